/**
 * What a person does in the spreadsheet: typing, pasting, inserting rows, renaming sheets. Sheets are
 * named as on their tabs, cells by their addresses. Everything is calculated and every event is on its
 * way when a promise resolves.
 */
import type { CellContent, CellInput, CellValue } from '../engine/cells';
import type { CellStyle } from '../engine/cellStyle';
import type { SpreadsheetEngine } from '../engine/engine';
import { accessDenied, invalidArgument, itemNotFound } from '../engine/errors';
import { cellArea, COLUMN_COUNT, parseArea, ROW_COUNT } from '../engine/grid';
import type { Area } from '../engine/grid';
import { defaultProtectionOptions } from '../engine/page';
import type { ProtectionOptions } from '../engine/page';
import type { WorkbookSnapshot } from '../engine/snapshot';
import type { SheetVisibility } from '../engine/sheets';
import { growTableAt } from '../engine/tableGrowth';
import { typedValue } from '../engine/typing';
import { mayEdit } from '../host/protection';

/** Numbers and truth values as they are; a text is read as if it had been typed. */
export type Pasted = string | number | boolean | null;

export class Person {
  constructor(private readonly engine: SpreadsheetEngine) {}

  /** Types into one cell and presses Enter. A locked cell of a protected sheet refuses: AccessDenied. */
  async typeInto(sheet: string, address: string, text: string): Promise<void> {
    const { id, area } = this.find(sheet, address);
    const { top: row, left: column } = area;
    this.requireEditable(id, cellArea(row, column));
    const isText = this.engine.styles.at(id, row, column).numberFormat === '@';
    const input: CellInput =
      isText && text !== '' ? { kind: 'text', value: text } : typedValue(text);
    this.engine.cells.write(id, { row, column }, [[input]]);
    growTableAt(this.engine, id, row, column);
    await this.settle();
  }

  /** Pastes a block as from another program; like Excel's paste it passes by the data validation. */
  async paste(
    sheet: string,
    address: string,
    block: readonly (readonly Pasted[])[],
  ): Promise<void> {
    const { id, area } = this.find(sheet, address);
    const { top: row, left: column } = area;
    const width = Math.max(1, ...block.map((line) => line.length));
    this.requireEditable(id, {
      top: row,
      left: column,
      bottom: row + block.length - 1,
      right: column + width - 1,
    });
    this.engine.cells.write(
      id,
      { row, column },
      block.map((line) => line.map(pastedInput)),
    );
    block.forEach((_line, i) => growTableAt(this.engine, id, row + i, column));
    await this.settle();
  }

  /** Presses Delete. */
  async clear(sheet: string, address: string): Promise<void> {
    const { id, area } = this.find(sheet, address);
    this.requireEditable(id, area);
    this.engine.cells.clear(id, [area], 'contents');
    await this.settle();
  }

  /** `row` is the number at the left edge; the new rows stand before it. */
  insertRows(sheet: string, row: number, count = 1): Promise<void> {
    return this.onRows(sheet, row, count, (id, area) =>
      this.engine.layout.insertCells(id, area, 'down'),
    );
  }

  deleteRows(sheet: string, row: number, count = 1): Promise<void> {
    return this.onRows(sheet, row, count, (id, area) =>
      this.engine.layout.deleteCells(id, area, 'up'),
    );
  }

  /** `column` is a letter, `'C'`. */
  insertColumns(sheet: string, column: string, count = 1): Promise<void> {
    return this.onColumns(sheet, column, count, (id, area) =>
      this.engine.layout.insertCells(id, area, 'right'),
    );
  }

  deleteColumns(sheet: string, column: string, count = 1): Promise<void> {
    return this.onColumns(sheet, column, count, (id, area) =>
      this.engine.layout.deleteCells(id, area, 'left'),
    );
  }

  async hideRows(sheet: string, row: number, count = 1, hidden = true): Promise<void> {
    this.engine.layout.setRowsHidden(this.sheetId(sheet), row - 1, row + count - 2, hidden);
    await this.settle();
  }

  async addSheet(name: string): Promise<void> {
    this.engine.sheets.activate(this.engine.sheets.add(name));
    await this.settle();
  }

  async deleteSheet(name: string): Promise<void> {
    this.engine.sheets.delete(this.sheetId(name));
    await this.settle();
  }

  async renameSheet(name: string, newName: string): Promise<void> {
    this.engine.sheets.rename(this.sheetId(name), newName);
    await this.settle();
  }

  async moveSheet(name: string, position: number): Promise<void> {
    this.engine.sheets.move(this.sheetId(name), position);
    await this.settle();
  }

  async setSheetVisibility(name: string, visibility: SheetVisibility): Promise<void> {
    this.engine.sheets.setVisibility(this.sheetId(name), visibility);
    await this.settle();
  }

  async activateSheet(name: string): Promise<void> {
    this.engine.sheets.activate(this.sheetId(name));
    await this.settle();
  }

  async select(sheet: string, address: string): Promise<void> {
    const { id, area } = this.find(sheet, address);
    this.engine.select({ sheetId: id, areas: [area] });
    await this.settle();
  }

