/** Cell addresses as Office.js takes and gives them, to and from zero-based boxes. */
import { columnLetters } from '../../workbook/address';
import type { Box } from '../../workbook/blueprint';

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** @example columnNumber('AA') // 26 */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/**
 * A box as an address; whole columns and rows in their short form.
 *
 * @example boxAddress({ top: 0, left: 0, bottom: 4, right: 1 }) // 'A1:B5'
 * @example boxAddress({ top: 2, left: 0, bottom: 4, right: 16383 }) // '3:5'
 */
export function boxAddress(box: Box): string {
  if (box.right >= LAST_COLUMN) return `${String(box.top + 1)}:${String(box.bottom + 1)}`;
  if (box.bottom >= LAST_ROW) return `${columnLetters(box.left)}:${columnLetters(box.right)}`;
  const first = `${columnLetters(box.left)}${String(box.top + 1)}`;
  const single = box.top === box.bottom && box.left === box.right;
  return single ? first : `${first}:${columnLetters(box.right)}${String(box.bottom + 1)}`;
}

/** @example absoluteAddress({ top: 0, left: 0, bottom: 4, right: 1 }) // '$A$1:$B$5' */
export function absoluteAddress(box: Box): string {
  const first = `$${columnLetters(box.left)}$${String(box.top + 1)}`;
  const single = box.top === box.bottom && box.left === box.right;
  return single ? first : `${first}:$${columnLetters(box.right)}$${String(box.bottom + 1)}`;
}

/** @example quotedSheet("Q1 'nháp'") // "'Q1 ''nháp'''" */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

function corner(
  text: string,
): { readonly row: number | null; readonly column: number | null } | null {
  const match = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/.exec(text);
  if (!match || text === '') return null;
  const column = match[1] === undefined ? null : columnNumber(match[1]);
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  if ((column ?? 0) > LAST_COLUMN || (row ?? 0) > LAST_ROW) return null;
  return { row, column };
}

/**
 * The box of an address without sheet: a cell, a rectangle, whole rows or columns. `null` for anything
 * else, a list of areas too.
 *
 * @example parseBox('$B$2:C3') // { top: 1, left: 1, bottom: 2, right: 2 }
 */
export function parseBox(address: string): Box | null {
  const [from = '', to = from, more] = address.split(':');
  const [first, last] = [corner(from), corner(to)];
  if (more !== undefined || !first || !last) return null;
  if (from === to && (first.row === null || first.column === null)) return null;
  const rows = [first.row ?? 0, last.row ?? LAST_ROW].sort((a, b) => a - b);
  const columns = [first.column ?? 0, last.column ?? LAST_COLUMN].sort((a, b) => a - b);
  const [top = 0, bottom = 0] = rows;
  const [left = 0, right = 0] = columns;
  return { top, left, bottom, right };
}

/** A box on a sheet. */
export interface PlacedBox {
  readonly sheet: string;
  readonly box: Box;
}

/**
 * An address with its sheet, as `range.address` and a name's formula give it; `null` when it is no
 * single rectangle.
 *
 * @example parsePlaced("='Chỉ tiêu'!$A$1:$B$2") // { sheet: 'Chỉ tiêu', box: { top: 0, … } }
 */
export function parsePlaced(text: string): PlacedBox | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!,()]+))!([^!]+)$/.exec(text);
  if (!match) return null;
  const box = parseBox(match[3] ?? '');
  return box && { sheet: (match[1] ?? match[2] ?? '').replaceAll("''", "'"), box };
}
