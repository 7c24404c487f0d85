/** The whole change as steps, in the order in which Excel accepts them. */
import { parseBox } from '../../workbook/address';
import { hullOf } from '../grid/boxes';
import { markerName } from '../ourNames';
import type { SheetLook } from '../look/types';
import { cellInput } from '../write/cellInput';
import { chartRemovalSteps, chartSteps } from '../write/charts';
import { contentSteps } from '../write/contents';
import {
  areaSteps,
  filterSteps,
  looksSteps,
  protectionSteps,
  selectionSteps,
  visibilitySteps,
} from '../write/finish';
import { layerSteps } from '../write/layers';
import {
  columnSteps,
  freezeSteps,
  frozenBox,
  mergeSteps,
  printSteps,
  rowSteps,
} from '../write/layout';
import {
  clearingSteps,
  insertionSteps,
  nameSteps,
  placedNames,
  sheetSteps,
  tableSteps,
} from '../write/prepare';
import { conditionalFormatSteps, validationSteps } from '../write/rules';
import { bytesOf } from '../bytes';
import { step, type Step } from '../write/step';
import { lostNameSteps, lostProtectionSteps, mendsOf, renamingSteps } from './mends';
import type { ChangePlan } from './planChange';
import type { CellChange, Site, WorkbookChange } from './types';
import { sameSheet } from './findSheets';

function sheetOf({ listing }: ChangePlan['known'], name: string): SheetLook | undefined {
  return listing.sheets.find((sheet) => sameSheet(sheet.name, name));
}

/** Protected sheets that only get single cells, and keep their protection as it is. */
function cellSheets(change: WorkbookChange, plan: ChangePlan): readonly SheetLook[] {
  const laidOut = new Set(plan.sites.map((site) => site.name));
  const { headers, protect } = mendsOf(change);
  const names = [...new Set([...headers, ...change.cells].map((cell) => cell.sheet))];
  return names
    .filter((name) => !laidOut.has(name) && !protect.includes(name))
    .flatMap((name) => sheetOf(plan.known, name) ?? [])
    .filter((sheet) => sheet.isProtected);
}

/** The sheets that this change takes the protection from, in that order. */
export function unprotectedBy(change: WorkbookChange, plan: ChangePlan): readonly SheetLook[] {
  const standing = plan.sites.flatMap((site) => (site.existing?.isProtected ? site.existing : []));
  return [...standing, ...cellSheets(change, plan)];
}

function markSteps(change: WorkbookChange, plan: ChangePlan): readonly Step[] {
  const formula = `="${change.act.replaceAll('"', '""')}"`;
  const isMarked = plan.known.listing.interrupted !== null;
  return [
    step((pen) => {
      const { names } = pen.context.workbook;
      if (isMarked) names.getItem(markerName).formula = formula;
      else names.add(markerName, formula);
    }),
  ];
}

const unmark = step((pen) => {
  pen.context.workbook.names.getItem(markerName).delete();
});

function isFrozenAlready(site: Site): boolean {
  const [wanted, present] = [frozenBox(site.sheet), site.frozen];
  if (!wanted || !present) return wanted === present;
  const { rows, columns } = site.sheet.freeze;
  // Excel gives whole rows or columns to the end of the used range or of the sheet.
  return (
    (rows === 0 || present.bottom === wanted.bottom) &&
    (columns === 0 || present.right === wanted.right)
  );
}

function formatSteps(site: Site): readonly Step[] {
  const { name, sheet, isFull } = site;
  const oldRight = hullOf(site.oldAreas)?.right ?? -1;
  return [
    ...mergeSteps(name, sheet),
    ...layerSteps(name, sheet),
    ...conditionalFormatSteps(name, sheet),
    ...validationSteps(name, sheet),
    ...columnSteps(name, sheet, isFull ? 0 : oldRight + 1),
    ...rowSteps(name, sheet),
    ...(isFrozenAlready(site) ? [] : freezeSteps(name, sheet)),
    ...printSteps(name, sheet, isFull),
    ...chartSteps(name, sheet.charts ?? []),
  ];
}

function cellStep({ sheet, cell, content, numberFormat }: CellChange): Step {
  const input = cellInput(content);
  return step(
    (pen) => {
      const range = pen.range(sheet, cell);
      if (numberFormat !== undefined) range.numberFormat = [[numberFormat]];
      range.formulas = [[input]];
    },
    300 + bytesOf(String(input)),
  );
}

/** The plan that the sheets are laid out from goes first: cut off after it, the act can be done again. */
function inWritingOrder(sites: readonly Site[]): readonly Site[] {
  const isSource = ({ sheet }: Site): boolean => sheet.key === 'source';
  return [...sites.filter(isSource), ...sites.filter((site) => !isSource(site))];
}

/** What is shown at the end. */
function activationSteps(change: WorkbookChange, sites: readonly Site[]): readonly Step[] {
  const { activate } = change;
  if (activate === null) return [];
  if (typeof activate === 'string') {
    const site = sites.find((one) => one.sheet.key === activate);
    return site
      ? [
          step((pen) => {
            pen.sheet(site.name).activate();
          }),
        ]
      : [];
  }
  const { sheet, cell } = activate;
  return [
    step((pen) => {
      pen.sheet(sheet).activate();
      if (parseBox(cell)) pen.range(sheet, cell).select();
    }),
  ];
}

/**
 * All steps of a change. Protection goes first, so that a password is met before anything is written; the
 * marker stands around all the rest, and what the change overwrites is kept before it does.
 *
 * @param keeping writes the record for taking the act back
 */
export function changeSteps(
  change: WorkbookChange,
  plan: ChangePlan,
  keeping: readonly Step[] = [],
): readonly Step[] {
  const { sites, known } = plan;
  const standing = new Map(
    known.listing.names.map(({ name, formula }) => [name.toLowerCase(), formula]),
  );
  const isMarked = sites.length > 0;
  return [
    ...renamingSteps(change),
    ...unprotectedBy(change, plan).map(({ name }) =>
      step((pen) => {
        pen.sheet(name).protection.unprotect();
      }),
    ),
    ...(isMarked ? markSteps(change, plan) : []),
    // Before the cells under them are copied: Excel may take charts along with their cells.
    ...sites.flatMap((site) => chartRemovalSteps(site.name, site.oldCharts)),
    ...keeping,
    ...sheetSteps(
      sites,
      known.listing.sheets.map((sheet) => sheet.name),
    ),
    ...sites.flatMap(insertionSteps),
    ...sites.flatMap(tableSteps),
    ...sites.flatMap(clearingSteps),
    ...nameSteps(placedNames(change.names, sites, plan.shiftOf), standing),
    ...lostNameSteps(change, standing),
    ...mendsOf(change).headers.map(cellStep),
    ...inWritingOrder(sites).flatMap(contentSteps),
    ...change.cells.map(cellStep),
    ...sites.flatMap(formatSteps),
    ...sites.flatMap(filterSteps),
    ...sites.flatMap(looksSteps),
    ...sites.flatMap(areaSteps),
    ...sites.flatMap(selectionSteps),
    ...activationSteps(change, sites),
    ...sites.flatMap(visibilitySteps),
    ...sites.flatMap(protectionSteps),
    ...cellSheets(change, plan).map(({ name, protectionOptions }) =>
      step((pen) => {
        pen.sheet(name).protection.protect(protectionOptions);
      }),
    ),
    ...lostProtectionSteps(change),
    ...(isMarked ? [unmark] : []),
  ];
}
