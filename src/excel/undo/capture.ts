/**
 * What a sheet holds before an act overwrites it: contents, heights and widths, what is printed. Asked for
 * with a reading that is made anyway, or in a round trip of its own before the writing.
 */
import type { Box } from '../../workbook/blueprint';
import { boxAddress, parsePlaced } from '../grid/address';
import { asking, type Line, type Request } from '../line/line';
import { ourCharts } from '../look/details';
import type { SheetDetail } from '../look/types';
import { rawCell } from './marks';
import type { KeptColumn, KeptPrint, RawCell } from './types';

/** What is asked of a sheet beside its contents. */
interface Sizes {
  /** Points of the used rows, of hidden ones 0. */
  readonly heights: readonly number[];
  readonly standardHeight: number;
  /** From column A on. */
  readonly columns: readonly KeptColumn[];
  readonly print: KeptPrint;
  /** The names of its charts of ours. */
  readonly charts: readonly string[];
}

export interface Capture extends Sizes {
  readonly sheet: string;
  /** From the first cell to the last that is filled. */
  readonly used: Box;
  readonly cells: readonly (readonly RawCell[])[];
}

/** Wider than any sheet of ours. */
const columnsSized = 78;

/** What a sheet that was captured holds at a place; outside its used box nothing. */
export function capturedAt({ used, cells }: Capture, row: number, column: number): RawCell {
  return cells[row - used.top]?.[column - used.left] ?? null;
}

function boxOf(range: Excel.Range | Excel.RangeAreas): Box | null {
  return range.isNullObject ? null : (parsePlaced(range.address)?.box ?? null);
}

function loadSizes(sheet: Excel.Worksheet, used: Excel.Range) {
  sheet.load('standardHeight');
  const rows = used.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
  const columns = sheet
    .getRangeByIndexes(0, 0, 1, columnsSized)
    .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const area = sheet.pageLayout.getPrintAreaOrNullObject();
  area.load('address');
  const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject();
  titles.load('address');
  const breaks = sheet.horizontalPageBreaks;
  breaks.load('items/rowIndex');
  const { charts } = sheet;
  charts.load('items/name');
  return { sheet, rows, columns, area, titles, breaks, charts };
}

function sizesOf(loaded: ReturnType<typeof loadSizes>): Sizes {
  const { sheet, rows, columns, area, titles, breaks, charts } = loaded;
  return {
    heights: rows.value.map((row) =>
      row.rowHidden === true ? 0 : (row.format?.rowHeight ?? sheet.standardHeight),
    ),
    standardHeight: sheet.standardHeight,
    columns: columns.value.map((column) => ({
      width: column.format?.columnWidth ?? 0,
      hidden: column.columnHidden === true,
    })),
    print: {
      area: boxOf(area),
      titles: boxOf(titles),
      breaks: breaks.items.map((one) => one.rowIndex),
    },
    charts: ourCharts(charts),
  };
}

function rawCells(values: readonly unknown[][], formulas: readonly unknown[][]): RawCell[][] {
  return values.map((row, down) =>
    row.map((value, right) => rawCell(value, formulas[down]?.[right])),
  );
}

/** One sheet, all of it. */
export function requestCapture(name: string): Request<Capture> {
  return asking(
    (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      // From the first cell on: rows above may have heights of their own.
      const used = sheet.getUsedRange(true).getBoundingRect('A1');
      used.load('address,values,formulas');
      return { used, sizes: loadSizes(sheet, used) };
    },
    ({ used, sizes }) => ({
      sheet: name,
      used: boxOf(used) ?? { top: 0, left: 0, bottom: 0, right: 0 },
      cells: rawCells(used.values, used.formulas),
      ...sizesOf(sizes),
    }),
  );
}

/** Rows of a large sheet, whose contents do not fit into one response. */
function requestRows(sheet: string, box: Box): Request<readonly (readonly RawCell[])[]> {
  return asking(
    (context) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(boxAddress(box));
      range.load('values,formulas');
      return range;
    },
    (range) => rawCells(range.values, range.formulas),
  );
}

function requestSizes(name: string, used: Box): Request<Sizes> {
  return asking(
    (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      return loadSizes(sheet, sheet.getRange(boxAddress(used)));
    },
    (loaded) => sizesOf(loaded),
  );
}

/**
 * Values and formulas of so many cells stay below what Excel on the web answers: among thousands of tasks
 * a cell takes half a kilobyte.
 */
const cellsPerResponse = 5_000;

/** Sheets below this are asked for at once: short texts such as a report's, in one round trip. */
const cellsAtOnce = 8_000;

const cellsIn = ({ top, left, bottom, right }: Box): number =>
  (bottom - top + 1) * (right - left + 1);

/** A sheet in as many responses as its size asks for. */
async function captureLarge(line: Line, sheet: string, filled: Box): Promise<Capture> {
  const used = { ...filled, top: 0, left: 0 };
  const rows = Math.max(1, Math.floor(cellsPerResponse / (used.right - used.left + 1)));
  const cells: (readonly RawCell[])[] = [];
  for (let top = used.top; top <= used.bottom; top += rows) {
    const part = { ...used, top, bottom: Math.min(used.bottom, top + rows - 1) };
    // In turn on purpose: each response is near the size that Excel on the web allows.
    cells.push(...(await line.send(requestRows(sheet, part))));
  }
  return { sheet, used, cells, ...(await line.send(requestSizes(sheet, used))) };
}

async function captureTogether(line: Line, sheets: readonly string[]): Promise<readonly Capture[]> {
  if (sheets.length === 0) return [];
  return line.send((context) => {
    const asked = sheets.map((sheet) => requestCapture(sheet)(context));
    return () => asked.map((read) => read());
  });
}

/**
 * Sheets as they stand now: in one round trip, more only for sheets of thousands of rows.
 *
 * @param details how far the sheets are filled, as far as that is known
 */
export async function captureSheets(
  line: Line,
  sheets: readonly string[],
  details: readonly SheetDetail[],
): Promise<readonly Capture[]> {
  const captures: Capture[] = [];
  let together: string[] = [];
  let room = cellsAtOnce;
  for (const sheet of sheets) {
    const used = details.find((detail) => detail.sheet === sheet)?.used ?? null;
    const size = used === null ? 0 : cellsIn(used);
    if (used !== null && size > cellsAtOnce) {
      captures.push(await captureLarge(line, sheet, used));
      continue;
    }
    if (size > room) {
      captures.push(...(await captureTogether(line, together)));
      together = [];
      room = cellsAtOnce;
    }
    together.push(sheet);
    room -= size;
  }
  return [...captures, ...(await captureTogether(line, together))];
}
