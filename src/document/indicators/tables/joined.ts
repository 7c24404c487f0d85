/** Tables cut by a page break, as one: the rows in their order, each with the block that it stands in. */
import { gridOf, type GridRow } from '../../tasks/tables/grid';
import type { Table } from '../../types';

export interface PlacedTable {
  readonly table: Table;
  readonly block: number;
}

export interface PlacedRow {
  readonly cells: GridRow;
  readonly block: number;
}

export function placedRows(tables: readonly PlacedTable[]): readonly PlacedRow[] {
  return tables.flatMap(({ table, block }) => gridOf(table).map((cells) => ({ cells, block })));
}

/** A table that may go on with the one before it: as many columns, nothing between them. */
export function goesOn({ table: before }: PlacedTable, { table }: PlacedTable): boolean {
  return widthOf(before) === widthOf(table);
}

function widthOf({ rows }: Table): number {
  return Math.max(
    0,
    ...rows.map(({ cells }) => cells.reduce((sum, { columns }) => sum + columns, 0)),
  );
}
