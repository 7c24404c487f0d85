/**
 * Contents of cells in a Univer workbook.
 */
import { CellValueType } from '@univerjs/core';
import type { ICellData, IObjectMatrixPrimitiveType, Nullable, Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';

import type { CellContent, CellInput, CellStore, CellValue, ClearedPart } from '../cells';
import { displayedText } from './display';
import { boundingArea, cellArea, contains, spansAllColumns, spansAllRows } from '../grid';
import type { Area } from '../grid';
import type { TableInfo } from '../tables';
import { toEngineFormula } from './formulaText';
import { without } from './members';
import { laidOut } from './ranges';
import type { UniverSession } from './session';
import type { UniverStyleStore } from './styleStore';
import type { UniverTableStore } from './tableStore';

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

const empty: CellContent = { value: null, formula: null };
const noContent = { v: null, t: null, f: null, si: null, p: null } as const;

export function valueOf(cell: Nullable<ICellData>): CellValue {
  if (!cell) return null;
  const richText = cell.p?.body?.dataStream;
  if (richText !== undefined) return richText.replace(/\r\n$/, '');
  if (cell.v === undefined || cell.v === null) return null;
  if (cell.t === CellValueType.BOOLEAN) return cell.v === 1 || cell.v === true || cell.v === 'TRUE';
  // A blank cell that once held something may keep an empty text.
  if (cell.v === '' && !cell.f && !cell.si) return null;
  return cell.v;
}

export class UniverCellStore implements CellStore {
  constructor(
    private readonly session: UniverSession,
    private readonly styles: UniverStyleStore,
    private readonly tables: UniverTableStore,
  ) {}

  read(sheetId: string, area: Area): readonly (readonly CellContent[])[] {
    const sheet = this.session.worksheet(sheetId);
    return mapArea(area, (row, column) => {
      const cell = sheet.getCellRaw(row, column);
      return cell
        ? { value: valueOf(cell), formula: this.formulaOf(sheet, cell, row, column) }
        : empty;
    });
  }

  private formulaOf(sheet: Worksheet, cell: ICellData, row: number, column: number): string | null {
    if (cell.f) return cell.f;
    if (!cell.si) return null;
    const model = this.session.injector.get(FormulaDataModel);
    return model.getFormulaStringByCell(row, column, sheet.getSheetId(), sheet.getUnitId()) ?? null;
  }

  readText(sheetId: string, area: Area): readonly (readonly string[])[] {
    const sheet = this.session.worksheet(sheetId);
    return mapArea(area, (row, column) => {
      const value = valueOf(sheet.getCellRaw(row, column));
      if (value === null) return '';
      return displayedText(value, this.styles.at(sheetId, row, column).numberFormat ?? 'General');
    });
  }

  write(
    sheetId: string,
    topLeft: { readonly row: number; readonly column: number },
    block: readonly (readonly (CellInput | null)[])[],
  ): void {
    const width = Math.max(0, ...block.map((line) => line.length));
    if (block.length === 0 || width === 0) return;
    this.session.ensure(sheetId, topLeft.row + block.length - 1, topLeft.column + width - 1);
    const cellValue: Matrix = {};
    const tables = this.tables.on(sheetId);
    block.forEach((line, i) => {
      const row = topLeft.row + i;
      const cells: Record<number, Nullable<ICellData>> = {};
      line.forEach((input, j) => {
        if (input === null) return;
        cells[topLeft.column + j] = this.cellFor(
          sheetId,
          tables,
          cellArea(row, topLeft.column + j),
          input,
        );
      });
      if (Object.keys(cells).length > 0) cellValue[row] = cells;
    });
    if (Object.keys(cellValue).length === 0) return;
    this.session.onSheet('sheet.mutation.set-range-values', sheetId, { cellValue });
    this.tables.syncHeaders(sheetId, {
      top: topLeft.row,
      left: topLeft.column,
      bottom: topLeft.row + block.length - 1,
      right: topLeft.column + width - 1,
    });
  }

  private cellFor(
    sheetId: string,
    tables: readonly TableInfo[],
    at: Area,
    input: CellInput,
  ): ICellData {
    switch (input.kind) {
      case 'blank':
        return { ...noContent };
      case 'text':
        return { ...noContent, v: input.value, t: CellValueType.FORCE_STRING };
      case 'boolean':
        return { ...noContent, v: input.value ? 1 : 0, t: CellValueType.BOOLEAN };
      case 'number': {
        const cell: ICellData = { ...noContent, v: input.value, t: CellValueType.NUMBER };
        if (input.numberFormat === undefined) return cell;
        const { numberFormat } = this.styles.at(sheetId, at.top, at.left);
        if (numberFormat === undefined) cell.s = { n: { pattern: input.numberFormat } };
        return cell;
      }
      case 'formula': {
        const table = tables.find(({ area }) => contains(area, at));
        return { ...noContent, f: toEngineFormula(input.formula, table?.name) };
      }
    }
  }

  clear(sheetId: string, areas: readonly Area[], part: ClearedPart): void {
    const sheet = this.session.worksheet(sheetId);
    const cellValue: Matrix = {};
    for (const area of areas) {
      if (part === 'all' || part === 'formats') this.styles.resetLines(sheetId, area);
      forEachCell(sheet, area, (row, column, cell) => {
        const line = (cellValue[row] ??= {});
        line[column] = cleared(cell, part);
      });
    }
    if (Object.keys(cellValue).length === 0) return;
    const trigger = part === 'formats' ? 'sheet.command.set-style' : undefined;
    this.session.onSheet('sheet.mutation.set-range-values', sheetId, {
      cellValue,
      ...(trigger === undefined ? {} : { trigger }),
    });
  }

  usedArea(sheetId: string, valuesOnly: boolean): Area | undefined {
    const sheet = this.session.worksheet(sheetId);
    let used: Area | undefined;
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (!cell || !counts(cell, valuesOnly)) return;
      const here = cellArea(row, column);
      if (used === undefined) used = here;
      else if (!contains(used, here)) used = boundingArea(used, here);
    });
    return used;
  }
}

