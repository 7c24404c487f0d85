/** A change to the open workbook as one value: what is to stand on which sheet, names and single cells. */
import type { Box, NameBlueprint, SheetBlueprint, SheetKey } from '../../workbook/blueprint';
import type { CellChange, Mends, SheetChange } from '../../workbook/change';
import type { SheetLook } from '../look/types';
import type { UndoKept } from '../undo/types';

export type { CellChange, Mends, Renamed, SheetChange } from '../../workbook/change';

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
  /** Charts of ours that stand there and give way to the new ones. */
  readonly oldCharts: readonly string[];
}
