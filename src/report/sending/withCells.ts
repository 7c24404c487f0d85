/** A sheet with some of its cells written anew. */
import type { Content, SheetBlueprint } from '../../workbook/blueprint';

export function cellKey(row: number, column: number): string {
  return `${String(row)}:${String(column)}`;
}

/** @param cells by {@link cellKey}; a cell that no block holds gets a block of its own */
export function withCells(
  sheet: SheetBlueprint,
  cells: ReadonlyMap<string, Content>,
): SheetBlueprint {
  const left = new Map(cells);
  const blocks = sheet.blocks.map((block) => ({
    ...block,
    rows: block.rows.map((row, down) =>
      row.map((content, right) => {
        const key = cellKey(block.top + down, block.left + right);
        left.delete(key);
        return cells.get(key) ?? content;
      }),
    ),
  }));
  const added = [...left].map(([key, content]) => {
    const [row = 0, column = 0] = key.split(':').map(Number);
    return { top: row, left: column, rows: [[content]] };
  });
  return { ...sheet, blocks: [...blocks, ...added] };
}

/** Every cell of a sheet that a block writes. */
export function cellsOf(
  sheet: SheetBlueprint,
): readonly { readonly row: number; readonly column: number; readonly content: Content }[] {
  return sheet.blocks.flatMap(({ top, left, rows }) =>
    rows.flatMap((line, down) =>
      line.map((content, right) => ({ row: top + down, column: left + right, content })),
    ),
  );
}
