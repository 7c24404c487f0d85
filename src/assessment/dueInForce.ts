/**
 * The date that a task is held against. An extension (gia hạn) moves it; the old date stays where it was,
 * and an extension to an earlier day, which the check reports, never makes a task later.
 */
import type { CivilDate } from '../plan/civilDate';
import type { TaskCase } from './types';

/**
 * The extended date, or the due date where there is no extension; `null` without a due date, because there
 * is nothing to extend then.
 *
 * @example dueInForce({ due: '2026-02-28', extendedTo: '2026-03-31' }) // '2026-03-31'
 * @example dueInForce({ due: '2026-02-28', extendedTo: '2026-01-31' }) // '2026-02-28'
 */
export function dueInForce({
  due,
  extendedTo,
}: Pick<TaskCase, 'due' | 'extendedTo'>): CivilDate | null {
  return due !== null && extendedTo !== null && extendedTo > due ? extendedTo : due;
}

/** Whether what the task waits for has come by a day (sau khi có hướng dẫn, sau khi được phê duyệt …). */
export function hasEventCome({ kind, eventOn }: TaskCase, on: CivilDate): boolean {
  return kind === 'event' && eventOn !== null && eventOn <= on;
}
