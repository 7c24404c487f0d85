/**
 * «Mở lại kỳ»: a closed period takes entries again. It needs a reason, which goes into the ledger; the frozen
 * copy stays as history until the period is closed again.
 */
import { closedCopies, type ClosedPeriod } from '../../assessment/closed';
import { closedSheet, type Reopening } from '../../workbook/closed/closedSheet';
import { closedMark } from '../../workbook/closed/closedMark';
import { periodOf as periodOfClosed } from '../../workbook/closed/readClosed';
import { withLedgerEntry } from '../../workbook/ledger';
import { applyChange } from '../applyChange';
import type { SheetChange, WorkbookHost } from '../host';
import { openPlan, type OpenedPlan } from '../opened';
import { done, stopped } from '../outcome';
import { periodOf } from '../periods';
import type { Outcome } from '../types';
import { isInLedger } from './isInLedger';
import { figureSheetsFrom, percentsOf, sheetToShow } from './sheets';
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
    ...(interrupted === 'reopen' && isInLedger(reading, { act: 'reopen', period: period.id })
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
  const applied = await applyChange(host, opened.value, {
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
