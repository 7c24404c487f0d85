/**
 * Where a workflow acts: an open workbook in Excel, or a file. Both give what they hold as a reading and
 * take changes as blueprints, so the steps above are written once.
 */
import type { Place } from '../assessment/types';
import type { Box, Content, NameBlueprint, SheetBlueprint, SheetKey } from '../workbook/blueprint';
import type { WorkbookReading } from '../workbook/reading';
import type { Outcome } from './types';

/** One sheet to be made, or laid out again in the place where it stands now. */
export interface SheetChange {
  readonly sheet: SheetBlueprint;
  /** The sheet's name as it is now; `null` when it is new. */
  readonly currentName: string | null;
  /** Cells beside our part whose contents the blueprint has taken in: rows that stood below a table. */
  readonly absorbs?: readonly Box[];
}

export interface CellChange {
  readonly sheet: string;
  readonly cell: string;
  readonly content: Content;
  /** For a cell that may stand in text format, where a number would become text. */
  readonly numberFormat?: string;
}

interface Renamed {
  readonly from: string;
  readonly to: string;
}

/** What is put right about sheets that are not laid out again; only a workbook open in Excel is mended. */
export interface Mends {
  readonly renamedSheets: readonly Renamed[];
  readonly renamedTables: readonly Renamed[];
  readonly headers: readonly CellChange[];
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  readonly protect: readonly string[];
}

export interface HostChange {
  /** What is being done, for the marker that tells an interrupted act: 'load', 'check', 'report', 'period', 'repair'. */
  readonly act: string;
  readonly sheets: readonly SheetChange[];
  readonly names: readonly NameBlueprint[];
  readonly cells: readonly CellChange[];
  readonly mends?: Mends;
  /** The sheet to show at the end. */
  readonly activate: SheetKey | null;
}

export interface HostRead {
  readonly reading: WorkbookReading;
  /** The act that was cut off half-way, when there was one. */
  readonly interrupted: string | null;
  readonly roundTrips: number;
}

export interface HostApplied {
  readonly cellsWritten: number;
  readonly roundTrips: number;
}

export interface WorkbookHost {
  /** @param about what an act will write again; a host may look at it more closely on the way */
  readonly read: (about?: readonly string[]) => Promise<Outcome<HostRead>>;
  /**
   * Reads for looking only, never for writing: where the host knows what was touched since its last
   * reading, it asks for no more than that.
   */
  readonly glance?: () => Promise<Outcome<HostRead>>;
  readonly apply: (change: HostChange) => Promise<Outcome<HostApplied>>;
  readonly open: (place: Place) => Promise<Outcome<null>>;
}
