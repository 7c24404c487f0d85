/**
 * Widths and heights of a sheet in the blueprint's units.
 */
import { DEFAULT_COLUMN_WIDTH, PIXELS_PER_POINT } from '../../engine/layout';
import type { SheetSnapshot } from '../../engine/snapshot';
import type { SheetBlueprint } from '../../../src/workbook/blueprint';

/** Calibri 11 at 100 %: a digit is 7 pixels wide and a cell has 5 pixels of padding. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;

/**
 * Points, as Office.js counts a column's width, in characters, as Excel's dialog does.
 *
 * @example charactersOfPoints(48) // 8.43
 */
export function charactersOfPoints(points: number): number {
  const characters = (points * PIXELS_PER_POINT - PADDING_PIXELS) / DIGIT_PIXELS;
  return Math.max(0, Math.round(characters * 100) / 100);
}

/**
 * The way back.
 *
 * @example pointsOfCharacters(8.43) // 48
 */
export function pointsOfCharacters(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS + PADDING_PIXELS) / PIXELS_PER_POINT;
}

type Sizes = Pick<SheetBlueprint, 'columnWidths' | 'hiddenColumns' | 'rowHeights'>;

/** Hidden rows have no place in a blueprint; the caller says so. */
export function sizesOf({ columns, rows }: SheetSnapshot): Sizes {
  const widths = new Map(columns.map(({ index, size }) => [index, size]));
  const last = columns.reduce(
    (most, { index, size }) => (size === undefined ? most : Math.max(most, index)),
    -1,
  );
  return {
    columnWidths: Array.from({ length: last + 1 }, (_, column) =>
      charactersOfPoints(widths.get(column) ?? DEFAULT_COLUMN_WIDTH),
    ),
    hiddenColumns: columns.filter(({ hidden }) => hidden === true).map(({ index }) => index),
    rowHeights: rows.flatMap(({ index, size }) =>
      size === undefined ? [] : [{ from: index, to: index, points: size }],
    ),
  };
}
