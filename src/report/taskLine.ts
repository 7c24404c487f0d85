/** One task as the report prints it, and as it is remembered to tell later whether it changed. */
import { taskProgressWords, taskStatusWords } from '../assessment/words';
import type { TaskProgress } from '../assessment/types';
import { daysBetween, type CivilDate } from '../plan/civilDate';
import { withoutLead } from './areaNames';
import type { ReportedTask, TaskLine, TaskSnapshot } from './summaryTypes';

const settled: readonly TaskProgress[] = ['doneOnTime', 'doneLate'];

interface Placed {
  readonly task: ReportedTask;
  readonly position: number;
}

function taskLine({ task, position }: Placed, number: number, days: number): TaskLine {
  const { case: entry, judgement } = task;
  return {
    id: entry.id,
    position,
    number,
    ref: entry.ref,
    title: entry.title,
    lead: leadsOf(task).join('; '),
    place: task.place ?? null,
    due: judgement.due,
    dueBefore: judgement.due === entry.due ? null : entry.due,
    deadlineText: entry.deadlineText,
    days,
    doneOn: entry.doneOn,
    outcome: entry.result,
    statusWord: entry.status === null ? '' : taskStatusWords[entry.status],
    progress: judgement.progress,
    progressText: judgement.progressText,
    symbol: taskProgressWords[judgement.progress].symbol,
    explanation: entry.explanation,
  };
}

function withProgress(tasks: readonly ReportedTask[], progress: TaskProgress): readonly Placed[] {
  return tasks
    .map((task, position) => ({ task, position }))
    .filter(({ task }) => task.judgement.progress === progress);
}

function mostDaysFirst(one: Placed, other: Placed): number {
  return other.task.judgement.daysLate - one.task.judgement.daysLate;
}

function withDaysLate(placed: Placed, index: number): TaskLine {
  return taskLine(placed, index + 1, placed.task.judgement.daysLate);
}

/** The agencies that lead a task, each once. */
export function leadsOf({ case: entry }: ReportedTask): readonly string[] {
  const names = entry.lead.map((name) => name.replace(/\s+/gu, ' ').trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

/**
 * Tasks past their last day and not completed, the most days late first; equal ones in the order of the
 * sheet.
 */
export function overdueLines(tasks: readonly ReportedTask[]): readonly TaskLine[] {
  return [...withProgress(tasks, 'overdue')].sort(mostDaysFirst).map(withDaysLate);
}

/**
 * Tasks not completed that are due from the status date to the end of the next report's window, earliest
 * first.
 */
export function dueLines(
  tasks: readonly ReportedTask[],
  statusDate: CivilDate,
  lastDay: CivilDate,
): readonly TaskLine[] {
  return tasks
    .flatMap((task, position) => {
      const { due, progress } = task.judgement;
      const isAhead = due !== null && due >= statusDate && due <= lastDay;
      return isAhead && progress !== 'overdue' && !settled.includes(progress)
        ? [{ task, position, due }]
        : [];
    })
    .sort((one, other) => (one.due < other.due ? -1 : one.due > other.due ? 1 : 0))
    .map((placed, index) => taskLine(placed, index + 1, daysBetween(statusDate, placed.due)));
}

/** How many days before its last day a task was completed; 0 when nothing tells. */
function daysAhead({ case: { doneOn }, judgement: { due } }: ReportedTask): number {
  return due === null || doneOn === null ? 0 : daysBetween(doneOn, due);
}

/** Tasks completed in time, in the order of the sheet. */
export function onTimeLines(tasks: readonly ReportedTask[]): readonly TaskLine[] {
  return withProgress(tasks, 'doneOnTime').map((placed, index) =>
    taskLine(placed, index + 1, daysAhead(placed.task)),
  );
}

/** Tasks completed late, the most days late first. */
export function lateLines(tasks: readonly ReportedTask[]): readonly TaskLine[] {
  return [...withProgress(tasks, 'doneLate')].sort(mostDaysFirst).map(withDaysLate);
}

/** A row without a title is judged by nothing on its sheet, so it is not held against it either. */
export function taskSnapshot(task: ReportedTask): TaskSnapshot {
  const { case: entry, judgement, area } = task;
  const leads = leadsOf(task);
  return {
    id: entry.title === '' ? '' : entry.id,
    progressText: judgement.progressText,
    daysLate: judgement.daysLate,
    due: judgement.due,
    explanation: entry.explanation,
    area,
    leads: leads.length === 0 ? [withoutLead] : leads,
    progress: judgement.progress,
  };
}
