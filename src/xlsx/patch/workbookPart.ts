/** The workbook part: its list of sheets, its names, and that everything is to be calculated anew. */
import type { SheetBlueprint } from '../../workbook/blueprint';
import { element } from '../xml/element';
import {
  child,
  childrenNamed,
  numeric,
  type XmlDocument,
  type XmlElement,
} from '../../archive/xml/tree';
import { appendTo, applyEdits, inNamespaceOf, placeOf, type Edit } from './edits';

const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
];

/** What Excel itself keeps under a name for each sheet; a sheet that is replaced brings its own. */
const SHEET_NAMES: ReadonlySet<string> = new Set([
  '_xlnm.Print_Area',
  '_xlnm.Print_Titles',
  '_xlnm._FilterDatabase',
]);

export interface WorkbookChange {
  readonly sheets: readonly {
    readonly name: string;
    readonly relation: string;
    /** Its place among all sheets, those of the patch included. */
    readonly index: number;
    readonly visibility: SheetBlueprint['visibility'];
  }[];
  /** `definedName` elements. */
  readonly names: readonly string[];
  /** Workbook-wide names that ours take the place of, in small letters. */
  readonly replacedNames: ReadonlySet<string>;
  /** For each sheet of the file, by its place, the place that it has once the new ones stand. */
  readonly places: readonly number[];
  /** Places, among all sheets, of those whose print names ours replace. */
  readonly replacedSheets: ReadonlySet<number>;
  readonly activeTab: number | undefined;
  readonly relationships: string;
}

function sheetEdits(
  document: XmlDocument,
  list: XmlElement,
  { sheets, places, relationships }: WorkbookChange,
): readonly Edit[] {
  const highest = Math.max(0, ...list.children.map((one) => numeric(one, 'sheetId') ?? 0));
  const items = sheets.map(({ name, relation, visibility, index }, number) => ({
    // The first sheet of the file that stands behind the new one.
    next: list.children[places.findIndex((place) => place > index)],
    index,
    xml: element('sheet', {
      name,
      sheetId: highest + number + 1,
      state: visibility === 'visible' ? undefined : visibility,
      'xmlns:r': relationships,
      'r:id': relation,
    }),
  }));
  items.sort((a, b) => a.index - b.index);
  const last = items.filter(({ next }) => next === undefined).map(({ xml }) => xml);
  const between = items.flatMap(({ next, xml }): readonly Edit[] =>
    next === undefined
      ? []
      : [{ start: next.start, end: next.start, text: inNamespaceOf(document.root, xml) }],
  );
  return [...between, ...appendTo(document, list, last)];
}

/** The sheet's place once the new ones stand, for a name that belongs to one sheet. */
function localPlace(name: XmlElement, { places }: WorkbookChange): number | undefined {
  const local = numeric(name, 'localSheetId');
  return local === undefined ? undefined : (places[local] ?? local);
}

function isReplaced(name: XmlElement, change: WorkbookChange): boolean {
  const local = localPlace(name, change);
  const text = name.attributes.get('name') ?? '';
  return local === undefined
    ? change.replacedNames.has(text.toLowerCase())
    : change.replacedSheets.has(local) && SHEET_NAMES.has(text);
}

/** Names know their sheet by its place, which a new sheet before it changes. */
function placeEdit(
  document: XmlDocument,
  name: XmlElement,
  change: WorkbookChange,
): readonly Edit[] {
  const place = localPlace(name, change);
  if (place === undefined || place === numeric(name, 'localSheetId')) return [];
  const tag = new TextDecoder().decode(document.bytes.subarray(name.start, name.innerStart));
  const text = tag.replace(/(\slocalSheetId\s*=\s*)(["'])\d+\2/, `$1"${String(place)}"`);
  return [{ start: name.start, end: name.innerStart, text }];
}

function nameEdits(document: XmlDocument, change: WorkbookChange): readonly Edit[] {
  const { root } = document;
  const list = child(root, 'definedNames');
  if (!list) {
    if (change.names.length === 0) return [];
    const place = placeOf(root, 'definedNames', ORDER);
    const xml = inNamespaceOf(root, element('definedNames', {}, change.names.join('')));
    return [{ start: place, end: place, text: xml }];
  }
  const gone = list.children.filter((one) => isReplaced(one, change));
  if (gone.length === list.children.length && change.names.length === 0) {
    return [{ start: list.start, end: list.end, text: '' }];
  }
  const cuts = gone.map(({ start, end }) => ({ start, end, text: '' }));
  const moves = list.children
    .filter((one) => !gone.includes(one))
    .flatMap((one) => placeEdit(document, one, change));
  return [...cuts, ...moves, ...appendTo(document, list, change.names)];
}

function calculationEdit({ root }: XmlDocument): Edit {
  const existing = child(root, 'calcPr');
  const attributes = Object.fromEntries(existing?.attributes ?? []);
  const xml = inNamespaceOf(root, element('calcPr', { ...attributes, fullCalcOnLoad: 1 }));
  if (existing) return { start: existing.start, end: existing.end, text: xml };
  const place = placeOf(root, 'calcPr', ORDER);
  return { start: place, end: place, text: xml };
}

function activeTabEdits(document: XmlDocument, change: WorkbookChange): readonly Edit[] {
  const views = child(document.root, 'bookViews');
  const [view] = childrenNamed(views, 'workbookView');
  if (!view) return [];
  const before = numeric(view, 'activeTab') ?? 0;
  const activeTab = change.activeTab ?? change.places[before] ?? before;
  if (change.activeTab === undefined && activeTab === before) return [];
  const tag = new TextDecoder().decode(document.bytes.subarray(view.start, view.innerStart));
  const bare = tag.replace(/\s(?:activeTab|firstSheet)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
  const text = bare.replace(/\s*(\/?)>$/, ` activeTab="${String(activeTab)}"$1>`);
  return [{ start: view.start, end: view.innerStart, text }];
}

export function patchWorkbookPart(document: XmlDocument, change: WorkbookChange): Uint8Array {
  const sheets = child(document.root, 'sheets');
  return applyEdits(document.bytes, [
    ...(sheets ? sheetEdits(document, sheets, change) : []),
    ...nameEdits(document, change),
    calculationEdit(document),
    ...activeTabEdits(document, change),
  ]);
}
