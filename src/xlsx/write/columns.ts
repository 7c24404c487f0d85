/** Column widths, folded columns and column styles. */
import type { SheetBlueprint } from '../../workbook/blueprint';
import { LAST_COLUMN } from '../../workbook/address';
import { element } from '../xml/element';

/** Calibri 11 digits are 7 pixels wide; Excel adds 5 pixels of padding and cuts at 1/256. */
const DIGIT = 7;
const PADDING = 5;
/** What Excel gives a column that says nothing, in its own counting. */
const DEFAULT_WIDTH = 8.43;

/**
 * The width that a file stores for a column so many characters wide. Excel shows whole pixels and cuts
 * what is over; rounding first gives the same column as setting the width in Excel does.
 *
 * @example fileWidth(10) // 10.7109375
 * @example fileWidth(7.5) // 8.28515625: 58 pixels
 */
export function fileWidth(characters: number): number {
  const pixels = characters < 1 ? characters * (DIGIT + PADDING) : characters * DIGIT + PADDING;
  return Math.trunc((Math.round(pixels) / DIGIT) * 256) / 256;
}

interface Column {
  readonly width: number;
  readonly custom: boolean;
  readonly hidden: boolean;
  readonly style: number | undefined;
}

function same(a: Column, b: Column): boolean {
  return (
    a.width === b.width && a.custom === b.custom && a.hidden === b.hidden && a.style === b.style
  );
}

/** The `cols` element, '' when every column is as Excel makes it. */
export function columnsXml(
  sheet: SheetBlueprint,
  styled: Iterable<number>,
  styleOf: (column: number) => number | undefined,
): string {
  const hidden = new Set(sheet.hiddenColumns ?? []);
  const last = Math.min(
    LAST_COLUMN,
    Math.max(sheet.columnWidths.length - 1, ...hidden, ...[...styled].slice(-1), -1),
  );
  const runs: { from: number; to: number; column: Column }[] = [];
  for (let index = 0; index <= last; index++) {
    const width = sheet.columnWidths[index];
    const column: Column = {
      width: fileWidth(width ?? DEFAULT_WIDTH),
      custom: width !== undefined,
      hidden: hidden.has(index),
      style: styleOf(index) === 0 ? undefined : styleOf(index),
    };
    const before = runs[runs.length - 1];
    if (before && same(before.column, column)) before.to = index;
    else runs.push({ from: index, to: index, column });
  }
  const columns = runs
    .filter(({ column }) => column.custom || column.hidden || column.style !== undefined)
    .map(({ from, to, column }) =>
      element('col', {
        min: from + 1,
        max: to + 1,
        width: column.width,
        style: column.style,
        hidden: column.hidden ? true : undefined,
        customWidth: column.custom ? true : undefined,
      }),
    );
  return columns.length === 0 ? '' : element('cols', {}, columns.join(''));
}
