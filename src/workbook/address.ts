/** Addresses of cells as Excel writes them, from zero-based rows and columns. */
import type { Box } from './blueprint';

/**
 * @example columnLetters(27) // 'AB'
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
