/** What a sheet is to hold again, and where: decided before anything is written. */
import type { Box } from '../../workbook/blueprint';
import { afterInsertion } from '../change/makeRoom';
import type { Insertion } from '../change/types';
import { hullOf } from '../grid/boxes';
import { shiftFormula } from '../grid/shift';
import { ExcelFailure } from '../problems';
import { capturedAt } from './capture';
import { beforeAt, differencesOn, type Difference, type Spot } from './differences';
import { firstTableRow, type SheetNow } from './findNow';
import { foreignMark, markWidth } from './marks';
import type { UndoChoice } from './plan';
import { beforeInsertion } from './recordOf';
import type { KeptSheet, KeptTable, RawCell } from './types';

export interface TableTarget {
  readonly name: string;
  /** As it stands now, and as it has to stand while inserted rows are still there. */
  readonly now: Box;
  readonly resized: Box | null;
}

export interface SheetTarget {
  readonly now: SheetNow<KeptSheet>;
  /** From a place before the act to the one where it will stand. */
  readonly placed: (box: Box) => Box;
  readonly tables: readonly TableTarget[];
  /** Inserted rows and columns that go, as they stand now. */
  readonly deleted: readonly Insertion[];
  /** All that is cleared and filled again, once they are gone. */
  readonly cleared: Box;
  /** Contents of the kept box, in its order. */
  readonly cells: readonly (readonly RawCell[])[];
  /** Rows that stay although the table had none such before: they follow its last row. */
  readonly extra: readonly ExtraRows[];
}

export interface ExtraRows {
  /** The last row that the table had, where it will stand. */
  readonly last: Box;
  readonly rows: readonly (readonly RawCell[])[];
}

/** Where a box stands since what is above the tables and the rest have moved, each as far as it did. */
function movedBox({ left, rows, rowsAbove, columns }: SheetNow<KeptSheet>, box: Box): Box {
  const split = firstTableRow(left);
  const row = (index: number): number => index + (index < split ? rowsAbove : rows);
  return {
    top: row(box.top),
    bottom: row(box.bottom),
    left: box.left + columns,
    right: box.right + columns,
  };
}

const shifted = (box: Box, rows: number, columns: number): Box => ({
  top: box.top + rows,
  bottom: box.bottom + rows,
  left: box.left + columns,
  right: box.right + columns,
});

/** Whether a person has put something beside our cells into rows that an act had inserted. */
function isInUse({ left, capture }: SheetNow<KeptSheet>, { axis, at, count }: Insertion): boolean {
  const { used } = capture;
  const { box } = left.after;
  for (let row = used.top; row <= used.bottom; row++) {
    for (let column = used.left; column <= used.right; column++) {
      const index = axis === 'rows' ? row : column;
      const isBeside =
        axis === 'rows'
          ? column < box.left || column > box.right
          : row < box.top || row > box.bottom;
      if (index < at || index >= at + count || !isBeside) continue;
      if (capturedAt(capture, row, column) !== null) return true;
    }
  }
  return false;
}

/** An act that was cut off may have inserted nothing yet: its tables stand as before. */
function wasCutOff({ left, tables, rows, columns }: SheetNow<KeptSheet>): boolean {
  const isAt = (name: string, box: Box): boolean => {
    const now = tables.get(name);
    return (
      now !== undefined && now.bottom === box.bottom + rows && now.right === box.right + columns
    );
  };
  const standing = left.tables.filter(({ before }) => before !== null);
  return (
    standing.some(({ name, after }) => !isAt(name, after)) &&
    standing.every(({ name, before }) => before !== null && isAt(name, before))
  );
}

function insertionsNow(now: SheetNow<KeptSheet>): readonly Insertion[] {
  if (wasCutOff(now)) return [];
  return now.left.insertions
    .map((one) => ({ ...one, at: one.at + (one.axis === 'rows' ? now.rows : now.columns) }))
    .filter((one) => !isInUse(now, one));
}

/** Only one table may have grown since, with nothing of ours below it: else its rows cannot be told apart. */
function checkGrown(now: SheetNow<KeptSheet>): void {
  const { left, tables, look } = now;
  if (wasCutOff(now)) return;
  for (const { name, after } of left.tables) {
    const standing = tables.get(name);
    if (!standing) continue;
    const grown = standing.bottom - now.rows - after.bottom;
    const isLast = left.after.box.bottom <= Math.max(after.bottom, after.bottom + grown);
    if (grown !== 0 && !(isLast && left.tables.length === 1)) {
      throw new ExcelFailure({ code: 'undoSheetGone', sheet: look.name });
    }
  }
}

/** What stood there before, and in places that the act has not touched what stands there now. */
function cellsBefore(now: SheetNow<KeptSheet>): RawCell[][] {
  const { left, capture } = now;
  const { after } = left;
  const cells = left.cells.map((line) => line.map((cell) => movedCell(cell, now)));
  after.rows.forEach((line, down) => {
    for (let right = 0; right * markWidth < line.length; right++) {
      if (!line.startsWith(foreignMark, right * markWidth)) continue;
      const [row, column] = [after.box.top + down, after.box.left + right];
      const spot = [...left.insertions]
        .reverse()
        .reduce(beforeInsertion, { top: row, bottom: row, left: column, right: column });
      const target = cells[spot.top - left.box.top];
      if (spot.top > spot.bottom || spot.left > spot.right || !target) continue;
      const at = spot.left - left.box.left;
      const place = movedBox(now, { top: row, bottom: row, left: column, right: column });
      if (at in target) target[at] = capturedAt(capture, place.top, place.left);
    }
  });
  return cells;
}

