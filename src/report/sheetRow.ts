/**
 * A row of the printed page before its place is known: what stands in it, how it looks, how high it is.
 * Sections make rows; `stackRows` gives them their places.
 */
import type { Content } from '../workbook/blueprint';
import type { Look } from './looks';
import type { OwnField } from './summaryNames';

/** Columns counted from zero, both ends included. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Where a row came to stand, for formulas that name cells of the page. Rows count from 0. */
export interface Placing {
  readonly row: number;
  /** The rows of a mark, from the top down. */
  readonly rowsOf: (mark: RowMark) => readonly number[];
}

/** A formula of the page is known once the rows have their places. */
export type PlacedContent = Content | ((placing: Placing) => Content);

export interface SheetRow {
  readonly cells: readonly { readonly column: number; readonly content: PlacedContent }[];
  readonly looks: readonly (Span & { readonly look: Look })[];
  readonly merges: readonly Span[];
  /** Height. */
  readonly points: number;
  /** Cells in which officers write. */
  readonly kept: readonly { readonly field: OwnField; readonly column: number }[];
  /** A heading stays on the page of the row that follows it. */
  readonly keepWithNext: boolean;
  readonly newPage: boolean;
  /** Repeated on top when a page begins with this row. */
  readonly pageHeader: SheetRow | null;
  /** What the row is for others: found again after stacking. */
  readonly role: RowRole | null;
  /** Which rows formulas of the page add up or count. */
  readonly mark: RowMark | null;
}

/** `line` rows change colour when what they report has changed since, `check` rows by what they say. */
export type RowRole = 'banner' | 'line' | 'check';

export type RowMark =
  | 'number'
  | 'indicatorArea'
  | 'indicatorTotal'
  | 'taskArea'
  | 'taskTotal'
  | 'agency'
  | 'indicatorLine'
  | 'overdueLine'
  | 'lateLine'
  | 'aheadLine'
  | 'onTimeLine'
  | 'withoutResultLine'
  | 'findingLine'
  | 'explainedLine';

const nothing: Omit<SheetRow, 'points'> = {
  cells: [],
  looks: [],
  merges: [],
  kept: [],
  keepWithNext: false,
  newPage: false,
  pageHeader: null,
  role: null,
  mark: null,
};

export function sheetRow(points: number, parts: Partial<Omit<SheetRow, 'points'>> = {}): SheetRow {
  return { ...nothing, ...parts, points };
}

/** The same row, kept on the page of the one that follows. */
export function withNext(row: SheetRow): SheetRow {
  return { ...row, keepWithNext: true };
}

/** All rows on one page. */
export function together(rows: readonly SheetRow[]): readonly SheetRow[] {
  return rows.map((row, index) => (index < rows.length - 1 ? withNext(row) : row));
}
