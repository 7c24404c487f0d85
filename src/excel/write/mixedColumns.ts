/**
 * Columns of a new table that hold a formula in some rows and something else in others. Excel copies a
 * formula that enters an empty column of a table into the whole column, for programs too, unless the
 * person has turned that off; a column that is not empty it leaves alone. So such columns get something
 * to stand in them first.
 */
import type { Box, Content, SheetBlueprint, TableBlueprint } from '../../workbook/blueprint';

/** What stands in the cells of a column from top to bottom; undefined where no block says anything. */
function contentsOf(sheet: SheetBlueprint, { top, bottom, left }: Box) {
  const blocks = sheet.blocks.filter(
    (block) => block.left <= left && left < block.left + (block.rows[0]?.length ?? 0),
  );
  return Array.from({ length: bottom - top + 1 }, (_, down): Content | undefined => {
    for (const block of blocks) {
      const content = block.rows[top + down - block.top]?.[left - block.left];
      if (content) return content;
    }
    return undefined;
  });
}

/** '' for everything that is no formula. */
const formulaIn = (content: Content | undefined): string =>
  content?.kind === 'formula' ? content.formula : '';

/** Formulas beside something else, or different ones. */
function isMixed(sheet: SheetBlueprint, box: Box): boolean {
  const [first, ...others] = contentsOf(sheet, box).map(formulaIn);
  return others.some((formula) => formula !== first);
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
