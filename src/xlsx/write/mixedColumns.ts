/**
 * Columns of a table that hold a formula in some rows and entries in others. The format wants every
 * formula of a table column declared, so the column names its formula: Excel then fills it into new rows.
 * The rows that hold something else are not slips, so Excel is told not to mark them.
 */
import type { Box, SheetBlueprint, TableBlueprint } from '../../workbook/blueprint';

/**
 * The formula that a column declares: the one its rows share, else the first that stands in it.
 *
 * @param index of the column in the table
 */
export function declaredFormula(
  sheet: SheetBlueprint,
  table: TableBlueprint,
  index: number,
): string | undefined {
  const { calculated } = table.columns[index] ?? {};
  if (calculated !== undefined) return calculated;
  const column = table.box.left + index;
  for (const { top, left, rows } of sheet.blocks) {
    const first = Math.max(0, table.box.top + 1 - top);
    for (const line of rows.slice(first, table.box.bottom + 1 - top)) {
      const content = line[column - left];
      if (content?.kind === 'formula') return content.formula;
    }
  }
  return undefined;
}

/** The data cells of the mixed columns of a sheet. */
export function mixedColumns(sheet: SheetBlueprint): readonly Box[] {
  return sheet.tables.flatMap((table) =>
    table.columns.flatMap(({ calculated }, index) => {
      if (calculated !== undefined || declaredFormula(sheet, table, index) === undefined) return [];
      const column = table.box.left + index;
      return [{ top: table.box.top + 1, bottom: table.box.bottom, left: column, right: column }];
    }),
  );
}
