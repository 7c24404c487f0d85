/** Targets without a number: done or not ("hoàn thành …"), or held against a figure that is published. */
import { choice, many, optional, phrase, seq, type Parsed, type Parser } from '../text/parser';
import { wordAt, type Token } from '../text/token';
import type { Comparison } from '../../plan/types';
import { fourDigitYear } from '../time/yearRef';
import type { Layout } from './clauses';
import type { Found } from './found';

export interface Benchmark {
  readonly op: Comparison;
  readonly benchmark: string;
}

const level = seq<readonly unknown[]>(
  optional(phrase('mức', 'điểm', 'chỉ số')),
  phrase('trung bình', 'bình quân', 'trung vị'),
  optional(phrase('chung', 'của', 'chung của')),
  phrase('cả nước', 'toàn quốc', 'khu vực', 'vùng', 'tỉnh', 'các tỉnh'),
);

const operators: readonly (readonly [string, Comparison])[] = [
  ['bằng hoặc cao hơn', '>='],
  ['cao hơn hoặc bằng', '>='],
  ['không thấp hơn', '>='],
  ['cao hơn', '>'],
  ['trên', '>'],
  ['thấp hơn', '<'],
  ['không cao hơn', '<='],
  ['bằng', '>='],
];

/** "cao hơn trung bình cả nước" */
export function benchmarkAt(tokens: readonly Token[], at: number): Parsed<Benchmark> | null {
  for (const [words, op] of operators) {
    const opening = phrase(words)(tokens, at);
    const found = opening && level(tokens, opening.next);
    if (opening && found) {
      const from = opening.next;
      const benchmark = tokens
        .slice(from, found.next)
        .map(({ text }) => text)
        .join(' ')
        .replace(/^mức /, '');
      return { value: { op, benchmark }, next: found.next };
    }
  }
  return null;
}

/** Words that a sentence of a result to be reached opens with, after its time and "phấn đấu". */
const reached: Parser<unknown> = phrase(
  'hoàn thành',
  'hoàn thiện',
  'cơ bản hoàn thành',
  'cơ bản hoàn thiện',
  'hoàn tất',
  'xây dựng được',
  'xây dựng xong',
  'hình thành',
  'hình thành được',
  'không để',
  'không để xảy ra',
  'không còn',
  'không có',
  'chấm dứt',
  'xóa bỏ',
  'cơ bản',
  'đưa vào vận hành',
  'đưa vào sử dụng',
  'kết nối thông suốt',
  'nằm trong nhóm',
  'thuộc nhóm',
  'trong nhóm',
  'nằm trong tốp',
  'thuộc tốp',
  'nằm trong top',
);

const opening = many(
  choice<unknown>(
    phrase(
      'phấn đấu',
      'đến',
      'trong',
      'vào',
      'năm',
      ',',
      'tiếp tục',
      'cơ bản',
      '-',
      '+',
      'và',
      'hết',
      'cuối',
      'mục tiêu',
      'là',
      'tỉnh',
      ':',
      'bảo đảm',
      'đảm bảo',
    ),
    fourDigitYear,
  ),
);

/** Wherever they stand these name a place to be reached: "thuộc nhóm khá", "đạt loại tốt". */
const standing: Parser<unknown> = phrase(
  'nằm trong nhóm',
  'thuộc nhóm',
  'nằm trong tốp',
  'nằm trong top',
  'tốp đầu',
  'top đầu',
  'xếp loại tốt',
  'xếp loại xuất sắc',
  'xếp loại khá',
  'đạt loại tốt',
  'đạt loại xuất sắc',
  'đạt loại khá',
);

/** Where a clause names a result to be reached without a number; `null` when it does not. */
function reachedAt(tokens: readonly Token[], at: number): number | null {
  if (reached(tokens, at)) return at;
  const next = opening(tokens, at)?.next ?? at;
  if (reached(tokens, next)) return next;
  // "Đến năm 2030, các cơ quan …", "Phấn đấu là …": what follows is what shall be.
  const isAim = tokens
    .slice(at, next)
    .some(({ kind, text }) => text === 'đấu' || kind === 'digits');
  const isMoreTime = phrase('các năm', 'những', 'giai đoạn', 'quý', 'tháng')(tokens, next);
  const isStatement = [0, 1].every((step) => tokens[next + step]?.kind === 'word');
  return isAim && !isMoreTime && isStatement ? next : null;
}

/** The results to be reached that a text without a figure names. */
export function qualitative(tokens: readonly Token[], { places }: Layout): readonly Found[] {
  const found: Found[] = [];
  let isStart = true;
  let at = 0;
  while (at < tokens.length) {
    const from = (isStart ? reachedAt(tokens, at) : null) ?? (standing(tokens, at) ? at : null);
    if (from !== null) {
      const next = endOfClause(tokens, from);
      const isResult = places.slice(from, next).some((place) => place.isResult);
      if (!isResult) found.push({ op: 'done', value: null, value2: null, unit: null, from, next });
      at = next;
    } else at += 1;
    isStart = opensStatement(tokens, at);
  }
  return found;
}

function endOfClause(tokens: readonly Token[], from: number): number {
  let at = from + 1;
  while (at < tokens.length && ![';', '.'].includes(wordAt(tokens, at))) at += 1;
  return at;
}

/** After a strong mark, or after the label of a list item: "a)", "12)". */
function opensStatement(tokens: readonly Token[], at: number): boolean {
  const mark = wordAt(tokens, at - 1);
  return [';', '.', ':'].includes(mark) || (mark === ')' && at === 2);
}
