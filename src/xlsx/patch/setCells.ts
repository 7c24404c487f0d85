/** Changes single cells in a sheet's XML; every other byte of the sheet stays. */
import type { Content } from '../../workbook/blueprint';
import { cellAddress } from '../../workbook/address';
import { fault } from '../problem';
import { cellXml, needsQuotePrefix } from '../write/cellXml';
import { INLINE_TEXTS } from '../write/texts';
import { element } from '../xml/element';
import { TagScanner } from '../../archive/xml/tagScanner';
import { applyEdits, type Edit } from './edits';

export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly content: Content;
}

function byPlace(a: CellChange, b: CellChange): number {
  return a.row - b.row || a.column - b.column;
}

class CellPatch {
  private readonly edits: Edit[] = [];
  private readonly waiting: CellChange[];
  private declaration = '';

  constructor(
    private readonly scanner: TagScanner,
    changes: readonly CellChange[],
    private readonly quoted: (style: number) => number,
  ) {
    this.waiting = [...changes].sort(byPlace);
  }

  run(): Uint8Array {
    const { scanner } = this;
    if (!scanner.next()) throw scanner.damaged();
    this.readNamespace();
    while (scanner.next()) {
      if (!scanner.isClose && scanner.depth === 2 && scanner.is('sheetData')) this.walkData();
    }
    return applyEdits(scanner.bytes, this.edits);
  }

  /** Sheets whose own elements bear a prefix need the namespace spelled out on ours. */
  private readNamespace(): void {
    const { scanner } = this;
    const prefix = scanner.decode(scanner.qualifiedStart, scanner.nameStart).slice(0, -1);
    if (prefix === '') return;
    const found = scanner.attributeList().find(([name]) => name === `xmlns:${prefix}`);
    this.declaration = found ? ` xmlns="${found[1]}"` : '';
  }

  private own(xml: string): string {
    return xml.replace(/^<(\w+)/, `<$1${this.declaration}`);
  }

  /** Takes the changes that stand before a place. */
  private takeBefore(row: number, column: number): CellChange[] {
    const count = this.waiting.findIndex(
      (one) => one.row > row || (one.row === row && one.column >= column),
    );
    return this.waiting.splice(0, count < 0 ? this.waiting.length : count);
  }

  private cell({ row, column, content }: CellChange, style: number): string {
    const number = needsQuotePrefix(content) ? this.quoted(style) : style;
    return this.own(cellXml(cellAddress(row, column), content, number, INLINE_TEXTS));
  }

  private cells(changes: readonly CellChange[]): string {
    return changes.map((change) => this.cell(change, 0)).join('');
  }

  private rows(changes: readonly CellChange[]): string {
    const rows = [...new Set(changes.map((one) => one.row))];
    return rows
      .map((row) => {
        const cells = this.cells(changes.filter((one) => one.row === row));
        return cells === '' ? '' : this.own(element('row', { r: row + 1 }, cells));
      })
      .join('');
  }

  /** Puts text at the end of the element that the scanner has just closed. */
  private insertAtEnd(start: number, openEnd: number, text: string): void {
    if (text === '') return;
    const { scanner } = this;
    if (!scanner.isEmpty) {
      this.edits.push({ start: scanner.tagStart, end: scanner.tagStart, text });
      return;
    }
    const tag = scanner.decode(start, openEnd);
    const name = /^<([^\s/>]+)/.exec(tag)?.[1] ?? '';
    const raw = new TextDecoder().decode(scanner.bytes.subarray(start, openEnd));
    this.edits.push({
      start,
      end: openEnd,
      text: `${raw.replace(/\s*\/>$/, '>')}${text}</${name}>`,
    });
  }

  private walkData(): void {
    const { scanner } = this;
    const [start, openEnd] = [scanner.tagStart, scanner.tagEnd];
    let row = -1;
    while (scanner.next()) {
      if (scanner.isClose) {
        if (scanner.depth < 2) break;
        continue;
      }
      if (scanner.depth !== 3 || !scanner.is('row')) continue;
      const named = scanner.attribute('r');
      row = named === undefined ? row + 1 : Number(named) - 1;
      const text = this.rows(this.takeBefore(row, 0));
      if (text !== '') this.edits.push({ start: scanner.tagStart, end: scanner.tagStart, text });
      this.walkRow(row);
    }
    this.insertAtEnd(start, openEnd, this.rows(this.takeBefore(Infinity, 0)));
  }

  private walkRow(row: number): void {
    const { scanner } = this;
    const [start, openEnd] = [scanner.tagStart, scanner.tagEnd];
    let column = -1;
    while (scanner.next()) {
      if (scanner.isClose) {
        if (scanner.depth < 3) break;
        continue;
      }
      if (scanner.depth !== 4 || !scanner.is('c')) continue;
      const named = scanner.attribute('r')?.replace(/\d+$/, '');
      column = named === undefined ? column + 1 : this.columnOf(named);
      const text = this.cells(this.takeBefore(row, column));
      if (text !== '') this.edits.push({ start: scanner.tagStart, end: scanner.tagStart, text });
      const [change] = this.waiting;
      if (change?.row === row && change.column === column) {
        this.waiting.shift();
        this.replaceCell(change);
      }
    }
    this.insertAtEnd(start, openEnd, this.cells(this.takeBefore(row, Infinity)));
  }

  private columnOf(letters: string): number {
    let column = 0;
    for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
    return column - 1;
  }

  /** The cell keeps its format; a formula that other cells rest on is not taken from under them. */
  private replaceCell(change: CellChange): void {
    const { scanner } = this;
    const start = scanner.tagStart;
    const style = Number(scanner.attribute('s') ?? 0);
    const depth = scanner.depth;
    while (scanner.next() && !(scanner.isClose && scanner.depth < depth)) {
      const isFormula = !scanner.isClose && scanner.is('f');
      if (isFormula && scanner.attribute('ref') !== undefined) {
        throw fault('conflict', cellAddress(change.row, change.column));
      }
    }
    this.edits.push({ start, end: scanner.tagEnd, text: this.cell(change, style) });
  }
}

/**
 * @param quoted the number of a format's twin for text that begins like a formula
 * @throws XlsxFault `conflict` naming a cell whose formula others share; `damaged`
 */
export function setCells(
  bytes: Uint8Array,
  part: string,
  changes: readonly CellChange[],
  quoted: (style: number) => number,
): Uint8Array {
  return new CellPatch(new TagScanner(bytes, part), changes, quoted).run();
}

/** The sheet with its tab not selected: two selected tabs would be edited together. */
export function deselectTab(bytes: Uint8Array, part: string): Uint8Array | null {
  const scanner = new TagScanner(bytes, part);
  const edits: Edit[] = [];
  while (scanner.next()) {
    if (!scanner.isClose && scanner.depth === 2 && scanner.is('sheetData')) break;
    if (scanner.isClose || scanner.depth !== 3 || !scanner.is('sheetView')) continue;
    if (!scanner.find('tabSelected')) continue;
    const { valueStart: start, valueEnd: end } = scanner;
    if (scanner.decode(start, end) !== '0') edits.push({ start, end, text: '0' });
  }
  return edits.length === 0 ? null : applyEdits(scanner.bytes, edits);
}
