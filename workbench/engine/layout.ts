/**
 * Widths, heights, hidden rows, merged cells, frozen panes, inserted and deleted cells.
 * Lengths are points, as in Office.js: one point is 4/3 of a pixel at 100 % zoom.
 */
import type { Area } from './grid';

export const PIXELS_PER_POINT = 4 / 3;
/** 64 pixels, the width of 8.43 characters of Calibri 11. */
export const DEFAULT_COLUMN_WIDTH = 48;
export const DEFAULT_ROW_HEIGHT = 15;

export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

/** Rows or columns that stand side by side, both ends included. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

export type InsertShift = 'down' | 'right';
export type DeleteShift = 'up' | 'left';

export interface LayoutStore {
  columnWidth(sheetId: string, column: number): number;
  setColumnWidth(sheetId: string, first: number, last: number, points: number): void;
  rowHeight(sheetId: string, row: number): number;
  setRowHeight(sheetId: string, rows: readonly Lines[], points: number): void;
  autofitColumns(sheetId: string, area: Area): void;
  autofitRows(sheetId: string, area: Area): void;
  isColumnHidden(sheetId: string, column: number): boolean;
  setColumnsHidden(sheetId: string, first: number, last: number, hidden: boolean): void;
  isRowHidden(sheetId: string, row: number): boolean;
  setRowsHidden(sheetId: string, first: number, last: number, hidden: boolean): void;
  /** Columns and rows whose width, height, style or visibility differs from the sheet's defaults. */
  customColumns(sheetId: string): readonly number[];
  customRows(sheetId: string): readonly number[];
  merges(sheetId: string): readonly Area[];
  /** Each area by itself. */
  merge(sheetId: string, areas: readonly Area[]): void;
  unmerge(sheetId: string, area: Area): void;
  frozenPanes(sheetId: string): FrozenPanes;
  freeze(sheetId: string, panes: FrozenPanes): void;
  /** Whole rows and columns are inserted as such, and references everywhere follow. */
  insertCells(sheetId: string, area: Area, shift: InsertShift): void;
  deleteCells(sheetId: string, area: Area, shift: DeleteShift): void;
}
