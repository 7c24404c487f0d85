/**
 * Putting single things right without laying a sheet out again: names of sheets and tables, header cells,
 * workbook-wide names, protection. Renaming comes first: all that is written after it uses the new names.
 */
import type { Known } from '../look/types';
import { protectionOptions } from '../write/finish';
import { nameSteps } from '../write/prepare';
import { step, type Step } from '../write/step';
import type { Mends, Renamed, WorkbookChange } from './types';

const nothing: Mends = {
  renamedSheets: [],
  renamedTables: [],
  headers: [],
  names: [],
  protect: [],
};

export const mendsOf = ({ mends }: WorkbookChange): Mends => mends ?? nothing;

/** A name after the renamings. */
function after(renamed: readonly Renamed[], name: string): string {
  return renamed.find(({ from }) => from === name)?.to ?? name;
}

/**
 * The name that a sheet bears until the change is made.
 *
 * @example nameBefore(change, 'Chỉ tiêu') // 'CT 2026', which this change names «Chỉ tiêu» again
 */
export function nameBefore(change: WorkbookChange, name: string): string {
  return mendsOf(change).renamedSheets.find(({ to }) => to === name)?.from ?? name;
}

/** The look as it will be once sheets and tables are renamed. */
export function asRenamed(known: Known, change: WorkbookChange): Known {
  const { renamedSheets, renamedTables } = mendsOf(change);
  if (renamedSheets.length + renamedTables.length === 0) return known;
  const sheetOf = <T extends { readonly sheet: string }>(one: T): T => ({
    ...one,
    sheet: after(renamedSheets, one.sheet),
  });
  const named = <T extends { readonly name: string }>(one: T): T => ({
    ...one,
    name: after(renamedTables, one.name),
  });
  const { listing } = known;
  return {
    ...known,
    listing: {
      ...listing,
      sheets: listing.sheets.map((one) => ({ ...one, name: after(renamedSheets, one.name) })),
      tables: listing.tables.map((one) => named(sheetOf(one))),
    },
    details: known.details.map(sheetOf),
    tables: known.tables.map((one) => named(sheetOf(one))),
  };
}

/** Goes before everything else. */
export function renamingSteps(change: WorkbookChange): readonly Step[] {
  const { renamedSheets, renamedTables } = mendsOf(change);
  return [
    ...renamedSheets.map(({ from, to }) =>
      step((pen) => {
        pen.context.workbook.worksheets.getItem(from).name = to;
      }),
    ),
    ...renamedTables.map(({ from, to }) =>
      step((pen) => {
        pen.context.workbook.tables.getItem(from).name = to;
      }),
    ),
  ];
}

/** Names that were lost point to their cells again. */
export function lostNameSteps(
  change: WorkbookChange,
  standing: ReadonlyMap<string, string>,
): readonly Step[] {
  return nameSteps(mendsOf(change).names, standing);
}

/** Goes last: sheets that stood open are protected again. */
export function lostProtectionSteps(change: WorkbookChange): readonly Step[] {
  return mendsOf(change).protect.map((name) =>
    step((pen) => {
      pen.sheet(name).protection.protect(protectionOptions);
    }),
  );
}
