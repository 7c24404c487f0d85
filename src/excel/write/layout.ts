/** Widths, heights, merges, frozen panes, tab and page: how a sheet is laid out and printed. */
import type { Box, PrintSetup, SheetBlueprint } from '../../workbook/blueprint';
import { LAST_COLUMN, LAST_ROW } from '../../workbook/address';
import { boxAddress } from '../grid/address';
import { step, type Step } from './step';

/** Calibri 11 digits are 7 pixels wide, a cell has 5 pixels of padding, a pixel is 0.75 points. */
const digitPixels = 7;
const paddingPixels = 5;
const pointsPerPixel = 0.75;

/**
 * @param characters as Excel counts them in its column width box
 * @returns points, as `columnWidth` of Office.js
 * @example widthInPoints(10) // 56.25
 */
export function widthInPoints(characters: number): number {
  const pixels =
    characters < 1
      ? characters * (digitPixels + paddingPixels)
      : characters * digitPixels + paddingPixels;
  return Math.round(pixels) * pointsPerPixel;
}

const columnBox = (left: number, right: number): Box => ({ top: 0, left, bottom: LAST_ROW, right });
const rowBox = (top: number, bottom: number): Box => ({ top, left: 0, bottom, right: LAST_COLUMN });

/** Widths and folded columns; columns the user had are only touched when the sheet is laid out in full. */
export function columnSteps(name: string, sheet: SheetBlueprint, from: number): readonly Step[] {
  const widths = sheet.columnWidths.slice(from);
  if (widths.length === 0) return [];
  const address = boxAddress(columnBox(from, from + widths.length - 1));
  const hidden = (sheet.hiddenColumns ?? []).filter((column) => column >= from);
  const steps = [
    step(
      (pen) => {
        pen
          .range(name, address)
          .setColumnProperties(
            widths.map((width) => ({ format: { columnWidth: widthInPoints(width) } })),
          );
      },
      400 + widths.length * 40,
    ),
  ];
  if (hidden.length === 0) return steps;
  const hiddenBoxes = runsOf(hidden).map(([first, last]) => columnBox(first, last));
  return [
    ...steps,
    ...hiddenBoxes.map((box) =>
      step((pen) => {
        pen.range(name, boxAddress(box)).columnHidden = true;
      }),
    ),
  ];
}

