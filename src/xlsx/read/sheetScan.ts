/**
 * One pass over a sheet's XML. Who reads says which rows and cells are wanted; the others cost a few
 * steps each and no memory, so a sheet with a million formatted rows is no trouble.
 */
import type { RawValue } from '../../workbook/reading';
import { fromFileFormula } from '../formula/fileForm';
import { moveFormula } from '../formula/references';
import { LAST_COLUMN, LAST_ROW } from '../../workbook/address';
import { TagScanner } from '../../archive/xml/tagScanner';
import { cellType, readValue } from './cellValue';
import { readRichText, type StringTable } from './sharedStrings';

export interface CellReader {
  /** A row begins; the scanner stands on its tag. `false` skips its cells. */
  row(row: number, scanner: TagScanner): boolean;
  wants(column: number): boolean;
  /** @param style the cell's number in the list of formats, 0 when it names none */
  cell(row: number, column: number, value: RawValue, formula: string, style: number): void;
  /** A rule of entry that refuses something; its cells as the file names them: 'E5:E9 E12'. */
  validated?(areas: string): void;
}

export interface SheetScanResult {
  readonly isProtected: boolean;
  /** Where the element `sheetData` stands, for those who read what is around it. */
  readonly dataStart: number;
  readonly dataEnd: number;
  readonly bytes: Uint8Array;
}

export interface ScanContext {
  readonly strings: StringTable;
  readonly date1904: boolean;
}

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

interface PendingFormula {
  readonly row: number;
  readonly column: number;
  readonly value: RawValue;
  readonly style: number;
  readonly shared: string;
}

class SheetScan {
  private readonly scanner: TagScanner;
  private readonly masters = new Map<string, SharedFormula>();
  private readonly pending: PendingFormula[] = [];
  private isProtected = false;
  /** Inside a rule of entry of the newer kind, which names its cells in an element of their own. */
  private isInRule = false;
  private dataStart = -1;
  private dataEnd = -1;

  constructor(
    bytes: Uint8Array,
    part: string,
    private readonly context: ScanContext,
    private readonly reader: CellReader,
  ) {
    this.scanner = new TagScanner(bytes, part);
  }

  run(): SheetScanResult {
    const { scanner } = this;
    if (!scanner.next() || scanner.isClose || !scanner.is('worksheet')) throw scanner.damaged();
    while (scanner.next()) {
      this.readRule();
      if (scanner.depth !== 2 || scanner.isClose) continue;
      if (scanner.is('sheetData')) this.readData();
      else if (scanner.is('sheetProtection')) {
        const sheet = scanner.attribute('sheet');
        this.isProtected = sheet === '1' || sheet === 'true';
      }
    }
    if (this.dataStart < 0) throw scanner.damaged();
    this.resolvePending();
    const { isProtected, dataStart, dataEnd } = this;
    return { isProtected, dataStart, dataEnd, bytes: scanner.bytes };
  }

  /**
   * Rules stand in `dataValidations`, and in the sheet's extensions where their list is on another sheet:
   * there the cells are the text of an `xm:sqref`.
   */
  private readRule(): void {
    const { scanner, reader } = this;
    if (scanner.isClose) {
      if (scanner.is('dataValidation')) this.isInRule = false;
      else if (this.isInRule && scanner.is('sqref')) reader.validated?.(scanner.text());
      return;
    }
    if (!scanner.is('dataValidation')) return;
    const type = scanner.attribute('type') ?? 'none';
    const areas = scanner.attribute('sqref');
    this.isInRule = type !== 'none' && areas === undefined && !scanner.isEmpty;
    if (type !== 'none' && areas !== undefined) reader.validated?.(areas);
  }

  private readData(): void {
    const { scanner } = this;
    if (this.dataStart >= 0) throw scanner.damaged();
    this.dataStart = scanner.tagStart;
    let row = -1;
    while (scanner.next()) {
      if (scanner.isClose) {
        if (scanner.depth < 2) break;
        continue;
      }
      if (scanner.depth !== 3 || !scanner.is('row')) continue;
      row = this.rowNumber(row);
      const isWanted = this.reader.row(row, scanner);
      if (!scanner.isEmpty) this.readRow(row, isWanted);
    }
    this.dataEnd = scanner.tagEnd;
  }

  private rowNumber(before: number): number {
    const { scanner } = this;
    const row = scanner.find('r')
      ? this.digits(scanner.valueStart, scanner.valueEnd) - 1
      : before + 1;
    if (row <= before || row > LAST_ROW) throw scanner.damaged();
    return row;
  }

