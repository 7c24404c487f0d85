/**
 * The judgement of one task on the status date S. The formulas of «Nhiệm vụ» follow the same steps in
 * the same order; a test holds the two against each other for every progress.
 *
 * `due` is the date in the sheet's «Hạn hoàn thành»: for a recurring task the occurrence that is owed
 * next, or the last one when all were delivered. Days late are calendar days.
 *
 * 1. Completed at S — «Hoàn thành» chosen and the completion date empty or not after S, or a task that the
 *    plan itself calls done and nothing chosen: `doneLate` when the completion date is after `due`,
 *    else `doneOnTime` (an empty completion date gets the benefit of the doubt, and a finding).
 * 2. Recurring, and as many delivered as there are occurrences → `doneOnTime`.
 * 3. With `due`: S > due → `overdue`; begins after S → `notStarted`; due − S ≤ warning days → `dueSoon`;
 *    else `inProgress`.
 * 4. Without: fewer delivered than the quotas ask for by S → `behindQuota` (an empty cell counts as 0, as in
 *    a formula); waits for an event → `waiting`; ongoing or quotas → `inProgress` («Thường xuyên»); else `noDeadline`.
 */
import { daysBetween } from '../plan/civilDate';
import { quotasDueBy } from './quota';
import { taskWhy } from './taskWhy';
import type { JudgementSettings, TaskCase, TaskJudgement, TaskProgress } from './types';
import { ongoingWord, taskProgressWords } from './words';

/**
 * Judges one task; nothing is thrown.
 *
 * @example judgeTask({ status: 'done', due: '2025-12-31', doneOn: '2026-01-02', … }, settings)
 *   // { progress: 'doneLate', daysLate: 2, … }
 */
export function judgeTask(task: TaskCase, settings: JudgementSettings): TaskJudgement {
  const progress = progressOf(task, settings);
  const daysLate = daysLateOf(task, progress, settings);
  const isOngoing = progress === 'inProgress' && task.due === null;
  return {
    id: task.id,
    progress,
    progressText: isOngoing ? ongoingWord : taskProgressWords[progress].word,
    due: task.due,
    daysLate,
    why: taskWhy(task, progress, daysLate, settings),
  };
}

/**
 * Whether the task counts as completed on the status date: a completion date that lies after it belongs
 * to a later report.
 */
export function isCompleted(
  { status, doneOn, kind }: Pick<TaskCase, 'status' | 'doneOn' | 'kind'>,
  { statusDate }: Pick<JudgementSettings, 'statusDate'>,
): boolean {
  return status === 'done'
    ? doneOn === null || doneOn <= statusDate
    : status === null && kind === 'done';
}

function progressOf(task: TaskCase, settings: JudgementSettings): TaskProgress {
  const { due, doneOn } = task;
  if (isCompleted(task, settings)) {
    return due !== null && doneOn !== null && doneOn > due ? 'doneLate' : 'doneOnTime';
  }
  if (hasAllOccurrences(task)) return 'doneOnTime';
  return due === null ? withoutDate(task, settings) : untilDate({ ...task, due }, settings);
}

function hasAllOccurrences({ kind, occurrences, delivered }: TaskCase): boolean {
  return kind === 'recurring' && occurrences.length > 0 && (delivered ?? 0) >= occurrences.length;
}

function untilDate(
  { due, start }: Pick<TaskCase, 'start'> & { due: NonNullable<TaskCase['due']> },
  { statusDate, warningDays }: JudgementSettings,
): TaskProgress {
  if (statusDate > due) return 'overdue';
  if (start !== null && start > statusDate) return 'notStarted';
  return daysBetween(statusDate, due) <= warningDays ? 'dueSoon' : 'inProgress';
}

function withoutDate(
  { kind, quotas, delivered }: TaskCase,
  { year, statusDate }: JudgementSettings,
): TaskProgress {
  if (quotas.length > 0 && (delivered ?? 0) < quotasDueBy(quotas, year, statusDate)) {
    return 'behindQuota';
  }
  if (kind === 'event') return 'waiting';
  return kind === 'ongoing' || quotas.length > 0 ? 'inProgress' : 'noDeadline';
}

function daysLateOf(
  { due, doneOn }: TaskCase,
  progress: TaskProgress,
  { statusDate }: JudgementSettings,
): number {
  if (due === null) return 0;
  if (progress === 'overdue') return daysBetween(due, statusDate);
  return progress === 'doneLate' && doneOn !== null ? daysBetween(due, doneOn) : 0;
}
