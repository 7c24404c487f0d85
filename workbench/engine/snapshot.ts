/**
 * A whole workbook as a plain, lossless value: what the page saves and opens, what tests compare.
 * `engine.restore(engine.snapshot())` leaves the workbook as it was.
 */
import type { CellValue } from './cells';
import type { CellStyle } from './cellStyle';
import type { Chart } from './charts';
import type { Area } from './grid';
import type { FrozenPanes } from './layout';
import type { Hyperlink } from './links';
import type { DefinedName } from './names';
import type { PageLayout, SheetProtection } from './page';
import type { ConditionalFormat, PlacedValidation } from './rules';
import type { SheetVisibility } from './sheets';
import type { TableInfo } from './tables';

export interface SnapshotCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** With its leading `=`. */
  readonly formula?: string;
  /** Index into `WorkbookSnapshot.styles`; absent is the default style. */
  readonly style?: number;
  readonly link?: Hyperlink;
}

/** A column or a row that differs from the defaults. `size` is its width or height in points. */
export interface SnapshotLine {
  readonly index: number;
  readonly size?: number;
  readonly hidden?: boolean;
  readonly style?: number;
}

/** Names carry the sheet's name, not its id: ids are given anew when a snapshot is restored. */
export type SnapshotName = Omit<DefinedName, 'sheetId'> & { readonly sheet?: string };
export type SnapshotTable = Omit<TableInfo, 'id' | 'sheetId'>;
export type SnapshotConditionalFormat = Omit<ConditionalFormat, 'id' | 'sheetId'>;

export type SnapshotChart = Omit<Chart, 'id'>;

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly tabColor: string;
  readonly showGridlines: boolean;
  /** Row by row, left to right; blank cells without style and link are left out. */
  readonly cells: readonly SnapshotCell[];
  readonly columns: readonly SnapshotLine[];
  readonly rows: readonly SnapshotLine[];
  readonly merges: readonly Area[];
  readonly frozen: FrozenPanes;
  readonly tables: readonly SnapshotTable[];
  /** Highest priority first. */
  readonly conditionalFormats: readonly SnapshotConditionalFormat[];
  readonly validations: readonly PlacedValidation[];
  readonly page: PageLayout;
  /** From the one behind to the one in front; absent for none. */
  readonly charts?: readonly SnapshotChart[];
  readonly protection?: SheetProtection;
  /** What is selected when the sheet is shown; absent is the first cell. */
  readonly selection?: readonly Area[];
}

export interface WorkbookSnapshot {
  readonly name: string;
  readonly styles: readonly CellStyle[];
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly SnapshotName[];
  /** Name of the active sheet. */
  readonly activeSheet: string;
}
