/**
 * What was entered about a moved deadline: an extension with its reason, and the day that what a task waits
 * for came. The plan's own date stays, so both sides can always be said.
 */
import { daysBetween, formatVietnamese } from '../../plan/civilDate';
import { isEmpty } from '../figure';
import type { PlacedTask } from '../placed';
import { isCompleted } from '../taskProgress';
import type { Finding, JudgementSettings, TaskCase } from '../types';
import { taskFinding } from './taskFinding';

/**
 * @example extensionFindings(rowExtendedWithoutReason)[0]?.code // 'extensionWithoutReason'
 */
export function extensionFindings(row: PlacedTask): readonly Finding[] {
  const { due, extendedTo, extensionReason } = row.case;
  const hasReason = extensionReason.trim() !== '';
  if (extendedTo === null) {
    // A day typed as text is reported as such.
    return hasReason && isEmpty(row.entered.extendedTo)
      ? [taskFinding(row, 'extendedTo', 'reasonWithoutExtension', {})]
      : [];
  }
  const to = formatVietnamese(extendedTo);
  if (due === null) return [taskFinding(row, 'due', 'extensionWithoutDue', { extendedTo: to })];
  const first = firstDue(row.case, due);
  if (extendedTo <= first) {
    const params = { due: formatVietnamese(first), extendedTo: to };
    return [taskFinding(row, 'extendedTo', 'extensionNotLater', params)];
  }
  if (hasReason) return [];
  const params = { due: formatVietnamese(due), extendedTo: to };
  return [taskFinding(row, 'extensionReason', 'extensionWithoutReason', params)];
}

/** A task with several dates has moved on from the one that was extended: its first one tells. */
function firstDue({ occurrences }: TaskCase, due: NonNullable<TaskCase['due']>) {
  return occurrences.reduce((first, date) => (date < first ? date : first), due);
}

/**
 * @example eventFindings(rowAwaitedUntil('2026-03-20'), statusDate14March)[0]?.code // 'eventInFuture'
 */
export function eventFindings(row: PlacedTask, settings: JudgementSettings): readonly Finding[] {
  const { kind, eventOn, due, doneOn, deadlineText } = row.case;
  const { statusDate } = settings;
  if (eventOn === null) return [];
  const day = formatVietnamese(eventOn);
  if (kind !== 'event') {
    return [taskFinding(row, 'eventOn', 'eventNotAwaited', { eventOn: day, due: deadlineText })];
  }
  const findings: Finding[] = [];
  if (eventOn > statusDate) {
    const days = daysBetween(statusDate, eventOn);
    const params = { eventOn: day, statusDate: formatVietnamese(statusDate), days };
    findings.push(taskFinding(row, 'eventOn', 'eventInFuture', params));
  } else if (due === null && isEmpty(row.entered.due) && !isCompleted(row.case, settings)) {
    findings.push(taskFinding(row, 'due', 'eventWithoutDue', { eventOn: day }));
  }
  if (doneOn !== null && doneOn < eventOn) {
    const days = daysBetween(doneOn, eventOn);
    const params = { doneOn: formatVietnamese(doneOn), eventOn: day, days };
    findings.push(taskFinding(row, 'doneOn', 'doneBeforeEvent', params));
  }
  return findings;
}
