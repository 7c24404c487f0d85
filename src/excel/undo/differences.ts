/**
 * Which cells hold something else than an act had left in them. In a table a cell is known by the first
 * column of its row and by its header, so that sorting, inserting and moving columns change nothing;
 * elsewhere by its place. What a cell held before the act is no change either.
 */
import type { Box } from '../../workbook/blueprint';
import type { Insertion } from '../change/types';
import { sharedBox } from '../grid/boxes';
import { capturedAt } from './capture';
import { firstTableRow, type SheetNow } from './findNow';
import { emptyMark, foreignMark, markOf, markWidth } from './marks';
import { beforeInsertion } from './recordOf';
import type { AfterCells, KeptSheet, KeptTable, LeftSheet, RawCell } from './types';

export interface Difference {
  /** Where it stands now. */
  readonly row: number;
  readonly column: number;
  readonly cell: RawCell;
  /** Where it goes when it is kept: a place before the act; `null` when there was none for it. */
  readonly target: Spot | null;
  /** The table whose row has no place before the act, and the column that it belongs to there. */
  readonly newRow: { readonly table: string; readonly column: number } | null;
}

/** A place on a sheet as it was before the act. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

function markAt({ box, rows }: AfterCells, row: number, column: number): string {
  const line = rows[row - box.top];
  if (line === undefined || column < box.left || column > box.right) return emptyMark;
  const from = (column - box.left) * markWidth;
  return line.slice(from, from + markWidth);
}

const within = (box: Box, row: number, column: number): boolean =>
  row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;

const isKept = (left: LeftSheet): left is KeptSheet => 'cells' in left;

/** What a place held before the act. */
export function beforeAt(left: LeftSheet, spot: Spot | null): RawCell {
  if (!spot || !isKept(left)) return null;
  return left.cells[spot.row - left.box.top]?.[spot.column - left.box.left] ?? null;
}

/** The place before the act; `null` for one in rows or columns that the act has inserted. */
function spotBefore(insertions: readonly Insertion[], row: number, column: number): Spot | null {
  let box: Box = { top: row, bottom: row, left: column, right: column };
  for (const one of [...insertions].reverse()) box = beforeInsertion(box, one);
  return box.top > box.bottom || box.left > box.right ? null : { row: box.top, column: box.left };
}

/** Row numbers by the texts of the first column; `null` when these do not tell rows apart. */
function rowsByKey(keys: readonly string[]): ReadonlyMap<string, number> | null {
  const rows = new Map(keys.map((key, row) => [key, row] as const));
  return rows.size === keys.length && !rows.has('') ? rows : null;
}

const keyOf = (cell: RawCell): string =>
  cell === null || typeof cell === 'object' ? '' : String(cell);

interface TableView {
  readonly table: KeptTable;
  readonly now: Box;
  readonly afterRows: ReadonlyMap<string, number> | null;
  readonly beforeRows: ReadonlyMap<string, number> | null;
  readonly beforeHeaders: readonly string[];
}

function viewOf({ left, tables }: SheetNow, table: KeptTable): TableView | null {
  const now = tables.get(table.name);
  if (!now) return null;
  const { before } = table;
  const beforeKeys: string[] = [];
  const beforeHeaders: string[] = [];
  if (before) {
    for (let row = before.top + 1; row <= before.bottom; row++) {
      beforeKeys.push(keyOf(beforeAt(left, { row, column: before.left })));
    }
    for (let column = before.left; column <= before.right; column++) {
      beforeHeaders.push(keyOf(beforeAt(left, { row: before.top, column })));
    }
  }
  const afterRows = rowsByKey(table.keys);
  return {
    table,
    now,
    afterRows,
    // Rows that are known by their place were known by it before, too.
    beforeRows: afterRows && before ? rowsByKey(beforeKeys) : null,
    beforeHeaders,
  };
}

interface Identity {
  readonly mark: string;
  readonly target: Spot | null;
  readonly newRow: Difference['newRow'];
}

