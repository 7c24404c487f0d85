/**
 * The parts of an .xlsx file become the workbook in the page. Unlike the product's own reader, which
 * asks only for entries, this one keeps what a person sees: looks, rules, print set-up, protection.
 */
import type { SnapshotName, WorkbookSnapshot } from '../../engine/snapshot';
import { fromFileFormula } from '../../../src/xlsx/formula/fileForm';
import { fault } from '../../../src/xlsx/problem';
import type { OpenedPackage } from '../../../src/xlsx/read/openPackage';
import { workbookPart } from '../../../src/xlsx/read/openPackage';
import type { XmlElement } from '../../../src/xlsx/xml/tree';
import { colourReader } from './colours';
import { openSheet } from './openSheet';
import type { PrintNames } from './sheetPage';
import { readSharedStrings } from './sharedStrings';
import { readStyleSheet } from './styleSheet';
import { attribute, childAt, childrenOf, flag, numberAttribute, readPart, textOf } from './xmlPart';

export interface OpenedWorkbook {
  readonly snapshot: WorkbookSnapshot;
  /** Conditional formats of kinds that the workbench does not draw. */
  readonly unknownRules: number;
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
  const sharedStrings = readSharedStrings(partOf('sharedStrings'));
  const names = childrenOf(childAt(workbook.root, 'definedNames'), 'definedName');
  const sheets = opened.sheets.map((sheet) =>
    openSheet(sheet, {
      archive,
      colours,
      styleSheet,
      sharedStrings,
      printNames: printNames(names, sheet.index),
    }),
  );
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
      sheets: sheets.map(({ sheet }) => sheet),
      names: names.flatMap((element) => nameOf(element, opened)),
      activeSheet: first.name,
    },
    unknownRules: sheets.reduce((sum, { unknownRules }) => sum + unknownRules, 0),
  };
}

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
