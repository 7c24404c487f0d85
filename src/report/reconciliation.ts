/**
 * The block «Đối chiếu»: what the report says twice must be equal. Each line holds two numbers of the page
 * or the sheets against each other by formula, so it tells at once when a row was added, deleted or doubled.
 */
import { indicatorHeaders, taskHeaders } from '../workbook/columns';
import { formulaCell, numberCell, textCell } from '../workbook/content';
import { figureHeaders } from '../workbook/columns';
import { figuresTableName, tableNames } from '../workbook/names';
import { dayFormula, quoted } from '../workbook/formulas/reference';
import { factCell } from './aidPlaces';
import { columnBetween, countFilled, inRow, tableColumn } from './countFormulas';
import type { Placing, RowMark, SheetRow, Span } from './sheetRow';
import { indicatorAidHeaders, summaryTables, taskAidHeaders } from './summaryNames';
import type { Summary } from './summaryTypes';
import { bodyRow, headerRow, listOf, sectionTitle, column } from './tableRows';
import { indicatorColumns, taskColumns } from './countColumns';
import { firstCount } from './totalsSections';

/** One side of a line: a formula without '=', and what it gives. */
interface Side {
  readonly formula: (placing: Placing) => string;
  readonly value: number;
}

interface Check {
  readonly what: string;
  readonly one: Side;
  readonly other: Side;
}

const whatSpan: Span = { from: 1, to: 6 };
const oneColumn = 7;
const otherColumn = 8;
const verdictSpan: Span = { from: 9, to: 10 };
export const verdictColumn = verdictSpan.from;

const fits = '✓ khớp';

function fixed(formula: string, value: number): Side {
  return { formula: () => formula, value };
}

/** The sum of a column over the rows of a mark; 0 where the page has no such rows. */
function sumOf(mark: RowMark, at: number, value: number): Side {
  return {
    formula: ({ rowsOf }) =>
      rowsOf(mark).length === 0 ? '0' : `SUM(${columnBetween(rowsOf(mark), at)})`,
    value,
  };
}

/** How many numbered lines a list has: «TT» holds a number in every one of them. */
function linesOf(mark: RowMark, value: number): Side {
  return {
    formula: ({ rowsOf }) =>
      rowsOf(mark).length === 0 ? '0' : `COUNT(${columnBetween(rowsOf(mark), 0)})`,
    value,
  };
}

/** A count in the row of totals; several are added up. */
function totalAt(mark: RowMark, counts: readonly number[], value: number): Side {
  return {
    formula: ({ rowsOf }) => {
      const [row] = rowsOf(mark);
      if (row === undefined) return '0';
      return counts.map((index) => inRow(row, firstCount + index)).join('+');
    },
    value,
  };
}

/** All groups of the row of totals together. */
function groupsOf(mark: RowMark, columns: number, value: number): Side {
  return {
    formula: ({ rowsOf }) => {
      const [row] = rowsOf(mark);
      if (row === undefined) return '0';
      return `SUM(${inRow(row, firstCount + 1)}:${inRow(row, firstCount + columns - 1)})`;
    },
    value,
  };
}

function indicatorChecks(summary: Summary): readonly Check[] {
  const { period, indicatorGrandTotal: total, indicatorTotals, withoutResult } = summary;
  if (total.total === 0) return [];
  const all = totalAt('indicatorTotal', [0], total.total);
  const rows = indicatorTotals.reduce((sum, { counts }) => sum + counts.total, 0);
  const figures = tableColumn(figuresTableName(period.id), figureHeaders.id);
  const named = tableColumn(tableNames.indicators, indicatorHeaders.id);
  const columns = indicatorColumns(period.isLast).length;
  return [
    {
      what: 'Chỉ tiêu: cộng theo lĩnh vực – tổng cộng',
      one: sumOf('indicatorArea', firstCount, rows),
      other: all,
    },
    {
      what: 'Chỉ tiêu: cộng theo kết quả đánh giá – tổng cộng',
      one: groupsOf('indicatorTotal', columns, total.total),
      other: all,
    },
    {
      what: 'Chỉ tiêu: số dòng ở mục 2 – tổng cộng',
      one: linesOf('indicatorLine', total.total),
      other: all,
    },
    {
      what: 'Chỉ tiêu: số dòng trên trang «Chỉ tiêu» – tổng cộng',
      one: fixed(countFilled(named), total.total),
      other: all,
    },
    {
      what: 'Chỉ tiêu: số dòng trên trang số liệu của kỳ – tổng cộng',
      one: fixed(countFilled(figures), total.total),
      other: all,
    },
    {
      what: 'Chỉ tiêu: danh sách không có kết quả (mục 5.1) – số đếm ở mục 1.1',
      one: linesOf('withoutResultLine', withoutResult.length),
      other: totalAt('indicatorTotal', [4, 5], total.withoutFigures + total.notArisen),
    },
  ];
}

/**
 * Tasks that are due between the status date and the end of the next period, counted over the rows that the
 * report remembers; those that are overdue or completed stand in the other lists.
 */
function dueAhead({ period, nextPeriod, dueBeforeNext }: Summary): Side {
  const table = summaryTables(period.id).tasks;
  const due = tableColumn(table, taskAidHeaders.due);
  const groups = tableColumn(table, taskAidHeaders.group);
  const elsewhere = taskColumns.slice(1, 4).map(({ header }) => `(${groups}<>${quoted(header)})`);
  const inTime = `(${due}>=${factCell('statusDate')})*(${due}<=${dayFormula(nextPeriod.to)})`;
  return fixed(`SUMPRODUCT(${[inTime, ...elsewhere].join('*')})`, dueBeforeNext.length);
}

