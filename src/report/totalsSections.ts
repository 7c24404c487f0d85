/**
 * The report in figures: totals by area, each beside the last period, and by the agency that leads, ranked.
 * Every number is a formula over the rows that the report remembers.
 */
import { formulaCell, numberCell, textCell } from '../workbook/content';
import { onTimeShare } from './agencyRanks';
import {
  columnBetween,
  countFilled,
  countInGroup,
  countOf,
  countOfGroup,
  inRow,
  tableColumn,
} from './countFormulas';
import { indicatorColumns, taskColumns, type CountColumn } from './countColumns';
import { rankingNote, severalLeadsNote } from './fixedLines';
import { rowHeight, wholeWidth } from './grid';
import { wideRow } from './letterhead';
import { withNext, type PlacedContent, type RowMark, type SheetRow, type Span } from './sheetRow';
import { indicatorAidHeaders, summaryTables, taskAidHeaders } from './summaryNames';
import type { AgencyTotals, IndicatorCounts, Summary, TaskCounts, Totals } from './summaryTypes';
import {
  bodyRow,
  column,
  gap,
  headerRow,
  listOf,
  paragraph,
  sectionTitle,
  subTitle,
  type BodyCell,
} from './tableRows';

const nameSpan: Span = { from: 1, to: 2 };
export const firstCount = 3;
/** A header with fewer lines than these at the foot of a page would look lost. */
const headRows = 2;

/** What a table of totals counts, and by what. */
interface Counting<Counts> {
  readonly header: string;
  readonly columns: readonly CountColumn<Counts>[];
  readonly share: {
    readonly header: string;
    readonly of: (counts: Counts) => number | null;
    /** Of the counts that these columns hold, from 0. */
    readonly part: number;
    readonly whole: readonly number[];
  };
  /** Columns of the table that remembers. */
  readonly names: string;
  readonly groups: string;
  readonly marks: { readonly line: RowMark; readonly total: RowMark | null };
}

function shareOfMet({ met, total }: IndicatorCounts): number | null {
  return total === 0 ? null : met / total;
}

function indicatorCounting({ period }: Summary): Counting<IndicatorCounts> {
  const table = summaryTables(period.id).indicators;
  return {
    header: 'Lĩnh vực',
    columns: indicatorColumns(period.isLast),
    share: { header: 'Tỷ lệ đạt (trên tổng số)', of: shareOfMet, part: 1, whole: [0] },
    names: tableColumn(table, indicatorAidHeaders.area),
    groups: tableColumn(table, indicatorAidHeaders.group),
    marks: { line: 'indicatorArea', total: 'indicatorTotal' },
  };
}

function taskCounting({ period }: Summary, by: 'area' | 'leads'): Counting<TaskCounts> {
  const table = summaryTables(period.id).tasks;
  return {
    header: by === 'area' ? 'Lĩnh vực' : 'Cơ quan, đơn vị chủ trì',
    columns: taskColumns,
    share: {
      header: 'Tỷ lệ đúng hạn (trên số đã đến hạn)',
      of: onTimeShare,
      part: 1,
      whole: [1, 2, 3, 5],
    },
    names: tableColumn(table, taskAidHeaders[by]),
    groups: tableColumn(table, taskAidHeaders.group),
    marks:
      by === 'area' ? { line: 'taskArea', total: 'taskTotal' } : { line: 'agency', total: null },
  };
}

function header<Counts>(counting: Counting<Counts>, first: string): SheetRow {
  const { columns, share } = counting;
  return headerRow([
    column(0, first),
    { ...nameSpan, text: counting.header },
    ...columns.map((count, index) => column(firstCount + index, count.header)),
    column(firstCount + columns.length, share.header),
  ]);
}

/** Stands where nothing can be divided or ranked. */
const nothing = '–';

function shareCell<Counts>({ columns, share }: Counting<Counts>, value: number | null): BodyCell {
  const content: PlacedContent = ({ row }) => {
    const cell = (index: number): string => inRow(row, firstCount + index);
    const whole = share.whole.map(cell).join('+');
    return formulaCell(
      `=IF(${whole}=0,"${nothing}",${cell(share.part)}/(${whole}))`,
      value ?? nothing,
    );
  };
  return { column: firstCount + columns.length, content, looks: ['centre', 'percent1'] };
}

