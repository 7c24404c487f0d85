/** How many days between two dates are worked on, by arithmetic instead of day by day. */

/** Excel's serials repeat their weekdays from 0, a Saturday; its calendar has a 29/02/1900. */
const daysInWeek = 7;
const workingDaysInWeek = 5;

/** Working days from serial 0 up to and with a serial. */
function workingDaysUntil(serial: number): number {
  const weeks = Math.floor((serial + 1) / daysInWeek);
  const rest = serial + 1 - weeks * daysInWeek;
  return weeks * workingDaysInWeek + Math.max(0, rest - (daysInWeek - workingDaysInWeek));
}

/**
 * Working days between two serials, both with; negative when the second lies before the first.
 *
 * @param holidays serials that are no working days, in any order, some of them twice
 * @example workingDaysBetween(46342, 46346, [46343]) // 4: Monday to Friday, off on Tuesday
 */
export function workingDaysBetween(from: number, to: number, holidays: readonly number[]): number {
  const first = Math.floor(Math.min(from, to));
  const last = Math.floor(Math.max(from, to));
  const off = new Set(holidays.map(Math.floor).filter((day) => day >= first && day <= last));
  const offAtWork = [...off].filter((day) => day % daysInWeek > 1).length;
  const days = workingDaysUntil(last) - workingDaysUntil(first - 1) - offAtWork;
  return to < from ? -days : days;
}
