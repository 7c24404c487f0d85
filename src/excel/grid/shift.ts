/**
 * Rows and columns that a person inserted above or left of our part of a sheet: everything from there on
 * lies further down or right than the blueprint says. Boxes and the references in formulas follow.
 */
import type { Box } from '../../workbook/blueprint';
import { mapReferences } from './references';

export interface Shift {
  /** The first row, in the blueprint's counting, that has moved, and by how many rows. */
  readonly fromRow: number;
  readonly rows: number;
  readonly fromColumn: number;
  readonly columns: number;
}

export const noShift: Shift = { fromRow: 0, rows: 0, fromColumn: 0, columns: 0 };

export const isNoShift = (shift: Shift): boolean => shift.rows === 0 && shift.columns === 0;

export const shiftedRow = (row: number, shift: Shift): number =>
  row >= shift.fromRow ? row + shift.rows : row;

export const shiftedColumn = (column: number, shift: Shift): number =>
  column >= shift.fromColumn ? column + shift.columns : column;

/** A box that spans the place grows, as Excel lets it grow when rows are inserted inside. */
export function shiftedBox(box: Box, shift: Shift): Box {
  return {
    top: shiftedRow(box.top, shift),
    left: shiftedColumn(box.left, shift),
    bottom: shiftedRow(box.bottom, shift),
    right: shiftedColumn(box.right, shift),
  };
}

/**
 * The formula with its own sheet's references shifted and other sheets under their present names.
 *
 * @param sheets present name by the blueprint's name; names that are missing stay as they are
 * @example shiftFormula('=$K5="Đạt"', { fromRow: 3, rows: 2, fromColumn: 0, columns: 0 }, new Map())
 * // '=$K7="Đạt"'
 */
export function shiftFormula(
  formula: string,
  shift: Shift,
  sheets: ReadonlyMap<string, string>,
): string {
  return mapReferences(formula, {
    sheet: (name) => sheets.get(name) ?? name,
    cell: (cell) => ({
      ...cell,
      row: shiftedRow(cell.row, shift),
      column: shiftedColumn(cell.column, shift),
    }),
  });
}

/**
 * The formula as it reads from a cell further down and right: relative references move along.
 *
 * @example reanchored('=$K5=A$1', 2, 1) // '=$K7=B$1'
 */
export function reanchored(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, {
    sheet: (name) => name,
    cell: (cell) => ({
      ...cell,
      row: cell.isRowFixed ? cell.row : cell.row + rows,
      column: cell.isColumnFixed ? cell.column : cell.column + columns,
    }),
  });
}
