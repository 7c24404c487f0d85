/**
 * Where a sheet of ours grows over cells that hold something of the user's, rows or columns are inserted
 * and theirs moves on, instead of being overwritten.
 */
import type { Box } from '../../workbook/blueprint';
import { boxAddress } from '../grid/address';
import { boxesWithout, holdsCell, hullOf, sharedBox } from '../grid/boxes';
import type { Insertion } from './types';

/** A cell of the user's that is not empty. */
export interface TakenCell {
  readonly row: number;
  readonly column: number;
}

/** A box after rows or columns were inserted: one that spans the place grows, as in Excel. */
export function afterInsertion(box: Box, { axis, at, count }: Insertion): Box {
  const move = (index: number): number => (index >= at ? index + count : index);
  return axis === 'rows'
    ? { ...box, top: move(box.top), bottom: move(box.bottom) }
    : { ...box, left: move(box.left), right: move(box.right) };
}

export interface RoomQuestion {
  /** Our cells before and afterwards. */
  readonly old: readonly Box[];
  readonly wanted: readonly Box[];
  /** The box around all content of the sheet. */
  readonly used: Box | null;
}

/** The cells that must be looked at to know whether anything of the user's is in the way. */
export function cellsToAsk({ old, wanted, used }: RoomQuestion): readonly Box[] {
  if (!used) return [];
  const grown = boxesWithout(wanted, old);
  return grown.flatMap((box) => sharedBox(box, used) ?? []);
}

/**
 * The insertions that move the user's cells out of the way.
 *
 * @param taken what stands in `cellsToAsk`
 * @returns the address of a cell that no insertion can save, or the insertions (often none)
 * @example roomFor(question, []) // { insertions: [], blocked: null }
 */
export function roomFor(
  { old, wanted }: RoomQuestion,
  taken: readonly TakenCell[],
): { readonly insertions: readonly Insertion[]; readonly blocked: string | null } {
  const [before, after] = [hullOf(old), hullOf(wanted)];
  const inTheWay = taken.filter(({ row, column }) => !holdsCell(old, row, column));
  if (!before || !after || inTheWay.length === 0) return { insertions: [], blocked: null };
  const below = inTheWay.filter(({ row }) => row > before.bottom);
  const beside = inTheWay.filter(
    ({ row, column }) => row <= before.bottom && column > before.right,
  );
  const inside = inTheWay.find(({ row, column }) => row <= before.bottom && column <= before.right);
  if (inside) {
    const { row, column } = inside;
    const address = boxAddress({ top: row, left: column, bottom: row, right: column });
    return { insertions: [], blocked: address };
  }
  const insertions: Insertion[] = [];
  if (below.length > 0) {
    const count = after.bottom - before.bottom;
    insertions.push({ axis: 'rows', at: before.bottom + 1, count });
  }
  if (beside.length > 0) {
    const count = after.right - before.right;
    insertions.push({ axis: 'columns', at: before.right + 1, count });
  }
  return { insertions, blocked: null };
}
