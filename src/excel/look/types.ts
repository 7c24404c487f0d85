/** What a workbook looks like from outside: its sheets, our tables and names, and where they stand. */
import type { Box } from '../../workbook/blueprint';
import type { Capture } from '../undo/capture';

export interface SheetLook {
  readonly name: string;
  readonly id: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  /** As the sheet's protection stands, to give it back after a single cell was written. */
  readonly protectionOptions: Excel.WorksheetProtectionOptions;
  /** The sheet remembers which cells are ours, whether they still exist or not. */
  readonly hasAreaName: boolean;
  /** The cells that we wrote last time, when the sheet remembers; empty otherwise. */
  readonly ownAreas: readonly Box[];
  /** What a record's sheet says of its act (see undo/notes.ts); `null` for any other sheet. */
  readonly undoNote: string | null;
}

export interface TableLook {
  readonly name: string;
  readonly sheet: string;
  /** Data rows and columns. */
  readonly rows: number;
  readonly columns: number;
}

export interface NameLook {
  readonly name: string;
  /** "='Kế hoạch'!$C$4" */
  readonly formula: string;
}

/** What one round trip tells of any workbook. */
export interface Listing {
  /** In the order of the tabs. */
  readonly sheets: readonly SheetLook[];
  /** All tables, other people's too. */
  readonly tables: readonly TableLook[];
  /** Workbook-wide names. */
  readonly names: readonly NameLook[];
  /** Sheets can neither be added nor renamed. */
  readonly isStructureProtected: boolean;
  /** The sheet on show. */
  readonly active: string;
  /** The act that was cut off, when there is one. */
  readonly interrupted: string | null;
}

/** What is asked of a sheet that is to be written again in its place. */
export interface SheetDetail {
  readonly sheet: string;
  /** The box around all content; `null` for an empty sheet. */
  readonly used: Box | null;
  /** The frozen rows and columns; `null` when nothing is frozen. */
  readonly frozen: Box | null;
  /** The names of its charts of ours. */
  readonly charts: readonly string[];
}

export interface TableDetail {
  readonly name: string;
  readonly sheet: string;
  /** Header row included. */
  readonly box: Box;
  readonly isFiltered: boolean;
}

/** What a reading finds out about our tables, for the next one. */
export interface Learned {
  /** Bytes that a row of each table takes in a response, as far as they have been read. */
  readonly rowBytes: ReadonlyMap<string, number>;
  /** Tables whose aids were found elsewhere than where we put them: all their formulas are read. */
  readonly movedAids: ReadonlySet<string>;
}

export const nothingLearned: Learned = { rowBytes: new Map(), movedAids: new Set() };

/** What is remembered from one look to the next; only ever a hint, the workbook is the truth. */
export interface Known extends Learned {
  readonly listing: Listing;
  readonly details: readonly SheetDetail[];
  readonly tables: readonly TableDetail[];
  /** Sheets that were asked for as a whole, because an act is about to overwrite them. */
  readonly captures?: readonly Capture[];
}
