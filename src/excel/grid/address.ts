/** Cell addresses as Office.js takes and gives them. */
import {
  boxAddress as rectangleAddress,
  columnLetters,
  LAST_COLUMN,
  LAST_ROW,
  parseBox,
} from '../../workbook/address';
import type { Box } from '../../workbook/blueprint';

/**
 * A box as an address; whole columns and rows in their short form.
 *
 * @example boxAddress({ top: 0, left: 0, bottom: 4, right: 1 }) // 'A1:B5'
 * @example boxAddress({ top: 2, left: 0, bottom: 4, right: 16383 }) // '3:5'
 */
export function boxAddress(box: Box): string {
  if (box.right >= LAST_COLUMN) return `${String(box.top + 1)}:${String(box.bottom + 1)}`;
  if (box.bottom >= LAST_ROW) return `${columnLetters(box.left)}:${columnLetters(box.right)}`;
  return rectangleAddress(box);
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
