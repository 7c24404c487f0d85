/** The tables behind the letter, on pages that lie on their side: totals, tasks by name, every indicator. */
import { formatVietnamese } from '../../plan/civilDate';
import { formatNumber, formatPercent } from '../../vietnamese/numberFormat';
import { indicatorColumns, taskColumns, type CountColumn } from '../countColumns';
import { severalLeadsNote } from '../fixedLines';
import { numberLine } from '../letterLines';
import type { IndicatorLine, Summary, TaskLine, Totals } from '../summaryTypes';
import { sidewaysWidth } from './measures';
import { line } from './setting';
import type { WordBlock, WordColumn, WordRow, WordTable } from './types';

/** A row with an explanation longer than this may go over a page: it would not fit on one. */
const longExplanation = 700;

const numberColumn: WordColumn = { header: 'TT', width: 10, align: 'center' };

function left(header: string, width: number): WordColumn {
  return { header, width, align: 'left' };
}

function centre(header: string, width: number): WordColumn {
  return { header, width, align: 'center' };
}

function totals<Counts>(
  header: string,
  columns: readonly CountColumn<Counts>[],
  lines: readonly Totals<Counts>[],
  grandTotal: Counts | null,
): WordTable {
  const nameWidth = 74;
  const width = (sidewaysWidth - numberColumn.width - nameWidth) / columns.length;
  const counts = (each: Counts): readonly string[] =>
    columns.map(({ of }) => formatNumber(of(each)));
  return {
    kind: 'table',
    columns: [
      numberColumn,
      left(header, nameWidth),
      ...columns.map((column) => centre(column.header, width)),
    ],
    rows: [
      ...lines.map(({ name, counts: each }, index) => ({
        cells: [String(index + 1), name, ...counts(each)],
      })),
      ...(grandTotal === null
        ? []
        : [{ cells: ['', 'Tổng cộng', ...counts(grandTotal)], bold: true }]),
    ],
  };
}

function tasks(days: string, lines: readonly TaskLine[]): WordTable {
  return {
    kind: 'table',
    columns: [
      numberColumn,
      centre('Căn cứ', 18),
      left('Nhiệm vụ', 72),
      centre('Hạn hoàn thành', 24),
      centre(days, 16),
      left('Cơ quan, đơn vị chủ trì', 40),
      centre('Tiến độ', 24),
      left('Giải trình', 48),
    ],
    rows: lines.map((task) => ({
      cells: [
        String(task.number),
        task.ref,
        task.title,
        task.due === null ? '' : formatVietnamese(task.due),
        formatNumber(task.days),
        task.lead === '' ? '(chưa giao)' : task.lead,
        task.progressText,
        task.explanation,
      ],
      maySplit: task.explanation.length > longExplanation,
    })),
  };
}

function resultCell({ result }: IndicatorLine): string {
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

function indicatorRow(indicator: IndicatorLine): WordRow {
  const { targetYear, explanation } = indicator;
  return {
    cells: [
      String(indicator.number),
      indicator.ref,
      indicator.name,
      indicator.unit,
      indicator.targetText,
      targetYear === null ? '' : String(targetYear),
      resultCell(indicator),
      indicator.difference,
      indicator.statusText,
      explanation,
    ],
    maySplit: explanation.length > longExplanation,
  };
}

function indicators(summary: Summary): WordTable {
  return {
    kind: 'table',
    columns: [
      numberColumn,
      centre('Căn cứ', 18),
      left('Chỉ tiêu', 60),
      centre('Đơn vị tính', 18),
      left('Mục tiêu', 32),
      centre('Năm đạt', 14),
      centre('Kết quả', 20),
      left('Chênh lệch', 26),
      centre('Đánh giá', 22),
      left('Giải trình', 32),
    ],
    rows: summary.indicators.flatMap(({ area, lines }): readonly WordRow[] => [
      { cells: [area], bold: true, wide: true },
      ...lines.map(indicatorRow),
    ]),
  };
}

interface Sheet {
  readonly title: string;
  readonly table: WordTable;
  readonly note?: string;
}

/** The tables that have something in them. */
function sheets(summary: Summary): readonly Sheet[] {
  const { period, indicatorGrandTotal, taskGrandTotal, overdue, dueBeforeNext } = summary;
  const counted = indicatorColumns(period.isLast);
  const all: readonly Sheet[] = [
    {
      title: 'Tổng hợp chỉ tiêu theo lĩnh vực',
      table: totals('Lĩnh vực', counted, summary.indicatorTotals, indicatorGrandTotal),
    },
    {
      title: 'Tổng hợp nhiệm vụ theo lĩnh vực',
      table: totals('Lĩnh vực', taskColumns, summary.taskTotals, taskGrandTotal),
    },
    {
      title: 'Nhiệm vụ theo cơ quan, đơn vị chủ trì',
      table: totals('Cơ quan, đơn vị chủ trì', taskColumns, summary.agencyTotals, null),
      note: severalLeadsNote(summary.severalLeads),
    },
    { title: 'Nhiệm vụ quá hạn, chưa hoàn thành', table: tasks('Số ngày quá hạn', overdue) },
    {
      title: 'Nhiệm vụ đến hạn trước kỳ báo cáo sau',
      table: tasks('Số ngày còn lại', dueBeforeNext),
    },
    { title: 'Kết quả thực hiện từng chỉ tiêu', table: indicators(summary) },
  ];
  return all.filter(({ table }) => table.rows.some(({ bold }) => bold !== true));
}

/** `[]` when there is nothing to list. */
export function annex(summary: Summary): readonly WordBlock[] {
  const all = sheets(summary);
  if (all.length === 0) return [];
  const number = numberLine(summary).replace(/^\s*Số:\s*/u, '');
  return [
    line({ text: 'PHỤ LỤC', bold: true }, 'center', { keepNext: true, level: 1 }),
    line({ text: `(Kèm theo Báo cáo số ${number})`, italic: true }, 'center', {
      after: 6,
      keepNext: true,
    }),
    ...all.flatMap(({ title, table, note }, index): readonly WordBlock[] => [
      line({ text: `Biểu ${String(index + 1)}. ${title}`, bold: true, size: 13 }, 'left', {
        before: 12,
        after: 6,
        keepNext: true,
        level: 2,
      }),
      table,
      ...(note === undefined
        ? []
        : [line({ text: note, italic: true, size: 12 }, 'left', { before: 3 })]),
    ]),
  ];
}
