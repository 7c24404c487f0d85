/**
 * Columns of a new table that hold a formula in some rows and something else in others. Excel copies a
 * formula that enters an empty column of a table into the whole column, for programs too, unless the
 * person has turned that off; a column that is not empty it leaves alone. So such columns get something
 * to stand in them first.
 */
import type { Box, Content, SheetBlueprint, TableBlueprint } from '../../workbook/blueprint';

function contentAt(sheet: SheetBlueprint, row: number, column: number): Content | undefined {
  for (const { top, left, rows } of sheet.blocks) {
    const content = rows[row - top]?.[column - left];
    if (content) return content;
  }
  return undefined;
}

function isMixed(sheet: SheetBlueprint, box: Box): boolean {
  const kinds = new Set<string>();
  let hasFormula = false;
  for (let row = box.top; row <= box.bottom; row++) {
    const content = contentAt(sheet, row, box.left);
    if (content?.kind === 'formula') hasFormula = true;
    kinds.add(content?.kind === 'formula' ? content.formula : '');
    if (hasFormula && kinds.size > 1) return true;
  }
  return false;
}

/** The data cells of the columns that need something to stand in them. */
export function mixedColumns(sheet: SheetBlueprint, table: TableBlueprint): readonly Box[] {
  return table.columns
    .map((_, index) => ({
      top: table.box.top + 1,
      bottom: table.box.bottom,
      left: table.box.left + index,
      right: table.box.left + index,
    }))
    .filter((box) => isMixed(sheet, box));
}
