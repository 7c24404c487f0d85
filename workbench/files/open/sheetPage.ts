/**
 * The page set-up and the protection of a sheet part.
 */
import { parseArea, splitReference } from '../../engine/grid';
import type { Area } from '../../engine/grid';
import { defaultPageLayout, defaultProtectionOptions } from '../../engine/page';
import type { HeaderFooter, PageLayout, PageZoom, SheetProtection } from '../../engine/page';
import type { XmlElement } from '../../../src/archive/xml/tree';
import type { LeftOut } from './leftOut';
import { attribute, childAt, childrenOf, flag, numberAttribute, textOf } from './xmlPart';

const POINTS_PER_INCH = 72;

/** The paper numbers of Windows that offices here use; another paper is shown as A4. */
const PAPERS = new Map([
  [1, 'Letter'],
  [5, 'Legal'],
  [8, 'A3'],
  [9, 'A4'],
  [11, 'A5'],
]);

/** What the workbook part says about printing this sheet, as references. */
export interface PrintNames {
  readonly area?: string;
  readonly titles?: string;
}

export function readPage(
  sheet: XmlElement,
  names: PrintNames,
  tell: (what: LeftOut['what']) => void,
): PageLayout {
  const setup = childAt(sheet, 'pageSetup');
  const options = childAt(sheet, 'printOptions');
  const paper = PAPERS.get(numberAttribute(setup, 'paperSize') ?? 9);
  if (paper === undefined) tell('paper');
  const titles = splitAreas(names.titles);
  const rows = titles.find(({ left, right }) => right - left > 16_000);
  const columns = titles.find(({ top, bottom }) => bottom - top > 1_000_000);
  return {
    ...defaultPageLayout,
    orientation: attribute(setup, 'orientation') === 'landscape' ? 'Landscape' : 'Portrait',
    paperSize: paper ?? 'A4',
    margins: readMargins(childAt(sheet, 'pageMargins')),
    centerHorizontally: flag(options, 'horizontalCentered'),
    centerVertically: flag(options, 'verticalCentered'),
    printGridlines: flag(options, 'gridLines'),
    printHeadings: flag(options, 'headings'),
    zoom: readZoom(sheet, setup),
    printArea: splitAreas(names.area),
    rowBreaks: readRowBreaks(sheet),
    ...(rows !== undefined && { titleRows: [rows.top, rows.bottom] as const }),
    ...(columns !== undefined && { titleColumns: [columns.left, columns.right] as const }),
    headerFooter: readHeadings(sheet, 'odd'),
    headerFooterState: flag(childAt(sheet, 'headerFooter'), 'differentFirst')
      ? 'FirstAndDefault'
      : 'Default',
    firstHeaderFooter: readHeadings(sheet, 'first'),
    ...readFirstPageNumber(setup),
  };
}

/** `odd` are all pages, as long as even ones have no texts of their own. */
function readHeadings(sheet: XmlElement, pages: 'odd' | 'first'): HeaderFooter {
  return {
    ...sides('Header', textOf(childAt(sheet, 'headerFooter', `${pages}Header`))),
    ...sides('Footer', textOf(childAt(sheet, 'headerFooter', `${pages}Footer`))),
  };
}

function readFirstPageNumber(setup: XmlElement | undefined): Pick<PageLayout, 'firstPageNumber'> {
  const number = numberAttribute(setup, 'firstPageNumber');
  return number === undefined || !flag(setup, 'useFirstPageNumber')
    ? {}
    : { firstPageNumber: number };
}

/** A break is numbered by the row above it, counted from 1: by the row that begins the page, from 0. */
function readRowBreaks(sheet: XmlElement): readonly number[] {
  return childrenOf(childAt(sheet, 'rowBreaks'), 'brk')
    .filter((one) => flag(one, 'man'))
    .flatMap((one) => numberAttribute(one, 'id') ?? []);
}

/** Areas of one name, without the sheet that stands before each. */
function splitAreas(references: string | undefined): readonly Area[] {
  const parts = (references ?? '').match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return parts.flatMap((part) => parseArea(splitReference(part).address) ?? []);
}

function readMargins(margins: XmlElement | undefined): PageLayout['margins'] {
  const points = (name: keyof PageLayout['margins']): number => {
    const inches = numberAttribute(margins, name);
    return inches === undefined
      ? defaultPageLayout.margins[name]
      : rounded(inches * POINTS_PER_INCH);
  };
  return {
    top: points('top'),
    bottom: points('bottom'),
    left: points('left'),
    right: points('right'),
    header: points('header'),
    footer: points('footer'),
  };
}

function rounded(points: number): number {
  return Math.round(points * 100) / 100;
}

function readZoom(sheet: XmlElement, setup: XmlElement | undefined): PageZoom {
  if (!flag(childAt(sheet, 'sheetPr', 'pageSetUpPr'), 'fitToPage')) {
    return { scale: numberAttribute(setup, 'scale') ?? 100 };
  }
  const wide = numberAttribute(setup, 'fitToWidth') ?? 1;
  const tall = numberAttribute(setup, 'fitToHeight') ?? 1;
  // 0 pages means as many as it takes.
  return {
    ...(wide > 0 && { horizontalFitToPages: wide }),
    ...(tall > 0 && { verticalFitToPages: tall }),
  };
}

/**
 * `&L`, `&C` and `&R` begin the left, middle and right part; text before them is the middle.
 */
function sides<Which extends 'Header' | 'Footer'>(
  which: Which,
  text: string,
): Pick<HeaderFooter, `left${Which}` | `center${Which}` | `right${Which}`> {
  const parts = { L: '', C: '', R: '' };
  let side: keyof typeof parts = 'C';
  for (const piece of text.match(/&[LCR]|&?[^&]|&&|&/gs) ?? []) {
    const begins = /^&([LCR])$/.exec(piece)?.[1];
    if (begins === 'L' || begins === 'C' || begins === 'R') side = begins;
    else parts[side] += piece;
  }
  return {
    [`left${which}`]: parts.L,
    [`center${which}`]: parts.C,
    [`right${which}`]: parts.R,
  } as Pick<HeaderFooter, `left${Which}` | `center${Which}` | `right${Which}`>;
}

/** The protection without its password, which a file keeps as a hash only. */
export function readProtection(sheet: XmlElement): SheetProtection | undefined {
  const element = childAt(sheet, 'sheetProtection');
  if (!flag(element, 'sheet')) return undefined;
  // In the file "1" means that the action is locked, which is the default for these.
  const allows = (name: string): boolean => !flag(element, name, true);
  const selectsLocked = !flag(element, 'selectLockedCells');
  const selectsUnlocked = !flag(element, 'selectUnlockedCells');
  return {
    options: {
      ...defaultProtectionOptions,
      allowAutoFilter: allows('autoFilter'),
      allowDeleteColumns: allows('deleteColumns'),
      allowDeleteRows: allows('deleteRows'),
      allowEditObjects: !flag(element, 'objects'),
      allowEditScenarios: !flag(element, 'scenarios'),
      allowFormatCells: allows('formatCells'),
      allowFormatColumns: allows('formatColumns'),
      allowFormatRows: allows('formatRows'),
      allowInsertColumns: allows('insertColumns'),
      allowInsertHyperlinks: allows('insertHyperlinks'),
      allowInsertRows: allows('insertRows'),
      allowPivotTables: allows('pivotTables'),
      allowSort: allows('sort'),
      selectionMode: selectsLocked ? 'Normal' : selectsUnlocked ? 'Unlocked' : 'None',
    },
  };
}
