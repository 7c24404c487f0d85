/**
 * The columns of the report. All sections share one grid; in a list only texts take several columns, so that
 * figures can be copied out. The widths add up to an A4 page on its side between margins of 30 and 15 mm, and
 * were sought so that reports of the plans of the library take few pages.
 */
import { columnPixels, linesOf, type Lettering } from '../workbook/metrics';
import type { Span } from './sheetRow';
import { timesWidths } from './timesWidths';

/** Characters of the default font, from column A on: eleven printed columns, then the mark beside the page. */
export const printedWidths = [5.2, 9, 27.5, 9.5, 12.5, 10.4, 10.4, 10.4, 10.5, 11.5, 10.6] as const;
export const markWidth = 40;
export const reasonWidth = 34;

export const firstColumn = 0;
export const lastColumn = printedWidths.length - 1;
export const wholeWidth: Span = { from: firstColumn, to: lastColumn };
/** Outside the printed page: says what a line would read now. */
export const markColumn = printedWidths.length;
/** Beside the mark: why an officer keeps a sentence whose number differs from the figures. Not printed. */
export const reasonColumn = markColumn + 1;
/** Behind them, folded away: what was reported, and the formulas that hold it against the sheets. */
export const aidColumn = reasonColumn + 1;

/** Points of letters. */
export const bodySize = 13;
export const tableSize = 10.5;

/** Points between the margins of an A4 page on its side are 482; programs differ a little in scale. */
export const pagePoints = 472;
/** A row stays well below a page, so that it never splits. */
export const highestRow = 400;

/** On a screen letters are as wide as whole pixels, a little wider than on paper. */
const wider = 1.02;
/** Lines of Times New Roman stand so far apart, in sizes of the letters. */
const linePitch = 1.21;
/** Above and below the text of a row together: the same air in every row. */
const air = 5;

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
  return { characters: spanCharacters(span), points: points * wider, bold, widths: timesWidths };
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
    return linesOf(text, lettering(span, points, bold)) * points * linePitch + air;
  });
  return Math.min(highestRow, Math.ceil(Math.max(least, ...heights)));
}
