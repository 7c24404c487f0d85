/** What would make a sheet wrong in Excel, found without Excel. */
import type { Box, Content, SheetBlueprint } from '../../src/workbook/blueprint';
import { cellAddress } from '../../src/workbook/address';

function overlap(one: Box, other: Box): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}

function overlaps(boxes: readonly Box[]): number {
  let found = 0;
  boxes.forEach((box, index) => {
    found += boxes.slice(index + 1).filter((other) => overlap(box, other)).length;
  });
  return found;
}

/** All cells by address. */
export function cellsOf(sheet: SheetBlueprint): ReadonlyMap<string, Content> {
  return new Map(
    sheet.blocks.flatMap(({ top, left, rows }) =>
      rows.flatMap((row, r) =>
        row.map((content, c) => [cellAddress(top + r, left + c), content] as const),
      ),
    ),
  );
}

/** The texts of a sheet's cells, in the order of the blocks. */
export function textsOf(sheet: SheetBlueprint): readonly string[] {
  return [...cellsOf(sheet).values()].flatMap((content) =>
    content.kind === 'text' ? [content.text] : [],
  );
}

/**
 * @param columns by table name, the headers of every table that formulas may refer to
 */
export function sheetFaults(
  sheet: SheetBlueprint,
  columns: Readonly<Record<string, readonly string[]>>,
): readonly string[] {
  const cells = cellsOf(sheet);
  const faults: string[] = [];
  const boxes = sheet.blocks.map(({ top, left, rows }) => ({
    top,
    left,
    bottom: top + rows.length - 1,
    right: left + (rows[0]?.length ?? 1) - 1,
  }));
  if (overlaps(boxes) > 0) faults.push('blocks overlap');
  if (overlaps(sheet.merges) > 0) faults.push('merges overlap');
  if (sheet.merges.some((merge) => sheet.tables.some((table) => overlap(merge, table.box)))) {
    faults.push('a merge reaches into a table');
  }
  for (const { rows } of sheet.blocks) {
    if (new Set(rows.map((row) => row.length)).size > 1) faults.push('a block is not a rectangle');
  }
  for (const { name, box, columns: own } of sheet.tables) {
    if (box.bottom <= box.top) faults.push(`${name} has no data row`);
    own.forEach((column, index) => {
      const header = cells.get(cellAddress(box.top, box.left + index));
      if (header?.kind !== 'text' || header.text !== column.name) {
        faults.push(`${name}: header ${column.name}`);
      }
    });
  }
  const known = new Map(
    [
      ...Object.entries(columns),
      ...sheet.tables.map((table) => [table.name, table.columns.map(({ name }) => name)] as const),
    ].map(([name, headers]) => [name, new Set(headers)] as const),
  );
  for (const [address, content] of cells) {
    if (content.kind !== 'formula') continue;
    if (content.formula.length > 8_192) faults.push(`${address}: formula too long`);
    const references = content.formula
      .replace(/"(?:[^"]|"")*"/g, '')
      .matchAll(/([\p{L}_][\p{L}\p{N}_]*)\[(?:\[#This Row\],\[([^\]]+)\]|([^[\]]+))\]/gu);
    for (const [whole, table = '', own, column] of references) {
      if (!known.get(table)?.has(own ?? column ?? '')) faults.push(`${address}: ${whole}`);
    }
  }
  return faults;
}