/** A line's counts: of the rows under its name. */
function lineCells<Counts>(counting: Counting<Counts>, counts: Counts): readonly BodyCell[] {
  const { columns, names, groups } = counting;
  return columns.map(({ header: group, of }, index) => ({
    column: firstCount + index,
    content: ({ row }) => {
      const name = inRow(row, nameSpan.from);
      const formula = index === 0 ? countOf(names, name) : countOfGroup(names, name, groups, group);
      return formulaCell(`=${formula}`, of(counts));
    },
    looks: ['count'],
  }));
}

/** Counted over the whole table, not added up from the lines: so the two can be held against each other. */
function totalCells<Counts>(counting: Counting<Counts>, counts: Counts): readonly BodyCell[] {
  const { columns, groups } = counting;
  return columns.map(({ header: group, of }, index) => ({
    column: firstCount + index,
    content: formulaCell(
      `=${index === 0 ? countFilled(groups) : countInGroup(groups, group)}`,
      of(counts),
    ),
    looks: ['count'],
  }));
}

function labelled(
  text: string,
  cells: readonly BodyCell[],
  parts: { readonly mark?: RowMark; readonly bold?: boolean } = {},
): SheetRow {
  const label: BodyCell = { column: 0, content: textCell(text), looks: ['centre'] };
  return bodyRow([label, ...cells], {
    looks: parts.bold === true ? ['total'] : ['italic'],
    merges: [{ from: 0, to: 2 }],
    ...(parts.mark === undefined ? {} : { mark: parts.mark }),
  });
}

/** The counts of the last period, and how far those of now lie above or below them. */
function lastRows<Counts>(
  counting: Counting<Counts>,
  now: Counts,
  last: Counts,
  period: string,
): readonly SheetRow[] {
  const { columns } = counting;
  const counts = columns.map(({ of }, index): BodyCell => ({
    column: firstCount + index,
    content: numberCell(of(last)),
    looks: ['count'],
  }));
  const changes = columns.map(({ of }, index): BodyCell => ({
    column: firstCount + index,
    content: ({ row }) => {
      const cell = (above: number): string => inRow(row - above, firstCount + index);
      return formulaCell(`=${cell(2)}-${cell(1)}`, of(now) - of(last));
    },
    looks: ['signed'],
  }));
  return [
    labelled(`Kỳ trước: ${period}`, [...counts, shareCell(counting, counting.share.of(last))]),
    labelled('Tăng (+), giảm (−) so với kỳ trước', changes),
  ];
}

interface LastOf<Counts> {
  readonly counts: Counts;
  readonly period: string;
}

function areaTable<Counts>(
  counting: Counting<Counts>,
  lines: readonly Totals<Counts>[],
  grandTotal: Counts,
  last: LastOf<Counts> | null,
): readonly SheetRow[] {
  const rows = lines.map(({ name, counts }, index) =>
    bodyRow(
      [
        { column: 0, content: numberCell(index + 1), looks: ['count'] },
        { column: nameSpan.from, content: textCell(name), looks: ['textFormat'] },
        ...lineCells(counting, counts),
        shareCell(counting, counting.share.of(counts)),
      ],
      { merges: [nameSpan], mark: counting.marks.line },
    ),
  );
  const total = labelled(
    'Tổng cộng',
    [...totalCells(counting, grandTotal), shareCell(counting, counting.share.of(grandTotal))],
    { bold: true, ...(counting.marks.total === null ? {} : { mark: counting.marks.total }) },
  );
  const compared = last === null ? [] : lastRows(counting, grandTotal, last.counts, last.period);
  const foot = [total, ...compared];
  return listOf(header(counting, 'TT'), [
    ...rows.map((row, index) =>
      index < headRows - 1 || index === rows.length - 1 ? withNext(row) : row,
    ),
    ...foot.map((row, index) => (index < foot.length - 1 || last === null ? withNext(row) : row)),
  ]);
}

function note(text: string): SheetRow {
  return wideRow(text, ['note'], rowHeight([{ text, span: wholeWidth, points: 12 }]));
}

