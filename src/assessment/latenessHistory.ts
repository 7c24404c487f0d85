/**
 * The periods at whose end a task was overdue. A task that was late stays late in the reports that follow,
 * even after it is completed.
 *
 * Its dates tell most of it: overdue at the end of a period is what was due before that day and was
 * completed after it, or is not completed yet. What dates cannot tell any more — an extension that was given
 * after the report, a date that was corrected, a recurring task that has caught up — is remembered by the
 * reports that stand in the workbook.
 *
 * Of reports that end on one day, Quý III and 9 months, one is named: being late on that day is one lateness.
 */
import type { CivilDate } from '../plan/civilDate';
import { inOrder, isRegular, reportPeriod, shortNameOf } from './period';
import type {
  JudgementSettings,
  PeriodClosing,
  ReportPeriod,
  TaskCase,
  TaskProgress,
} from './types';

/** What the dates of a task tell; the column «Đã quá hạn ở» says the same. */
interface Lateness {
  readonly due: CivilDate | null;
  readonly doneOn: CivilDate | null;
  readonly progress: TaskProgress;
}

/**
 * Ids of the periods before the current one at whose end the task was overdue, earliest first.
 *
 * @example overdueAt({ due: '2026-02-28', doneOn: '2026-04-05', progress: 'doneLate' }, [], settingsOfH1)
 *   // ['2026-Q1']
 */
export function overdueAt(
  lateness: Lateness,
  reportedOverdue: TaskCase['reportedOverdue'],
  { closings, period, statusDate }: Pick<JudgementSettings, 'closings' | 'period' | 'statusDate'>,
): readonly string[] {
  const { due } = lateness;
  const closingOf = (id: string): CivilDate | undefined =>
    closings.find((one) => one.id === id)?.lastDay ?? reportPeriod(id)?.to;
  const now = closingOf(period.id) ?? period.to;
  const end = endOfLateness(lateness, statusDate);
  const byDates =
    due === null || end === null
      ? []
      : closings
          .filter(({ silent }) => silent !== true)
          .filter(({ lastDay }) => due < lastDay && lastDay < end && lastDay < now)
          .map(({ id }) => id);
  const reported = reportedOverdue.filter((id) => (closingOf(id) ?? now) < now);
  const periods = [...new Set([...byDates, ...reported])].flatMap((id) => reportPeriod(id) ?? []);
  return speaking(periods)
    .sort(inOrder)
    .map(({ id }) => id);
}

/**
 * The periods that are named: of those that end on one day a regular one, else the longest.
 *
 * @example speaking([q3, nineMonths, month8]) // [q3, month8]
 */
function speaking(periods: readonly ReportPeriod[]): ReportPeriod[] {
  return periods.filter((one) => {
    const sameDay = periods.filter(({ to }) => to === one.to);
    const regular = sameDay.find(isRegular);
    return one === (regular ?? [...sameDay].sort(inOrder).at(-1));
  });
}

/**
 * The list of a workbook's periods, in their order, each with whether it is named at «Đã quá hạn ở».
 *
 * @param lastDayOf where an agency has moved it
 */
export function closingsOf(
  periods: readonly ReportPeriod[],
  lastDayOf: (period: ReportPeriod) => CivilDate,
): readonly PeriodClosing[] {
  const named = new Set(speaking(periods));
  return [...periods].sort(inOrder).map((period) => ({
    id: period.id,
    lastDay: lastDayOf(period),
    ...(named.has(period) ? {} : { silent: true as const }),
  }));
}

/** The day that a lateness ended on, the status date while it lasts; `null` when there is none. */
function endOfLateness({ progress, doneOn }: Lateness, statusDate: CivilDate): CivilDate | null {
  if (progress === 'doneLate') return doneOn;
  return progress === 'overdue' ? statusDate : null;
}

/**
 * @param year periods of another year are said with theirs
 * @example periodList(['2026-Q1', '2026-H1'], 2026) // 'Quý I, 6 tháng'
 * @example periodList(['2025-Y'], 2026) // 'Năm 2025'
 */
export function periodList(ids: readonly string[], year: number): string {
  return ids
    .flatMap((id) => {
      const period = reportPeriod(id);
      if (period === null) return [];
      const name = shortNameOf(period);
      return [period.year === year ? name : `${name} ${String(period.year)}`];
    })
    .join(', ');
}