/** References in a formula follow our cells to where they have been moved. */
function movedCell(cell: RawCell, now: SheetNow<KeptSheet>): RawCell {
  const { left, rows, rowsAbove, columns } = now;
  const isMoved = rows !== 0 || rowsAbove !== 0 || columns !== 0;
  if (typeof cell !== 'object' || cell === null || !isMoved) return cell;
  const all = { fromRow: left.box.top, rows: rowsAbove, fromColumn: left.box.left, columns };
  const split = firstTableRow(left);
  const below = { fromRow: split + rowsAbove, rows: rows - rowsAbove, fromColumn: 0, columns: 0 };
  const formula = shiftFormula(cell[0], all, new Map());
  return [Number.isFinite(split) ? shiftFormula(formula, below, new Map()) : formula];
}

/** Whole rows that hold changes and have no place before the act, table by table. */
function rowsToKeep(now: SheetNow<KeptSheet>, found: readonly Difference[], table: KeptTable) {
  const box = now.tables.get(table.name);
  const { before } = table;
  if (!box || !before) return [];
  const rows = new Set(
    found.flatMap(({ row, newRow }) => (newRow?.table === table.name ? [row] : [])),
  );
  const headers: RawCell[] = [];
  for (let column = before.left; column <= before.right; column++) {
    headers.push(beforeAt(now.left, { row: before.top, column }));
  }
  return [...rows]
    .sort((a, b) => a - b)
    .map((row) =>
      headers.map((header) => {
        for (let column = box.left; column <= box.right; column++) {
          if (capturedAt(now.capture, box.top, column) !== header) continue;
          return capturedAt(now.capture, row, column);
        }
        return null;
      }),
    );
}

/** A column of ours stands elsewhere in its table now: cells that go back by place would lose their headers. */
function areColumnsMoved(now: SheetNow<KeptSheet>, found: readonly Difference[]): boolean {
  return now.left.tables.some(({ name, before }) => {
    const box = now.tables.get(name);
    if (!box || !before) return false;
    const headers = new Set<RawCell>();
    for (let column = before.left; column <= before.right; column++) {
      headers.add(beforeAt(now.left, { row: before.top, column }));
    }
    return found.some(({ row, column }) => {
      if (row !== box.top || column < box.left || column > box.right) return false;
      const header = capturedAt(now.capture, row, column);
      return header !== null && headers.has(header);
    });
  });
}

/** Whether all these changes have a place that they can keep. */
export function canKeep(now: SheetNow<KeptSheet>, found: readonly Difference[]): boolean {
  return (
    found.every(({ target, newRow }) => target !== null || newRow !== null) &&
    !areColumnsMoved(now, found)
  );
}

function put(cells: RawCell[][], box: Box, { row, column }: Spot, cell: RawCell): void {
  const line = cells[row - box.top];
  if (line && column - box.left in line) line[column - box.left] = cell;
}

/** @throws ExcelFailure `undoSheetGone` */
export function targetOf(now: SheetNow<KeptSheet>, choice: UndoChoice): SheetTarget {
  checkGrown(now);
  const { left, rows, columns } = now;
  const deleted = insertionsNow(now);
  const staying = wasCutOff(now)
    ? []
    : left.insertions.filter((one) => {
        const at = one.at + (one.axis === 'rows' ? rows : columns);
        return !deleted.some((other) => other.axis === one.axis && other.at === at);
      });
  const placed = (box: Box): Box => movedBox(now, staying.reduce(afterInsertion, box));
  const found = choice === 'keep' ? differencesOn(now) : [];
  const cells = cellsBefore(now);
  for (const { target, cell } of found) if (target) put(cells, left.box, target, cell);
  const extra: ExtraRows[] = [];
  const tables = left.tables.flatMap((table): readonly TableTarget[] => {
    const standing = now.tables.get(table.name);
    if (!standing) return [];
    const { before } = table;
    if (!before) return [{ name: table.name, now: standing, resized: null }];
    const more = rowsToKeep(now, found, table);
    const last = placed({ ...before, top: before.bottom });
    if (more.length > 0) extra.push({ last, rows: more });
    const present = wasCutOff(now) ? before : left.insertions.reduce(afterInsertion, before);
    const resized = shifted(present, rows, columns);
    return [
      {
        name: table.name,
        now: standing,
        resized: { ...resized, bottom: resized.bottom + more.length },
      },
    ];
  });
  return { now, placed, tables, deleted, cleared: clearedBox(now, placed, deleted), cells, extra };
}

function clearedBox(
  now: SheetNow<KeptSheet>,
  placed: (box: Box) => Box,
  deleted: readonly Insertion[],
): Box {
  const { left, tables } = now;
  const gone = (box: Box): Box => [...deleted].reverse().reduce(beforeInsertion, box);
  const filled = wasCutOff(now) ? [] : [movedBox(now, left.after.box)];
  const boxes = [placed(left.box), ...filled.map(gone), ...[...tables.values()].map(gone)];
  return hullOf(boxes) ?? placed(left.box);
}
