/** Counts by area, each with its share and the last period below, and by agency, ranked. */
import { formatNumber, formatPercent } from '../../vietnamese/numberFormat';
import { onTimeShare } from '../agencyRanks';
import { indicatorColumns, taskColumns, type CountColumn } from '../countColumns';
import type { IndicatorCounts, Summary, TaskCounts, Totals } from '../summaryTypes';
import { centre, left } from './columns';
import { sidewaysWidth } from './measures';
import type { WordRow, WordTable } from './types';

/** Stands where nothing can be divided, ranked or compared. */
const nothing = '–';
const nameWidth = 62;
const shareWidth = 26;
const firstWidth = 13;
/** More lines than these fill a page. */
const mostTogether = 14;

interface Counting<Counts> {
  readonly columns: readonly CountColumn<Counts>[];
  readonly share: { readonly header: string; readonly of: (counts: Counts) => number | null };
}

function shareText(share: number | null): string {
  return share === null ? nothing : formatPercent(share, 1);
}

/**
 * @example signed(3) // '+3'
 * @example signed(-3) // '−3'
 */
function signed(change: number): string {
  if (change === 0) return '0';
  return `${change > 0 ? '+' : '−'}${formatNumber(Math.abs(change))}`;
}

function columnsOf<Counts>(
  { columns, share }: Counting<Counts>,
  first: string,
  name: string,
): WordTable['columns'] {
  const width = (sidewaysWidth - firstWidth - nameWidth - shareWidth) / columns.length;
  return [
    centre(first, firstWidth),
    left(name, nameWidth),
    ...columns.map(({ header }) => centre(header, width)),
    centre(share.header, shareWidth),
  ];
}

function countsOf<Counts>({ columns, share }: Counting<Counts>, counts: Counts): readonly string[] {
  return [...columns.map(({ of }) => formatNumber(of(counts))), shareText(share.of(counts))];
}

/** The counts of the last report, and how far those of now lie above or below them. */
function lastRows<Counts>(
  counting: Counting<Counts>,
  now: Counts,
  last: Counts | null,
  period: string,
): readonly WordRow[] {
  if (last === null) return [];
  const changes = counting.columns.map(({ of }) => signed(of(now) - of(last)));
  return [
    { cells: ['', `Kỳ trước: ${period}`, ...countsOf(counting, last)] },
    { cells: ['', 'Tăng (+), giảm (−) so với kỳ trước', ...changes, ''] },
  ];
}

function byArea<Counts>(
  counting: Counting<Counts>,
  lines: readonly Totals<Counts>[],
  total: Counts,
  last: { readonly counts: Counts | null; readonly period: string },
): WordTable {
  return {
    kind: 'table',
    columns: columnsOf(counting, 'TT', 'Lĩnh vực'),
    keepTogether: lines.length <= mostTogether,
    rows: [
      ...lines.map(({ name, counts }, index) => ({
        cells: [String(index + 1), name, ...countsOf(counting, counts)],
      })),
      { cells: ['', 'Tổng cộng', ...countsOf(counting, total)], bold: true },
      ...lastRows(counting, total, last.counts, last.period),
    ],
  };
}

const taskCounting: Counting<TaskCounts> = {
  columns: taskColumns,
  share: { header: 'Tỷ lệ đúng hạn (trên số đã đến hạn)', of: onTimeShare },
};

/** Indicators by area; `null` when there are none. */
export function indicatorTotals(summary: Summary): WordTable | null {
  const { period, indicatorTotals: lines, indicatorGrandTotal, last } = summary;
  if (lines.length === 0) return null;
  const counting: Counting<IndicatorCounts> = {
    columns: indicatorColumns(period.isLast),
    share: {
      header: 'Tỷ lệ đạt (trên tổng số)',
      of: ({ met, total }) => (total === 0 ? null : met / total),
    },
  };
  return byArea(counting, lines, indicatorGrandTotal, {
    counts: last?.indicators ?? null,
    period: last?.period.label ?? '',
  });
}

/** Tasks by area; `null` when there are none. */
export function taskTotals({ taskTotals: lines, taskGrandTotal, last }: Summary): WordTable | null {
  if (lines.length === 0) return null;
  return byArea(taskCounting, lines, taskGrandTotal, {
    counts: last?.tasks ?? null,
    period: last?.period.label ?? '',
  });
}

/** Agencies, the best first; `null` when nobody leads anything. */
export function agencyTable({ agencyTotals }: Summary): WordTable | null {
  if (agencyTotals.length === 0) return null;
  const rows = agencyTotals.map(({ name, counts, rank, onTimeShare: share }): WordRow => {
    const counted = taskCounting.columns.map(({ of }) => formatNumber(of(counts)));
    const place = rank === null ? nothing : String(rank);
    return { cells: [place, name, ...counted, shareText(share)] };
  });
  return {
    kind: 'table',
    columns: columnsOf(taskCounting, 'Hạng', 'Cơ quan, đơn vị chủ trì'),
    keepTogether: rows.length <= mostTogether,
    rows,
  };
}
