/** The cells of a sheet that a blueprint writes: its blocks and its tables. */
import type { Box, SheetBlueprint } from '../../workbook/blueprint';
import { hullOf, withoutContained } from '../grid/boxes';

/** More boxes than this are remembered as the one box around them. */
const mostAreas = 24;

function blockBoxes(sheet: SheetBlueprint): readonly Box[] {
  return sheet.blocks.flatMap(({ top, left, rows }) => {
    const columns = rows[0]?.length ?? 0;
    if (columns === 0) return [];
    return [{ top, left, bottom: top + rows.length - 1, right: left + columns - 1 }];
  });
}

/**
 * The boxes that a blueprint fills, none inside another.
 *
 * @example ownAreas(sheet) // [{ top: 0, … }, { top: 4, … }]
 */
export function ownAreas(sheet: SheetBlueprint): readonly Box[] {
  const boxes = withoutContained([
    ...blockBoxes(sheet),
    ...sheet.tables.map((table) => table.box),
    ...sheet.merges,
  ]);
  const hull = hullOf(boxes);
  return boxes.length > mostAreas && hull ? [hull] : boxes;
}

/** The boxes that a blueprint fills beside its tables. */
export function areasBesideTables(sheet: SheetBlueprint): readonly Box[] {
  return ownAreas({ ...sheet, tables: [] });
}
