/**
 * The parts of an .xlsx file become the workbook in the page. Unlike the product's own reader, which
 * asks only for entries, this one keeps what a person sees: looks, rules, print set-up, protection.
 */
import type { Hyperlink } from '../../engine/links';
import { parseArea } from '../../engine/grid';
import type { SheetSnapshot, SnapshotName, WorkbookSnapshot } from '../../engine/snapshot';
import type { SheetVisibility } from '../../engine/sheets';
import { colourReader } from './colours';
import type { ColourReader } from './colours';
import { relationsOf } from './package';
import type { Parts, Relation } from './package';
import { readCells, readColumns, readRows } from './sheetCells';
import { readPage, readProtection } from './sheetPage';
import type { PrintNames } from './sheetPage';
import { readConditionalFormats, readValidations } from './sheetRules';
import { readTables } from './sheetTables';
import { readSharedStrings } from './sharedStrings';
import { readStyleSheet } from './styleSheet';
import type { StyleSheet } from './styleSheet';
import {
  BrokenPart,
  attribute,
  childAt,
  childrenOf,
  flag,
  numberAttribute,
  parsePart,
} from './xmlPart';

export interface OpenedWorkbook {
  readonly snapshot: WorkbookSnapshot;
  /** Conditional formats of kinds that the workbench does not draw. */
  readonly unknownRules: number;
}

/**
 * @param path where the workbook part lies
 * @param name the workbook's name, usually the file's without its ending
 * @throws BrokenPart when a part is missing or not well formed
 */
export function openWorkbook(parts: Parts, path: string, name: string): OpenedWorkbook {
  const workbook = requiredPart(parts, path);
  const relations = relationsOf(parts, path);
  const partOf = (kind: string): Element | undefined => {
    const target = [...relations.values()].find((relation) => relation.kind === kind)?.target;
    return target === undefined ? undefined : requiredPart(parts, target);
  };
  const colours = colourReader(partOf('theme'));
  const shared: SharedParts = {
    parts,
    colours,
    styleSheet: readStyleSheet(partOf('styles'), colours),
    sharedStrings: readSharedStrings(partOf('sharedStrings')),
  };
  const elements = childrenOf(childAt(workbook, 'sheets'), 'sheet').filter((sheet) => {
    return relations.get(attribute(sheet, 'id') ?? '')?.kind === 'worksheet';
  });
  const names = childrenOf(childAt(workbook, 'definedNames'), 'definedName');
  const opened = elements.map((element, index) =>
    openSheet(element, relations, printNames(names, index), shared),
  );
  const active = numberAttribute(childAt(workbook, 'bookViews', 'workbookView'), 'activeTab') ?? 0;
  const sheets = opened.map(({ sheet }) => sheet);
  const first = sheets[active] ?? sheets[0];
  if (first === undefined) throw new BrokenPart('the workbook holds no sheet');
  return {
    snapshot: {
      name,
      styles: shared.styleSheet.cellStyles,
      sheets,
      names: names.flatMap((element) => nameOf(element, sheets)),
      activeSheet: first.name,
    },
    unknownRules: opened.reduce((sum, { unknownRules }) => sum + unknownRules, 0),
  };
}

interface SharedParts {
  readonly parts: Parts;
  readonly colours: ColourReader;
  readonly styleSheet: StyleSheet;
  readonly sharedStrings: readonly string[];
}

function requiredPart(parts: Parts, path: string): Element {
  const text = parts.get(path);
  if (text === undefined) throw new BrokenPart(`${path} is missing`);
  return parsePart(text, path);
}

/** Excel keeps print areas and title rows as names with a reserved beginning. */
function printNames(names: readonly Element[], sheetIndex: number): PrintNames {
  const find = (name: string): string | undefined =>
    names
      .find(
        (element) =>
          attribute(element, 'name') === name &&
          numberAttribute(element, 'localSheetId') === sheetIndex,
      )
      ?.textContent?.trim();
  const area = find('_xlnm.Print_Area');
  const titles = find('_xlnm.Print_Titles');
  return { ...(area !== undefined && { area }), ...(titles !== undefined && { titles }) };
}

function nameOf(element: Element, sheets: readonly SheetSnapshot[]): readonly SnapshotName[] {
  const name = attribute(element, 'name') ?? '';
  if (name === '' || name.startsWith('_xlnm.')) return [];
  const sheet = sheets[numberAttribute(element, 'localSheetId') ?? -1]?.name;
  return [
    {
      name,
      formula: `=${element.textContent?.trim() ?? ''}`,
      visible: !flag(element, 'hidden'),
      comment: attribute(element, 'comment') ?? '',
      ...(sheet !== undefined && { sheet }),
    },
  ];
}

function openSheet(
  element: Element,
  workbookRelations: ReadonlyMap<string, Relation>,
  names: PrintNames,
  { parts, colours, styleSheet, sharedStrings }: SharedParts,
): { readonly sheet: SheetSnapshot; readonly unknownRules: number } {
  const path = workbookRelations.get(attribute(element, 'id') ?? '')?.target ?? '';
  const root = requiredPart(parts, path);
  const relations = relationsOf(parts, path);
  const view = childAt(root, 'sheetViews', 'sheetView');
  const pane = childAt(view, 'pane');
  const isFrozen = /^frozen/.test(attribute(pane, 'state') ?? '');
  const protection = readProtection(root);
  const rules = readConditionalFormats(root, styleSheet.looks);
  const sheet: SheetSnapshot = {
    name: attribute(element, 'name') ?? '',
    visibility: visibilityOf(attribute(element, 'state')),
    tabColor: colours(childAt(root, 'sheetPr', 'tabColor')) ?? '',
    showGridlines: flag(view, 'showGridLines', true),
    cells: readCells(root, { sharedStrings, links: readLinks(root, relations) }),
    columns: readColumns(root),
    rows: readRows(root),
    merges: childrenOf(childAt(root, 'mergeCells'), 'mergeCell').flatMap(
      (merge) => parseArea(attribute(merge, 'ref') ?? '') ?? [],
    ),
    frozen: {
      rows: isFrozen ? (numberAttribute(pane, 'ySplit') ?? 0) : 0,
      columns: isFrozen ? (numberAttribute(pane, 'xSplit') ?? 0) : 0,
    },
    tables: readTables(parts, relations),
    conditionalFormats: rules.conditionalFormats,
    validations: readValidations(root),
    page: readPage(root, names),
    ...(protection !== undefined && { protection }),
  };
  return { sheet, unknownRules: rules.unknownRules };
}

function visibilityOf(state: string | undefined): SheetVisibility {
  if (state === 'hidden') return 'Hidden';
  return state === 'veryHidden' ? 'VeryHidden' : 'Visible';
}

function readLinks(
  sheet: Element,
  relations: ReadonlyMap<string, Relation>,
): ReadonlyMap<string, Hyperlink> {
  const links = new Map<string, Hyperlink>();
  for (const element of childrenOf(childAt(sheet, 'hyperlinks'), 'hyperlink')) {
    const place = parseArea(attribute(element, 'ref') ?? '');
    const location = attribute(element, 'location');
    const address = relations.get(attribute(element, 'id') ?? '')?.target;
    const screenTip = attribute(element, 'tooltip');
    if (place === undefined || (location === undefined && address === undefined)) continue;
    links.set(`${place.top}:${place.left}`, {
      ...(location !== undefined && { documentReference: location }),
      ...(address !== undefined && { address }),
      ...(screenTip !== undefined && { screenTip }),
    });
  }
  return links;
}
