/** Every indicator with its target, the result of the last report and of this one, and its judgement. */
import { formatNumber, formatPercent } from '../../vietnamese/numberFormat';
import type { IndicatorLine, Summary } from '../summaryTypes';
import { centre, left, longestUnsplit, numberColumn } from './columns';
import type { WordRow, WordTable } from './types';

function resultText({ result }: IndicatorLine): string {
  switch (result.kind) {
    case 'number':
      return result.percent
        ? formatPercent(result.value, result.decimals)
        : formatNumber(result.value, result.decimals);
    case 'text':
      return result.text;
    case 'none':
      return '';
  }
}

function targetText({ targetText: text, targetYear }: IndicatorLine): string {
  return targetYear === null ? text : `${text} (${String(targetYear)})`;
}

/** The columns of the last report stand only where it can be compared. */
function row(line: IndicatorLine, isCompared: boolean): WordRow {
  const { last, explanation } = line;
  return {
    cells: [
      String(line.number),
      line.ref,
      line.name,
      line.unit,
      targetText(line),
      ...(isCompared ? [last?.valueText ?? ''] : []),
      resultText(line),
      ...(isCompared ? [last?.changeText ?? ''] : []),
      line.difference,
      line.statusText,
      explanation,
    ],
    maySplit: explanation.length > longestUnsplit,
  };
}

/** `null` when the plan has no indicators. */
export function indicatorTable(summary: Summary): WordTable | null {
  if (summary.indicators.length === 0) return null;
  const isCompared = summary.indicators.some(({ lines }) =>
    lines.some(({ last }) => last !== null),
  );
  return {
    kind: 'table',
    columns: [
      numberColumn,
      centre('Căn cứ', 15),
      left('Chỉ tiêu', isCompared ? 46 : 56),
      centre('Đơn vị tính', 15),
      left('Mục tiêu (năm đạt)', 26),
      ...(isCompared ? [centre('Kỳ trước', 18)] : []),
      centre('Kết quả', 18),
      ...(isCompared ? [centre('Tăng, giảm', 19)] : []),
      left('Khoảng cách', 22),
      centre('Đánh giá', 20),
      left('Giải trình', isCompared ? 43 : 70),
    ],
    rows: summary.indicators.flatMap(({ area, lines }): readonly WordRow[] => [
      { cells: [area], bold: true, wide: true },
      ...lines.map((line) => row(line, isCompared)),
    ]),
  };
}