/** Why no last period stands under a table; nothing to say where one does. */
function lastNote(last: Summary['last'], counts: unknown, missing: string): readonly SheetRow[] {
  if (last === null) return [note('Trong sổ không có số liệu của kỳ trước nên không so sánh.')];
  return counts === null ? [note(`Không so với kỳ trước (${last.period.label}): ${missing}.`)] : [];
}

function indicatorTotals(summary: Summary): readonly SheetRow[] {
  if (summary.indicatorTotals.length === 0) {
    return [paragraph('Kế hoạch không có chỉ tiêu phải đánh giá trong kỳ.')];
  }
  const { last } = summary;
  const counts = last?.indicators ?? null;
  return [
    ...areaTable(
      indicatorCounting(summary),
      summary.indicatorTotals,
      summary.indicatorGrandTotal,
      last && counts && { counts, period: last.period.label },
    ),
    ...lastNote(last, counts, 'kỳ ấy chưa có số liệu trong sổ'),
  ];
}

function taskTotals(summary: Summary): readonly SheetRow[] {
  if (summary.taskTotals.length === 0) {
    return [paragraph('Trong năm không có nhiệm vụ phải theo dõi.')];
  }
  const { last } = summary;
  const counts = last?.tasks ?? null;
  return [
    ...areaTable(
      taskCounting(summary, 'area'),
      summary.taskTotals,
      summary.taskGrandTotal,
      last && counts && { counts, period: last.period.label },
    ),
    ...lastNote(last, counts, 'báo cáo của kỳ ấy không có trong sổ'),
  ];
}

/**
 * Section 1.
 *
 * @param words what the report says about the areas: below the tables, which fill a page line by line
 */
export function totalsByArea(summary: Summary, words: readonly SheetRow[]): readonly SheetRow[] {
  return [
    sectionTitle('1. Tổng hợp bằng số liệu'),
    subTitle('1.1. Chỉ tiêu theo lĩnh vực và kết quả đánh giá'),
    ...indicatorTotals(summary),
    gap(),
    subTitle('1.2. Nhiệm vụ theo lĩnh vực và tiến độ'),
    ...taskTotals(summary),
    gap(),
    ...words,
  ];
}

function rankCell({ rank }: AgencyTotals, shareColumn: number): BodyCell {
  return {
    column: 0,
    content: ({ row, rowsOf }) => {
      const share = inRow(row, shareColumn);
      const all = columnBetween(rowsOf('agency'), shareColumn);
      const formula = `=IF(ISNUMBER(${share}),RANK(${share},${all}),"${nothing}")`;
      return rank === null ? textCell(nothing) : formulaCell(formula, rank);
    },
    looks: ['count'],
  };
}

/** Section 4. Whose rank is not to be counted shows no share either, so that no formula counts it. */
export function totalsByAgency(summary: Summary): readonly SheetRow[] {
  const title = sectionTitle('4. Nhiệm vụ theo cơ quan, đơn vị chủ trì, xếp theo tỷ lệ đúng hạn');
  if (summary.agencyTotals.length === 0) {
    return [title, paragraph('Trong năm không có nhiệm vụ phải theo dõi.'), gap()];
  }
  const counting = taskCounting(summary, 'leads');
  const shareColumn = firstCount + counting.columns.length;
  const rows = summary.agencyTotals.map((line, index) => {
    const share: BodyCell =
      line.onTimeShare === null
        ? { column: shareColumn, content: textCell(nothing), looks: ['centre'] }
        : shareCell(counting, line.onTimeShare);
    const row = bodyRow(
      [
        rankCell(line, shareColumn),
        { column: nameSpan.from, content: textCell(line.name), looks: ['textFormat'] },
        ...lineCells(counting, line.counts),
        share,
      ],
      { merges: [nameSpan], mark: 'agency' },
    );
    return index < headRows - 1 || index === summary.agencyTotals.length - 1 ? withNext(row) : row;
  });
  return [
    title,
    ...listOf(header(counting, 'Hạng'), rows),
    withNext(note(rankingNote)),
    note(severalLeadsNote(summary.severalLeads)),
    gap(),
  ];
}
