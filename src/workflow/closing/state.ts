/** Where a period stands, for the pane and the command line. */
import type { ReportPeriod } from '../../assessment/types';
import { periodOf } from '../../workbook/closed/readClosed';
import type { Entries } from '../../workbook/entryTypes';
import type { ClosedState } from './types';

/** `null` for a period that was never closed. */
export function closedState({ closed }: Entries, { id }: ReportPeriod): ClosedState | null {
  const one = closed.find((each) => periodOf(each).id === id);
  if (one === undefined) return null;
  switch (one.kind) {
    case 'closed': {
      const { at, by, statusDate } = one.copy;
      return { kind: 'closed', at, by, statusDate };
    }
    case 'lost':
      return { kind: 'lost', at: one.at, by: one.by };
    case 'reopened':
      return { kind: 'reopened', at: one.at, by: one.by, reason: one.reason };
  }
}

/** Periods of the year before this one that have a sheet of figures and are not closed, earliest first. */
export function openBefore(entries: Entries, period: ReportPeriod): readonly ReportPeriod[] {
  return entries.periods.filter(
    (one) => one.to < period.to && closedState(entries, one)?.kind !== 'closed',
  );
}
