/**
 * The columns of the report. All sections share one grid without merged cells in their lists, so that
 * figures can be copied out; the widths add up to an A4 page on its side between margins of 30 and 15 mm.
 */
import { columnPixels, linePoints, linesOf, type Lettering } from '../workbook/metrics';
import type { Span } from './sheetRow';

/** Characters of the default font, from column A on: eleven printed columns, then the mark beside the page. */
export const printedWidths = [5.5, 8.5, 26.5, 8, 11.5, 8.5, 11, 9.5, 11.5, 11, 16] as const;
export const markWidth = 40;

export const firstColumn = 0;
export const lastColumn = printedWidths.length - 1;
export const wholeWidth: Span = { from: firstColumn, to: lastColumn };
/** Outside the printed page: says what a line would read now. */
export const markColumn = printedWidths.length;
/** Behind the mark, folded away: what was reported, and the formulas that hold it against the sheets. */
export const aidColumn = markColumn + 1;

/** Points of letters. */
export const bodySize = 13;
export const tableSize = 11;

/** Points between the margins of an A4 page on its side are 482; programs differ a little in scale. */
export const pagePoints = 472;
/** A row stays well below a page, so that it never splits. */
export const highestRow = 400;

/** Times New Roman runs narrower than the Arial that `metrics` counts in; its capitals do not. */
const narrower = 0.915;
const capitals = 1 / narrower;

/**
 * Characters that fit into merged columns.
 *
 * @example spanCharacters({ from: 0, to: 1 }) // 13.2
 */
export function spanCharacters({ from, to }: Span): number {
  const pixels = printedWidths
    .slice(from, to + 1)
    .reduce((sum, characters) => sum + columnPixels(characters), 0);
  return (pixels - columnPixels(0)) / (columnPixels(1) - columnPixels(0));
}

/** How letters of the report fill a span of columns. */
export function lettering(span: Span, points = tableSize, bold = false): Lettering {
  return { characters: spanCharacters(span), points: points * narrower, bold };
}

interface Words {
  readonly text: string;
  readonly span: Span;
  readonly points?: number;
  readonly bold?: boolean;
}

/** Points of a row that shows all of these texts, with room for a body line at least. */
export function rowHeight(words: readonly Words[], least = 20): number {
  const heights = words.map(({ text, span, points = tableSize, bold = false }) => {
    const size = text === text.toUpperCase() ? points * capitals : points;
    return linesOf(text, lettering(span, size, bold)) * linePoints(points) + 6;
  });
  return Math.min(highestRow, Math.ceil(Math.max(least, ...heights)));
}
