/** One task as the report prints it, and as it is remembered to tell later whether it changed. */
import { taskProgressWords, taskStatusWords } from '../assessment/words';
import type { TaskProgress } from '../assessment/types';
import { daysBetween, type CivilDate } from '../plan/civilDate';
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
    deadlineText: entry.deadlineText,
    days,
    statusWord: entry.status === null ? '' : taskStatusWords[entry.status],
    progress: judgement.progress,
    progressText: judgement.progressText,
    symbol: taskProgressWords[judgement.progress].symbol,
    explanation: entry.explanation,
  };
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
  return tasks
    .map((task, position) => ({ task, position }))
    .filter(({ task }) => task.judgement.progress === 'overdue')
    .sort((one, other) => other.task.judgement.daysLate - one.task.judgement.daysLate)
    .map((placed, index) => taskLine(placed, index + 1, placed.task.judgement.daysLate));
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

/** A row without a title is judged by nothing on its sheet, so it is not held against it either. */
export function taskSnapshot({ case: entry, judgement }: ReportedTask): TaskSnapshot {
  return {
    id: entry.title === '' ? '' : entry.id,
    progressText: judgement.progressText,
    daysLate: judgement.daysLate,
    due: entry.due,
    explanation: entry.explanation,
  };
}
