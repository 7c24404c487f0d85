/**
 * A person's cell on its way into the next layout: values as they were, a formula of their own as a
 * formula — unless it points to cells that the layout moves, then its value stays.
 */
import type { Content } from './blueprint';
import type { CarriedCell, CarriedTable } from './choice';
import { rawCell } from './content';
import type { SheetRow } from './rows/sheetRow';

export type CarriedContent = (cell: CarriedCell, asDate?: boolean) => Content;

/**
 * @param rows the rows of the next layout
 * @param firstRow zero-based row of the first of them
 */
export function carriedContent(
  carried: CarriedTable | undefined,
  rows: readonly SheetRow[],
  firstRow: number,
): CarriedContent {
  const stays = rowsStay(carried, rows, firstRow);
  return ({ value, formula }, asDate = false) => {
    if (formula === '' || !(stays || isMovable(formula))) return rawCell(value, asDate);
    const cached = typeof value === 'object' ? null : value;
    return { kind: 'formula', formula, cached };
  };
}

/**
 * Whether a formula means the same wherever it stands: no reference by address. Structured references and
 * names follow their cells by themselves.
 *
 * @example isMovable('=NhiemVu[[#This Row],[Số ngày trễ]]*2') // true
 * @example isMovable('=F12/2') // false
 */
export function isMovable(formula: string): boolean {
  const bare = formula
    .replace(/"(?:[^"]|"")*"/g, '')
    .replace(/'(?:[^']|'')*'!/g, '!')
    .replace(/\[(?:[^[\]]|\[[^[\]]*\])*\]/g, '');
  return !/(?<![\p{L}\d_.])\$?[A-Z]{1,3}\$?\d{1,7}(?![\p{L}\d_(.])/iu.test(bare);
}

/** How many formulas of a table's rows become values because the rows move. */
export function formulasFixed(
  carried: CarriedTable | undefined,
  rows: readonly SheetRow[],
  firstRow: number,
  isComputed: (header: string, cell: CarriedCell) => boolean,
): number {
  if (rowsStay(carried, rows, firstRow)) return 0;
  return rows.reduce((sum, { cells }) => {
    const fixed = [...cells].filter(
      ([header, cell]) =>
        cell.formula !== '' && !isComputed(header, cell) && !isMovable(cell.formula),
    );
    return sum + fixed.length;
  }, 0);
}

function rowsStay(
  carried: CarriedTable | undefined,
  rows: readonly SheetRow[],
  firstRow: number,
): boolean {
  if (carried === undefined) return true;
  return carried.rows.every(({ id, row }) => rows[row - firstRow]?.id === id);
}
