/** Every indicator with its target, the result of the last report and of this one, and its judgement. */
import { formatNumber, formatPercent } from '../../vietnamese/numberFormat';
import type { IndicatorLine, Summary } from '../summaryTypes';
import { centre, growing, left, numberColumn, rowsWith } from './columns';
import { sharedWidths } from './sharedWidths';
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
function rowsOf(line: IndicatorLine, isCompared: boolean): readonly WordRow[] {
  const { last, explanation } = line;
  return rowsWith(
    [
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
    ],
    'Giải trình',
    explanation,
  );
}

/** `null` when the plan has no indicators. */
export function indicatorTable(summary: Summary): WordTable | null {
  if (summary.indicators.length === 0) return null;
  const isCompared = summary.indicators.some(({ lines }) =>
    lines.some(({ last }) => last !== null),
  );
  const columns = [
    numberColumn,
    growing(centre('Căn cứ', 15)),
    growing(left('Chỉ tiêu', 40)),
    growing(centre('Đơn vị tính', 15)),
    growing(left('Mục tiêu (năm đạt)', 24)),
    ...(isCompared ? [centre('Kỳ trước', 18)] : []),
    growing(centre('Kết quả', 18)),
    ...(isCompared ? [centre('Tăng, giảm', 19)] : []),
    growing(left('Khoảng cách', 20)),
    growing(centre('Đánh giá', 20)),
    growing(left('Giải trình', 24)),
  ];
  const rows = summary.indicators.flatMap(({ area, lines }): readonly WordRow[] => [
    { cells: [area], bold: true, wide: true },
    ...lines.flatMap((line) => rowsOf(line, isCompared)),
  ]);
  return { kind: 'table', columns: sharedWidths(columns, rows), rows };
}
