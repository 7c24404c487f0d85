/** «Gửi báo cáo» in the ledger: which version went upward, when, by whom. */
import type { Moment } from '../../plan/moment';
import { readLedger, withLedgerEntry } from '../../workbook/ledger';
import type { WorkbookHost } from '../host';
import { applyChange } from '../applyChange';
import type { OpenedPlan } from '../opened';
import { done } from '../outcome';
import type { Outcome } from '../types';

/** Who sends, as they call themselves ('' for nobody named), and when. */
export interface Sender {
  readonly by: string;
  readonly at: Moment;
}

/**
 * Adds a line, unless the last one of the period says the same: making a file again sends nothing new.
 *
 * @returns the round trips it took
 */
export async function recordSent(
  host: WorkbookHost,
  opened: OpenedPlan,
  period: string,
  receipt: string,
  { by, at }: Sender,
): Promise<Outcome<number>> {
  const { reading, interrupted } = opened;
  const last = readLedger(reading)
    .filter((entry) => entry.act === 'send' && entry.period === period)
    .at(-1);
  const isThere = last?.receipt === receipt && last.by === by;
  // Cut off half-way, the line may stand there already, but the marker of the act does too.
  if (isThere && interrupted !== 'send') return done(0);
  const entry = { at, act: 'send', period, by, receipt, note: '' } as const;
  const sheets = [withLedgerEntry(reading, entry)];
  const change = { act: 'send', sheets, names: [], cells: [], activate: null };
  const applied = await applyChange(host, opened, change);
  return applied.ok ? done(applied.value.roundTrips) : applied;
}
