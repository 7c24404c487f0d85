/** How far an act that was cut off had come: whether its line stands at the end of the ledger. */
import type { CivilDate } from '../../plan/civilDate';
import { dayOf } from '../../plan/moment';
import { readLedger, type LedgerEntry } from '../../workbook/ledger';
import type { WorkbookReading } from '../../workbook/reading';

interface Line {
  readonly act: LedgerEntry['act'];
  readonly period: string;
  /** Where only a line of this day is the act's own. */
  readonly on?: CivilDate;
}

export function isInLedger(reading: WorkbookReading, { act, period, on }: Line): boolean {
  const last = readLedger(reading).at(-1);
  if (last?.act !== act || last.period !== period) return false;
  return on === undefined || dayOf(last.at) === on;
}
