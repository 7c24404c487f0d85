/**
 * Words that stand where a number belongs, "1.234", may mean two things: the officer says which, and the number takes
 * their place. The cell is looked at again just before, because somebody may have typed into it since the check.
 */
import type { FindingCode, Place, Reading } from '../assessment/types';
import type { Content } from '../workbook/blueprint';
import type { CellChange, WorkbookHost } from './host';
import { judgeEntries } from './judge';
import { openPlan } from './opened';
import { done } from './outcome';
import type { Outcome } from './types';

/** The finding that asked, and the meaning that was chosen of those it offered. */
export interface ChosenReading {
  readonly code: FindingCode;
  readonly place: Place;
  readonly reading: Reading;
}

export interface ReadingEntered {
  /** False when the cell holds something else by now: nothing was written. */
  readonly entered: boolean;
  readonly roundTrips: number;
}

/** Writes what was chosen into the cell, and nothing else. */
export async function enterReading(
  host: WorkbookHost,
  { code, place, reading }: ChosenReading,
): Promise<Outcome<ReadingEntered>> {
  const opened = await openPlan(host);
  if (!opened.ok) return opened;
  const { entries, roundTrips } = opened.value;
  const asks = judgeEntries(entries).findings.some(
    (one) =>
      one.code === code &&
      one.place.sheet === place.sheet &&
      one.place.cell === place.cell &&
      one.readings?.some((other) => isSame(other, reading)),
  );
  if (!asks) return done({ entered: false, roundTrips });
  const cell: CellChange = { sheet: place.sheet, cell: place.cell, ...written(reading) };
  const change = { act: 'reading', sheets: [], names: [], cells: [cell], activate: null };
  const applied = await host.apply(change);
  if (!applied.ok) return applied;
  return done({ entered: true, roundTrips: roundTrips + applied.value.roundTrips });
}

function isSame(one: Reading, other: Reading): boolean {
  if (one.kind === 'date') return other.kind === 'date' && one.date === other.date;
  return other.kind === one.kind && other.value === one.value;
}

/** The cell may be of text format, in which a number would stay words. */
function written(reading: Reading): { readonly content: Content; readonly numberFormat: string } {
  switch (reading.kind) {
    case 'date':
      return { content: { kind: 'date', date: reading.date }, numberFormat: 'dd/mm/yyyy' };
    case 'percent':
      return { content: { kind: 'number', value: reading.value }, numberFormat: '0.00##%' };
    case 'number':
      return { content: { kind: 'number', value: reading.value }, numberFormat: 'General' };
  }
}
