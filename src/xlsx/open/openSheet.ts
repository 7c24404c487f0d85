/** One sheet of a file as a blueprint. */
import type { Content, SheetBlueprint, SheetKey, TableBlueprint } from '../../workbook/blueprint';
import { fromFileFormula } from '../formula/fileForm';
import { cellAddress } from '../grid/address';
import type { DefinedName } from '../read/definedNames';
import type { OpenedPackage, PackageSheet } from '../read/openPackage';
import { readRelations } from '../read/relations';
import type { StringTable } from '../read/sharedStrings';
import { scanSheet } from '../read/sheetScan';
import { hasFilterButtons, readTableParts, type TablePart } from '../read/tableParts';
import { child, childrenNamed, flag, parseXml, type XmlElement } from '../xml/tree';
import { applyEdits } from '../patch/edits';
import { CellCollector } from './collectCells';
import { colourOf } from './colours';
import { blocksOf, contentOf, type InternalLink } from './contents';
import type { LeftOut, LeftOutList } from './leftOut';
import { readConditionalFormats, readValidations } from './rules';
import { readColumns, readLinks, readMerges, readPrint, readView } from './sheetFrame';
import { layersOf } from './sheetLayers';
import type { StyleSheet } from './styleSheet';

export interface OpenContext {
  readonly opened: OpenedPackage;
  readonly strings: StringTable;
  readonly styles: StyleSheet;
  readonly theme: readonly (string | undefined)[];
  readonly names: readonly DefinedName[];
  readonly leftOut: LeftOutList;
}

/** A sheet without a colour on its tab gets a light grey one: a blueprint's tab always has one. */
const NO_TAB_COLOUR = '#BFBFBF';

/** Files do not know our keys; a sheet opened from a file goes by its name. */
export function keyOfSheet(name: string): SheetKey {
  return `summary:${name}`;
}

function tableBlueprint(
  part: TablePart,
  leftOut: LeftOutList,
  sheet: string,
): readonly TableBlueprint[] {
  if (!part.hasHeader) {
    leftOut.add('table', sheet);
    return [];
  }
  if (part.hasTotals) leftOut.add('tableTotals', sheet);
  const formulas = childrenNamed(child(part.element, 'tableColumns'), 'tableColumn').map(
    (column) => child(column, 'calculatedColumnFormula')?.text ?? '',
  );
  const info = child(part.element, 'tableStyleInfo');
  return [
    {
      name: part.name,
      box: part.box,
      columns: part.columns.map((name, index) => {
        const calculated = fromFileFormula(formulas[index] ?? '');
        return calculated === '' ? { name } : { name, calculated };
      }),
      style: info?.attributes.get('name') ?? null,
      bandedRows: info !== undefined && flag(info, 'showRowStripes'),
      filterButtons: hasFilterButtons(part),
    },
  ];
}

const TOLD: Readonly<Record<string, LeftOut['what']>> = {
  drawing: 'drawing',
  comments: 'comment',
  threadedComment: 'comment',
  pivotTable: 'pivotTable',
};

function heightsOf(collector: CellCollector, leftOut: LeftOutList, sheet: string) {
  const heights: { from: number; to: number; points: number }[] = [];
  for (const [row, { height, isHidden }] of collector.rows) {
    if (isHidden) leftOut.add('hiddenRow', sheet);
    if (height === undefined) continue;
    const last = heights[heights.length - 1];
    if (last && last.to === row - 1 && last.points === height) last.to = row;
    else heights.push({ from: row, to: row, points: height });
  }
  return heights;
}

function contentsOf(
  collector: CellCollector,
  links: ReadonlyMap<string, InternalLink>,
  { styles, opened }: OpenContext,
) {
  const contents = new Map<number, Map<number, Content>>();
  const styled = new Map<number, Map<number, number>>();
  let usedColumns = 0;
  for (const [row, line] of collector.cells) {
    const lineContents = new Map<number, Content>();
    const lineStyles = new Map<number, number>();
    for (const [column, cell] of line) {
      usedColumns = Math.max(usedColumns, column + 1);
      if (cell.style > 0) lineStyles.set(column, cell.style);
      const format = styles.cells[cell.style]?.style.numberFormat;
      const link = links.size > 0 ? links.get(cellAddress(row, column)) : undefined;
      const content = contentOf(cell, format, link, opened.date1904);
      if (content.kind !== 'empty') lineContents.set(column, content);
    }
    if (lineContents.size > 0) contents.set(row, lineContents);
    if (lineStyles.size > 0) styled.set(row, lineStyles);
  }
  return { contents, styled, usedColumns };
}

function tellRelations(path: string, { opened, leftOut }: OpenContext, sheet: string): void {
  for (const { kind } of readRelations(opened.archive, path)) {
    const what = TOLD[kind];
    if (what !== undefined) leftOut.add(what, sheet);
  }
}

/** The sheet's XML without its rows, which are read by the scan. */
function frameOf(bytes: Uint8Array, start: number, end: number, part: string): XmlElement {
  return parseXml(applyEdits(bytes, [{ start, end, text: '' }]), part).root;
}

/** @throws XlsxFault `damaged`, `hostile` or `tooLarge` */
export function openSheet(sheet: PackageSheet, context: OpenContext): SheetBlueprint {
  const { opened, leftOut, styles } = context;
  const { name, path } = sheet;
  const collector = new CellCollector(path);
  const scanning = { strings: context.strings, date1904: opened.date1904 };
  const scan = scanSheet(opened.archive.read(path), path, scanning, collector);
  const frame = frameOf(scan.bytes, scan.dataStart, scan.dataEnd, path);
  const links = readLinks(frame, leftOut, name);
  const { contents, styled, usedColumns } = contentsOf(collector, links, context);
  const columns = readColumns(frame, usedColumns);
  const rows = new Map(
    [...collector.rows].flatMap(([row, { style }]) => (style > 0 ? [[row, style]] : [])),
  );
  if (collector.skippedEmpty) leftOut.add('emptyFormattedCells', name);
  if (sheet.visibility === 'veryHidden') leftOut.add('veryHidden', name);
  if (child(frame, 'autoFilter')) leftOut.add('sheetFilter', name);
  tellRelations(path, context, name);
  const properties = child(frame, 'sheetPr');
  const tab = properties && child(properties, 'tabColor');
  return {
    key: keyOfSheet(name),
    name,
    tabColour: colourOf(tab, context.theme) ?? NO_TAB_COLOUR,
    columnWidths: columns.widths,
    ...(columns.hidden.length > 0 ? { hiddenColumns: columns.hidden } : {}),
    rowHeights: heightsOf(collector, leftOut, name),
    blocks: blocksOf(contents),
    merges: readMerges(frame),
    layers: layersOf({ cells: styled, rows, columns: columns.styled }, styles, leftOut, name),
    tables: readTableParts(opened.archive, path).flatMap((part) =>
      tableBlueprint(part, leftOut, name),
    ),
    conditionalFormats: readConditionalFormats(frame, styles, leftOut, name),
    validations: readValidations(frame, leftOut, name, opened.date1904),
    ...readView(frame),
    print: readPrint(frame, context.names, sheet.index, leftOut, name),
    isProtected: scan.isProtected,
    visibility: sheet.visibility === 'visible' ? 'visible' : 'hidden',
  };
}
