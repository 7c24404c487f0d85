/** The columns of the tables of totals, the same on the sheet and in the Word report. */
import type { IndicatorStatus, TaskProgress } from '../assessment/types';
import { indicatorCounts, taskCounts } from './totals';
import type { IndicatorCounts, TaskCounts } from './summaryTypes';

export interface CountColumn<Counts> {
  readonly header: string;
  readonly of: (counts: Counts) => number;
}

export const taskColumns: readonly CountColumn<TaskCounts>[] = [
  { header: 'Tổng số', of: ({ total }) => total },
  { header: 'Hoàn thành đúng hạn', of: ({ onTime }) => onTime },
  { header: 'Hoàn thành quá hạn', of: ({ late }) => late },
  { header: 'Quá hạn', of: ({ overdue }) => overdue },
  { header: 'Sắp đến hạn', of: ({ dueSoon }) => dueSoon },
  { header: 'Chậm so với định mức', of: ({ behindQuota }) => behindQuota },
  { header: 'Đang thực hiện, chưa đến kỳ và khác', of: ({ others }) => others },
];

/** All indicators share one period: in the year's last report a shortfall is final, before it is not. */
export function indicatorColumns(isLast: boolean): readonly CountColumn<IndicatorCounts>[] {
  return [
    { header: 'Tổng số', of: ({ total }) => total },
    { header: 'Đạt', of: ({ met }) => met },
    { header: isLast ? 'Không đạt' : 'Chưa đạt', of: ({ behind, missed }) => behind + missed },
    { header: 'Đang tới mốc', of: ({ onTheWay }) => onTheWay },
    { header: 'Chưa có số liệu', of: ({ withoutFigures }) => withoutFigures },
    { header: 'Không phát sinh', of: ({ notArisen }) => notArisen },
    { header: 'Số liệu sai', of: ({ invalid }) => invalid },
  ];
}

function groupIn<Counts>(columns: readonly CountColumn<Counts>[], one: Counts): string {
  return columns.slice(1).find(({ of }) => of(one) > 0)?.header ?? '';
}

/**
 * The header under which an indicator is counted.
 *
 * @example indicatorGroup('metEarly', false) // 'Đạt'
 */
export function indicatorGroup(status: IndicatorStatus, isLast: boolean): string {
  return groupIn(indicatorColumns(isLast), indicatorCounts([status]));
}

/**
 * @example taskGroup('overdue') // 'Quá hạn'
 */
export function taskGroup(progress: TaskProgress): string {
  return groupIn(taskColumns, taskCounts([progress]));
}
