/**
 * Working days: Monday to Friday without the days off of «Danh mục». Which days those are is data, decided
 * year by year; the judgement itself counts calendar days, and working days are said beside them.
 */
import { toExcelSerial, type CivilDate } from '../plan/civilDate';

/**
 * Working days after one day up to another, which counts; 0 when `until` is not after it. As Excel's
 * `NETWORKDAYS(after+1, until, daysOff)`.
 *
 * @param daysOff in any order; weekends and days named twice count once
 * @example workingDaysAfter('2026-02-28', '2026-03-14', []) // 10: 28/02 and 14/03 are Saturdays
 * @example workingDaysAfter('2026-02-28', '2026-03-14', ['2026-03-03', '2026-03-07']) // 9
 */
export function workingDaysAfter(
  after: CivilDate,
  until: CivilDate,
  daysOff: readonly CivilDate[],
): number {
  if (until <= after) return 0;
  const off = new Set(daysOff.filter((day) => day > after && day <= until && !isWeekend(day)));
  return weekdaysUpTo(until) - weekdaysUpTo(after) - off.size;
}

/** Serials count on from a Sunday (1) over a Saturday (7). */
function isWeekend(day: CivilDate): boolean {
  return toExcelSerial(day) % 7 <= 1;
}

/** Mondays to Fridays from the first Sunday of the serials up to the day. */
function weekdaysUpTo(day: CivilDate): number {
  const serial = toExcelSerial(day);
  return Math.floor(serial / 7) * 5 + Math.max(0, (serial % 7) - 1);
}
