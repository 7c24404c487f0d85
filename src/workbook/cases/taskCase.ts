/**
 * One row of «Nhiệm vụ» makes the case that is judged. What the sheet's own formulas compute is computed
 * again here, since a file may have been filled in by a program that does not calculate.
 */
import type { TaskCase, TaskStatusEntry } from '../../assessment/types';
import { taskStatusWords } from '../../assessment/words';
import { addDays, type CivilDate } from '../../plan/civilDate';
import { taskAids, taskHeaders } from '../columns';
import { cellNames } from '../names';
import { codeOf, kindWords } from '../vocabulary';
import { quotasOf } from './quotaText';
import { dateOf, numberOf, textOf, type RowCells } from './rawValue';

export interface TaskContext {
  /** Every last day in time of the working year for an id, oldest first. */
  readonly occurrencesOf: (id: string) => readonly CivilDate[];
  /** Ids of the periods whose report called the task overdue. */
  readonly reportedOverdueOf: (id: string) => readonly string[];
  readonly beforeIncludesDay: boolean;
  readonly date1904: boolean;
}

/** @param id the row's id: a row that an officer added may bear none of its own */
export function taskCaseOf(id: string, cells: RowCells, context: TaskContext): TaskCase {
  const occurrences = context.occurrencesOf(id);
  const delivered = numberOf(cells(taskHeaders.delivered).value);
  return {
    id,
    title: textOf(cells(taskHeaders.title).value),
    ref: textOf(cells(taskHeaders.reference).value),
    kind: codeOf(kindWords, textOf(cells(taskHeaders.kind).value)) ?? 'none',
    deadlineText: textOf(cells(taskHeaders.deadline).value),
    start: dateOf(cells(taskHeaders.start).value, context.date1904),
    due: dueOf(cells, occurrences, delivered, context),
    extendedTo: dateOf(cells(taskHeaders.extendedTo).value, context.date1904),
    extensionReason: textOf(cells(taskHeaders.extensionReason).value),
    eventOn: dateOf(cells(taskHeaders.eventOn).value, context.date1904),
    occurrences,
    quotas: quotasOf(textOf(cells(taskHeaders.quotas).value)),
    status: taskStatusOf(textOf(cells(taskHeaders.status).value)),
    doneOn: dateOf(cells(taskHeaders.doneOn).value, context.date1904),
    delivered,
    result: textOf(cells(taskHeaders.result).value),
    explanation: textOf(cells(taskHeaders.explanation).value),
    lead: agenciesIn(textOf(cells(taskHeaders.lead).value)),
    reportedOverdue: context.reportedOverdueOf(id),
  };
}

/**
 * Letter case is forgiven and nothing else, as by Excel's `=` in the sheet's formula; any other word is no
 * status (the check reports it).
 */
export function taskStatusOf(text: string): TaskStatusEntry | null {
  const word = text.toLowerCase();
  const statuses = Object.keys(taskStatusWords) as TaskStatusEntry[];
  return statuses.find((status) => taskStatusWords[status].toLowerCase() === word) ?? null;
}

/** Whether the sheet computes this due date itself, however another program rewrote the references. */
export function dueFormulaKind(formula: string): 'nextOccurrence' | 'before' | null {
  if (formula.includes('&"#"&')) return 'nextOccurrence';
  return formula.includes(cellNames.beforeIncludesDay) ? 'before' : null;
}

function dueOf(
  cells: RowCells,
  occurrences: readonly CivilDate[],
  delivered: number | null,
  { beforeIncludesDay, date1904 }: TaskContext,
): CivilDate | null {
  const { value, formula } = cells(taskHeaders.due);
  switch (dueFormulaKind(formula)) {
    case 'nextOccurrence':
      return nextOwed(occurrences, delivered);
    case 'before': {
      const planDue = dateOf(cells(taskAids.planDue).value, date1904);
      if (planDue === null) return dateOf(value, date1904);
      return beforeIncludesDay ? addDays(planDue, 1) : planDue;
    }
    case null:
      return dateOf(value, date1904);
  }
}

/**
 * The occurrence that is owed next; the last one when all were delivered.
 *
 * @example nextOwed(['2026-03-31', '2026-06-30'], 1) // '2026-06-30'
 */
export function nextOwed(
  occurrences: readonly CivilDate[],
  delivered: number | null,
): CivilDate | null {
  const done = Math.max(0, Math.floor(delivered ?? 0));
  return occurrences[Math.min(done, occurrences.length - 1)] ?? null;
}

/** Agencies stand apart by semicolons: commas belong to their names. */
export function agenciesIn(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
