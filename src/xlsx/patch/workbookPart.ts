/** The workbook part: its list of sheets, its names, and that everything is to be calculated anew. */
import { element } from '../xml/element';
import { child, childrenNamed, numeric, type XmlDocument, type XmlElement } from '../xml/tree';
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
    readonly isHidden: boolean;
  }[];
  /** `definedName` elements. */
  readonly names: readonly string[];
  /** Workbook-wide names that ours take the place of, in small letters. */
  readonly replacedNames: ReadonlySet<string>;
  /** Places of the sheets whose print names ours replace. */
  readonly replacedSheets: ReadonlySet<number>;
  readonly activeTab: number | undefined;
  readonly relationships: string;
}

function sheetEdits(
  document: XmlDocument,
  list: XmlElement,
  change: WorkbookChange,
): readonly Edit[] {
  const highest = Math.max(0, ...list.children.map((one) => numeric(one, 'sheetId') ?? 0));
  const items = change.sheets.map(({ name, relation, isHidden }, index) =>
    element('sheet', {
      name,
      sheetId: highest + index + 1,
      state: isHidden ? 'hidden' : undefined,
      'xmlns:r': change.relationships,
      'r:id': relation,
    }),
  );
  return appendTo(document, list, items);
}

function isReplaced(name: XmlElement, change: WorkbookChange): boolean {
  const local = numeric(name, 'localSheetId');
  const text = name.attributes.get('name') ?? '';
  return local === undefined
    ? change.replacedNames.has(text.toLowerCase())
    : change.replacedSheets.has(local) && SHEET_NAMES.has(text);
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
  return [...cuts, ...appendTo(document, list, change.names)];
}

function calculationEdit({ root }: XmlDocument): Edit {
  const existing = child(root, 'calcPr');
  const attributes = Object.fromEntries(existing?.attributes ?? []);
  const xml = inNamespaceOf(root, element('calcPr', { ...attributes, fullCalcOnLoad: 1 }));
  if (existing) return { start: existing.start, end: existing.end, text: xml };
  const place = placeOf(root, 'calcPr', ORDER);
  return { start: place, end: place, text: xml };
}

function activeTabEdits(document: XmlDocument, activeTab: number | undefined): readonly Edit[] {
  if (activeTab === undefined) return [];
  const views = child(document.root, 'bookViews');
  const [view] = childrenNamed(views, 'workbookView');
  if (!view) return [];
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
    ...activeTabEdits(document, change.activeTab),
  ]);
}
