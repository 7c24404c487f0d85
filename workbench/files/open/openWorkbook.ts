/**
 * The parts of an .xlsx file become the workbook in the page. Unlike the product's own reader, which
 * asks only for entries, this one keeps what a person sees: looks, rules, print set-up, protection.
 */
import type { SnapshotName, WorkbookSnapshot } from '../../engine/snapshot';
import { fromFileFormula } from '../../../src/xlsx/formula/fileForm';
import { fault } from '../../../src/xlsx/problem';
import type { OpenedPackage } from '../../../src/xlsx/read/openPackage';
import { workbookPart } from '../../../src/xlsx/read/openPackage';
import { readSharedStrings } from '../../../src/xlsx/read/sharedStrings';
import type { XmlElement } from '../../../src/archive/xml/tree';
import { colourReader } from './colours';
import { LeftOutList } from './leftOut';
import type { LeftOut } from './leftOut';
import { openSheet } from './openSheet';
import type { PrintNames } from './sheetPage';
import { readStyleSheet } from './styleSheet';
import { attribute, childAt, childrenOf, flag, numberAttribute, readPart, textOf } from './xmlPart';

export interface OpenedWorkbook {
  readonly snapshot: WorkbookSnapshot;
  /** What the workbench cannot show, each kind once a sheet. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * @param name the workbook's name, usually the file's without its ending
 * @throws XlsxFault `damaged` when a part is missing or not well formed
 */
export function openWorkbook(opened: OpenedPackage, name: string): OpenedWorkbook {
  const { archive, workbook } = opened;
  const partOf = (kind: string): XmlElement | undefined => {
    const path = workbookPart(opened, kind);
    return path === undefined ? undefined : readPart(archive, path);
  };
  const colours = colourReader(partOf('theme'));
  const styleSheet = readStyleSheet(partOf('styles'), colours);
  const stringsPath = workbookPart(opened, 'sharedStrings');
  const strings = readSharedStrings(
    stringsPath === undefined ? null : archive.read(stringsPath),
    stringsPath ?? '',
  );
  const leftOut = new LeftOutList();
  const names = childrenOf(childAt(workbook.root, 'definedNames'), 'definedName');
  const sheets = opened.sheets.map((sheet) =>
    openSheet(sheet, {
      archive,
      colours,
      styleSheet,
      strings,
      printNames: printNames(names, sheet.index),
      leftOut,
    }),
  );
  archive.checkRest();
  for (const { kind } of opened.relations) {
    const what = TOLD.get(kind);
    if (what !== undefined) leftOut.add(what, null);
  }
  const view = childAt(workbook.root, 'bookViews', 'workbookView');
  const active = opened.sheets.find(
    ({ index }) => index === (numberAttribute(view, 'activeTab') ?? 0),
  );
  const first = active ?? opened.sheets[0];
  if (first === undefined) throw fault('damaged', opened.workbookPath);
  return {
    snapshot: {
      name,
      styles: styleSheet.cellStyles,
      sheets,
      names: names.flatMap((element) => nameOf(element, opened)),
      activeSheet: first.name,
    },
    leftOut: leftOut.all(),
  };
}

/** Parts of the workbook that the workbench has no place for. */
const TOLD = new Map<string, LeftOut['what']>([
  ['vbaProject', 'macro'],
  ['externalLink', 'externalLink'],
  ['chartsheet', 'chartSheet'],
]);

/** Excel keeps print areas and title rows as names with a reserved beginning. */
function printNames(names: readonly XmlElement[], sheetIndex: number): PrintNames {
  const find = (name: string): string | undefined => {
    const found = names.find(
      (element) =>
        attribute(element, 'name') === name &&
        numberAttribute(element, 'localSheetId') === sheetIndex,
    );
    return found === undefined ? undefined : textOf(found).trim();
  };
  const area = find('_xlnm.Print_Area');
  const titles = find('_xlnm.Print_Titles');
  return { ...(area !== undefined && { area }), ...(titles !== undefined && { titles }) };
}

function nameOf(element: XmlElement, { sheets }: OpenedPackage): readonly SnapshotName[] {
  const name = attribute(element, 'name') ?? '';
  if (name === '' || name.startsWith('_xlnm.')) return [];
  const scope = numberAttribute(element, 'localSheetId');
  const sheet = sheets.find(({ index }) => index === scope)?.name;
  return [
    {
      name,
      formula: fromFileFormula(textOf(element).trim()),
      visible: !flag(element, 'hidden'),
      comment: attribute(element, 'comment') ?? '',
      ...(sheet !== undefined && { sheet }),
    },
  ];
}