  private digits(start: number, end: number): number {
    let value = 0;
    for (let at = start; at < end; at++) {
      const digit = (this.scanner.bytes[at] as number) - 48;
      if (digit < 0 || digit > 9 || value > LAST_ROW) throw this.scanner.damaged();
      value = value * 10 + digit;
    }
    return value;
  }

  private readRow(row: number, isWanted: boolean): void {
    const { scanner } = this;
    let column = -1;
    while (scanner.next()) {
      if (scanner.isClose) {
        if (scanner.depth < 3) return;
        continue;
      }
      if (scanner.depth !== 4 || !scanner.is('c')) continue;
      column = this.columnNumber(row, column);
      this.readCell(row, column, isWanted && this.reader.wants(column));
    }
  }

  /** The column a cell stands in: its letters, or the one after the cell before. */
  private columnNumber(row: number, before: number): number {
    const { scanner } = this;
    if (!scanner.find('r')) {
      if (before + 1 > LAST_COLUMN) throw scanner.damaged();
      return before + 1;
    }
    const { bytes, valueEnd } = scanner;
    let at = scanner.valueStart;
    let column = 0;
    for (; at < valueEnd; at++) {
      const byte = bytes[at] as number;
      const letter = (byte & 0xdf) - 64;
      if (byte < 65 || letter < 1 || letter > 26) break;
      column = column * 26 + letter;
    }
    const isLegal = column >= 1 && column - 1 <= LAST_COLUMN && column - 1 > before;
    if (!isLegal || this.digits(at, valueEnd) !== row + 1) throw scanner.damaged();
    return column - 1;
  }

  private readCell(row: number, column: number, isWanted: boolean): void {
    const { scanner } = this;
    if (scanner.isEmpty && !isWanted) return;
    const type = isWanted ? cellType(scanner) : 'n';
    const style = isWanted ? this.styleNumber() : 0;
    let value: RawValue = null;
    let formula = '';
    let shared: string | undefined;
    if (scanner.isEmpty) scanner.next();
    else {
      while (scanner.next()) {
        if (scanner.isClose) {
          if (scanner.depth < 4) break;
          if (!isWanted || scanner.depth !== 4) continue;
          if (scanner.is('v')) {
            value = readValue(type, scanner, this.context.strings, this.context.date1904);
          }
        } else if (scanner.depth === 5) {
          if (isWanted && scanner.is('is')) value = readRichText(scanner);
          else if (scanner.is('f')) {
            const read = this.readFormula(row, column);
            formula = read.formula;
            shared = read.shared;
          }
        }
      }
    }
    if (!isWanted) return;
    if (shared !== undefined) this.pending.push({ row, column, value, style, shared });
    else this.reader.cell(row, column, value, formula, style);
  }

  private styleNumber(): number {
    const { scanner } = this;
    return scanner.find('s') ? this.digits(scanner.valueStart, scanner.valueEnd) : 0;
  }

  /** The scanner stands on `<f>` and is left on `</f>`. */
  private readFormula(row: number, column: number): { formula: string; shared?: string } {
    const { scanner } = this;
    const index = scanner.attribute('t') === 'shared' ? scanner.attribute('si') : undefined;
    const depth = scanner.depth;
    while (scanner.next() && !(scanner.isClose && scanner.depth < depth)) {
      if (!scanner.isClose) throw scanner.damaged();
    }
    const text = scanner.text();
    if (index === undefined) return { formula: fromFileFormula(text) };
    if (text === '') return { formula: '', shared: index };
    const formula = fromFileFormula(text);
    this.masters.set(index, { row, column, formula });
    return { formula };
  }

  /** Cells that share a formula get it moved to their place, once all formulas are known. */
  private resolvePending(): void {
    for (const { row, column, value, style, shared } of this.pending) {
      const master = this.masters.get(shared);
      if (!master) throw this.scanner.damaged();
      const formula = moveFormula(master.formula, row - master.row, column - master.column);
      this.reader.cell(row, column, value, formula, style);
    }
  }
}

/** @throws XlsxFault `damaged` or `hostile`, naming the part */
export function scanSheet(
  bytes: Uint8Array,
  part: string,
  context: ScanContext,
  reader: CellReader,
): SheetScanResult {
  return new SheetScan(bytes, part, context, reader).run();
}
