/** Section 1, totals by area, and section 2, totals by the agency that leads. */
import { numberCell, textCell } from '../workbook/content';
import { indicatorColumns, taskColumns, type CountColumn } from './countColumns';
import { severalLeadsNote } from './fixedLines';
import type { SheetRow, Span } from './sheetRow';
import type { Summary, Totals } from './summaryTypes';
import {
  bodyRow,
  column,
  gap,
  headerRow,
  paragraph,
  sectionTitle,
  subTitle,
  type BodyCell,
} from './tableRows';
import { wideRow } from './letterhead';
import { rowHeight, wholeWidth } from './grid';

const nameSpan: Span = { from: 1, to: 2 };
const firstCount = 3;
/** A header with fewer lines than these at the foot of a page would look lost. */
const headRows = 3;

function countCells<Counts>(columns: readonly CountColumn<Counts>[], counts: Counts): BodyCell[] {
  return columns.map(({ of }, index) => ({
    column: firstCount + index,
    content: numberCell(of(counts)),
    looks: ['count'],
  }));
}

function totalsTable<Counts>(
  header: string,
  columns: readonly CountColumn<Counts>[],
  lines: readonly Totals<Counts>[],
  grandTotal: Counts | null,
): readonly SheetRow[] {
  const top = headerRow([
    column(0, 'TT'),
    { ...nameSpan, text: header },
    ...columns.map((count, index) => column(firstCount + index, count.header)),
  ]);
  const rows = lines.map(({ name, counts }, index) =>
    bodyRow(
      [
        { column: 0, content: numberCell(index + 1), looks: ['count'] },
        { column: nameSpan.from, content: textCell(name), looks: ['textFormat'] },
        ...countCells(columns, counts),
      ],
      { merges: [nameSpan] },
    ),
  );
  const total = grandTotal === null ? [] : [totalRow(countCells(columns, grandTotal))];
  const isAtEdge = (index: number): boolean =>
    index < headRows - 1 || (total.length > 0 && index === rows.length - 1);
  return [
    top,
    ...rows.map((row, index) => ({ ...row, pageHeader: top, keepWithNext: isAtEdge(index) })),
    ...total,
  ];
}

function totalRow(counts: readonly BodyCell[]): SheetRow {
  const label: BodyCell = { column: 0, content: textCell('Tổng cộng'), looks: ['centre'] };
  return bodyRow([label, ...counts], { looks: ['total'], merges: [{ from: 0, to: 2 }] });
}

/**
 * @param words what the report says about the areas: below the tables, which fill a page line by line
 */
export function totalsByArea(summary: Summary, words: readonly SheetRow[]): readonly SheetRow[] {
  const indicators =
    summary.indicatorTotals.length === 0
      ? [paragraph('Kế hoạch không có chỉ tiêu phải đánh giá trong kỳ.')]
      : totalsTable(
          'Lĩnh vực',
          indicatorColumns(summary.period.isLast),
          summary.indicatorTotals,
          summary.indicatorGrandTotal,
        );
  const tasks =
    summary.taskTotals.length === 0
      ? [paragraph('Trong năm không có nhiệm vụ phải theo dõi.')]
      : totalsTable('Lĩnh vực', taskColumns, summary.taskTotals, summary.taskGrandTotal);
  return [
    sectionTitle('1. Tổng hợp theo lĩnh vực'),
    subTitle('1.1. Chỉ tiêu'),
    ...indicators,
    gap(),
    subTitle('1.2. Nhiệm vụ'),
    ...tasks,
    gap(),
    ...words,
  ];
}

export function totalsByAgency(summary: Summary): readonly SheetRow[] {
  const title = sectionTitle('2. Nhiệm vụ theo cơ quan, đơn vị chủ trì');
  if (summary.agencyTotals.length === 0) {
    return [title, paragraph('Trong năm không có nhiệm vụ phải theo dõi.'), gap()];
  }
  const note = severalLeadsNote(summary.severalLeads);
  return [
    title,
    ...totalsTable('Cơ quan, đơn vị chủ trì', taskColumns, summary.agencyTotals, null),
    wideRow(note, ['note'], rowHeight([{ text: note, span: wholeWidth, points: 12 }])),
    gap(),
  ];
}
