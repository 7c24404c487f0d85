/** Addresses of cells as Excel writes them, to and from zero-based rows and columns. */
import type { Box } from './blueprint';

/** Zero-based, as everywhere here. */
export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/**
 * @example columnLetters(27) // 'AB'
 * @example columnLetters(16383) // 'XFD'
 */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return `${rest > 0 ? columnLetters(rest - 1) : ''}${String.fromCharCode(65 + (column % 26))}`;
}

/**
 * @example cellAddress(4, 1) // 'B5'
 */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

export function cellBox(row: number, column: number): Box {
  return { top: row, left: column, bottom: row, right: column };
}

/** `height` and `width` count cells. */
export function boxOf(top: number, left: number, height: number, width: number): Box {
  return { top, left, bottom: top + height - 1, right: left + width - 1 };
}

/**
 * The zero-based column of letters, or `null` beyond XFD.
 *
 * @example columnIndex('AA') // 26
 */
export function columnIndex(letters: string): number | null {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index >= 1 && index - 1 <= LAST_COLUMN ? index - 1 : null;
}

/** @example boxAddress({ top: 0, left: 0, bottom: 4, right: 1 }) // 'A1:B5' */
export function boxAddress(box: Box): string {
  const first = cellAddress(box.top, box.left);
  const single = box.top === box.bottom && box.left === box.right;
  return single ? first : `${first}:${cellAddress(box.bottom, box.right)}`;
}

/** @example absoluteAddress({ top: 0, left: 0, bottom: 4, right: 1 }) // '$A$1:$B$5' */
export function absoluteAddress(box: Box): string {
  return boxAddress(box).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** @example quotedSheet("Q1 'nháp'") // "'Q1 ''nháp'''" */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/**
 * A single address, dollar signs or not; `null` when it is none or lies outside the sheet.
 *
 * @example parseCell('$B$3') // { row: 2, column: 1 }
 */
export function parseCell(text: string): CellPosition | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text);
  if (!match) return null;
  const column = columnIndex(match[1] ?? '');
  const row = Number(match[2]) - 1;
  return column === null || row > LAST_ROW ? null : { row, column };
}

function parseLines(text: string): Box | null {
  const columns = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/.exec(text);
  if (columns) {
    const [one, other] = [columnIndex(columns[1] ?? ''), columnIndex(columns[2] ?? '')];
    if (one === null || other === null) return null;
    return { top: 0, left: Math.min(one, other), bottom: LAST_ROW, right: Math.max(one, other) };
  }
  const rows = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/.exec(text);
  if (!rows) return null;
  const ends = [Number(rows[1]) - 1, Number(rows[2]) - 1] as const;
  const [top, bottom] = [Math.min(...ends), Math.max(...ends)];
  return bottom > LAST_ROW ? null : { top, left: 0, bottom, right: LAST_COLUMN };
}

/**
 * An address of one cell, a rectangle, whole columns or whole rows; corners in any order.
 *
 * @example parseBox('B2:A1') // { top: 0, left: 0, bottom: 1, right: 1 }
 */
export function parseBox(text: string): Box | null {
  const [from = '', to = from, more] = text.split(':');
  if (more !== undefined) return null;
  const [a, b] = [parseCell(from), parseCell(to)];
  if (!a || !b) return parseLines(text);
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}
