/**
 * Looks of cells in a Univer workbook.
 */
import type {
  ICellData,
  IObjectMatrixPrimitiveType,
  IStyleData,
  Nullable,
  Worksheet,
} from '@univerjs/core';
import { SetColDataMutation, SetRangeValuesMutation, SetRowDataMutation } from '@univerjs/sheets';

import { spansAllColumns, spansAllRows } from '../grid';
import type { Area } from '../grid';
import type { CellStyle, StylePatch, StyleStore } from '../cellStyle';
import { forEachCell } from './cellStore';
import { laidOut } from './ranges';
import type { UniverSession } from './session';
import { emptyStyle, fromUniverStyle, patchedCustom, toUniverStyle } from './styleMapping';

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** Univer recalculates after every write but one that says it came from this command. */
const ONLY_STYLE = 'sheet.command.set-style';

export class UniverStyleStore implements StyleStore {
  constructor(private readonly session: UniverSession) {}

  at(sheetId: string, row: number, column: number): CellStyle {
    return this.styleOf(this.session.worksheet(sheetId), row, column);
  }

  private styleOf(sheet: Worksheet, row: number, column: number): CellStyle {
    const cell = sheet.getCellRaw(row, column);
    const inherited = this.lineStyle(sheet, row, column);
    if (!cell?.s && !cell?.custom) return inherited;
    const own = fromUniverStyle(this.dataOf(sheet, cell.s), cell.custom);
    return inherited === emptyStyle ? own : { ...inherited, ...own };
  }

  private dataOf(sheet: Worksheet, style: ICellData['s']): Nullable<IStyleData> {
    return typeof style === 'string' ? sheet.getStyleDataByHash(style) : style;
  }

  private lineStyle(sheet: Worksheet, row: number, column: number): CellStyle {
    const columnData = sheet.getColumnManager().getColumn(column);
    const rowData = sheet.getRowManager().getRow(row);
    const hasColumn = columnData?.s || columnData?.custom;
    const hasRow = rowData?.s || rowData?.custom;
    if (!hasColumn && !hasRow) return emptyStyle;
    return {
      ...fromUniverStyle(this.dataOf(sheet, columnData?.s), columnData?.custom),
      ...fromUniverStyle(this.dataOf(sheet, rowData?.s), rowData?.custom),
    };
  }

  distinct(sheetId: string, areas: readonly Area[]): readonly CellStyle[] {
    const sheet = this.session.worksheet(sheetId);
    const styles = new Map<string, CellStyle>();
    const seen = new Set<CellStyle>();
    const note = (style: CellStyle): void => {
      if (seen.has(style)) return;
      seen.add(style);
      styles.set(JSON.stringify(Object.entries(style).sort()), style);
    };
    for (const area of areas) {
      const part = laidOut(area, sheet);
      if (part === undefined) {
        note(emptyStyle);
      } else if (spansAllRows(area) || spansAllColumns(area)) {
        forEachCell(sheet, area, (row, column) => note(this.styleOf(sheet, row, column)));
        // The cells that do not exist have the look of their column or row.
        if (spansAllRows(area)) {
          for (let c = part.left; c <= part.right; c += 1) note(this.columnStyle(sheetId, c));
        } else {
          for (let r = part.top; r <= part.bottom; r += 1) note(this.rowStyle(sheetId, r));
        }
      } else {
        if (part.bottom < area.bottom || part.right < area.right) note(emptyStyle);
        for (let row = part.top; row <= part.bottom; row += 1) {
          for (let column = part.left; column <= part.right; column += 1) {
            note(this.styleOf(sheet, row, column));
          }
        }
      }
    }
    return [...styles.values()];
  }

  columnStyle(sheetId: string, column: number): CellStyle {
    const sheet = this.session.worksheet(sheetId);
    const data = sheet.getColumnManager().getColumn(column);
    return fromUniverStyle(this.dataOf(sheet, data?.s), data?.custom ?? undefined);
  }

  rowStyle(sheetId: string, row: number): CellStyle {
    const sheet = this.session.worksheet(sheetId);
    const data = sheet.getRowManager().getRow(row);
    return fromUniverStyle(this.dataOf(sheet, data?.s), data?.custom ?? undefined);
  }