function taskChecks(summary: Summary): readonly Check[] {
  const { period, taskGrandTotal: total, taskTotals, agencyTotals } = summary;
  if (total.total === 0) return [];
  const all = totalAt('taskTotal', [0], total.total);
  const byArea = taskTotals.reduce((sum, { counts }) => sum + counts.total, 0);
  const byAgency = agencyTotals.reduce((sum, { counts }) => sum + counts.total, 0);
  const remembered = summary.taskSnapshots.reduce((sum, { leads }) => sum + leads.length, 0);
  const leads = tableColumn(summaryTables(period.id).tasks, taskAidHeaders.leadCount);
  const list = (what: string, mark: RowMark, at: number, count: number, of: number): Check => ({
    what,
    one: linesOf(mark, count),
    other: totalAt('taskTotal', [at], of),
  });
  return [
    {
      what: 'Nhiệm vụ: cộng theo lĩnh vực – tổng cộng',
      one: sumOf('taskArea', firstCount, byArea),
      other: all,
    },
    {
      what: 'Nhiệm vụ: cộng theo tiến độ – tổng cộng',
      one: groupsOf('taskTotal', taskColumns.length, total.total),
      other: all,
    },
    {
      what: 'Nhiệm vụ: cộng theo cơ quan chủ trì – số lượt chủ trì (nhiệm vụ nhiều cơ quan tính cho từng cơ quan)',
      one: sumOf('agency', firstCount, byAgency),
      other: fixed(`SUM(${leads})`, remembered),
    },
    {
      what: 'Nhiệm vụ: số dòng trên trang «Nhiệm vụ» – tổng cộng',
      one: fixed(countFilled(tableColumn(tableNames.tasks, taskHeaders.title)), total.total),
      other: all,
    },
    list(
      'Nhiệm vụ: danh sách quá hạn (mục 3.1) – số đếm ở mục 1.2',
      'overdueLine',
      3,
      summary.overdue.length,
      total.overdue,
    ),
    list(
      'Nhiệm vụ: danh sách hoàn thành quá hạn (mục 3.2) – số đếm ở mục 1.2',
      'lateLine',
      2,
      summary.doneLate.length,
      total.late,
    ),
    {
      what: 'Nhiệm vụ: danh sách đến hạn trước kỳ sau (mục 3.3) – số nhiệm vụ chưa xong có hạn trong thời gian ấy',
      one: linesOf('aheadLine', summary.dueBeforeNext.length),
      other: dueAhead(summary),
    },
    list(
      'Nhiệm vụ: danh sách hoàn thành đúng hạn (mục 3.4) – số đếm ở mục 1.2',
      'onTimeLine',
      1,
      summary.doneOnTime.length,
      total.onTime,
    ),
  ];
}

/** What was explained: the list, and the explanations that the report remembers. */
function explainedCheck({ period, explained }: Summary): readonly Check[] {
  const { indicators, tasks } = summaryTables(period.id);
  // Spaces alone explain nothing.
  const remembered = [
    tableColumn(indicators, indicatorAidHeaders.explanation),
    tableColumn(tasks, taskAidHeaders.explanation),
  ].map((texts) => `SUMPRODUCT((TRIM(${texts})<>"")*1)`);
  return [
    {
      what: 'Giải trình: danh sách đã giải trình (mục 5.3) – số chỉ tiêu, nhiệm vụ có giải trình',
      one: linesOf('explainedLine', explained.length),
      other: fixed(remembered.join('+'), explained.length),
    },
  ];
}

function checkRow({ what, one, other }: Check, index: number): SheetRow {
  const difference = one.value - other.value;
  return bodyRow(
    [
      { column: 0, content: numberCell(index + 1), looks: ['count'] },
      { column: whatSpan.from, content: textCell(what), looks: ['textFormat'] },
      {
        column: oneColumn,
        content: (placing) => formulaCell(`=${one.formula(placing)}`, one.value),
        looks: ['count'],
      },
      {
        column: otherColumn,
        content: (placing) => formulaCell(`=${other.formula(placing)}`, other.value),
        looks: ['count'],
      },
      {
        column: verdictSpan.from,
        content: ({ row }) => {
          const apart = `${inRow(row, oneColumn)}-${inRow(row, otherColumn)}`;
          return formulaCell(
            `=IF(${apart}=0,"${fits}","✗ lệch "&ABS(${apart}))`,
            difference === 0 ? fits : `✗ lệch ${String(Math.abs(difference))}`,
          );
        },
        looks: ['centre', 'total'],
      },
    ],
    { merges: [whatSpan, verdictSpan], role: 'check' },
  );
}

/** Nothing to hold against each other: no block. */
export function reconciliation(summary: Summary): readonly SheetRow[] {
  const counted = [...indicatorChecks(summary), ...taskChecks(summary)];
  if (counted.length === 0) return [];
  const checks = [...counted, ...explainedCheck(summary)];
  const header = headerRow([
    column(0, 'TT'),
    { ...whatSpan, text: 'Nội dung đối chiếu' },
    column(oneColumn, 'Số thứ nhất'),
    column(otherColumn, 'Số thứ hai'),
    { ...verdictSpan, text: 'Kết quả' },
  ]);
  return [
    sectionTitle('6. Đối chiếu số liệu trong báo cáo'),
    ...listOf(header, checks.map(checkRow)),
  ];
}
