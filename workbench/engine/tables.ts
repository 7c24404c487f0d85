/**
 * Tables (list objects): a named area with a header row that formulas refer to by column names.
 */
import type { Area } from './grid';

export interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  /** Header row included (and the totals row, which the workbench never shows). */
  readonly area: Area;
  readonly columns: readonly string[];
  readonly look: TableLook;
  readonly filters: readonly ColumnFilter[];
}

export interface TableLook {
  readonly style: string;
  readonly showHeaders: boolean;
  readonly showFilterButton: boolean;
  readonly showBandedRows: boolean;
  readonly showBandedColumns: boolean;
  readonly highlightFirstColumn: boolean;
  readonly highlightLastColumn: boolean;
}

export const defaultTableLook: TableLook = {
  style: 'TableStyleMedium2',
  showHeaders: true,
  showFilterButton: true,
  showBandedRows: true,
  showBandedColumns: false,
  highlightFirstColumn: false,
  highlightLastColumn: false,
};

/** Rows whose text in the column is not among `values` are hidden. `column` counts from the table's left. */
export interface ColumnFilter {
  readonly column: number;
  readonly values: readonly string[];
}

export interface SortKey {
  readonly column: number;
  readonly ascending: boolean;
}

export interface TableStore {
  list(): readonly TableInfo[];
  /** Those of one sheet; asked at every write. */
  on(sheetId: string): readonly TableInfo[];
  /** The header cells are made text, and missing or doubled ones get names, as Excel does. */
  add(sheetId: string, area: Area, name: string): string;
  rename(tableId: string, name: string): void;
  resize(tableId: string, area: Area): void;
  restyle(tableId: string, look: Partial<TableLook>): void;
  /** Takes the table away and leaves its cells. */
  delete(tableId: string): void;
  setFilters(tableId: string, filters: readonly ColumnFilter[]): void;
}
