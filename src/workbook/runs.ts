/** Neighbouring rows that share a format are one box: few boxes are few bytes. */
import type { Box } from './blueprint';

export interface Run {
  /** Counted from zero; both ends included. */
  readonly from: number;
  readonly to: number;
}

/**
 * @example runsOf([1, 1, 2, 1], (row) => row === 1) // [{ from: 0, to: 1 }, { from: 3, to: 3 }]
 */
export function runsOf<Item>(
  items: readonly Item[],
  holds: (item: Item) => boolean,
): readonly Run[] {
  const runs: { from: number; to: number }[] = [];
  items.forEach((item, index) => {
    if (!holds(item)) return;
    const last = runs.at(-1);
    if (last?.to === index - 1) last.to = index;
    else runs.push({ from: index, to: index });
  });
  return runs;
}

/** The runs inside a column's (or a table's) data cells. */
export function runBoxes(column: Box, runs: readonly Run[]): readonly Box[] {
  return runs.map(({ from, to }) => ({
    ...column,
    top: column.top + from,
    bottom: column.top + to,
  }));
}
