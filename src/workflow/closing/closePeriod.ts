/**
 * «Chốt kỳ»: freezes a period's figures, tasks and report. The copy goes onto a sheet of the workbook, the
 * ledger gets a line, and the sheet of figures takes no more entries. Later changes are found by the check.
 */
import { closedCopies, type ClosedCopy } from '../../assessment/closed';
import { severityCount } from '../../assessment/severityCount';
import { summaryState } from '../../report';
import { dayOf } from '../../plan/moment';
import { closedMark } from '../../workbook/closed/closedMark';
import { closedSheet } from '../../workbook/closed/closedSheet';
import { closedSheetNow } from '../../workbook/closed/readClosed';
import { withLedgerEntry, type LedgerEntry } from '../../workbook/ledger';
import { applyChange } from '../applyChange';
import type { HostChange, SheetChange, WorkbookHost } from '../host';
import { judgeEntries, type Judged } from '../judge';
import { openPlan, type OpenedPlan } from '../opened';
import { done, stopped } from '../outcome';
import { periodOf } from '../periods';
import type { Problem } from '../problems';
import type { Outcome } from '../types';
import { freeze } from './freeze';
import { isInLedger } from './isInLedger';
import { figureSheetsFrom, percentsOf, sheetToShow } from './sheets';
import { closedState, openBefore } from './state';
import { isUntouched } from './untouched';
import type { ClosingAsked, ClosingDone, ClosingDoubt } from './types';

export async function closePeriod(
  host: WorkbookHost,
  asked: ClosingAsked,
): Promise<Outcome<ClosingDone>> {
  const opened = await openPlan(host);
  if (!opened.ok) return opened;
  const { entries, interrupted } = opened.value;
  const found = periodOf(asked.period, entries.year);
  if (!found.ok) return found;
  const period = found.value;
  if (!entries.figures.has(period.id)) {
    return stopped({ code: 'noFiguresForPeriod', period: period.id });
  }
  const by = asked.by.trim();
  if (by === '') return stopped({ code: 'nobodyNamed' });
  const goesOn = interrupted === 'close';
  const judged = judgeEntries(entries, period);
  const refusal = goesOn ? null : refusalOf(opened.value, judged, asked.despite);
  if (refusal !== null) return stopped(refusal);
  const copy = freeze(judged, { at: asked.at, by });
  const mark = closedMark(copy);
  const change = await changeFor(opened.value, copy, { mark, goesOn });
  const applied = await applyChange(host, opened.value, change);
  if (!applied.ok) return applied;
  return done({
    period,
    statusDate: copy.statusDate,
    at: copy.at,
    by,
    mark,
    figures: copy.figures.length,
    tasks: copy.tasks.length,
    roundTrips: opened.value.roundTrips + applied.value.roundTrips,
  });
}

/** Why the period cannot be closed as it stands. What a person may know of and go on with comes last. */
function refusalOf(
  { entries, reading }: OpenedPlan,
  judged: Judged,
  despite: readonly ClosingDoubt[],
): Problem | null {
  const { period } = judged;
  const state = closedState(entries, period);
  if (state?.kind === 'closed') {
    return { code: 'periodClosed', period: period.id, at: state.at, by: state.by };
  }
  const report = summaryState(reading, judged);
  if (report !== 'current') {
    return { code: 'reportNotReady', period: period.id, isThere: report === 'outOfDate' };
  }
  const errors = severityCount(judged.findings, 'error');
  if (errors > 0 && !despite.includes('errors')) {
    return { code: 'errorsOpen', period: period.id, errors };
  }
  const [before] = openBefore(entries, period);
  if (before !== undefined && !despite.includes('periodBefore')) {
    return { code: 'periodBeforeOpen', period: period.id, before: before.id };
  }
  if (isUntouched(judged) && !despite.includes('nothingEntered')) {
    return { code: 'nothingToClose', period: period.id };
  }
  return null;
}

async function changeFor(
  opened: OpenedPlan,
  copy: ClosedCopy,
  { mark, goesOn }: { readonly mark: string; readonly goesOn: boolean },
): Promise<HostChange> {
  const { entries, reading } = opened;
  const { period, at, by } = copy;
  const entry: LedgerEntry = { at, act: 'close', period: period.id, by, receipt: mark, note: '' };
  const others = closedCopies(entries.closed).filter((one) => one.period.id !== period.id);
  const figures = await figureSheetsFrom(opened, period, [...others, copy]);
  return {
    act: 'close',
    // New sheets stand at the end of the tabs, those that stand there stay where they are.
    sheets: [
      closedSheetChange(opened, copy),
      ...(goesOn && isInLedger(reading, { act: 'close', period: period.id, on: dayOf(at) })
        ? []
        : [withLedgerEntry(reading, entry)]),
      ...figures,
    ],
    names: [],
    cells: [],
    activate: sheetToShow(figures, period),
  };
}

function closedSheetChange(opened: OpenedPlan, copy: ClosedCopy): SheetChange {
  return {
    sheet: closedSheet(copy, percentsOf(opened, copy.period)),
    currentName: closedSheetNow(opened.reading, copy.period.id),
  };
}
