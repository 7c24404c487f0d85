/** What comes last: filters again, protection, the memory of our cells, what is shown. */
import type { Box } from '../../workbook/blueprint';
import { absoluteAddress, quotedSheet } from '../../workbook/address';
import { ownAreas } from '../change/ownAreas';
import type { Site } from '../change/types';
import { areaName } from '../ourNames';
import { step, type Step } from './step';

/** Officers may set widths and heights, sort and filter on a protected sheet. */
export const protectionOptions: Excel.WorksheetProtectionOptions = {
  allowFormatColumns: true,
  allowFormatRows: true,
  allowSort: true,
  allowAutoFilter: true,
};

/** "='A'!$A$1:$B$2,'A'!$D$1" */
export function areaFormula(name: string, areas: readonly Box[]): string {
  const boxes = areas.map((box) => `${quotedSheet(name)}!${absoluteAddress(box)}`);
  return `=${boxes.join(',')}`;
}

/** Remembers on the sheet which cells are ours. */
export function areaSteps({ name, sheet, existing }: Site): readonly Step[] {
  if (ownAreas(sheet).length === 0) return [];
  const formula = areaFormula(name, ownAreas(sheet));
  return [
    step((pen) => {
      const { names } = pen.sheet(name);
      if (existing?.hasAreaName) names.getItem(areaName).formula = formula;
      else names.add(areaName, formula).visible = false;
    }),
  ];
}

/** A filter of the officer's stays, and is applied to what stands there now. */
export function filterSteps({ sheet, oldTables }: Site): readonly Step[] {
  return sheet.tables
    .filter((table) => oldTables.get(table.name)?.isFiltered === true)
    .map((table) =>
      step((pen) => {
        pen.context.workbook.tables.getItem(table.name).reapplyFilters();
      }),
    );
}

export function protectionSteps({ name, sheet }: Site): readonly Step[] {
  if (!sheet.isProtected) return [];
  return [
    step((pen) => {
      pen.sheet(name).protection.protect(protectionOptions);
    }),
  ];
}

/** The cell that is selected when a new sheet is first shown; a sheet that stood there keeps its own. */
export function selectionSteps({ name, sheet, isFull }: Site): readonly Step[] {
  const { selection, visibility } = sheet;
  if (!isFull || selection === undefined || visibility !== 'visible') return [];
  return [
    step((pen) => {
      pen.range(name, selection).select();
    }),
  ];
}

/** The tab's colour and the gridlines; the officer's own choice once the sheet stands. */
export function looksSteps({ name, sheet, isFull }: Site): readonly Step[] {
  if (!isFull) return [];
  return [
    step((pen) => {
      const standing = pen.sheet(name);
      standing.tabColor = sheet.tabColour;
      if (!sheet.gridlines) standing.showGridlines = false;
    }),
  ];
}

export function visibilitySteps({ name, sheet, isFull }: Site): readonly Step[] {
  const { visibility } = sheet;
  if (!isFull || visibility === 'visible') return [];
  return [
    step((pen) => {
      pen.sheet(name).visibility = visibility === 'hidden' ? 'Hidden' : 'VeryHidden';
    }),
  ];
}
