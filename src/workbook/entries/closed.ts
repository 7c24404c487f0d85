/** What can be told of closed periods from the sheets alone: the copy itself, its report, the status date. */
import type { ClosedPeriod } from '../../assessment/closed';
import { finding } from '../../assessment/findings/finding';
import type { Finding } from '../../assessment/types';
import { formatVietnamese } from '../../plan/civilDate';
import { formatMoment } from '../../plan/moment';
import { cellNames } from '../names';
import type { WorkbookReading } from '../reading';
import type { OurTables } from './ourTables';
import { placeOfName, type SettingsRead } from './settings';

export function closedStructureFindings(
  reading: WorkbookReading,
  closed: readonly ClosedPeriod[],
  { reportedTasks }: OurTables,
  settings: SettingsRead,
): readonly Finding[] {
  return closed.flatMap((one): readonly Finding[] => {
    if (one.kind === 'reopened') return [];
    if (one.kind === 'lost') {
      const params = { period: one.period.label, closed: formatMoment(one.at) };
      return [finding('closedCopyMissing', { sheet: '', cell: '' }, null, params)];
    }
    const { copy, sheet, isIntact } = one;
    const { label: period, id } = copy.period;
    const { currentPeriod, statusDate } = settings;
    return [
      ...(isIntact ? [] : [finding('closedCopyChanged', { sheet, cell: '' }, null, { period })]),
      ...(reportedTasks.has(id)
        ? []
        : [finding('closedReportMissing', { sheet: '', cell: '' }, null, { period })]),
      ...(currentPeriod.id !== id || statusDate === copy.statusDate
        ? []
        : [
            finding('closedStatusDateChanged', placeOfName(reading, cellNames.statusDate), null, {
              period,
              was: formatVietnamese(copy.statusDate),
              now: formatVietnamese(statusDate),
            }),
          ]),
    ];
  });
}
