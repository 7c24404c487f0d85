/**
 * The judgement of one task on the status date S. The formulas of «Nhiệm vụ» follow the same steps in
 * the same order; a test holds the two against each other for every progress.
 *
 * `due` is the date in the sheet's «Hạn hoàn thành»: for a task with several dates the one that is owed
 * next, or the last one when all were delivered. An extension («Gia hạn đến») takes its place where it is
 * later. Days late are calendar days.
 *
 * 1. Completed at S — «Hoàn thành» chosen and the completion date empty or not after S, or a task that the
 *    plan itself calls done and nothing chosen: `doneLate` when the completion date is after `due`,
 *    else `doneOnTime` (an empty completion date gets the benefit of the doubt, and a finding).
 * 2. Recurring or with several dates, and as many delivered as there are → `doneOnTime`.
 * 3. With `due`: S > due → `overdue`; begins after S → `notStarted`; due − S ≤ warning days → `dueSoon`;
 *    else `inProgress`.
 * 4. Without: fewer delivered than the quotas ask for by S → `behindQuota` (an empty cell counts as 0, as in
 *    a formula); waits for an event that has not come by S → `waiting`, has come → `inProgress`; ongoing or quotas → `inProgress` («Thường xuyên»); else `noDeadline`.
 */
import { daysBetween, type CivilDate } from '../plan/civilDate';
import { dueInForce, hasEventCome } from './dueInForce';
import { overdueAt } from './latenessHistory';
import { quotasDueBy } from './quota';
import { taskWhy } from './taskWhy';
import type { JudgementSettings, TaskCase, TaskJudgement, TaskProgress } from './types';
import { ongoingWord, taskProgressWords } from './words';
import { workingDaysAfter } from './workingDays';

/**
 * Judges one task; nothing is thrown.
 *
 * @example judgeTask({ status: 'done', due: '2025-12-31', doneOn: '2026-01-02', … }, settings)
 *   // { progress: 'doneLate', daysLate: 2, … }
 */
export function judgeTask(task: TaskCase, settings: JudgementSettings): TaskJudgement {
  const due = dueInForce(task);
  const progress = progressOf(task, due, settings);
  const isOngoing = progress === 'inProgress' && due === null && task.kind !== 'event';
  const judged = {
    progress,
    due,
    ...daysLateOf(task, due, progress, settings),
    overdueAt: overdueAt({ due, doneOn: task.doneOn, progress }, task.reportedOverdue, settings),
  };
  return {
    id: task.id,
    ...judged,
    progressText: isOngoing ? ongoingWord : taskProgressWords[progress].word,
    why: taskWhy(task, judged, settings),
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

function progressOf(
  task: TaskCase,
  due: CivilDate | null,
  settings: JudgementSettings,
): TaskProgress {
  const { doneOn } = task;
  if (isCompleted(task, settings)) {
    return due !== null && doneOn !== null && doneOn > due ? 'doneLate' : 'doneOnTime';
  }
  if (hasAllOccurrences(task)) return 'doneOnTime';
  return due === null ? withoutDate(task, settings) : untilDate({ ...task, due }, settings);
}

function hasAllOccurrences({ kind, occurrences, delivered }: TaskCase): boolean {
  const fewest = kind === 'recurring' ? 1 : 2;
  return occurrences.length >= fewest && (delivered ?? 0) >= occurrences.length;
}

function untilDate(
  { due, start }: Pick<TaskCase, 'start'> & { due: NonNullable<TaskCase['due']> },
  { statusDate, warningDays }: JudgementSettings,
): TaskProgress {
  if (statusDate > due) return 'overdue';
  if (start !== null && start > statusDate) return 'notStarted';
  return daysBetween(statusDate, due) <= warningDays ? 'dueSoon' : 'inProgress';
}

function withoutDate(task: TaskCase, { year, statusDate }: JudgementSettings): TaskProgress {
  const { kind, quotas, delivered } = task;
  if (quotas.length > 0 && (delivered ?? 0) < quotasDueBy(quotas, year, statusDate)) {
    return 'behindQuota';
  }
  if (kind === 'event') return hasEventCome(task, statusDate) ? 'inProgress' : 'waiting';
  return kind === 'ongoing' || quotas.length > 0 ? 'inProgress' : 'noDeadline';
}

function daysLateOf(
  { doneOn }: TaskCase,
  due: CivilDate | null,
  progress: TaskProgress,
  { statusDate, daysOff }: JudgementSettings,
): Pick<TaskJudgement, 'daysLate' | 'workingDaysLate'> {
  const until = progress === 'overdue' ? statusDate : progress === 'doneLate' ? doneOn : null;
  if (due === null || until === null) return { daysLate: 0, workingDaysLate: 0 };
  return {
    daysLate: daysBetween(due, until),
    workingDaysLate: workingDaysAfter(due, until, daysOff),
  };
}
