/** What was changed in periods that are closed, for every check: each is held against its frozen copy. */
import { closedCopies } from '../../assessment/closed';
import { closedFindings } from '../../assessment/findings/closedCheck';
import type { Finding, ReportPeriod } from '../../assessment/types';
import { judgementSettings, type Entries } from '../../workbook/entryTypes';

/** @param judged the period that the check is about */
export function closedChanges(entries: Entries, judged: ReportPeriod): readonly Finding[] {
  const { currentPeriod, figures, tasks, sheets } = entries;
  return closedCopies(entries.closed)
    .filter(({ period }) => period.year === entries.year)
    .flatMap((copy) => {
      const { period, statusDate } = copy;
      const found = closedFindings({
        copy,
        figures: figures.get(period.id) ?? null,
        tasks,
        settings: { ...judgementSettings(entries, period), statusDate },
        isCurrent: period.id === currentPeriod.id,
        taskSheet: sheets.tasks ?? '',
      });
      // Another period's report may be built all the same.
      return period.id === judged.id
        ? found
        : found.map((one): Finding => ({ ...one, severity: 'warning' }));
    });
}
