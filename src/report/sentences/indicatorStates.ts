/** Where indicators stand that have not reached their target: a clause a state, none for nought. */
import type { Figures } from './figures';
import { plain, say } from './say';
import type { Sentence } from './types';

/** The words that follow a count, state by state, in the order of reading. */
const states = [
  ['behind', 'chỉ tiêu chưa đạt'],
  ['missed', 'chỉ tiêu không đạt'],
  ['onTheWay', 'chỉ tiêu chưa đạt mốc của các năm sau, đang thực hiện'],
  ['noData', 'chỉ tiêu chưa có số liệu'],
  ['pending', 'chỉ tiêu chưa đến kỳ đánh giá'],
  ['notPublished', 'chỉ tiêu chưa được công bố kết quả'],
  ['notArisen', 'chỉ tiêu không phát sinh'],
  ['invalid', 'chỉ tiêu có số liệu sai'],
] as const;

/**
 * Those of a count that are something more; said of all of them where it holds for all.
 *
 * @example among(figures, 'indicators.met', 'indicators.metEarly', 'chỉ tiêu', 'đạt trước hạn').text
 *   // ' (trong đó 8 chỉ tiêu đạt trước hạn)', ' (đều đạt trước hạn)', or ''
 */
export function among(
  figures: Figures,
  of: string,
  source: string,
  noun: string,
  state: string,
): Sentence {
  const figure = figures.of(source);
  const whole = figures.of(of);
  if (figure.value === 0) return plain('');
  if (figure.value < whole.value) return say` (trong đó ${figure} ${noun} ${state})`;
  return plain(` (${whole.value === 1 ? '' : 'đều '}${state})`);
}

/**
 * @param prefix of the sources: '' for all indicators, 'area:Cải cách thể chế/' for those of an area
 * @example statesOf(figures).map(({ text }) => text) // ['5 chỉ tiêu chưa đạt', '4 chỉ tiêu chưa có số liệu']
 */
export function statesOf(figures: Figures, prefix = ''): readonly Sentence[] {
  const onTheWay = `${prefix}indicators.onTheWay`;
  return states.flatMap(([key, words]) => {
    const figure = figures.of(`${prefix}indicators.${key}`);
    if (figure.value === 0) return [];
    const risk =
      key === 'onTheWay'
        ? among(figures, onTheWay, `${prefix}indicators.atRisk`, 'chỉ tiêu', 'có nguy cơ không đạt')
        : plain('');
    return [say`${figure} ${words}${risk}`];
  });
}
