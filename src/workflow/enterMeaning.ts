/**
 * Words that stand where a number belongs, "1.234", may mean two things: the officer says which, and the number takes
 * their place. The cell is looked at again just before, because somebody may have typed into it since the check.
 */
import type { FindingCode, Place, Meaning } from '../assessment/types';
import type { Content } from '../workbook/blueprint';
import type { CellChange, WorkbookHost } from './host';
import { judgeEntries } from './judge';
import { openPlan } from './opened';
import { done } from './outcome';
import type { Outcome } from './types';

/** The finding that asked, and the meaning that was chosen of those it offered. */
export interface ChosenMeaning {
  readonly code: FindingCode;
  readonly place: Place;
  readonly meaning: Meaning;
}

export interface MeaningEntered {
  /** False when the cell holds something else by now: nothing was written. */
  readonly entered: boolean;
  readonly roundTrips: number;
}

/** Writes what was chosen into the cell, and nothing else. */
export async function enterMeaning(
  host: WorkbookHost,
  { code, place, meaning }: ChosenMeaning,
): Promise<Outcome<MeaningEntered>> {
  const opened = await openPlan(host);
  if (!opened.ok) return opened;
  const { entries, roundTrips } = opened.value;
  const asks = judgeEntries(entries).findings.some(
    (one) =>
      one.code === code &&
      one.place.sheet === place.sheet &&
      one.place.cell === place.cell &&
      one.meanings?.some((other) => isSame(other, meaning)),
  );
  if (!asks) return done({ entered: false, roundTrips });
  const cell: CellChange = { sheet: place.sheet, cell: place.cell, ...written(meaning) };
  const change = { act: 'meaning', sheets: [], names: [], cells: [cell], activate: null };
  const applied = await host.apply(change);
  if (!applied.ok) return applied;
  return done({ entered: true, roundTrips: roundTrips + applied.value.roundTrips });
}

function isSame(one: Meaning, other: Meaning): boolean {
  if (one.kind === 'date') return other.kind === 'date' && one.date === other.date;
  return other.kind === one.kind && other.value === one.value;
}

/** The cell may be of text format, in which a number would stay words. */
function written(meaning: Meaning): { readonly content: Content; readonly numberFormat: string } {
  switch (meaning.kind) {
    case 'date':
      return { content: { kind: 'date', date: meaning.date }, numberFormat: 'dd/mm/yyyy' };
    case 'percent':
      return { content: { kind: 'number', value: meaning.value }, numberFormat: '0.00##%' };
    case 'number':
      return { content: { kind: 'number', value: meaning.value }, numberFormat: 'General' };
  }
}
