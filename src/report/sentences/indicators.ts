/** Indicators by name: how they moved since the last report, which ones lead and which ones lag. */
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
  const last = say`${line.last?.period ?? ''}: ${ofLine(figures, line, 'last')}`;
  return say`${quotedName(line.name)} ${verb} ${ofLine(figures, line, 'result')} (${last}; ${ofLine(figures, line, 'change')})`;
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
  const counts = (
    [
      ['better', 'chỉ tiêu có kết quả tốt hơn'],
      ['worse', 'chỉ tiêu có kết quả kém hơn'],
      ['same', 'chỉ tiêu giữ nguyên kết quả'],
    ] as const
  ).flatMap(([key, words]) => {
    const figure = figures.of(`movement.${key}`);
    return figure.value === 0 ? [] : [say`${figure} ${words}`];
  });
  const lines = linesOf(summary);
  const [best] = furthest(lines, ({ last }) => last?.step ?? 0);
  const [worst] = furthest(lines, ({ last }) => -(last?.step ?? 0));
  return joined(
    [
      say`So với kỳ báo cáo trước, trong ${compared} chỉ tiêu có số liệu so sánh: ${joined(counts, '; ')}.`,
      ...(best ? [say`Tiến bộ nhiều nhất: ${moved(figures, best, 'đạt')}.`] : []),
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
          say`Chỉ tiêu còn cách mục tiêu xa nhất: ${joined(
            worst.map((line) => against(figures, line)),
            '; ',
          )}.`,
        ]),
  ];
  return said.length === 0 ? null : joined(said, ' ');
}
