/**
 * Where a workflow acts: an open workbook in Excel, or a file. Both give what they hold as a reading and
 * take changes as blueprints, so the steps above are written once.
 */
import type { Place } from '../assessment/types';
import type { Content, NameBlueprint, SheetBlueprint, SheetKey } from '../workbook/blueprint';
import type { WorkbookReading } from '../workbook/reading';
import type { Outcome } from './types';

/** One sheet to be made, or laid out again in the place where it stands now. */
export interface SheetChange {
  readonly sheet: SheetBlueprint;
  /** The sheet's name as it is now; `null` when it is new. */
  readonly currentName: string | null;
}

export interface CellChange {
  readonly sheet: string;
  readonly cell: string;
  readonly content: Content;
}

export interface HostChange {
  /** What is being done, for the marker that tells an interrupted act: 'load', 'check', 'report', 'period'. */
  readonly act: string;
  readonly sheets: readonly SheetChange[];
  readonly names: readonly NameBlueprint[];
  readonly cells: readonly CellChange[];
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
  readonly read: () => Promise<Outcome<HostRead>>;
  readonly apply: (change: HostChange) => Promise<Outcome<HostApplied>>;
  readonly open: (place: Place) => Promise<Outcome<null>>;
}
