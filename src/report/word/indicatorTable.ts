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

function row(line: IndicatorLine): WordRow {
  const { last, explanation } = line;
  return {
    cells: [
      String(line.number),
      line.ref,
      line.name,
      line.unit,
      targetText(line),
      last?.valueText ?? '',
      resultText(line),
      last?.changeText ?? '',
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
  return {
    kind: 'table',
    columns: [
      numberColumn,
      centre('Căn cứ', 16),
      left('Chỉ tiêu', 52),
      centre('Đơn vị tính', 16),
      left('Mục tiêu (năm đạt)', 29),
      centre('Kỳ trước', 19),
      centre('Kết quả', 19),
      centre('Tăng, giảm', 20),
      left('Khoảng cách', 22),
      centre('Đánh giá', 19),
      left('Giải trình', 30),
    ],
    rows: summary.indicators.flatMap(({ area, lines }): readonly WordRow[] => [
      { cells: [area], bold: true, wide: true },
      ...lines.map(row),
    ]),
  };
}