/** @example runsOf([1, 2, 5]) // [[1, 2], [5, 5]] */
function runsOf(numbers: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((a, b) => a - b)) {
    const run = runs[runs.length - 1];
    if (run && run[1] === number - 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/** More rows than this are set height by height: there are few heights and many rows. */
const mostRowsOneByOne = 120;

/**
 * Heights, for few rows as one list from the first of them to the last; else rows of one height together.
 * A row in between that has no height of its own here is left as it is.
 */
export function rowSteps(name: string, sheet: SheetBlueprint): readonly Step[] {
  const { rowHeights } = sheet;
  const first = Math.min(...rowHeights.map(({ from }) => from));
  const last = Math.max(...rowHeights.map(({ to }) => to));
  if (rowHeights.length < 3 || last - first >= mostRowsOneByOne) return heightSteps(name, sheet);
  const lines: Excel.SettableRowProperties[] = Array.from({ length: last - first + 1 }, () => ({}));
  for (const { from, to, points } of rowHeights) {
    lines.fill({ format: { rowHeight: points } }, from - first, to - first + 1);
  }
  return [
    step(
      (pen) => {
        pen.range(name, boxAddress(rowBox(first, last))).setRowProperties(lines);
      },
      400 + lines.length * 36,
    ),
  ];
}

function heightSteps(name: string, sheet: SheetBlueprint): readonly Step[] {
  const byHeight = new Map<number, Box[]>();
  for (const { from, to, points } of sheet.rowHeights) {
    byHeight.set(points, [...(byHeight.get(points) ?? []), rowBox(from, to)]);
  }
  return [...byHeight].map(([points, boxes]) =>
    step(
      (pen) => {
        for (const cells of pen.cells(name, boxes)) cells.format.rowHeight = points;
      },
      500 + boxes.length * 8,
    ),
  );
}

/**
 * Merges of one row each that stand below one another as one box: Excel merges it row by row when told.
 *
 * @example rowwise([row 1 of B:D, row 2 of B:D, row 2 of F:G]) // [rows 1–2 of B:D, row 2 of F:G]
 */
function rowwise(merges: readonly Box[]): readonly Box[] {
  const together: Box[] = [];
  const open = new Map<string, number>();
  for (const box of [...merges].sort((one, other) => one.top - other.top)) {
    const columns = `${String(box.left)}:${String(box.right)}`;
    const index = open.get(columns) ?? -1;
    const above = together[index];
    if (above?.bottom === box.top - 1) together[index] = { ...above, bottom: box.bottom };
    else open.set(columns, together.push(box) - 1);
  }
  return together;
}

export function mergeSteps(name: string, sheet: SheetBlueprint): readonly Step[] {
  const isLow = ({ top, bottom }: Box): boolean => top === bottom;
  const boxes = [
    ...rowwise(sheet.merges.filter(isLow)).map((box) => ({ box, across: true })),
    ...sheet.merges.filter((box) => !isLow(box)).map((box) => ({ box, across: false })),
  ];
  return boxes.map(({ box, across }) =>
    step((pen) => {
      pen.range(name, boxAddress(box)).merge(across);
    }, 300),
  );
}

/** Rows and columns that stay in sight; `null` for none. */
export function frozenBox({ freeze }: Pick<SheetBlueprint, 'freeze'>): Box | null {
  const { rows, columns } = freeze;
  if (rows === 0 && columns === 0) return null;
  return {
    top: 0,
    left: 0,
    bottom: rows === 0 ? LAST_ROW : rows - 1,
    right: columns === 0 ? LAST_COLUMN : columns - 1,
  };
}

export function freezeSteps(name: string, sheet: Pick<SheetBlueprint, 'freeze'>): readonly Step[] {
  const { rows, columns } = sheet.freeze;
  const box = frozenBox(sheet);
  return [
    step((pen) => {
      const panes = pen.sheet(name).freezePanes;
      if (!box) panes.unfreeze();
      else if (columns === 0) panes.freezeRows(rows);
      else if (rows === 0) panes.freezeColumns(columns);
      else panes.freezeAt(boxAddress(box));
    }),
  ];
}

const millimetresPerCentimetre = 10;

/** '&L…&C…&R…'; without a mark the text stands in the middle, as in a file. */
function sectionsOf(text: string): { left: string; center: string; right: string } {
  const sections = { left: '', center: '', right: '' };
  const names = { L: 'left', C: 'center', R: 'right' } as const;
  let current: keyof typeof sections = 'center';
  for (const part of text.split(/(&[LCR])/)) {
    const mark = /^&([LCR])$/.exec(part)?.[1] as keyof typeof names | undefined;
    if (mark) current = names[mark];
    else sections[current] += part;
  }
  return sections;
}

function setHeadings(page: Excel.PageLayout, print: PrintSetup): void {
  if (print.firstPage === 'bare') {
    page.headersFooters.state = 'FirstAndDefault';
    page.headersFooters.firstPage.centerHeader = '';
    page.firstPageNumber = 1;
  }
  const headings = page.headersFooters.defaultForAllPages;
  if (print.header !== undefined) {
    const { left, center, right } = sectionsOf(print.header);
    if (left !== '') headings.leftHeader = left;
    if (center !== '') headings.centerHeader = center;
    if (right !== '') headings.rightHeader = right;
  }
  if (print.footer !== undefined) {
    const { left, center, right } = sectionsOf(print.footer);
    if (left !== '') headings.leftFooter = left;
    if (center !== '') headings.centerFooter = center;
    if (right !== '') headings.rightFooter = right;
  }
}

/** Breaks before rows of ours: those of the layout before would cut the new one in wrong places. */
export function setBreaks(
  sheet: Excel.Worksheet,
  { breaksBefore }: Pick<PrintSetup, 'breaksBefore'>,
): void {
  if (breaksBefore === undefined) return;
  const breaks = sheet.horizontalPageBreaks;
  breaks.removePageBreaks();
  for (const row of breaksBefore)
    breaks.add(boxAddress({ top: row, left: 0, bottom: row, right: 0 }));
}

/** Where the printed area and its repeated rows are; these move with the table. */
export function setPrinted(
  page: Excel.PageLayout,
  print: Pick<PrintSetup, 'titleRows' | 'area'>,
): void {
  if (print.titleRows) {
    const { from, to } = print.titleRows;
    page.setPrintTitleRows(boxAddress(rowBox(from, to)));
  }
  if (print.area) page.setPrintArea(boxAddress(print.area));
}

/** Paper and margins are the officer's own once the sheet stands; the printed area is ours. */
export function printSteps(
  name: string,
  { print }: SheetBlueprint,
  isFull: boolean,
): readonly Step[] {
  return [
    step((pen) => {
      const standing = pen.sheet(name);
      const page = standing.pageLayout;
      setPrinted(page, print);
      setBreaks(standing, print);
      if (!isFull) return;
      page.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
      page.paperSize = 'A4';
      page.zoom = {
        horizontalFitToPages: 1,
        ...(print.onePage === true ? { verticalFitToPages: 1 } : {}),
      };
      const { top, bottom, left, right } = print.margins;
      const centimetres = (length: number): number => length / millimetresPerCentimetre;
      page.setPrintMargins('Centimeters', {
        top: centimetres(top),
        bottom: centimetres(bottom),
        left: centimetres(left),
        right: centimetres(right),
      });
      if (print.centerHorizontally) page.centerHorizontally = true;
      setHeadings(page, print);
    }, 2_000),
  ];
}
