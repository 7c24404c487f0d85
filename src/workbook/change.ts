/**
 * What can be changed about a workbook, as data: sheets laid out, cells written, damage put right. The
 * workflows plan it, an open workbook or a file makes it real.
 */
import type { Box, Content, SheetBlueprint } from './blueprint';

/** One sheet to be made, or laid out again in the place where it stands now. */
export interface SheetChange {
  readonly sheet: SheetBlueprint;
  /** The sheet's name as it is now; `null` when it is new. Tables are looked for first, so it may be old. */
  readonly currentName: string | null;
  /** Cells beside our part whose contents the blueprint has taken in: rows that stood below a table. */
  readonly absorbs?: readonly Box[];
}

export interface CellChange {
  /** The sheet's name as it is now. */
  readonly sheet: string;
  readonly cell: string;
  readonly content: Content;
  /** Set before the content: a cell of text format would take a number or a formula for text. */
  readonly numberFormat?: string;
}

export interface Renamed {
  readonly from: string;
  readonly to: string;
}

/** What is put right about sheets that are not laid out again. Sheets bear their new names elsewhere. */
export interface Mends {
  readonly renamedSheets: readonly Renamed[];
  readonly renamedTables: readonly Renamed[];
  /** Header cells of tables: written before any formula that names them. */
  readonly headers: readonly CellChange[];
  /** Workbook-wide names with what they point to: "='Kế hoạch'!$C$4". */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** Sheets that get their protection back. */
  readonly protect: readonly string[];
}
