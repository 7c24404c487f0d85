/** How the indicators' results went through the year so far, for the charts of a report. */
import { judgeIndicator } from '../assessment/indicatorStatus';
import { alike } from '../assessment/period';
import type { ReportPeriod } from '../assessment/types';
import type { Course } from '../report/charts/chartFigures';
import { mostPeriods } from '../report/charts/chartColours';
import { judgementSettings, type Entries } from '../workbook/entryTypes';

/**
 * Results of the periods that have a sheet of figures, up to the report's own: months beside a month, longer
 * reports beside a longer one. The last few of them, as many as bars can be told apart.
 *
 * @example courseOfYear(entries, q1).periods.map(({ id }) => id) // ['2026-Q1']
 */
export function courseOfYear(entries: Entries, period: ReportPeriod): Course {
  const before = entries.periods.filter(({ year, to }) => year === period.year && to < period.to);
  const periods = [...alike(period, before, (one) => one), period].slice(-mostPeriods);
  const values = new Map<string, (number | null)[]>();
  periods.forEach((one, at) => {
    const settings = judgementSettings(entries, one);
    for (const { case: indicator } of entries.figures.get(one.id) ?? []) {
      const id = indicator.id.toLowerCase();
      const known = values.get(id) ?? periods.map(() => null);
      values.set(id, known);
      // Of two rows with one id the first one counts, as in the report.
      known[at] ??= judgeIndicator(indicator, settings, []).value;
    }
  });
  return { periods, values };
}
