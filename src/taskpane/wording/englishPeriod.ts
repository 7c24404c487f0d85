/** Reporting periods in English; the Vietnamese names stand with the rules of the periods. */
import { lastMonthOf, monthsOf } from '../../assessment/period';
import type { ReportPeriod } from '../../assessment/types';

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** @example englishMonth(4) // 'April' */
export function englishMonth(month: number): string {
  return MONTHS[month - 1] ?? String(month);
}

/**
 * In a list of periods of a known year.
 *
 * @example englishPeriod({ kind: 'Q1' }) // 'quarter 1'
 * @example englishPeriod({ kind: '9M' }) // 'nine months'
 */
export function englishPeriod(period: Pick<ReportPeriod, 'kind'>): string {
  const last = lastMonthOf(period);
  switch (monthsOf(period)) {
    case 1:
      return englishMonth(last);
    case 3:
      return `quarter ${String(last / 3)}`;
    case 6:
      return last === 6 ? 'first half' : 'second half';
    case 9:
      return 'nine months';
    default:
      return 'the year';
  }
}

/**
 * With its year, as a title.
 *
 * @example englishPeriodLabel({ kind: 'H1', year: 2026 }) // 'First half of 2026'
 * @example englishPeriodLabel({ kind: 'M04', year: 2026 }) // 'April 2026'
 */
export function englishPeriodLabel(period: Pick<ReportPeriod, 'kind' | 'year'>): string {
  const { year } = period;
  if (monthsOf(period) === 12) return `Year ${String(year)}`;
  const name = englishPeriod(period);
  if (monthsOf(period) === 1) return `${name} ${String(year)}`;
  const first =
    monthsOf(period) === 9
      ? 'First nine months'
      : `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return `${first} of ${String(year)}`;
}
