/**
 * In which order judged things are shown: what needs a person first. Groups are by status; inside a
 * group the sheets' order stays, but for deadlines, where the longest overdue and the nearest come first.
 */
import type { IndicatorStatus, TaskProgress } from '../../assessment/types';
import type { JudgedIndicator, JudgedTask } from '../../workflow/types';

export const worstIndicatorsFirst: readonly IndicatorStatus[] = [
  'invalid',
  'missed',
  'behind',
  'atRisk',
  'noData',
  'towards',
  'onTrack',
  'pending',
  'notPublished',
  'notApplicable',
  'met',
  'metEarly',
];

export const worstTasksFirst: readonly TaskProgress[] = [
  'overdue',
  'behindQuota',
  'dueSoon',
  'inProgress',
  'waiting',
  'noDeadline',
  'notStarted',
  'doneLate',
  'doneOnTime',
];

export interface Group<K, T> {
  readonly key: K;
  readonly members: readonly T[];
}

/** The groups that have members, in the order of the keys. */
export function groupsOf<K, T>(
  items: readonly T[],
  keys: readonly K[],
  keyOf: (item: T) => K,
): readonly Group<K, T>[] {
  const byKey = new Map<K, T[]>(keys.map((key) => [key, []]));
  for (const item of items) byKey.get(keyOf(item))?.push(item);
  return keys
    .map((key) => ({ key, members: byKey.get(key) ?? [] }))
    .filter((group) => group.members.length > 0);
}

export function indicatorGroups(
  indicators: readonly JudgedIndicator[],
): readonly Group<IndicatorStatus, JudgedIndicator>[] {
  return groupsOf(indicators, worstIndicatorsFirst, (one) => one.judgement.status);
}

export function taskGroups(
  tasks: readonly JudgedTask[],
): readonly Group<TaskProgress, JudgedTask>[] {
  const groups = groupsOf(tasks, worstTasksFirst, (one) => one.judgement.progress);
  return groups.map(({ key, members }) => ({ key, members: [...members].sort(byUrgency) }));
}

/** Most days late first, then the nearest day; tasks without a day last. */
function byUrgency(one: JudgedTask, other: JudgedTask): number {
  const late = other.judgement.daysLate - one.judgement.daysLate;
  if (late !== 0) return late;
  const [due, otherDue] = [one.judgement.due, other.judgement.due];
  if (due === otherDue) return 0;
  if (due === null) return 1;
  if (otherDue === null) return -1;
  return due < otherDue ? -1 : 1;
}

export interface ShownGroup<K, T> extends Group<K, T> {
  /** How many the whole group has; `members` may be its first part. */
  readonly size: number;
}

/**
 * The first members of all groups together, `limit` in all.
 *
 * @example firstOf([{ key: 'a', members: [1, 2] }, { key: 'b', members: [3] }], 1)
 * // [{ key: 'a', members: [1], size: 2 }]
 */
export function firstOf<K, T>(
  groups: readonly Group<K, T>[],
  limit: number,
): readonly ShownGroup<K, T>[] {
  let left = limit;
  const shown: ShownGroup<K, T>[] = [];
  for (const { key, members } of groups) {
    if (left <= 0) break;
    shown.push({ key, members: members.slice(0, left), size: members.length });
    left -= members.length;
  }
  return shown;
}

/**
 * How many members must be shown for a group to begin on show; 0 without such a group.
 *
 * @example reachOf([{ key: 'a', members: [1, 2] }, { key: 'b', members: [3] }], 'b') // 3
 */
export function reachOf<K, T>(groups: readonly Group<K, T>[], key: K | null): number {
  const index = groups.findIndex((group) => group.key === key);
  return groups.slice(0, index + 1).reduce((sum, group) => sum + group.members.length, 0);
}
