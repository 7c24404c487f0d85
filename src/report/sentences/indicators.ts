/** Indicators by name: how they moved since the last report, which ones lead and which ones lag. */
import { midSentence } from '../../assessment/period';
import type { IndicatorLine, Summary } from '../summaryTypes';
import { indicatorSource, mostNamed, type Figures } from './figures';
import { joined, plain, say } from './say';
import type { Sentence } from './types';
import { quotedName } from './wording';

function linesOf(summary: Summary): readonly IndicatorLine[] {
  return summary.indicators.flatMap(({ lines }) => lines);
}

function furthest(
  lines: readonly IndicatorLine[],
  distance: (line: IndicatorLine) => number,
): readonly IndicatorLine[] {
  return lines
    .filter((line) => distance(line) > 0)
    .sort((one, other) => distance(other) - distance(one));
}

function ofLine(figures: Figures, line: IndicatorLine, field: string): Sentence {
  const figure = figures.find(`${indicatorSource(line)}/${field}`);
  return figure === null ? plain('') : say`${figure}`;
}

function moved(figures: Figures, line: IndicatorLine, verb: string): Sentence {
  const last = say`${midSentence(line.last?.period ?? '')}: ${ofLine(figures, line, 'last')}`;
  return say`${quotedName(line.name)} ${verb} ${ofLine(figures, line, 'result')} (${last}; ${ofLine(figures, line, 'change')})`;
}

/** How many went which way; where all went one way it is said of all of them. */
function directions(figures: Figures): Sentence {
  const compared = figures.of('movement.compared');
  const ways = (
    [
      ['better', 'có kết quả tốt hơn'],
      ['worse', 'có kết quả kém hơn'],
      ['same', 'giữ nguyên kết quả'],
    ] as const
  ).filter(([key]) => figures.of(`movement.${key}`).value > 0);
  const only = ways[0]?.[1] ?? '';
  if (ways.length === 1) {
    return compared.value === 1
      ? say`${compared} chỉ tiêu có số liệu so sánh ${only}`
      : say`cả ${compared} chỉ tiêu có số liệu so sánh đều ${only}`;
  }
  const counts = ways.map(
    ([key, words]) => say`${figures.of(`movement.${key}`)} chỉ tiêu ${words}`,
  );
  return say`trong ${compared} chỉ tiêu có số liệu so sánh: ${joined(counts, '; ')}`;
}

/** What is better when it is less has not "reached" its smaller figure. */
function risen({ last }: IndicatorLine): string {
  return last?.changeText.startsWith('giảm') === true ? 'nay còn' : 'đạt';
}

/**
 * Rise and fall against the last report; `null` while no figure can be compared.
 *
 * @example movement(summary, figures)?.text
 *   // 'So với kỳ báo cáo trước, trong 3 chỉ tiêu có số liệu so sánh: 2 chỉ tiêu có kết quả tốt hơn; …'
 */
export function movement(summary: Summary, figures: Figures): Sentence | null {
  const compared = figures.of('movement.compared');
  if (compared.value === 0) return null;
  const lines = linesOf(summary);
  const [best] = furthest(lines, ({ last }) => last?.step ?? 0);
  const [worst] = furthest(lines, ({ last }) => -(last?.step ?? 0));
  return joined(
    [
      say`So với kỳ báo cáo trước, ${directions(figures)}.`,
      ...(best ? [say`Tiến bộ nhiều nhất: ${moved(figures, best, risen(best))}.`] : []),
      ...(worst ? [say`Kém đi nhiều nhất: ${moved(figures, worst, 'nay là')}.`] : []),
    ],
    ' ',
  );
}

function against(figures: Figures, line: IndicatorLine): Sentence {
  const distance = ofLine(figures, line, 'distance');
  const reached = say`${quotedName(line.name)} đạt ${ofLine(figures, line, 'result')}`;
  // 'thiếu 12 để đạt 80%' names the target itself.
  if (distance.text.includes('để đạt')) return say`${reached}, ${distance}`;
  const gap = distance.text === '' ? plain('') : say`, ${distance}`;
  return say`${reached} – mục tiêu ${ofLine(figures, line, 'target')}${gap}`;
}

/**
 * The indicator furthest beyond its target, and those furthest short of one in force; `null` when there is
 * neither.
 */
export function extremes(summary: Summary, figures: Figures): Sentence | null {
  const lines = linesOf(summary);
  const [best] = furthest(
    lines.filter(({ status }) => status === 'met' || status === 'metEarly'),
    ({ reach }) => reach ?? 0,
  );
  const worst = furthest(
    lines.filter(({ status }) => status === 'behind' || status === 'missed'),
    ({ reach }) => -(reach ?? 0),
  ).slice(0, mostNamed);
  const said = [
    ...(best ? [say`Chỉ tiêu vượt mục tiêu nhiều nhất: ${against(figures, best)}.`] : []),
    ...(worst.length === 0
      ? []
      : [
          say`${worst.length === 1 ? 'Chỉ tiêu' : 'Các chỉ tiêu'} còn cách mục tiêu xa nhất: ${joined(
            worst.map((line) => against(figures, line)),
            '; ',
          )}.`,
        ]),
  ];
  return said.length === 0 ? null : joined(said, ' ');
}
