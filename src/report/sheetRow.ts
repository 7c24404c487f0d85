/**
 * A row of the printed page before its place is known: what stands in it, how it looks, how high it is.
 * Sections make rows; `stackRows` gives them their places.
 */
import type { Content } from '../workbook/blueprint';
import type { Look } from './looks';
import type { KeptField } from './summaryTypes';

/** Columns counted from zero, both ends included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface SheetRow {
  readonly cells: readonly { readonly column: number; readonly content: Content }[];
  readonly looks: readonly (Span & { readonly look: Look })[];
  readonly merges: readonly Span[];
  /** Height. */
  readonly points: number;
  /** Cells in which officers write. */
  readonly kept: readonly { readonly field: KeptField; readonly column: number }[];
  /** What the row is for others: found again after stacking. */
  readonly role: RowRole | null;
}

/** `line` rows change colour when what they report has changed since. */
export type RowRole = 'banner' | 'line' | 'indicatorHeader' | 'taskHeader';

const nothing: Omit<SheetRow, 'points'> = {
  cells: [],
  looks: [],
  merges: [],
  kept: [],
  role: null,
};

export function sheetRow(points: number, parts: Partial<Omit<SheetRow, 'points'>> = {}): SheetRow {
  return { ...nothing, ...parts, points };
}
