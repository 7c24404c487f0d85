/** Gathers single cells into few boxes: runs in a row, then equal runs in rows below each other. */
import type { Box } from '../../workbook/blueprint';

/** Cells by row, each row's columns ascending. */
export type CellSet = ReadonlyMap<number, readonly number[]>;

function runsOf(columns: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const last = runs[runs.length - 1];
    if (last && last[1] + 1 === column) last[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

/**
 * @example boxesOf(new Map([[0, [0, 1]], [1, [0, 1]]])) // [{ top: 0, left: 0, bottom: 1, right: 1 }]
 */
export function boxesOf(cells: CellSet): readonly Box[] {
  const boxes: Box[] = [];
  let open = new Map<string, Box>();
  for (const row of [...cells.keys()].sort((a, b) => a - b)) {
    const next = new Map<string, Box>();
    for (const [left, right] of runsOf(cells.get(row) ?? [])) {
      const key = `${String(left)}:${String(right)}`;
      const above = open.get(key);
      const grows = above?.bottom === row - 1;
      next.set(key, { top: grows ? above.top : row, left, bottom: row, right });
      if (grows) open.delete(key);
    }
    boxes.push(...open.values());
    open = next;
  }
  boxes.push(...open.values());
  return boxes.sort((a, b) => a.top - b.top || a.left - b.left);
}

/** Collects cells under keys, in the order of the sheet. */
export class CellGroups<Key> {
  private readonly groups = new Map<Key, Map<number, number[]>>();

  add(key: Key, row: number, column: number): void {
    const rows = this.groups.get(key) ?? new Map<number, number[]>();
    this.groups.set(key, rows);
    const columns = rows.get(row) ?? [];
    rows.set(row, columns);
    columns.push(column);
  }

  entries(): readonly (readonly [Key, readonly Box[]])[] {
    return [...this.groups].map(([key, rows]) => {
      for (const columns of rows.values()) columns.sort((a, b) => a - b);
      return [key, boxesOf(rows)] as const;
    });
  }
}
