/**
 * Cells gathered into as few boxes as is easy: runs along a row, then equal runs of neighbouring
 * rows. A format of ten thousand cells becomes a handful of boxes.
 */
import type { Box } from '../../../src/workbook/blueprint';

export interface Position {
  readonly row: number;
  readonly column: number;
}

/**
 * The boxes that cover exactly these cells, without overlap.
 *
 * @param positions row by row, left to right, none twice
 * @example rectangles([{ row: 0, column: 0 }, { row: 0, column: 1 }, { row: 1, column: 0 }, { row: 1, column: 1 }])
 * // [{ top: 0, left: 0, bottom: 1, right: 1 }]
 */
export function rectangles(positions: readonly Position[]): readonly Box[] {
  const done: Box[] = [];
  /** Boxes that end in the row before, by their columns. */
  let open = new Map<string, Box>();
  for (const [row, runs] of runsByRow(positions)) {
    const next = new Map<string, Box>();
    for (const run of runs) {
      const key = `${run.left}:${run.right}`;
      const above = open.get(key);
      if (above !== undefined && above.bottom === row - 1) {
        open.delete(key);
        next.set(key, { ...above, bottom: row });
      } else {
        next.set(key, run);
      }
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

function runsByRow(positions: readonly Position[]): Map<number, Box[]> {
  const rows = new Map<number, Box[]>();
  for (const { row, column } of positions) {
    const runs = rows.get(row) ?? [];
    rows.set(row, runs);
    const last = runs.at(-1);
    if (last !== undefined && last.right === column - 1) {
      runs[runs.length - 1] = { ...last, right: column };
    } else {
      runs.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return rows;
}
