/** Section 2: every indicator with its target, its result and its judgement, grouped by area. */
import type { Content } from '../workbook/blueprint';
import { emptyCell, numberCell, textCell } from '../workbook/content';
import { markColumn } from './grid';
import { indicatorMark } from './indicatorAid';
import { explanationParts } from './longExplanation';
import { numberLook, statusLook, type Look } from './looks';
import { withNext, type SheetRow } from './sheetRow';
import type { IndicatorLine, ReportedResult, Summary } from './summaryTypes';
import {
  areaRow,
  bodyRow,
  column,
  gap,
  headerRow,
  listOf,
  paragraph,
  sectionTitle,
  words,
  type BodyCell,
} from './tableRows';

const header = headerRow([
  column(0, 'TT'),
  column(1, 'Căn cứ'),
  column(2, 'Chỉ tiêu'),
  column(3, 'Đơn vị tính'),
  column(4, 'Mục tiêu (năm đạt)'),
  column(5, 'Kỳ trước'),
  column(6, 'Kết quả'),
  column(7, 'Tăng, giảm'),
  column(8, 'Khoảng cách'),
  column(9, 'Đánh giá'),
  column(10, 'Giải trình'),
]);

function targetWords({ targetText, targetYear }: IndicatorLine): string {
  return targetYear === null ? targetText : `${targetText} (${String(targetYear)})`;
}

/** The figure before, with at least as many decimals as the one of now. */
function lastContent({ last, result }: IndicatorLine): BodyCell {
  if (last === null || result.kind !== 'number') return { column: 5, content: emptyCell };
  const own = /,(\d+)/u.exec(last.valueText)?.[1]?.length ?? 0;
  return {
    column: 5,
    content: numberCell(last.value),
    looks: ['centre', numberLook(result.percent, Math.max(own, result.decimals))],
  };
}

function resultContent(result: ReportedResult): { content: Content; looks: readonly Look[] } {
  switch (result.kind) {
    case 'number':
      return {
        content: numberCell(result.value),
        looks: ['centre', numberLook(result.percent, result.decimals)],
      };
    case 'text':
      return { content: textCell(result.text), looks: ['centre', 'textFormat'] };
    case 'none':
      return { content: emptyCell, looks: [] };
  }
}

function lineRows(line: IndicatorLine, mark: Content): readonly SheetRow[] {
  const explanation = explanationParts(line.explanation);
  const row = bodyRow(
    [
      { column: 0, content: numberCell(line.number), looks: ['count'] },
      words(1, line.ref, 4, ['centre']),
      words(2, line.name, 20),
      words(3, line.unit, 6, ['centre']),
      words(4, targetWords(line), 12),
      lastContent(line),
      { column: 6, ...resultContent(line.result) },
      words(7, line.last?.changeText ?? '', 6, ['centre']),
      words(8, line.difference, 8),
      words(9, `${line.symbol} ${line.statusText}`, 4, ['centre', statusLook(line.status)]),
      explanation.cell,
      { column: markColumn, content: mark },
    ],
    { role: 'line', mark: 'indicatorLine' },
  );
  return [explanation.rows.length === 0 ? row : withNext(row), ...explanation.rows];
}

/** Section 2. */
export function indicatorSection(summary: Summary): readonly SheetRow[] {
  const title = sectionTitle('2. Kết quả thực hiện từng chỉ tiêu');
  if (summary.indicators.length === 0) {
    return [title, paragraph('Kế hoạch không có chỉ tiêu phải đánh giá trong kỳ.'), gap()];
  }
  const rows = summary.indicators.flatMap(({ area, lines }) => [
    areaRow(area),
    ...lines.flatMap((line) => {
      const position = line.number - 1;
      const snapshot = summary.indicatorSnapshots[position];
      return lineRows(line, snapshot ? indicatorMark(position, snapshot) : emptyCell);
    }),
  ]);
  return [title, ...listOf(header, rows), gap()];
}
