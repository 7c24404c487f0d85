/**
 * Opens a workbook file whole, as a blueprint: values, formulas, formats, rules, print set-up. What a
 * blueprint cannot say (charts, comments, macros …) is listed, so that nobody takes the copy for all.
 */
import type { NameBlueprint, SheetBlueprint, WorkbookBlueprint } from '../workbook/blueprint';
import { themeColours } from './open/colours';
import { LeftOutList, type LeftOut } from './open/leftOut';
import { keyOfSheet, openSheet } from './open/openSheet';
import { readStyleSheet } from './open/styleSheet';
import { fault, guarded, type XlsxProblem } from './problem';
import { parseReference, readDefinedNames, type DefinedName } from './read/definedNames';
import { openPackage, workbookPart, type OpenedPackage } from './read/openPackage';
import { readSharedStrings } from './read/sharedStrings';
import { child, childrenNamed, numeric, parseXml, type XmlElement } from './xml/tree';
import { DEFAULT_LIMITS, type ReadLimits } from './zip/limits';

export interface OpenedWorkbook {
  /** Sheets go by keys made of their names: a file does not hold the keys it was written with. */
  readonly blueprint: WorkbookBlueprint;
  readonly leftOut: readonly LeftOut[];
}

export type OpenOutcome =
  | { readonly ok: true; readonly workbook: OpenedWorkbook }
  | { readonly ok: false; readonly error: XlsxProblem };

function partRoot(opened: OpenedPackage, kind: string): XmlElement | null {
  const path = workbookPart(opened, kind);
  return path === undefined ? null : parseXml(opened.archive.read(path), path).root;
}

function nameBlueprints(
  names: readonly DefinedName[],
  sheets: readonly SheetBlueprint[],
  leftOut: LeftOutList,
): readonly NameBlueprint[] {
  return names.flatMap(({ name, localSheet, text }): readonly NameBlueprint[] => {
    if (name.startsWith('_xlnm.')) return [];
    const target = localSheet === undefined ? parseReference(text) : null;
    const sheet = sheets.find((one) => one.name.toLowerCase() === target?.sheet.toLowerCase());
    if (target && sheet) return [{ name, sheet: sheet.key, box: target.box }];
    leftOut.add('name', null);
    return [];
  });
}

function tellWorkbook(opened: OpenedPackage, leftOut: LeftOutList): void {
  for (const { kind } of opened.relations) {
    if (kind === 'vbaProject') leftOut.add('macro', null);
    if (kind === 'externalLink') leftOut.add('externalLink', null);
    if (kind === 'chartsheet') leftOut.add('chartSheet', null);
  }
}

/** The sheet in front; a chart sheet cannot be. */
function activeSheet(opened: OpenedPackage, sheets: readonly SheetBlueprint[]): SheetBlueprint {
  const [view] = childrenNamed(child(opened.workbook.root, 'bookViews'), 'workbookView');
  const tab = (view && numeric(view, 'activeTab')) ?? 0;
  const named = opened.sheets.find((sheet) => sheet.index === tab)?.name;
  const front = sheets.find((sheet) => sheet.name === named) ?? sheets[0];
  if (!front) throw fault('notAWorkbook');
  return front;
}

function open(bytes: Uint8Array, limits: ReadLimits): OpenedWorkbook {
  const opened = openPackage(bytes, limits);
  const theme = themeColours(partRoot(opened, 'theme'));
  const stringsPath = workbookPart(opened, 'sharedStrings');
  const leftOut = new LeftOutList();
  const names = readDefinedNames(opened.workbook.root);
  const context = {
    opened,
    strings: readSharedStrings(
      stringsPath === undefined ? null : opened.archive.read(stringsPath),
      stringsPath ?? '',
    ),
    styles: readStyleSheet(partRoot(opened, 'styles'), theme),
    theme,
    names,
    leftOut,
  };
  const sheets = opened.sheets.map((sheet) => openSheet(sheet, context));
  opened.archive.checkRest();
  tellWorkbook(opened, leftOut);
  return {
    blueprint: {
      sheets,
      names: nameBlueprints(names, sheets, leftOut),
      activeSheet: keyOfSheet(activeSheet(opened, sheets).name),
    },
    leftOut: leftOut.all(),
  };
}

/**
 * A workbook file as a blueprint, with a list of what was left out.
 *
 * @returns the workbook, or the problem as data
 * @example
 * const outcome = readWorkbookFile(writeXlsx(blueprint));
 * // { ok: true, workbook: { blueprint: …, leftOut: [] } }
 */
export function readWorkbookFile(
  bytes: Uint8Array,
  limits: ReadLimits = DEFAULT_LIMITS,
): OpenOutcome {
  const outcome = guarded(() => open(bytes, limits));
  return outcome.ok ? { ok: true, workbook: outcome.value } : outcome;
}
