/** From the sheets of a change and a look at the workbook: where each part is to stand, and what must give way. */
import type { Box, SheetBlueprint, TableBlueprint } from '../../workbook/blueprint';
import { boxAddress } from '../grid/address';
import { hullOf } from '../grid/boxes';
import { noShift, isNoShift, type Shift } from '../grid/shift';
import type { Known, SheetDetail, TableDetail } from '../look/types';
import { ExcelFailure } from '../problems';
import type { FoundSheet } from './findSheets';
import { afterInsertion } from './makeRoom';
import { moveSheet, type Whereabouts } from './moveSheet';
import { areasBesideTables, ownAreas } from './ownAreas';
import type { Insertion, Site } from './types';

/** A sheet's own state before anything is inserted to make room for growth. */
export interface Ground {
  readonly found: FoundSheet;
  readonly detail: SheetDetail | null;
  readonly tables: readonly TableDetail[];
  readonly shift: Shift;
  /** Rows or columns that were deleted above or left of our part come back. */
  readonly restored: readonly Insertion[];
}

/** Excel knows no table without a data row. */
function withDataRow(table: TableBlueprint): TableBlueprint {
  const { top, bottom } = table.box;
  return bottom > top ? table : { ...table, box: { ...table.box, bottom: top + 1 } };
}

function corners(
  ground: Omit<Ground, 'shift' | 'restored'>,
): readonly [old: Box, wanted: Box] | null {
  const { sheet } = ground.found.change;
  for (const table of sheet.tables) {
    const standing = ground.tables.find((one) => one.name === table.name);
    if (standing) return [standing.box, table.box];
  }
  const old = hullOf(ground.found.existing?.ownAreas ?? []);
  const wanted = hullOf(ownAreas(sheet));
  return old && wanted ? [old, wanted] : null;
}

/** How far our part has been moved on its sheet since the blueprint's place. */
export function groundOf(found: FoundSheet, known: Known): Ground {
  const name = found.existing?.name;
  const detail = known.details.find((one) => one.sheet === name) ?? null;
  const wantedTables = new Set(found.change.sheet.tables.map((table) => table.name));
  const tables = known.tables.filter((one) => one.sheet === name && wantedTables.has(one.name));
  const pair = corners({ found, detail, tables });
  if (!pair) return { found, detail, tables, shift: noShift, restored: [] };
  const [old, wanted] = pair;
  const [rows, columns] = [old.top - wanted.top, old.left - wanted.left];
  const restored: Insertion[] = [];
  if (rows < 0) restored.push({ axis: 'rows', at: 0, count: -rows });
  if (columns < 0) restored.push({ axis: 'columns', at: 0, count: -columns });
  const shift = {
    fromRow: wanted.top,
    rows: Math.max(0, rows),
    fromColumn: wanted.left,
    columns: Math.max(0, columns),
  };
  return { found, detail, tables, shift, restored };
}

/** Present names and shifts of all sheets of the change, for links from one to another. */
export function whereaboutsOf(grounds: readonly Ground[]): Whereabouts {
  const names = new Map<string, string>();
  const shifts = new Map<string, Shift>();
  for (const { found, shift } of grounds) {
    const { sheet } = found.change;
    names.set(sheet.name, found.existing?.name ?? sheet.name);
    if (!isNoShift(shift)) shifts.set(sheet.name, shift);
  }
  return { names, shifts };
}

function inserted(box: Box, insertions: readonly Insertion[]): Box {
  return insertions.reduce(afterInsertion, box);
}

/** Our cells as they stand, beside the tables; the blueprint's own guess where nothing remembers. */
function standingAreas(ground: Ground, sheet: SheetBlueprint): readonly Box[] {
  const { existing } = ground.found;
  if (!existing) return [];
  return existing.hasAreaName
    ? existing.ownAreas.map((box) => inserted(box, ground.restored))
    : areasBesideTables(sheet);
}

/** A table cannot leave its header's row, and must overlap its old place, when it is resized. */
function checkTables(site: Site): void {
  for (const table of site.sheet.tables) {
    const old = site.oldTables.get(table.name)?.box;
    if (!old || (old.top === table.box.top && old.left === table.box.left)) continue;
    const cell = boxAddress({ ...old, bottom: old.top, right: old.left });
    throw new ExcelFailure({ code: 'placeTaken', sheet: site.name, cell });
  }
}

/** The site before it is known whether anything of the user's is in the way. */
export function siteOf(ground: Ground, where: Whereabouts, isRepair: boolean): Site {
  const { found, shift, restored, detail } = ground;
  const { existing } = found;
  const moved = moveSheet(found.change.sheet, shift, where);
  const sheet = { ...moved, tables: moved.tables.map(withDataRow) };
  const site: Site = {
    sheet,
    name: existing?.name ?? sheet.name,
    existing,
    isFull: existing === null || isRepair,
    insertions: restored,
    oldAreas: [
      ...standingAreas(ground, sheet),
      ...ground.tables.map(({ box }) => inserted(box, restored)),
      ...(found.change.absorbs ?? []).map((box) => inserted(box, restored)),
    ],
    oldTables: new Map(
      ground.tables.map(({ name, box, isFiltered }) => [
        name,
        { box: inserted(box, restored), isFiltered },
      ]),
    ),
    frozen: detail?.frozen ?? null,
    oldCharts: detail?.charts ?? [],
  };
  checkTables(site);
  return site;
}
