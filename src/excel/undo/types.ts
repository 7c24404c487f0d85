/**
 * What is kept of an act so that it can be taken back: what its cells held before, what the act left in
 * them, and what it made. Formats and rules are not data here: Excel itself copies them onto the record's
 * sheet (see keepSteps.ts). Coordinates are zero-based; "before" and "after" mean the act.
 */
import type { Box, ChartBlueprint } from '../../workbook/blueprint';
import type { Insertion, Renamed } from '../change/types';

/** A cell's content: a formula stands in an array of its own, so that text may begin with '='. */
export type RawCell = string | number | boolean | null | readonly [formula: string];

/** What cells held when the act was through, as marks to compare with (see marks.ts). */
export interface AfterCells {
  readonly box: Box;
  /** Row by row, one mark of fixed width a cell. */
  readonly rows: readonly string[];
}

export interface KeptTable {
  readonly name: string;
  /** `null` when the act has made it. */
  readonly before: Box | null;
  readonly after: Box;
  /** The headers and the first column of its data rows, as the act has left them. */
  readonly headers: readonly string[];
  readonly keys: readonly string[];
}

/** Rows of the kept box as they were copied onto the record's sheet. */
export interface Band {
  readonly top: number;
  readonly bottom: number;
  /** The first row of the copy on the record's sheet. */
  readonly at: number;
  /** A table's header is copied without its contents: with them Excel would make a second table. */
  readonly isHeader: boolean;
}

export interface KeptColumn {
  /** Points. */
  readonly width: number;
  readonly hidden: boolean;
}

export interface KeptPrint {
  readonly area: Box | null;
  readonly titles: Box | null;
  readonly breaks: readonly number[];
}

/** What an act has left on a sheet, to find it again and to see what has changed since. */
export interface LeftSheet {
  readonly name: string;
  readonly tables: readonly KeptTable[];
  readonly after: AfterCells;
  /** Our cells as the sheet remembered them after the act, to see how far they were moved since. */
  readonly own: readonly Box[];
}

/** A sheet that stood there before the act. */
export interface KeptSheet extends LeftSheet {
  readonly id: string;
  /** What was overwritten, before the act. */
  readonly box: Box;
  readonly cells: readonly (readonly RawCell[])[];
  readonly bands: readonly Band[];
  readonly insertions: readonly Insertion[];
  /** The cells that the sheet remembered as ours; `null` when it remembered none. */
  readonly areas: readonly Box[] | null;
  /** Points of so many rows from `firstHeight` on, 0 for hidden ones; the others have the standard. */
  readonly firstHeight: number;
  readonly heights: readonly number[];
  readonly standardHeight: number;
  /** From column A on. */
  readonly columns: readonly KeptColumn[];
  readonly frozen: Box | null;
  readonly print: KeptPrint;
  /** Charts of ours, to be drawn again; records of earlier programs know none. */
  readonly charts?: readonly ChartBlueprint[];
  readonly isProtected: boolean;
  readonly protectionOptions: Excel.WorksheetProtectionOptions;
}

export interface KeptName {
  readonly name: string;
  /** `null` when the act has made it. */
  readonly before: string | null;
}

export interface UndoRecord {
  readonly version: 1;
  readonly act: string;
  readonly activeSheet: string;
  readonly names: readonly KeptName[];
  readonly sheets: readonly KeptSheet[];
  readonly made: readonly LeftSheet[];
  /** What a repair has put right beside the cells; taken back last. */
  readonly renamedSheets: readonly Renamed[];
  readonly renamedTables: readonly Renamed[];
  /** Sheets that stood open and got their protection back. */
  readonly protect: readonly string[];
}

/** What the listing of a workbook tells of a record without opening it. */
export interface UndoNote {
  readonly sheet: string;
  readonly number: number;
  readonly act: string;
  /** Cells whose formats were copied, for the limit on all records together. */
  readonly cells: number;
  /** The act went on with one that was cut off: both are taken back together. */
  readonly goesOn: boolean;
}

/** How many acts are kept, how many cells' formats in one act and in all. */
export const undoLimits = {
  acts: 5,
  cellsOfAct: 150_000,
  cellsOfAll: 300_000,
  /** Characters of one record, packed. */
  text: 1_500_000,
} as const;

/** Whether an act can be taken back, and if not, why. */
export type UndoKept = 'kept' | 'tooLarge' | 'structureProtected' | 'off';