  async merge(sheet: string, address: string): Promise<void> {
    const { id, area } = this.find(sheet, address);
    this.engine.layout.merge(id, [area]);
    await this.settle();
  }

  /** Protects as the dialog does when nothing but the selection is ticked. */
  async protectSheet(
    sheet: string,
    options: Partial<ProtectionOptions> = {},
    password?: string,
  ): Promise<void> {
    this.engine.pages.setProtection(this.sheetId(sheet), {
      options: { ...defaultProtectionOptions, ...options },
      ...(password === undefined ? {} : { password }),
    });
    await this.settle();
  }

  async unprotectSheet(sheet: string): Promise<void> {
    this.engine.pages.setProtection(this.sheetId(sheet), undefined);
    await this.settle();
  }

  async renameTable(table: string, newName: string): Promise<void> {
    this.engine.tables.rename(this.table(table).id, newName);
    await this.settle();
  }

  /** Turns the table into plain cells, or leaves the cells when a person deletes its frame. */
  async dissolveTable(table: string): Promise<void> {
    this.engine.tables.delete(this.table(table).id);
    await this.settle();
  }

  async removeValidation(sheet: string, address: string): Promise<void> {
    const { id, area } = this.find(sheet, address);
    this.engine.validations.clear(id, [area]);
    await this.settle();
  }

  async deleteName(name: string): Promise<void> {
    this.engine.names.delete(name);
    await this.settle();
  }

  sheetNames(): readonly string[] {
    return this.engine.sheets.list().map((sheet) => sheet.name);
  }

  activeSheet(): string {
    const active = this.engine.sheets.activeId();
    return this.engine.sheets.list().find((sheet) => sheet.id === active)?.name ?? '';
  }

  readValue(sheet: string, address: string): CellValue {
    return this.content(sheet, address).value;
  }

  /** With its `=`; null when a constant stands in the cell. */
  readFormula(sheet: string, address: string): string | null {
    return this.content(sheet, address).formula;
  }

  readText(sheet: string, address: string): string {
    return this.readTexts(sheet, address)[0]?.[0] ?? '';
  }

  readValues(sheet: string, address: string): readonly (readonly CellValue[])[] {
    const { id, area } = this.find(sheet, address);
    return this.engine.cells.read(id, area).map((line) => line.map((cell) => cell.value));
  }

  readTexts(sheet: string, address: string): readonly (readonly string[])[] {
    const { id, area } = this.find(sheet, address);
    return this.engine.cells.readText(id, area);
  }

  readStyle(sheet: string, address: string): CellStyle {
    const { id, area } = this.find(sheet, address);
    return this.engine.styles.at(id, area.top, area.left);
  }

  snapshot(): WorkbookSnapshot {
    return this.engine.snapshot();
  }

  async restore(snapshot: WorkbookSnapshot): Promise<void> {
    this.engine.restore(snapshot);
    await this.engine.recalculateAll();
    await this.settle();
  }

  /** Everything calculated, events on their way. */
  async settle(): Promise<void> {
    await this.engine.calculate();
    await Promise.resolve();
  }

  private content(sheet: string, address: string): CellContent {
    const { id, area } = this.find(sheet, address);
    const cell = this.engine.cells.read(id, cellArea(area.top, area.left))[0]?.[0];
    return cell ?? { value: null, formula: null };
  }

  private sheetId(name: string): string {
    const sheet = this.engine.sheets.list().find((candidate) => candidate.name === name);
    if (sheet === undefined) throw itemNotFound(`There is no sheet ${name}`);
    return sheet.id;
  }

  private table(name: string) {
    const table = this.engine.tables.list().find((candidate) => candidate.name === name);
    if (table === undefined) throw itemNotFound(`There is no table ${name}`);
    return table;
  }

  private find(sheet: string, address: string): { readonly id: string; readonly area: Area } {
    const area = parseArea(address);
    if (area === undefined) throw invalidArgument(`${address} is no address`);
    return { id: this.sheetId(sheet), area };
  }

  private requireEditable(id: string, area: Area): void {
    if (!mayEdit(this.engine, id, [area])) {
      throw accessDenied('The cell is locked and its sheet is protected');
    }
  }

  private async onRows(
    sheet: string,
    row: number,
    count: number,
    act: (id: string, area: Area) => void,
  ): Promise<void> {
    const top = row - 1;
    act(this.sheetId(sheet), { top, bottom: top + count - 1, left: 0, right: COLUMN_COUNT - 1 });
    await this.settle();
  }

  private async onColumns(
    sheet: string,
    column: string,
    count: number,
    act: (id: string, area: Area) => void,
  ): Promise<void> {
    const area = parseArea(`${column}:${column}`);
    if (area === undefined) throw invalidArgument(`${column} is no column`);
    const right = area.left + count - 1;
    act(this.sheetId(sheet), { ...area, right, bottom: ROW_COUNT - 1 });
    await this.settle();
  }
}

function pastedInput(value: Pasted): CellInput | null {
  if (value === null) return { kind: 'blank' };
  if (typeof value === 'number') return { kind: 'number', value };
  return typeof value === 'boolean' ? { kind: 'boolean', value } : typedValue(value);
}
