/**
 * How many of something are due by a day: "12 số/năm", "01 số/tuần". Quotas count inside the calendar
 * year of the plan, not inside the window of a report.
 */
import { addDays, daysBetween, yearOf, type CivilDate } from '../plan/civilDate';
import type { Quota } from '../plan/types';

/**
 * Whole units due by the end of a day, inside the calendar year.
 *
 * | per        | due by S                                                     |
 * |------------|--------------------------------------------------------------|
 * | `month`    | count × months whose last day is S or earlier                |
 * | `quarter`  | count × quarters likewise                                    |
 * | `halfYear` | count × half years likewise                                  |
 * | `week`     | count × whole spans of 7 days since 1 January                |
 * | `year`     | count × days gone / days of the year, rounded down           |
 *
 * Before the year nothing is due, after it all of it.
 *
 * @example quotaDueBy({ count: 2, per: 'month' }, 2026, '2026-03-31') // 6
 * @example quotaDueBy({ count: 2, per: 'month' }, 2026, '2026-03-30') // 4
 * @example quotaDueBy({ count: 12, per: 'year' }, 2026, '2026-03-14') // 2: 12 × 73 / 365 = 2.4
 */
export function quotaDueBy({ count, per }: Quota, year: number, on: CivilDate): number {
  if (yearOf(on) < year) return 0;
  const newYear: CivilDate = `${year}-01-01`;
  const lastDay: CivilDate = `${year}-12-31`;
  const day = on > lastDay ? lastDay : on;
  const daysGone = daysBetween(newYear, day) + 1;
  const daysInYear = daysBetween(newYear, lastDay) + 1;
  switch (per) {
    case 'month':
      return count * monthsEnded(day);
    case 'quarter':
      return count * Math.floor(monthsEnded(day) / 3);
    case 'halfYear':
      return count * Math.floor(monthsEnded(day) / 6);
    case 'week':
      return count * Math.floor(daysGone / 7);
    case 'year':
      return Math.floor((count * daysGone) / daysInYear);
  }
}

/**
 * All quotas of a task together: the officer enters one number for what was delivered.
 *
 * @example quotasDueBy([{ count: 1, per: 'month' }, { count: 3, per: 'month' }], 2026, '2026-01-31') // 4
 */
export function quotasDueBy(quotas: readonly Quota[], year: number, on: CivilDate): number {
  return quotas.reduce((sum, quota) => sum + quotaDueBy(quota, year, on), 0);
}

/** Months of the day's year that ended on the day or before it. */
function monthsEnded(day: CivilDate): number {
  const next = addDays(day, 1);
  return yearOf(next) > yearOf(day) ? 12 : Number(next.slice(5, 7)) - 1;
}
