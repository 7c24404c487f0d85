/**
 * Formats given to rows or columns of a box as one value each. Setting properties one by one costs a
 * command a property and twelve for borders on all sides; for a box of few lines this is shorter.
 */
import type { Border, Box, Style } from '../../workbook/blueprint';
import { horizontals, verticals, weights } from './formatWords';

type CellLook = Omit<Style, 'numberFormat'>;

export interface LineFormat {
  readonly box: Box;
  readonly along: 'rows' | 'columns';
  readonly count: number;
  readonly format: Excel.CellPropertiesFormat;
}

/** Bytes of a command and of what it names. */
const command = 100;
const object = 130;
const edges = 6;

function bordersOf(border: Border, along: LineFormat['along']): Excel.CellBorderCollection {
  const line = {
    style: 'Continuous',
    color: border.colour,
    ...(border.style === 'thin' ? {} : { weight: weights[border.style] }),
  } as const;
  const sides = { top: line, bottom: line, left: line, right: line };
  // The lines between the cells of one row stand upright, those of one column lie.
  return along === 'rows' ? { ...sides, vertical: line } : { ...sides, horizontal: line };
}

function fontOf(font: NonNullable<Style['font']>): Excel.CellPropertiesFont {
  const { colour, underline, ...plain } = font;
  return {
    ...plain,
    ...(colour === undefined ? {} : { color: colour }),
    ...(underline === undefined ? {} : { underline: underline ? 'Single' : 'None' }),
  };
}

function cellFormat(style: CellLook, along: LineFormat['along']): Excel.CellPropertiesFormat {
  return {
    ...(style.font && { font: fontOf(style.font) }),
    ...(style.fill === undefined ? {} : { fill: { color: style.fill } }),
    ...(style.border && { borders: bordersOf(style.border, along) }),
    ...(style.horizontal && { horizontalAlignment: horizontals[style.horizontal] }),
    ...(style.vertical && { verticalAlignment: verticals[style.vertical] }),
    ...(style.wrap === undefined ? {} : { wrapText: style.wrap }),
    ...(style.indent === undefined ? {} : { indentLevel: style.indent }),
    ...(style.locked === undefined ? {} : { protection: { locked: style.locked } }),
  };
}

function lineFormat(box: Box, style: CellLook): LineFormat {
  const [rows, columns] = [box.bottom - box.top + 1, box.right - box.left + 1];
  const along = rows <= columns ? 'rows' : 'columns';
  return { box, along, count: Math.min(rows, columns), format: cellFormat(style, along) };
}

function bytesByProperty(style: CellLook): number {
  const { font, fill, border, ...others } = style;
  const groups = [font, fill, style.locked].filter((group) => group !== undefined).length;
  const properties =
    Object.keys(others).length + Object.keys(font ?? {}).length + (fill === undefined ? 0 : 1);
  const borders = border ? object + edges * (object + 2 * command) : 0;
  return 2 * object + groups * object + properties * command + borders;
}

function bytesByLine(lines: readonly LineFormat[]): number {
  return lines.reduce(
    (sum, { count, format }) => sum + object + command + count * JSON.stringify(format).length,
    0,
  );
}

/**
 * The lines to give the look to, or `null` where setting it property by property is shorter. Lines at
 * the edges of a whole box cannot be said of its rows or columns.
 */
export function linesFor(boxes: readonly Box[], style: CellLook): readonly LineFormat[] | null {
  if (style.border !== undefined && style.border.edges !== 'all') return null;
  const lines = boxes.map((box) => lineFormat(box, style));
  return bytesByLine(lines) < bytesByProperty(style) ? lines : null;
}

export function drawLine(range: Excel.Range, { along, count, format }: LineFormat): void {
  const lines = Array.from({ length: count }, () => ({ format }));
  if (along === 'rows') range.setRowProperties(lines);
  else range.setColumnProperties(lines);
}
