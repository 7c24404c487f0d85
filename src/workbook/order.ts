/**
 * The order of a table's columns: an officer's order stays, and so do columns of their own; ours that are
 * missing come back where they were meant to stand, at the end of the ones before them.
 */
import type { CarriedTable } from './choice';
import { rawCell } from './content';
import type { CarriedContent } from './carriedContent';
import type { ColumnSpec } from './tableLayout';
import type { SheetRow } from './rows/sheetRow';

/** Wide enough for most of what people note in a column of their own. */
const ownColumnCharacters = 16;

export function inCarriedOrder(
  columns: readonly ColumnSpec<SheetRow>[],
  carried: CarriedTable | undefined,
  content: CarriedContent,
): readonly ColumnSpec<SheetRow>[] {
  if (carried === undefined) return columns;
  const ours = new Map(columns.map((column) => [column.header, column] as const));
  const before = new Set(carried.columns);
  const ordered = carried.columns.map((header) => ours.get(header) ?? ownColumn(header, content));
  for (const [index, column] of columns.entries()) {
    if (before.has(column.header)) continue;
    const previous = columns[index - 1];
    const place = previous === undefined ? -1 : ordered.indexOf(previous);
    ordered.splice(place + 1, 0, column);
  }
  return ordered;
}

function ownColumn(header: string, content: CarriedContent): ColumnSpec<SheetRow> {
  return {
    header,
    characters: ownColumnCharacters,
    looks: ['own'],
    content: (row) => {
      const cell = row.cells.get(header);
      return cell === undefined ? rawCell(null) : content(cell);
    },
  };
}
