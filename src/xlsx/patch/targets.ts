/** Where each sheet of a patch goes: to the place of one that is there, or behind the last. */
import type { SheetBlueprint } from '../../workbook/blueprint';
import { fault } from '../problem';
import type { OpenedPackage } from '../read/openPackage';
import { checkSheet } from '../write/checkBlueprint';
import { TYPE_OF_PART, type Namespaces } from '../write/namespaces';
import { child } from '../xml/tree';
import { readExistingSheet, type ExistingSheet } from './existingSheet';
import type { PackageDraft } from './packageDraft';

export interface SheetPlacement {
  readonly sheet: SheetBlueprint;
  /**
   * The name that the sheet to be replaced bears now: it keeps it, an officer may have renamed it.
   * `null` adds the sheet at the end under the blueprint's name.
   */
  readonly currentName: string | null;
}

export interface Target {
  readonly sheet: SheetBlueprint;
  /** The name it bears in the file. */
  readonly name: string;
  readonly path: string;
  /** Its place among the file's sheets. */
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

/** @throws XlsxFault `conflict` with the name of a sheet that is taken or missing */
export function findTargets(
  opened: OpenedPackage,
  draft: PackageDraft,
  folder: string,
  namespaces: Namespaces,
  placements: readonly SheetPlacement[],
): readonly Target[] {
  const taken = (child(opened.workbook.root, 'sheets')?.children ?? []).map(
    (sheet) => sheet.attributes.get('name') ?? '',
  );
  let added = 0;

  function newTarget(sheet: SheetBlueprint): Target {
    checkSheet(sheet);
    if (taken.some((name) => sameName(name, sheet.name))) throw fault('conflict', sheet.name);
    const path = draft.freePath(`${folder}worksheets/sheet`, '.xml');
    draft.add(path, TYPE_OF_PART.worksheet, '');
    const relation = freeRelation(opened, added++);
    const index = taken.push(sheet.name) - 1;
    return { sheet, name: sheet.name, path, index, existing: null, relation };
  }

  function oldTarget(sheet: SheetBlueprint, currentName: string): Target {
    const found = opened.sheets.find((one) => sameName(one.name, currentName));
    if (!found) throw fault('conflict', currentName);
    const { name, path, index } = found;
    checkSheet({ ...sheet, name });
    const existing = readExistingSheet(draft.read(path), path, namespaces);
    return { sheet, name, path, index, existing, relation: '' };
  }

  return placements.map(({ sheet, currentName }) =>
    currentName === null ? newTarget(sheet) : oldTarget(sheet, currentName),
  );
}
