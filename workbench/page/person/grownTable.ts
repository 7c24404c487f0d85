/**
 * A table grows when a person types right below it, as Excel's AutoCorrect does.
 */
import { contains, intersection, overlaps } from '../../engine/grid';
import type { Area } from '../../engine/grid';
import type { TableInfo } from '../../engine/tables';

/**
 * The table that an edit lets grow and its new area, or null.
 *
 * @param edited what the person typed or pasted
 * @example
 * // NhiemVu covers A3:C5, the person types into B6
 * grownTable([nhiemVu], sheetId, cellArea(5, 1)) // { table: nhiemVu, area: A3:C6 }
 */
export function grownTable(
  tables: readonly TableInfo[],
  sheetId: string,
  edited: Area,
): { readonly table: TableInfo; readonly area: Area } | null {
  const onSheet = tables.filter((table) => table.sheetId === sheetId);
  for (const table of onSheet) {
    const { area } = table;
    const below: Area = { ...edited, left: area.left, right: area.right };
    const startsBelow = edited.top === area.bottom + 1 && contains(below, edited);
    if (!startsBelow) continue;
    const grown: Area = { ...area, bottom: edited.bottom };
    const meetsAnother = onSheet.some((other) => other !== table && overlaps(other.area, grown));
    if (!meetsAnother && intersection(grown, edited) !== undefined) return { table, area: grown };
  }
  return null;
}
