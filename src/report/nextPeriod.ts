/** The report that comes after one that is made on a status date. */
import { periodsOfYear } from '../assessment/period';
import type { ReportPeriod } from '../assessment/types';
import type { CivilDate } from '../plan/civilDate';

/**
 * A status date typed after the window closed moves on with it: what is due next lies after that day.
 *
 * @example nextPeriod(q1of2026, '2026-03-14').id // '2026-H1'
 * @example nextPeriod(yearOf2026, '2026-12-14').id // '2027-Q1'
 */
export function nextPeriod(period: ReportPeriod, statusDate: CivilDate): ReportPeriod {
  const latest = statusDate > period.to ? statusDate : period.to;
  const later = [...periodsOfYear(period.year), ...periodsOfYear(period.year + 1)].find(
    ({ to }) => to > latest,
  );
  return later ?? period;
}
