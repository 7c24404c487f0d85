/**
 * How wide and high cells want to be. There is no font in Node to measure with, so characters are
 * counted by classes of width; good enough to see whether something is cut off.
 */
import { defaultStyle } from '../cellStyle';
import type { CellStyle } from '../cellStyle';
import { DEFAULT_ROW_HEIGHT } from '../layout';

/** Width of an average letter of Calibri, as a part of the font's size. */
const LETTER = 0.5;
const CELL_PADDING = 6;
const WIDEST_COLUMN = 1000;
const HIGHEST_ROW = 409.5;

function textWidth(text: string, style: CellStyle): number {
  const size = style.fontSize ?? defaultStyle.fontSize;
  let letters = 0;
  for (const char of text.normalize('NFC')) {
    if ('iljtfr.,;:!|\'"()[] '.includes(char)) letters += 0.6;
    else if (char !== char.toLowerCase() || 'mwMW@%'.includes(char)) letters += 1.25;
    else letters += 1;
  }
  return letters * LETTER * size * (style.bold ? 1.07 : 1) + (style.indent ?? 0) * CELL_PADDING;
}

/** Points; undefined when nothing stands in the column, which then keeps its width. */
export function fittingColumnWidth(
  cells: readonly { readonly text: string; readonly style: CellStyle }[],
): number | undefined {
  const widths = cells
    .filter(({ text, style }) => text !== '' && !style.wrapText)
    .map(({ text, style }) => Math.max(...text.split('\n').map((line) => textWidth(line, style))));
  if (widths.length === 0) return undefined;
  return Math.min(WIDEST_COLUMN, Math.max(...widths) + CELL_PADDING);
}

/** Points; at least the height of an empty row. */
export function fittingRowHeight(
  cells: readonly {
    readonly text: string;
    readonly style: CellStyle;
    readonly columnWidth: number;
  }[],
): number {
  const heights = cells.map(({ text, style, columnWidth }) => {
    const size = style.fontSize ?? defaultStyle.fontSize;
    const room = Math.max(1, columnWidth - CELL_PADDING);
    const lines = text
      .split('\n')
      .map((line) => (style.wrapText ? Math.max(1, Math.ceil(textWidth(line, style) / room)) : 1))
      .reduce((sum, count) => sum + count, 0);
    return (style.wrapText ? lines : 1) * size * (DEFAULT_ROW_HEIGHT / defaultStyle.fontSize);
  });
  return Math.min(HIGHEST_ROW, Math.max(DEFAULT_ROW_HEIGHT, ...heights));
}