/** A data cell of a table: whose row and column it is. */
function inTable(now: SheetNow, view: TableView, row: number, column: number): Identity {
  const { table, afterRows, beforeRows, beforeHeaders } = view;
  const { capture, left } = now;
  const key = keyOf(capturedAt(capture, row, view.now.left));
  const header = keyOf(capturedAt(capture, view.now.top, column));
  const afterColumn = table.headers.indexOf(header);
  const afterRow = afterRows ? afterRows.get(key) : row - view.now.top - 1;
  const mark =
    afterRow === undefined || afterColumn < 0 || afterRow >= table.keys.length
      ? emptyMark
      : markAt(left.after, table.after.top + 1 + afterRow, table.after.left + afterColumn);
  const { before } = table;
  if (!before) return { mark, target: null, newRow: null };
  const beforeColumn = beforeHeaders.indexOf(header);
  if (beforeColumn < 0) return { mark, target: null, newRow: null };
  const beforeRow = beforeRows ? beforeRows.get(key) : row - view.now.top - 1;
  const rows = before.bottom - before.top;
  if (beforeRow === undefined || beforeRow >= rows) {
    return { mark, target: null, newRow: { table: table.name, column: beforeColumn } };
  }
  const target = { row: before.top + 1 + beforeRow, column: before.left + beforeColumn };
  return { mark, target, newRow: null };
}

/** Rows that were put between a heading and its table: nothing of the act stood there, and they stay. */
const between: Identity = { mark: foreignMark, target: null, newRow: null };

function byPlace(now: SheetNow, row: number, column: number): Identity {
  const { left, rows, rowsAbove, columns } = now;
  const split = firstTableRow(left);
  if (row < split + rows && row - rowsAbove >= split) return between;
  const was = row - (row < split + rows ? rowsAbove : rows);
  const mark = markAt(left.after, was, column - columns);
  const insertions = isKept(left) ? left.insertions : [];
  return { mark, target: spotBefore(insertions, was, column - columns), newRow: null };
}

/** All that the act had filled, and what has been filled around it since. */
function lookedAt({ left, capture, rows, rowsAbove, columns, tables }: SheetNow): Box {
  const { box } = left.after;
  const moved = {
    top: box.top + Math.min(rows, rowsAbove),
    bottom: box.bottom + rows,
    left: box.left + columns,
    right: box.right + columns,
  };
  // A sheet that was made goes as a whole, with whatever stands on it.
  if (!isKept(left)) return capture.used;
  const boxes = [moved, ...tables.values()];
  const all = {
    top: Math.min(...boxes.map((one) => one.top)),
    left: Math.min(...boxes.map((one) => one.left)),
    bottom: Math.max(...boxes.map((one) => one.bottom)),
    right: Math.max(...boxes.map((one) => one.right)),
  };
  return sharedBox(all, capture.used) ?? moved;
}

/** The changes on one sheet since the act, row by row. */
export function differencesOn(now: SheetNow): readonly Difference[] {
  const { left, capture } = now;
  const views = left.tables.flatMap((table) => viewOf(now, table) ?? []);
  const found: Difference[] = [];
  const area = lookedAt(now);
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = capturedAt(capture, row, column);
      const view = views.find((one) => within(one.now, row, column));
      const isData = view !== undefined && row > view.now.top;
      const { mark, target, newRow } = isData
        ? inTable(now, view, row, column)
        : byPlace(now, row, column);
      if (isSame(cell, mark) || markOf(cell) === markOf(beforeAt(left, target))) continue;
      found.push({ row, column, cell, target, newRow });
    }
  }
  return found;
}

/** Rows that Excel has filled with a column's formula are nobody's entries. */
function isSame(cell: RawCell, mark: string): boolean {
  if (mark === foreignMark || markOf(cell) === mark) return true;
  return mark === emptyMark && typeof cell === 'object' && cell !== null;
}
