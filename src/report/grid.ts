/**
 * The columns of the report. All sections share one grid without merged cells in their lists, so that
 * figures can be copied out; the widths add up to an A4 page on its side between margins of 30 and 15 mm.
 */
import { columnPixels, linePoints, linesOf } from '../workbook/metrics';
import type { Span } from './sheetRow';

/** Characters of the default font, from column A on: ten printed columns, then the mark beside the page. */
export const printedWidths = [4.5, 7.5, 32, 10, 12.5, 7.5, 9.5, 14.5, 12.5, 18] as const;
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
export const pagePoints = 462;
/** A row stays well below a page, so that it never splits. */
export const highestRow = 400;

/** Times New Roman runs narrower than the Arial that `metrics` counts in. */
const narrower = 0.93;

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

interface Words {
  readonly text: string;
  readonly span: Span;
  readonly points?: number;
  readonly bold?: boolean;
}

/** Points of a row that shows all of these texts, with room for a body line at least. */
export function rowHeight(words: readonly Words[], least = 20): number {
  const heights = words.map(({ text, span, points = tableSize, bold = false }) => {
    const lines = linesOf(text, {
      characters: spanCharacters(span),
      points: points * narrower,
      bold,
    });
    return lines * linePoints(points) + 6;
  });
  return Math.min(highestRow, Math.ceil(Math.max(least, ...heights)));
}

/**
 * A text cut at a word so that it takes no more lines than these, with '…' in place of the rest. The
 * whole text stands on the sheet that it came from.
 */
export function cutToLines(text: string, span: Span, lines: number): string {
  const lettering = { characters: spanCharacters(span), points: tableSize * narrower };
  if (text.length < 40 || linesOf(text, lettering) <= lines) return text;
  let fits = 0;
  let tooLong = text.length;
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (linesOf(`${text.slice(0, middle)}…`, lettering) <= lines) fits = middle;
    else tooLong = middle;
  }
  const cut = text.slice(0, fits);
  const word = cut.lastIndexOf(' ');
  return `${cut.slice(0, word > fits / 2 ? word : fits).trimEnd()}…`;
}
