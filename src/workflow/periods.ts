/** Which reporting period a person is working on, and which periods a year has. */
import {
  allPeriodsOfYear,
  isRegular,
  periodAt,
  periodsOfYear,
  reportPeriod,
} from '../assessment/period';
import type { PeriodClosing, ReportPeriod } from '../assessment/types';
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
  const periods = periodsOfYear(year);
  return (current.year < year ? periods[0] : periods.at(-1))?.id ?? current.id;
}

/** The periods of a year that a person can choose from: the four of every year, and all others. */
export interface PeriodChoices {
  readonly regular: readonly ReportPeriod[];
  readonly others: readonly ReportPeriod[];
}

/** @example periodChoices(2026).regular.map(({ id }) => id) // ['2026-Q1', '2026-H1', '2026-Q3', '2026-Y'] */
export function periodChoices(year: number): PeriodChoices {
  return {
    regular: periodsOfYear(year),
    others: allPeriodsOfYear(year).filter((period) => !isRegular(period)),
  };
}

/** The periods that a workbook lists in its table `KyBaoCao`, in their order. */
export function listedPeriods({
  closings,
}: {
  readonly closings: readonly PeriodClosing[];
}): readonly ReportPeriod[] {
  return closings.flatMap(({ id }) => reportPeriod(id) ?? []);
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
