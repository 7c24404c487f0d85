/**
 * Where a workflow acts: an open workbook in Excel, or a file. Both give what they hold as a reading and
 * take changes as blueprints, so the steps above are written once.
 */
import type { Place } from '../assessment/types';
import type { NameBlueprint, SheetKey } from '../workbook/blueprint';
import type { CellChange, Mends, SheetChange } from '../workbook/change';
import type { SheetCells, WorkbookReading } from '../workbook/reading';
import type { Outcome } from './types';

export type { CellChange, SheetChange } from '../workbook/change';

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
  /** The filled cells of sheets, whatever stands on them. */
  readonly readCells?: (sheets: readonly string[]) => Promise<Outcome<readonly SheetCells[]>>;
  readonly apply: (change: HostChange) => Promise<Outcome<HostApplied>>;
  readonly open: (place: Place) => Promise<Outcome<null>>;
}
