/** Where each sheet of a change stands now: found by what it holds, not by its place or name. */
import type { SheetBlueprint } from '../../workbook/blueprint';
import type { Listing, SheetLook } from '../look/types';
import { ExcelFailure } from '../problems';
import type { SheetChange, WorkbookChange } from './types';

export interface FoundSheet {
  readonly change: SheetChange;
  /** `null` when the sheet is to be made new. */
  readonly existing: SheetLook | null;
}

/** Excel takes sheet names that differ only in case for the same. */
export const sameSheet = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

function sheetNamed(listing: Listing, name: string): SheetLook | undefined {
  return listing.sheets.find((sheet) => sameSheet(sheet.name, name));
}

function sheetOfTables(listing: Listing, sheet: SheetBlueprint): SheetLook | undefined {
  for (const { name } of sheet.tables) {
    const table = listing.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (table) return sheetNamed(listing, table.sheet);
  }
  return undefined;
}

function find(listing: Listing, { sheet, currentName }: SheetChange): SheetLook | null {
  const found =
    sheetOfTables(listing, sheet) ??
    (currentName === null ? undefined : sheetNamed(listing, currentName));
  if (found) return found;
  const namesake = sheetNamed(listing, sheet.name);
  // Of an act that was cut off the sheet may stand there without its table and without its memory.
  if (!namesake || namesake.hasAreaName || listing.interrupted !== null) return namesake ?? null;
  throw new ExcelFailure({ code: 'sheetNameTaken', sheet: namesake.name });
}

/**
 * @throws ExcelFailure `sheetNameTaken` when a sheet of the user's own bears the name of a new one,
 *   `workbookProtected` when a sheet must be added and the structure is protected
 */
export function findSheets(change: WorkbookChange, listing: Listing): readonly FoundSheet[] {
  const found = change.sheets.map((one) => ({ change: one, existing: find(listing, one) }));
  if (listing.isStructureProtected && found.some(({ existing }) => existing === null)) {
    throw new ExcelFailure({ code: 'workbookProtected' });
  }
  return found;
}
