/** Where each sheet of a patch goes: to the place of one that is there, or behind the one before it. */
import type { SheetBlueprint } from '../../workbook/blueprint';
import { fault } from '../problem';
import type { OpenedPackage } from '../read/openPackage';
import { checkSheet } from '../write/checkBlueprint';
import { TYPE_OF_PART, type Namespaces } from '../write/namespaces';
import { child } from '../../archive/xml/tree';
import { readExistingSheet, type ExistingSheet } from './existingSheet';
import type { PackageDraft } from './packageDraft';

export interface SheetPlacement {
  readonly sheet: SheetBlueprint;
  /**
   * The name that the sheet to be replaced bears now: it keeps it, an officer may have renamed it.
   * `null` adds the sheet under the blueprint's name: behind the sheet before it in the patch, the first
   * one at the end.
   */
  readonly currentName: string | null;
}

export interface Target {
  readonly sheet: SheetBlueprint;
  /** The name it bears in the file. */
  readonly name: string;
  readonly path: string;
  /** Its place among the file's sheets once all new ones stand. */
  readonly index: number;
  readonly existing: ExistingSheet | null;
  /** The workbook's relationship to a sheet that is new; '' for one that is replaced. */
  readonly relation: string;
}

/** Excel compares the names of sheets without case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** The n-th relationship id, from 0, that the workbook does not use. */
export function freeRelation({ relations }: OpenedPackage, n: number): string {
  const used = new Set(relations.map((one) => one.id));
  let id = '';
  for (let number = 1, free = -1; free < n; number++) {
    id = `rId${String(number)}`;
    if (!used.has(id)) free++;
  }
  return id;
}

type Unplaced = Omit<Target, 'index'>;

export interface PlacedTargets {
  readonly targets: readonly Target[];
  /** For each sheet of the file, by its place, the place that it has once all new ones stand. */
  readonly places: readonly number[];
}

/** @throws XlsxFault `conflict` with the name of a sheet that is taken or missing */
export function findTargets(
  opened: OpenedPackage,
  draft: PackageDraft,
  folder: string,
  namespaces: Namespaces,
  placements: readonly SheetPlacement[],
): PlacedTargets {
  const standing = (child(opened.workbook.root, 'sheets')?.children ?? []).map(
    (sheet) => sheet.attributes.get('name') ?? '',
  );
  const order = [...standing];
  let added = 0;

  function newTarget(sheet: SheetBlueprint, before: string | undefined): Unplaced {
    checkSheet(sheet);
    if (order.some((name) => sameName(name, sheet.name))) throw fault('conflict', sheet.name);
    const path = draft.freePath(`${folder}worksheets/sheet`, '.xml');
    draft.add(path, TYPE_OF_PART.worksheet, '');
    const relation = freeRelation(opened, added++);
    const place = before === undefined ? order.length : order.indexOf(before) + 1;
    order.splice(place, 0, sheet.name);
    return { sheet, name: sheet.name, path, existing: null, relation };
  }

  function oldTarget(sheet: SheetBlueprint, currentName: string): Unplaced {
    const found = opened.sheets.find((one) => sameName(one.name, currentName));
    if (!found) throw fault('conflict', currentName);
    const { name, path } = found;
    checkSheet({ ...sheet, name });
    const existing = readExistingSheet(draft.read(path), path, namespaces);
    return { sheet, name, path, existing, relation: '' };
  }

  const unplaced: Unplaced[] = [];
  for (const { sheet, currentName } of placements) {
    const before = unplaced.at(-1)?.name;
    unplaced.push(currentName === null ? newTarget(sheet, before) : oldTarget(sheet, currentName));
  }
  return {
    targets: unplaced.map((target) => ({ ...target, index: order.indexOf(target.name) })),
    places: standing.map((name) => order.indexOf(name)),
  };
}
