/**
 * One sheet part, with the tables and links that it points to.
 */
import { parseArea } from '../../engine/grid';
import type { Hyperlink } from '../../engine/links';
import type { SheetSnapshot } from '../../engine/snapshot';
import type { SheetVisibility } from '../../engine/sheets';
import type { PackageSheet } from '../../../src/xlsx/read/openPackage';
import { readRelations } from '../../../src/xlsx/read/relations';
import type { PartRelation } from '../../../src/xlsx/read/relations';
import type { XmlElement } from '../../../src/xlsx/xml/tree';
import type { Archive } from '../../../src/xlsx/zip/archive';
import type { ColourReader } from './colours';
import { readCells, readColumns, readRows } from './sheetCells';
import { readPage, readProtection } from './sheetPage';
import type { PrintNames } from './sheetPage';
import { readConditionalFormats, readValidations } from './sheetRules';
import { readTables } from './sheetTables';
import type { StyleSheet } from './styleSheet';
import { attribute, childAt, childrenOf, flag, numberAttribute, readPart } from './xmlPart';

/** What of a sheet stands in other parts of the workbook. */
export interface SheetSurroundings {
  readonly archive: Archive;
  readonly colours: ColourReader;
  readonly styleSheet: StyleSheet;
  readonly sharedStrings: readonly string[];
  readonly printNames: PrintNames;
}

export interface OpenedSheet {
  readonly sheet: SheetSnapshot;
  /** Conditional formats of kinds that the workbench does not draw. */
  readonly unknownRules: number;
}

const VISIBILITY = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
} as const satisfies Record<PackageSheet['visibility'], SheetVisibility>;

/** @throws XlsxFault `damaged` when the sheet or one of its tables cannot be read */
export function openSheet(listed: PackageSheet, around: SheetSurroundings): OpenedSheet {
  const { archive, colours, styleSheet, sharedStrings, printNames } = around;
  const root = readPart(archive, listed.path);
  const relations = readRelations(archive, listed.path);
  const view = childAt(root, 'sheetViews', 'sheetView');
  const pane = childAt(view, 'pane');
  const isFrozen = /^frozen/.test(attribute(pane, 'state') ?? '');
  const protection = readProtection(root);
  const { conditionalFormats, unknownRules } = readConditionalFormats(root, styleSheet.looks);
  const sheet: SheetSnapshot = {
    name: listed.name,
    visibility: VISIBILITY[listed.visibility],
    tabColor: tabColour(colours(childAt(root, 'sheetPr', 'tabColor'))),
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
    tables: readTables(archive, relations),
    conditionalFormats,
    validations: readValidations(root),
    page: readPage(root, printNames),
    ...(protection !== undefined && { protection }),
  };
  return { sheet, unknownRules };
}

/** White is what a tab without a colour looks like, and what our writer gives to such a tab. */
function tabColour(colour: string | undefined): string {
  return colour === undefined || colour === '#FFFFFF' ? '' : colour;
}

/** By `row:column`. */
function readLinks(
  sheet: XmlElement,
  relations: readonly PartRelation[],
): ReadonlyMap<string, Hyperlink> {
  const links = new Map<string, Hyperlink>();
  for (const element of childrenOf(childAt(sheet, 'hyperlinks'), 'hyperlink')) {
    const place = parseArea(attribute(element, 'ref') ?? '');
    const documentReference = attribute(element, 'location');
    const id = attribute(element, 'id');
    const address = relations.find((relation) => relation.id === id)?.target;
    const screenTip = attribute(element, 'tooltip');
    if (place === undefined || (documentReference ?? address) === undefined) continue;
    links.set(`${place.top}:${place.left}`, {
      ...(documentReference !== undefined && { documentReference }),
      ...(address !== undefined && { address }),
      ...(screenTip !== undefined && { screenTip }),
    });
  }
  return links;
}
