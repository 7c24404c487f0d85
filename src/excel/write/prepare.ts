/** What must stand before contents can be written: sheets, room, tables, names — formulas refer to them. */
import type { Box, NameBlueprint, TableBlueprint } from '../../workbook/blueprint';
import { absoluteAddress, LAST_COLUMN, LAST_ROW, quotedSheet } from '../../workbook/address';
import { boxAddress } from '../grid/address';
import { boxesWithout, hullOf } from '../grid/boxes';
import type { Shift } from '../grid/shift';
import { shiftedBox } from '../grid/shift';
import type { Site } from '../change/types';
import { ownAreas } from '../change/ownAreas';
import { writtenText } from './cellText';
import { step, type Step } from './step';

/** New sheets follow the sheet before them in the change; by themselves they would all go to the end. */
export function sheetSteps(sites: readonly Site[], order: readonly string[]): readonly Step[] {
  const tabs = [...order];
  return sites.flatMap((site, index) => {
    if (site.existing) return [];
    const before = sites[index - 1];
    const position = before ? tabs.indexOf(before.name) + 1 : tabs.length;
    const isLast = position >= tabs.length;
    tabs.splice(position, 0, site.name);
    return step((pen) => {
      const sheet = pen.context.workbook.worksheets.add(site.name);
      if (!isLast) sheet.position = position;
    });
  });
}

export function insertionSteps({ name, insertions }: Site): readonly Step[] {
  return insertions.map(({ axis, at, count }) =>
    step((pen) => {
      const last = at + count - 1;
      const box =
        axis === 'rows'
          ? { top: at, bottom: last, left: 0, right: LAST_COLUMN }
          : { left: at, right: last, top: 0, bottom: LAST_ROW };
      const lines = pen.context.workbook.worksheets.getItem(name).getRange(boxAddress(box));
      lines.insert(axis === 'rows' ? 'Down' : 'Right');
    }),
  );
}

function addTable({ name: sheetName }: Site, table: TableBlueprint): Step {
  const header = { ...table.box, bottom: table.box.top };
  const texts = table.columns.map((column) => writtenText(column.name));
  return step((pen) => {
    // Excel would name the columns itself if it found the header cells empty.
    pen.range(sheetName, boxAddress(header)).formulas = [texts];
    // As a range: Office.js looks for a bare address on the sheet that is shown.
    const cells = pen.range(sheetName, boxAddress(table.box));
    const made = pen.sheet(sheetName).tables.add(cells, true);
    made.name = table.name;
    made.style = table.style ?? '';
    if (!table.bandedRows) made.showBandedRows = false;
    if (!table.filterButtons) made.showFilterButton = false;
  }, 1_200);
}

function isSameBox(a: Box, b: Box): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** Tables are resized in their place, never deleted: formulas elsewhere refer to them. */
export function tableSteps(site: Site): readonly Step[] {
  return site.sheet.tables.flatMap((table) => {
    const old = site.oldTables.get(table.name);
    if (!old) return addTable(site, table);
    return step((pen) => {
      const standing = pen.context.workbook.tables.getItem(table.name);
      // The rows come in the plan's order again; an arrow on a header would say otherwise.
      standing.sort.clear();
      if (isSameBox(old.box, table.box)) return;
      standing.resize(pen.range(site.name, boxAddress(table.box)));
    });
  });
}

/** Takes our old rules, merges and formats away, and what is left over where the sheet shrinks. */
export function clearingSteps(site: Site): readonly Step[] {
  const areas = ownAreas(site.sheet);
  const around = hullOf(site.oldAreas);
  if (!site.existing || !around) return [];
  const leftover = boxesWithout(site.oldAreas, areas);
  const hasLinks = site.sheet.blocks.some((block) =>
    block.rows.some((row) => row.some((content) => content.kind === 'link')),
  );
  return [
    step((pen) => {
      for (const cells of pen.cells(site.name, site.oldAreas)) {
        cells.conditionalFormats.clearAll();
        cells.dataValidation.clear();
        if (hasLinks) cells.clear('RemoveHyperlinks');
        cells.clear('Formats');
      }
      if (site.sheet.merges.length > 0) pen.range(site.name, boxAddress(around)).unmerge();
      for (const cells of leftover.length === 0 ? [] : pen.cells(site.name, leftover)) {
        cells.clear('All');
      }
    }, 2_000),
  ];
}

export interface PlacedName {
  readonly name: string;
  readonly formula: string;
}

/** Names with the sheets' present names and our parts' present places. */
export function placedNames(
  names: readonly NameBlueprint[],
  sites: readonly Site[],
  shiftOf: (site: Site) => Shift,
): readonly PlacedName[] {
  return names.map(({ name, sheet, box }) => {
    const site = sites.find((one) => one.sheet.key === sheet);
    if (!site) throw new RangeError(`The name ${name} points to a sheet outside the change.`);
    const address = absoluteAddress(shiftedBox(box, shiftOf(site)));
    return { name, formula: `=${quotedSheet(site.name)}!${address}` };
  });
}

/** Names are pointed to their new place, not deleted: formulas refer to them. */
export function nameSteps(
  names: readonly PlacedName[],
  standing: ReadonlyMap<string, string>,
): readonly Step[] {
  return names.flatMap(({ name, formula }) => {
    const present = standing.get(name.toLowerCase());
    if (present === formula) return [];
    return step((pen) => {
      const all = pen.context.workbook.names;
      if (present === undefined) all.add(name, formula);
      else all.getItem(name).formula = formula;
    }, 250);
  });
}
