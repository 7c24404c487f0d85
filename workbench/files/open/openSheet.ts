/**
 * One sheet part, with the tables and links that it points to. Its rows are read by the product's own
 * scan, which holds for a sheet of any length; what stands around them is small and becomes a tree.
 */
import { parseArea } from '../../engine/grid';
import type { Area } from '../../engine/grid';
import type { SheetSnapshot } from '../../engine/snapshot';
import type { SheetVisibility } from '../../engine/sheets';
import { applyEdits } from '../../../src/xlsx/patch/edits';
import type { PackageSheet } from '../../../src/xlsx/read/openPackage';
import { readRelations } from '../../../src/archive/relations';
import type { PartRelation } from '../../../src/archive/relations';
import type { StringTable } from '../../../src/xlsx/read/sharedStrings';
import { scanSheet } from '../../../src/xlsx/read/sheetScan';
import { parseXml } from '../../../src/archive/xml/tree';
import type { XmlElement } from '../../../src/archive/xml/tree';
import type { Archive } from '../../../src/archive/zip/archive';
import { CellCollector } from './collectCells';
import type { PlacedLink } from './collectCells';
import type { ColourReader } from './colours';
import type { LeftOut, LeftOutList } from './leftOut';
import { readColumns } from './lines';
import { readPage, readProtection } from './sheetPage';
import type { PrintNames } from './sheetPage';
import { readCharts } from './sheetCharts';
import { readConditionalFormats, readValidations } from './sheetRules';
import { readTables } from './sheetTables';
import type { StyleSheet } from './styleSheet';
import { attribute, childAt, childrenOf, flag, numberAttribute } from './xmlPart';

/** What of a sheet stands in other parts of the workbook. */
export interface SheetSurroundings {
  readonly archive: Archive;
  readonly colours: ColourReader;
  readonly styleSheet: StyleSheet;
  readonly strings: StringTable;
  readonly printNames: PrintNames;
  readonly leftOut: LeftOutList;
}

const VISIBILITY = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
} as const satisfies Record<PackageSheet['visibility'], SheetVisibility>;

/** @throws XlsxFault `damaged` when the sheet or one of its tables cannot be read */
export function openSheet(listed: PackageSheet, around: SheetSurroundings): SheetSnapshot {
  const { archive, colours, styleSheet, strings, printNames, leftOut } = around;
  const { name, path } = listed;
  const tell = (what: LeftOut['what']): void => leftOut.add(what, name);
  const relations = readRelations(archive, path);
  const bytes = archive.read(path);
  const collector = new CellCollector(path);
  const scan = scanSheet(bytes, path, { strings, date1904: false }, collector);
  const rows = { start: scan.dataStart, end: scan.dataEnd, text: '' };
  const frame = parseXml(applyEdits(scan.bytes, [rows]), path).root;
  const cells = collector.cells(readLinks(frame, relations));
  if (collector.skippedEmpty) tell('emptyFormattedCells');
  if (childAt(frame, 'autoFilter') !== undefined) tell('sheetFilter');
  if (cells.some(({ style }) => styleSheet.patterned.has(style ?? 0))) tell('fillPattern');
  for (const { kind } of relations) {
    const what = TOLD.get(kind);
    if (what !== undefined) tell(what);
  }
  const charts = readCharts(archive, relations, () => tell('drawing'));
  const view = childAt(frame, 'sheetViews', 'sheetView');
  const protection = readProtection(frame);
  const selection = readSelection(view);
  return {
    name,
    visibility: VISIBILITY[listed.visibility],
    tabColor: tabColour(colours(childAt(frame, 'sheetPr', 'tabColor'))),
    showGridlines: flag(view, 'showGridLines', true),
    cells,
    columns: readColumns(frame),
    rows: collector.rows(),
    merges: childrenOf(childAt(frame, 'mergeCells'), 'mergeCell').flatMap(
      (merge) => parseArea(attribute(merge, 'ref') ?? '') ?? [],
    ),
    frozen: readFrozen(view),
    tables: readTables(archive, path, tell),
    conditionalFormats: readConditionalFormats(frame, styleSheet.looks, tell),
    validations: readValidations(frame, tell),
    page: readPage(frame, printNames, tell),
    ...(charts.length > 0 && { charts }),
    ...(protection !== undefined && { protection }),
    ...(selection.length > 0 && { selection }),
  };
}

/** Parts that a sheet points to and that the workbench has no place for. */
const TOLD = new Map<string, LeftOut['what']>([
  ['comments', 'comment'],
  ['threadedComment', 'comment'],
  ['pivotTable', 'pivotTable'],
]);

function readFrozen(view: XmlElement | undefined): SheetSnapshot['frozen'] {
  const pane = childAt(view, 'pane');
  const isFrozen = /^frozen/.test(attribute(pane, 'state') ?? '');
  return {
    rows: isFrozen ? (numberAttribute(pane, 'ySplit') ?? 0) : 0,
    columns: isFrozen ? (numberAttribute(pane, 'xSplit') ?? 0) : 0,
  };
}

/** The selection of the pane that has the cursor; none for the first cell, where every sheet begins. */
function readSelection(view: XmlElement | undefined): readonly Area[] {
  const active = attribute(childAt(view, 'pane'), 'activePane');
  const all = childrenOf(view, 'selection');
  const current = all.find((one) => attribute(one, 'pane') === active) ?? all[0];
  const references = attribute(current, 'sqref') ?? attribute(current, 'activeCell') ?? 'A1';
  if (references === 'A1') return [];
  return references.split(/\s+/).flatMap((reference) => parseArea(reference) ?? []);
}

/** White is what a tab without a colour looks like, and what our writer gives to such a tab. */
function tabColour(colour: string | undefined): string {
  return colour === undefined || colour === '#FFFFFF' ? '' : colour;
}

function readLinks(sheet: XmlElement, relations: readonly PartRelation[]): readonly PlacedLink[] {
  return childrenOf(childAt(sheet, 'hyperlinks'), 'hyperlink').flatMap((element) => {
    const place = parseArea(attribute(element, 'ref') ?? '');
    const documentReference = attribute(element, 'location');
    const id = attribute(element, 'id');
    const address = relations.find((relation) => relation.id === id)?.target;
    const screenTip = attribute(element, 'tooltip');
    if (place === undefined || (documentReference ?? address) === undefined) return [];
    const link = {
      ...(documentReference !== undefined && { documentReference }),
      ...(address !== undefined && { address }),
      ...(screenTip !== undefined && { screenTip }),
    };
    return { row: place.top, column: place.left, link };
  });
}
