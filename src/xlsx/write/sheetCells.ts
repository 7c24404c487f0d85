/** The rows of a sheet: contents from the blocks, header cells from the tables, styles from the layers. */
import type { Content, SheetBlueprint } from '../../workbook/blueprint';
import { cellAddress, LAST_COLUMN, LAST_ROW } from '../../workbook/address';
import type { CellStyle } from '../styles/cellStyle';
import type { PaintedSheet } from '../styles/paintedSheet';
import type { StyleBook } from '../styles/styleBook';
import { element } from '../xml/element';
import { cellXml, needsQuotePrefix } from './cellXml';
import type { CellTexts } from './texts';

export type Contents = ReadonlyMap<number, ReadonlyMap<number, Content>>;

/** A date without a date format would show as a number in the forties of thousands. */
const DATE_FORMAT = 'dd/mm/yyyy';

/** All contents by row and column; where blocks overlap the later one holds. */
export function contentsOf(sheet: SheetBlueprint): Contents {
  const rows = new Map<number, Map<number, Content>>();
  const put = (row: number, column: number, content: Content): void => {
    if (row < 0 || column < 0 || row > LAST_ROW || column > LAST_COLUMN) {
      throw new RangeError(`A cell of sheet "${sheet.name}" lies outside the grid.`);
    }
    const line = rows.get(row) ?? new Map<number, Content>();
    rows.set(row, line);
    line.set(column, content);
  };
  for (const block of sheet.blocks) {
    block.rows.forEach((line, down) => {
      line.forEach((content, right) => {
        put(block.top + down, block.left + right, content);
      });
    });
  }
  for (const table of sheet.tables) {
    // Excel repairs a table whose header cells are not its column names to the letter.
    table.columns.forEach((column, index) => {
      put(table.box.top, table.box.left + index, { kind: 'text', text: column.name });
    });
  }
  return rows;
}

function sorted(...keys: Iterable<number>[]): number[] {
  return [...new Set(keys.flatMap((list) => [...list]))].sort((a, b) => a - b);
}

export interface SheetCells {
  readonly xml: string;
  /** 'A1:F20', what the rows span. */
  readonly dimension: string;
  /** The style number of a column that is styled as a whole. */
  columnStyle(column: number): number | undefined;
}

/** A lookup from painted style to the workbook's number, with the two variants content can ask for. */
function styleNumbers(painted: PaintedSheet, book: StyleBook) {
  const known = new Map<string, number>();
  return (id: number, content: Content): number => {
    const quoted = needsQuotePrefix(content);
    const style: CellStyle = painted.styles[id] ?? {};
    const dated = content.kind === 'date' && style.numberFormat === undefined;
    const key = `${String(id)}${quoted ? 'q' : ''}${dated ? 'd' : ''}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    const number = book.cellFormat(dated ? { ...style, numberFormat: DATE_FORMAT } : style, quoted);
    known.set(key, number);
    return number;
  };
}

const EMPTY: Content = { kind: 'empty' };

function heightsOf(sheet: SheetBlueprint): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { from, to, points } of sheet.rowHeights) {
    for (let row = from; row <= to; row++) heights.set(row, points);
  }
  return heights;
}

/** The sheet's rows as XML. */
export function sheetCells(
  sheet: SheetBlueprint,
  painted: PaintedSheet,
  book: StyleBook,
  texts: CellTexts,
): SheetCells {
  const contents = contentsOf(sheet);
  const heights = heightsOf(sheet);
  const numberOf = styleNumbers(painted, book);
  const lines: string[] = [];
  let [bottom, left, right] = [0, LAST_COLUMN, 0];
  let top: number | null = null;
  for (const row of sorted(
    contents.keys(),
    painted.cells.keys(),
    painted.rows.keys(),
    heights.keys(),
  )) {
    const line = contents.get(row);
    const columns = sorted(line?.keys() ?? [], painted.cells.get(row)?.keys() ?? []);
    let cells = '';
    for (const column of columns) {
      const content = line?.get(column) ?? EMPTY;
      const style = numberOf(painted.styleAt(row, column), content);
      const xml = cellXml(cellAddress(row, column), content, style, texts);
      if (xml === '') continue;
      cells += xml;
      top ??= row;
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    const points = heights.get(row);
    const rowStyle = painted.rows.get(row);
    const number = rowStyle === undefined ? 0 : numberOf(rowStyle, EMPTY);
    if (cells === '' && points === undefined && number === 0) continue;
    lines.push(
      element(
        'row',
        {
          r: row + 1,
          s: number === 0 ? undefined : number,
          customFormat: number === 0 ? undefined : 1,
          ht: points,
          customHeight: points === undefined ? undefined : 1,
        },
        cells,
      ),
    );
  }
  const first = top === null ? 'A1' : cellAddress(top, left);
  const last = top === null ? 'A1' : cellAddress(bottom, right);
  return {
    xml: element('sheetData', {}, lines.join('')),
    dimension: first === last ? first : `${first}:${last}`,
    columnStyle(column) {
      const style = painted.columns.get(column);
      return style === undefined ? undefined : numberOf(style, EMPTY);
    },
  };
}
