/** Which rows of a table count: of two with one id the first, and only those that the plan knows. */
import type { TableCells, TableRow } from './tableCells';

/** Rows that bear an id, each id once: of two rows with one id the first one counts. */
export function firstRows(table: TableCells | null): readonly TableRow[] {
  const seen = new Set<string>();
  return (table?.rows ?? []).filter(({ id }) => {
    if (id === '' || seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

/** A row whose id the plan does not know is reported and does not count; without the plan all count. */
export function isOfPlan(
  planned: readonly { readonly id: string }[] | undefined,
): (row: TableRow) => boolean {
  if (planned === undefined) return () => true;
  const ids = new Set(planned.map(({ id }) => id));
  return ({ id }) => ids.has(id);
}