const counts = (cell: ICellData, valuesOnly: boolean): boolean =>
  Boolean(cell.f || cell.si) || valueOf(cell) !== null || (!valuesOnly && Boolean(cell.s));

function cleared(cell: ICellData, part: ClearedPart): Nullable<ICellData> {
  switch (part) {
    case 'all':
      return null;
    case 'contents':
      return { ...noContent };
    case 'formats':
      return { s: null, custom: cell.custom?.['link'] ? { link: cell.custom['link'] } : null };
    case 'hyperlinks': {
      return { custom: without(cell.custom ?? {}, 'link') };
    }
  }
}

function mapArea<T>(area: Area, make: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_r, i) =>
    Array.from({ length: area.right - area.left + 1 }, (_c, j) =>
      make(area.top + i, area.left + j),
    ),
  );
}

/** Visits the cells that exist; whole rows and columns do not cost their million blanks. */
export function forEachCell(
  sheet: Worksheet,
  area: Area,
  visit: (row: number, column: number, cell: ICellData) => void,
): void {
  const part = laidOut(area, sheet);
  if (part === undefined) return;
  if (spansAllRows(area) || spansAllColumns(area)) {
    const visited: [number, number, ICellData][] = [];
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell && contains(area, cellArea(row, column))) visited.push([row, column, cell]);
    });
    for (const [row, column, cell] of visited) visit(row, column, cell);
    return;
  }
  for (let row = part.top; row <= part.bottom; row += 1) {
    for (let column = part.left; column <= part.right; column += 1) {
      const cell = sheet.getCellRaw(row, column);
      if (cell) visit(row, column, cell);
    }
  }
}