  apply(sheetId: string, areas: readonly Area[], patch: StylePatch): void {
    const sheet = this.session.worksheet(sheetId);
    const style = toUniverStyle(patch);
    const cellValue: Matrix = {};
    for (const area of areas) {
      if (spansAllRows(area) || spansAllColumns(area)) {
        this.patchLines(sheetId, area, patch);
        forEachCell(sheet, area, (row, column, cell) => {
          (cellValue[row] ??= {})[column] = patchedCell(cell, style, patch);
        });
        continue;
      }
      this.session.ensure(sheetId, area.bottom, area.right);
      for (let row = area.top; row <= area.bottom; row += 1) {
        const line = (cellValue[row] ??= {});
        for (let column = area.left; column <= area.right; column += 1) {
          line[column] = patchedCell(sheet.getCellRaw(row, column), style, patch);
        }
      }
    }
    this.writeStyles(sheetId, cellValue);
  }

  applyBlock(
    sheetId: string,
    topLeft: { readonly row: number; readonly column: number },
    block: readonly (readonly (StylePatch | null)[])[],
  ): void {
    const width = Math.max(0, ...block.map((line) => line.length));
    if (width === 0) return;
    const sheet = this.session.worksheet(sheetId);
    this.session.ensure(sheetId, topLeft.row + block.length - 1, topLeft.column + width - 1);
    const cellValue: Matrix = {};
    block.forEach((line, i) => {
      const row = topLeft.row + i;
      line.forEach((patch, j) => {
        if (patch === null) return;
        const column = topLeft.column + j;
        const cell = sheet.getCellRaw(row, column);
        (cellValue[row] ??= {})[column] = patchedCell(cell, toUniverStyle(patch), patch);
      });
    });
    this.writeStyles(sheetId, cellValue);
  }

  private writeStyles(sheetId: string, cellValue: Matrix): void {
    if (Object.keys(cellValue).length === 0) return;
    this.session.onSheet(SetRangeValuesMutation.id, sheetId, { cellValue, trigger: ONLY_STYLE });
  }

  private patchLines(sheetId: string, area: Area, patch: StylePatch): void {
    const sheet = this.session.worksheet(sheetId);
    const merged = (
      data: Nullable<{ s?: ICellData['s']; custom?: ICellData['custom'] }>,
    ): object => {
      const style = mergedStyle(this.dataOf(sheet, data?.s), toUniverStyle(patch));
      const custom = patchedCustom(data?.custom, patch);
      return { s: style, ...(custom === undefined ? {} : { custom }) };
    };
    if (spansAllRows(area)) {
      const right = Math.min(area.right, sheet.getColumnCount() - 1);
      const columnData: Record<number, object> = {};
      for (let c = area.left; c <= right; c += 1) {
        columnData[c] = merged(sheet.getColumnManager().getColumn(c));
      }
      this.session.onSheet(SetColDataMutation.id, sheetId, { columnData });
    } else {
      this.session.ensure(sheetId, area.bottom, 0);
      const rowData: Record<number, object> = {};
      for (let r = area.top; r <= area.bottom; r += 1) {
        rowData[r] = merged(sheet.getRowManager().getRow(r));
      }
      this.session.onSheet(SetRowDataMutation.id, sheetId, { rowData });
    }
  }

  /** Whole columns and rows lose their own look when their formats are cleared. */
  resetLines(sheetId: string, area: Area): void {
    const sheet = this.session.worksheet(sheetId);
    const plain = { s: null, custom: null };
    const part = laidOut(area, sheet);
    if (part === undefined) return;
    if (spansAllRows(area)) {
      const columnData: Record<number, object> = {};
      for (let c = part.left; c <= part.right; c += 1) {
        if (sheet.getColumnManager().getColumn(c)) columnData[c] = plain;
      }
      this.session.onSheet(SetColDataMutation.id, sheetId, { columnData });
    }
    if (spansAllColumns(area)) {
      const rowData: Record<number, object> = {};
      for (let r = part.top; r <= part.bottom; r += 1) {
        if (sheet.getRowManager().getRow(r)) rowData[r] = plain;
      }
      this.session.onSheet(SetRowDataMutation.id, sheetId, { rowData });
    }
  }
}

function patchedCell(
  cell: Nullable<ICellData>,
  style: Record<string, unknown>,
  patch: StylePatch,
): ICellData {
  const custom = patchedCustom(cell?.custom, patch);
  return {
    s: style as IStyleData,
    // Without its type Univer would guess anew and turn the text "01" into a number.
    ...(cell?.t ? { t: cell.t } : {}),
    ...(custom === undefined ? {} : { custom }),
  };
}

function mergedStyle(old: Nullable<IStyleData>, patch: Record<string, unknown>): IStyleData {
  const merged = new Map<string, unknown>(Object.entries(old ?? {}));
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else if (key === 'bd') merged.set(key, { ...old?.bd, ...(value as object) });
    else merged.set(key, value);
  }
  return Object.fromEntries(merged);
}
