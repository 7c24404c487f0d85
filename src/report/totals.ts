/** Counting: how many indicators and tasks stand where, for an area, an agency or the whole report. */
import type { IndicatorStatus, TaskProgress } from '../assessment/types';
import type { IndicatorCounts, TaskCounts, Totals } from './summaryTypes';

const statuses: Readonly<Record<IndicatorStatus, 0>> = {
  met: 0,
  metEarly: 0,
  behind: 0,
  missed: 0,
  onTrack: 0,
  atRisk: 0,
  towards: 0,
  pending: 0,
  notPublished: 0,
  notApplicable: 0,
  noData: 0,
  invalid: 0,
};

const progresses: Readonly<Record<TaskProgress, 0>> = {
  doneOnTime: 0,
  doneLate: 0,
  overdue: 0,
  dueSoon: 0,
  inProgress: 0,
  behindQuota: 0,
  waiting: 0,
  notStarted: 0,
  noDeadline: 0,
};

function tally<Key extends string>(
  zero: Readonly<Record<Key, number>>,
  keys: readonly Key[],
): Readonly<Record<Key, number>> {
  const counts: Record<Key, number> = { ...zero };
  for (const key of keys) counts[key] += 1;
  return counts;
}

/**
 * Every status falls into exactly one group, so the groups add up to the total.
 *
 * @example indicatorCounts(['met', 'metEarly', 'noData']).met // 2
 */
export function indicatorCounts(all: readonly IndicatorStatus[]): IndicatorCounts {
  const byStatus = tally<IndicatorStatus>(statuses, all);
  return {
    total: all.length,
    met: byStatus.met + byStatus.metEarly,
    behind: byStatus.behind,
    missed: byStatus.missed,
    onTheWay: byStatus.onTrack + byStatus.atRisk + byStatus.towards,
    withoutFigures: byStatus.noData + byStatus.pending + byStatus.notPublished,
    notArisen: byStatus.notApplicable,
    invalid: byStatus.invalid,
    byStatus,
  };
}

/**
 * @example taskCounts(['doneOnTime', 'waiting']).others // 1
 */
export function taskCounts(all: readonly TaskProgress[]): TaskCounts {
  const byProgress = tally<TaskProgress>(progresses, all);
  return {
    total: all.length,
    onTime: byProgress.doneOnTime,
    late: byProgress.doneLate,
    overdue: byProgress.overdue,
    dueSoon: byProgress.dueSoon,
    behindQuota: byProgress.behindQuota,
    others:
      byProgress.inProgress + byProgress.waiting + byProgress.notStarted + byProgress.noDeadline,
    byProgress,
  };
}

/**
 * One line a group, in the given order; groups without members are left out.
 *
 * @param groupsOf the names of all groups that an item counts for
 */
export function totalsBy<Item, Key, Counts>(
  items: readonly Item[],
  names: readonly string[],
  groupsOf: (item: Item) => readonly string[],
  keyOf: (item: Item) => Key,
  count: (keys: readonly Key[]) => Counts,
): readonly Totals<Counts>[] {
  const groups = new Map<string, Key[]>(names.map((name) => [name, []]));
  for (const item of items) {
    for (const name of groupsOf(item)) {
      const group = groups.get(name);
      if (group) group.push(keyOf(item));
      else groups.set(name, [keyOf(item)]);
    }
  }
  return [...groups]
    .filter(([, keys]) => keys.length > 0)
    .map(([name, keys]) => ({ name, counts: count(keys) }));
}
