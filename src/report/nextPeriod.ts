/** The report that comes after one that is made on a status date. */
import { allPeriodsOfYear, inOrder, monthsOf, periodsOfYear } from '../assessment/period';
import type { ReportPeriod } from '../assessment/types';
import type { CivilDate } from '../plan/civilDate';

/**
 * After a month the next month, after a longer report the next longer one that the workbook knows. A status
 * date typed after the window closed moves on with it: what is due next lies after that day.
 *
 * @param listed the periods that the workbook lists beside the four reports of every year
 * @example nextPeriod(q1of2026, '2026-03-14').id // '2026-H1'
 * @example nextPeriod(month4of2026, '2026-04-14').id // '2026-M05'
 * @example nextPeriod(yearOf2026, '2026-12-14').id // '2027-Q1'
 */
export function nextPeriod(
  period: ReportPeriod,
  statusDate: CivilDate,
  listed: readonly ReportPeriod[] = [],
): ReportPeriod {
  const latest = statusDate > period.to ? statusDate : period.to;
  const years = [period.year, period.year + 1];
  const isMonth = (one: ReportPeriod): boolean => monthsOf(one) === 1;
  const candidates = isMonth(period)
    ? years.flatMap(allPeriodsOfYear).filter(isMonth)
    : [...years.flatMap(periodsOfYear), ...listed.filter((one) => !isMonth(one))].sort(inOrder);
  return candidates.find(({ to }) => to > latest) ?? period;
}
