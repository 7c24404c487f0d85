/** What of a sheet stands around its cells: columns, view, merges, links, print set-up. */
import type { Box, PrintSetup, SheetBlueprint } from '../../workbook/blueprint';
import { boxAddress, LAST_COLUMN, parseBox, parseCell } from '../grid/address';
import { parseReference, type DefinedName } from '../read/definedNames';
import { charactersOf, DEFAULT_WIDTH } from '../write/columns';
import { millimetres } from '../write/pageSetup';
import { child, childrenNamed, flag, numeric, type XmlElement } from '../xml/tree';
import type { InternalLink } from './contents';
import type { LeftOutList } from './leftOut';

export interface ColumnFrame {
  readonly widths: readonly number[];
  readonly hidden: readonly number[];
  readonly styled: readonly {
    readonly from: number;
    readonly to: number;
    readonly style: number;
  }[];
}

/** @param usedColumns how many columns hold anything: a width for all the rest is cut there */
export function readColumns(sheet: XmlElement, usedColumns: number): ColumnFrame {
  const widths: number[] = [];
  const hidden: number[] = [];
  const styled: { from: number; to: number; style: number }[] = [];
  for (const column of childrenNamed(child(sheet, 'cols'), 'col')) {
    const from = (numeric(column, 'min') ?? 1) - 1;
    const to = Math.min((numeric(column, 'max') ?? from + 1) - 1, LAST_COLUMN);
    const style = numeric(column, 'style') ?? 0;
    if (style > 0) styled.push({ from, to, style });
    const last = to === LAST_COLUMN ? Math.max(from, usedColumns - 1) : to;
    const width = flag(column, 'customWidth') ? numeric(column, 'width') : undefined;
    for (let index = from; index <= last; index++) {
      if (flag(column, 'hidden')) hidden.push(index);
      if (width === undefined) continue;
      while (widths.length < index) widths.push(DEFAULT_WIDTH);
      widths[index] = charactersOf(width);
    }
  }
  return { widths, hidden, styled };
}

export function readView(
  sheet: XmlElement,
): Pick<SheetBlueprint, 'freeze' | 'gridlines' | 'selection'> {
  const [view] = childrenNamed(child(sheet, 'sheetViews'), 'sheetView');
  if (!view) return { freeze: { rows: 0, columns: 0 }, gridlines: true };
  const pane = child(view, 'pane');
  const isFrozen = pane?.attributes.get('state')?.startsWith('frozen') === true;
  const active = pane?.attributes.get('activePane');
  const selections = childrenNamed(view, 'selection');
  const current = selections.find((one) => one.attributes.get('pane') === active) ?? selections[0];
  const selected = current?.attributes.get('sqref') ?? current?.attributes.get('activeCell');
  const selection = selected !== undefined && parseBox(selected) ? selected : undefined;
  return {
    freeze: {
      rows: isFrozen ? (numeric(pane, 'ySplit') ?? 0) : 0,
      columns: isFrozen ? (numeric(pane, 'xSplit') ?? 0) : 0,
    },
    gridlines: flag(view, 'showGridLines', true),
    ...(selection === undefined ? {} : { selection }),
  };
}

export function readMerges(sheet: XmlElement): readonly Box[] {
  return childrenNamed(child(sheet, 'mergeCells'), 'mergeCell').flatMap(
    (merge) => parseBox(merge.attributes.get('ref') ?? '') ?? [],
  );
}

/** Links inside the workbook, by the address of their cell. */
export function readLinks(
  sheet: XmlElement,
  leftOut: LeftOutList,
  sheetName: string,
): ReadonlyMap<string, InternalLink> {
  const links = new Map<string, InternalLink>();
  for (const link of childrenNamed(child(sheet, 'hyperlinks'), 'hyperlink')) {
    const target = parseReference(link.attributes.get('location') ?? '');
    const ref = link.attributes.get('ref') ?? '';
    if (target && parseCell(ref)) {
      links.set(ref, { sheet: target.sheet, cell: boxAddress(target.box) });
    } else {
      leftOut.add('link', sheetName);
    }
  }
  return links;
}

const A4 = 9;

function printNames(names: readonly DefinedName[], index: number) {
  const text = (name: string): string =>
    names.find((one) => one.localSheet === index && one.name === name)?.text ?? '';
  const area = parseReference(text('_xlnm.Print_Area'))?.box;
  const title = text('_xlnm.Print_Titles')
    .split(/,(?=[^,]*!)/)
    .map((part) => parseReference(part)?.box)
    .find((box) => box?.right === LAST_COLUMN);
  return {
    ...(area ? { area } : {}),
    ...(title ? { titleRows: { from: title.top, to: title.bottom } } : {}),
  };
}

/** @param index the sheet's place among the file's sheets, by which its print names are found */
export function readPrint(
  sheet: XmlElement,
  names: readonly DefinedName[],
  index: number,
  leftOut: LeftOutList,
  sheetName: string,
): PrintSetup {
  const margins = child(sheet, 'pageMargins');
  const setup = child(sheet, 'pageSetup');
  const options = child(sheet, 'printOptions');
  const headings = child(sheet, 'headerFooter');
  const header = headings && child(headings, 'oddHeader')?.text;
  const footer = headings && child(headings, 'oddFooter')?.text;
  const margin = (side: string, otherwise: number): number =>
    millimetres((margins && numeric(margins, side)) ?? otherwise);
  if (setup && (numeric(setup, 'paperSize') ?? A4) !== A4) leftOut.add('paper', sheetName);
  return {
    orientation: setup?.attributes.get('orientation') === 'landscape' ? 'landscape' : 'portrait',
    paper: 'A4',
    fitToWidth: true,
    // Excel's own margins where the sheet says nothing, in inches.
    margins: {
      top: margin('top', 0.75),
      bottom: margin('bottom', 0.75),
      left: margin('left', 0.7),
      right: margin('right', 0.7),
    },
    ...printNames(names, index),
    ...(options && flag(options, 'horizontalCentered') ? { centerHorizontally: true } : {}),
    ...(header ? { header } : {}),
    ...(footer ? { footer } : {}),
  };
}
