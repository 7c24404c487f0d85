/** A change to the open workbook as one value: what is to stand on which sheet, names and single cells. */
import type {
  Box,
  Content,
  NameBlueprint,
  SheetBlueprint,
  SheetKey,
} from '../../workbook/blueprint';
import type { SheetLook } from '../look/types';
import type { UndoKept } from '../undo/types';

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

export interface WorkbookChange {
  /** What a person would call it; stands in the marker while the act writes. */
  readonly act: string;
  readonly sheets: readonly SheetChange[];
  /** Each name's sheet is one of `sheets`. */
  readonly names: readonly NameBlueprint[];
  readonly cells: readonly CellChange[];
  readonly mends?: Mends;
  /** What to show at the end; `null` leaves the officer where they are. */
  readonly activate: SheetKey | { readonly sheet: string; readonly cell: string } | null;
}

export interface Applied {
  /** Whether the act can be taken back. */
  readonly undo: UndoKept;
  readonly roundTrips: number;
  readonly cellsWritten: number;
}

/** Rows and columns to be inserted so that nothing of the user's is overwritten. */
export interface Insertion {
  readonly axis: 'rows' | 'columns';
  /** The first new row or column. */
  readonly at: number;
  readonly count: number;
}

/** Where one sheet of the change goes, and what stands there. */
export interface Site {
  /** As it is to stand: shifted to where our part is now, links under the sheets' present names. */
  readonly sheet: SheetBlueprint;
  /** The sheet's name as it is (or will be). */
  readonly name: string;
  /** `null` when the sheet is made new. */
  readonly existing: SheetLook | null;
  /** Lay out everything: the sheet is new, or an act was cut off before it was finished. */
  readonly isFull: boolean;
  readonly insertions: readonly Insertion[];
  /** Our cells before, after the insertions. */
  readonly oldAreas: readonly Box[];
  /** Our tables that stand there already, with their boxes after the insertions. */
  readonly oldTables: ReadonlyMap<string, { readonly box: Box; readonly isFiltered: boolean }>;
  readonly frozen: Box | null;
}
