/**
 * What stands in the cells of a sheet, as blocks of a blueprint: one block around everything.
 */
import { parseArea, splitReference } from '../../engine/grid';
import type { SheetSnapshot, SnapshotCell } from '../../engine/snapshot';
import type { Block, Content } from '../../../src/workbook/blueprint';
import type { Loss } from './losses';

const EMPTY: Content = { kind: 'empty' };

/** The sheet's contents; no block when the sheet is empty. */
export function contentBlocks(sheet: SheetSnapshot, lose: (loss: Loss) => void): readonly Block[] {
  const filled = sheet.cells.filter((cell) => !isBlank(cell));
  if (filled.length === 0) return [];
  const top = Math.min(...bounds(filled, (cell) => cell.row));
  const left = Math.min(...bounds(filled, (cell) => cell.column));
  const bottom = Math.max(...bounds(filled, (cell) => cell.row));
  const right = Math.max(...bounds(filled, (cell) => cell.column));
  const rows = Array.from({ length: bottom - top + 1 }, () =>
    Array.from({ length: right - left + 1 }, () => EMPTY),
  );
  for (const cell of filled) {
    const row = rows[cell.row - top];
    if (row !== undefined) row[cell.column - left] = contentOf(cell, lose);
  }
  return [{ top, left, rows }];
}

function isBlank(cell: SnapshotCell): boolean {
  return cell.value === null && cell.formula === undefined && cell.link === undefined;
}

/** Smallest and largest: spreading all cells into Math.min would overflow the stack. */
function bounds(
  cells: readonly SnapshotCell[],
  of: (cell: SnapshotCell) => number,
): readonly [number, number] {
  return cells.reduce<readonly [number, number]>(
    ([least, most], cell) => [Math.min(least, of(cell)), Math.max(most, of(cell))],
    [Infinity, -Infinity],
  );
}

function contentOf(cell: SnapshotCell, lose: (loss: Loss) => void): Content {
  const { value, formula, link } = cell;
  if (formula !== undefined) {
    return { kind: 'formula', formula, cached: value };
  }
  const place = innerPlace(link?.documentReference);
  if (link !== undefined && place === undefined) lose('outerLinks');
  if (place !== undefined) return { kind: 'link', text: String(value ?? ''), ...place };
  switch (typeof value) {
    case 'string':
      return { kind: 'text', text: value };
    case 'number':
      return { kind: 'number', value };
    case 'boolean':
      return { kind: 'boolean', value };
    default:
      return EMPTY;
  }
}

function innerPlace(
  reference: string | undefined,
): { readonly sheet: string; readonly cell: string } | undefined {
  if (reference === undefined) return undefined;
  const { sheet, address } = splitReference(reference);
  return sheet === undefined || parseArea(address) === undefined
    ? undefined
    : { sheet, cell: address.replaceAll('$', '') };
}
