/** Which reporting period a person is working on, and which periods a year has. */
import { periodAt, periodsOfYear, reportPeriod } from '../assessment/period';
import type { ReportPeriod } from '../assessment/types';
import type { CivilDate } from '../plan/civilDate';
import type { Outcome } from './types';

/**
 * The period to propose for a year: the one whose report is being prepared today, the first one of a year
 * to come, the last one of a year gone by.
 *
 * @example proposePeriod(2026, '2026-03-10') // '2026-Q1'
 * @example proposePeriod(2025, '2026-03-10') // '2025-Y'
 */
export function proposePeriod(year: number, today: CivilDate): string {
  const current = periodAt(today);
  if (current.year === year) return current.id;
  return `${year}-${current.year < year ? 'Q1' : 'Y'}`;
}

/** The periods of a year that a person can choose from. */
export function periodChoices(year: number): readonly ReportPeriod[] {
  return periodsOfYear(year);
}

/** The period of an id that belongs to the year, or the problem in words. */
export function periodOf(id: string, year: number): Outcome<ReportPeriod> {
  const period = reportPeriod(id.trim().toUpperCase());
  if (period === null) return { ok: false, problem: { code: 'badPeriod', period: id } };
  if (period.year !== year) {
    return { ok: false, problem: { code: 'periodOfOtherYear', period: id, year } };
  }
  return { ok: true, value: period };
}
