/** The report that follows another one. */
import { periodsOfYear } from '../assessment/period';
import type { ReportPeriod } from '../assessment/types';

/**
 * @example nextPeriod(q1of2026).id // '2026-H1'
 * @example nextPeriod(yearOf2026).id // '2027-Q1'
 */
export function nextPeriod(period: ReportPeriod): ReportPeriod {
  const later = [...periodsOfYear(period.year), ...periodsOfYear(period.year + 1)].find(
    ({ to }) => to > period.to,
  );
  return later ?? period;
}
