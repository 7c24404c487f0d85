/**
 * «Mở lại kỳ»: a closed period takes entries again. It needs a reason, which goes into the ledger; the frozen
 * copy stays as history until the period is closed again.
 */
import { closedCopies, type ClosedPeriod } from '../../assessment/closed';
import { closedSheet, type Reopening } from '../../workbook/closed/closedSheet';
import { closedMark } from '../../workbook/closed/closedMark';
import { periodOf as periodOfClosed } from '../../workbook/closed/readClosed';
import { readLedger, withLedgerEntry } from '../../workbook/ledger';
import type { ReportPeriod } from '../../assessment/types';
import type { WorkbookReading } from '../../workbook/reading';
import type { SheetChange, WorkbookHost } from '../host';
import { takenName } from '../loadedSheets';
import { openPlan, type OpenedPlan } from '../opened';
import { done, stopped } from '../outcome';
import { periodOf } from '../periods';
import type { Outcome } from '../types';
import { percentsOf } from './closePeriod';
import { figureSheetsFrom, sheetToShow } from './sheets';
import type { ReopeningAsked, ReopeningDone } from './types';

export async function reopenPeriod(
  host: WorkbookHost,
  asked: ReopeningAsked,
): Promise<Outcome<ReopeningDone>> {
  const opened = await openPlan(host);
  if (!opened.ok) return opened;
  const { entries, reading, interrupted } = opened.value;
  const found = periodOf(asked.period, entries.year);
  if (!found.ok) return found;
  const period = found.value;
  const by = asked.by.trim();
  const reason = asked.reason.trim();
  if (by === '') return stopped({ code: 'nobodyNamed' });
  if (reason === '') return stopped({ code: 'noReason' });
  const standing = entries.closed.find((one) => periodOfClosed(one).id === period.id);
  if (standing === undefined || (standing.kind === 'reopened' && interrupted !== 'reopen')) {
    return stopped({ code: 'periodNotClosed', period: period.id });
  }
  const others = closedCopies(entries.closed).filter((one) => one.period.id !== period.id);
  const { at } = asked;
  const figures = await figureSheetsFrom(opened.value, period, others);
  const sheets = [
    ...historyOf(opened.value, standing, { at, by, reason }),
    ...(interrupted === 'reopen' && isWritten(reading, period)
      ? []
      : [
          withLedgerEntry(reading, {
            at,
            act: 'reopen',
            period: period.id,
            by,
            receipt: '',
            note: reason,
          }),
        ]),
    ...figures,
  ];
  const taken = interrupted === null ? takenName(sheets, reading) : null;
  if (taken !== null) return stopped({ code: 'sheetNameTaken', sheet: taken });
  const applied = await host.apply({
    act: 'reopen',
    sheets,
    names: [],
    cells: [],
    activate: sheetToShow(figures, period),
  });
  if (!applied.ok) return applied;
  return done({ period, roundTrips: opened.value.roundTrips + applied.value.roundTrips });
}

/** The copy with who opened it again; nothing where the copy is gone. */
function historyOf(
  opened: OpenedPlan,
  standing: ClosedPeriod,
  reopening: Reopening,
): readonly SheetChange[] {
  if (standing.kind !== 'closed') return [];
  const { copy, sheet, isIntact } = standing;
  const percents = percentsOf(opened, copy.period);
  const mark = isIntact ? closedMark(copy) : '';
  return [{ sheet: closedSheet(copy, percents, { reopening, mark }), currentName: sheet }];
}

/** The act that was cut off had come as far as the ledger. */
function isWritten(reading: WorkbookReading, { id }: ReportPeriod): boolean {
  const last = readLedger(reading).at(-1);
  return last?.act === 'reopen' && last.period === id;
}
