/**
 * All that the host needs from a spreadsheet engine, and nothing of how an engine does it.
 *
 * Every call but `calculate` is synchronous and takes effect at once; formulas have their new values
 * after `calculate`. Calls refuse by throwing a `WorkbenchError`.
 */
import type { CellStore } from './cells';
import type { StyleStore } from './cellStyle';
import type { ChartStore } from './charts';
import type { EngineListener } from './events';
import type { Area } from './grid';
import type { LayoutStore } from './layout';
import type { LinkStore } from './links';
import type { NameStore } from './names';
import type { PageStore } from './page';
import type { ConditionalFormatStore, ValidationStore } from './rules';
import type { SheetStore } from './sheets';
import type { WorkbookSnapshot } from './snapshot';
import type { TableStore } from './tables';

export interface Selection {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

export interface SpreadsheetEngine {
  readonly sheets: SheetStore;
  readonly cells: CellStore;
  readonly styles: StyleStore;
  readonly layout: LayoutStore;
  readonly tables: TableStore;
  readonly names: NameStore;
  readonly conditionalFormats: ConditionalFormatStore;
  readonly validations: ValidationStore;
  readonly pages: PageStore;
  readonly charts: ChartStore;
  readonly links: LinkStore;
  /** What is selected on a sheet; without an id on the one that is shown. */
  selection(sheetId?: string): Selection;
  select(selection: Selection): void;
  workbookName(): string;
  /** Resolves when every formula that a change has touched holds its new value. */
  calculate(): Promise<void>;
  /** Calculates every formula of the workbook anew. */
  recalculateAll(): Promise<void>;
  /** Everything that is laid out in the workbook, as a plain value (see snapshot.ts). */
  snapshot(): WorkbookSnapshot;
  /** Replaces the whole workbook by what the snapshot says. */
  restore(snapshot: WorkbookSnapshot): void;
  /** Ends what a person could undo, as Excel does when an add-in writes. */
  forgetUndo(): void;
  /** Calls back after each change; returns what ends the subscription. */
  listen(listener: EngineListener): () => void;
  dispose(): void;
}
