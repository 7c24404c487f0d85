/**
 * The tables of a sheet as a blueprint describes them.
 */
import type { SheetSnapshot, SnapshotTable } from '../../engine/snapshot';
import type { TableBlueprint } from '../../../src/workbook/blueprint';
import type { Loss } from './losses';

/** A column whose data cells all hold one formula is a calculated column, as Excel decides it. */
export function tableBlueprints(
  sheet: SheetSnapshot,
  lose: (loss: Loss) => void,
): readonly TableBlueprint[] {
  if (sheet.tables.length === 0) return [];
  const formulas = new Map(
    sheet.cells.map(({ row, column, formula }) => [`${row}:${column}`, formula]),
  );
  return sheet.tables.map((table) => {
    if (table.filters.length > 0) lose('filters');
    return {
      name: table.name,
      box: table.area,
      columns: table.columns.map((name, offset) => {
        const calculated = sharedFormula(table, table.area.left + offset, formulas);
        return calculated === undefined ? { name } : { name, calculated };
      }),
      style: table.look.style === '' ? null : table.look.style,
      bandedRows: table.look.showBandedRows,
      filterButtons: table.look.showFilterButton,
    };
  });
}

function sharedFormula(
  { area }: SnapshotTable,
  column: number,
  formulas: ReadonlyMap<string, string | undefined>,
): string | undefined {
  const first = formulas.get(`${area.top + 1}:${column}`);
  if (first === undefined) return undefined;
  for (let row = area.top + 2; row <= area.bottom; row += 1) {
    if (formulas.get(`${row}:${column}`) !== first) return undefined;
  }
  return first;
}
