/**
 * Ranks agencies by how many of the tasks that were due they completed in time. What is not due yet says
 * nothing about an agency, so one with nothing due has no rank.
 */
import { withoutLead } from './areaNames';
import type { AgencyTotals, TaskCounts, Totals } from './summaryTypes';

/** Tasks that were due or are completed; a quota that lags behind was due in part. */
function dueCount({ onTime, late, overdue, behindQuota }: TaskCounts): number {
  return onTime + late + overdue + behindQuota;
}

/**
 * Completed in time, of the tasks that were due.
 *
 * @returns 0 to 1; `null` when nothing was due
 * @example onTimeShare(taskCounts(['doneOnTime', 'overdue', 'waiting'])) // 0.5
 */
export function onTimeShare(counts: TaskCounts): number | null {
  const due = dueCount(counts);
  return due === 0 ? null : counts.onTime / due;
}

/** Behind those with a rank, those without; last of all what nobody leads. */
function place({ rank, name }: AgencyTotals): number {
  return rank ?? (name === withoutLead ? Number.MAX_SAFE_INTEGER : Number.MAX_SAFE_INTEGER - 1);
}

/**
 * The best first; of equal ones the agency with more tasks due, then the order they came in. Equal shares
 * have one rank, and the next rank counts all before it, as in a contest: 1, 1, 3.
 */
export function rankedAgencies(totals: readonly Totals<TaskCounts>[]): readonly AgencyTotals[] {
  const lines = totals.map((line) => ({
    ...line,
    due: dueCount(line.counts),
    // Tasks that nobody leads are no agency's merit or fault.
    onTimeShare: line.name === withoutLead ? null : onTimeShare(line.counts),
  }));
  const shares = lines.flatMap((line) => line.onTimeShare ?? []);
  return lines
    .map((line): AgencyTotals => {
      const own = line.onTimeShare;
      return { ...line, rank: own === null ? null : shares.filter((one) => one > own).length + 1 };
    })
    .sort(
      (one, other) =>
        place(one) - place(other) || other.due - one.due || other.counts.total - one.counts.total,
    );
}
