/**
 * Looks of cells in a Univer workbook.
 */
import type { ICellData, IStyleData, Nullable, Worksheet } from '@univerjs/core';
import { SetColDataMutation, SetRowDataMutation } from '@univerjs/sheets';

import { spansAllColumns, spansAllRows } from '../grid';
import type { Area } from '../grid';
import type { CellStyle, StylePatch, StyleStore } from '../cellStyle';
import { forEachCell } from './cellStore';
import { laidOut } from './ranges';
import type { UniverSession } from './session';
import {
  emptyStyle,
  fromUniverStyle,
  mergedStyle,
  patchedCustom,
  toUniverStyle,
} from './styleMapping';
import type { CellPatches, writeThroughUniver } from './styleWriter';

export class UniverStyleStore implements StyleStore {
  constructor(
    private readonly session: UniverSession,
    private readonly write: typeof writeThroughUniver,
  ) {}

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
    if (Object.keys(patch).length === 0) return;
    this.write(this.session, sheetId, this.patches(sheetId, areas, patch));
  }

  private patches(sheetId: string, areas: readonly Area[], patch: StylePatch): CellPatches {
    return (put) => {
      for (const area of areas) {
        if (spansAllRows(area) || spansAllColumns(area)) {
          this.patchLines(sheetId, area, patch);
          forEachCell(this.session.worksheet(sheetId), area, (row, column) =>
            put(row, column, patch),
          );
          continue;
        }
        this.session.ensure(sheetId, area.bottom, area.right);
        for (let row = area.top; row <= area.bottom; row += 1) {
          for (let column = area.left; column <= area.right; column += 1) put(row, column, patch);
        }
      }
    };
  }

  applyBlock(
    sheetId: string,
    topLeft: { readonly row: number; readonly column: number },
    block: readonly (readonly (StylePatch | null)[])[],
  ): void {
    const width = Math.max(0, ...block.map((line) => line.length));
    if (width === 0) return;
    this.session.ensure(sheetId, topLeft.row + block.length - 1, topLeft.column + width - 1);
    this.write(this.session, sheetId, (put) => {
      block.forEach((line, i) => {
        line.forEach((patch, j) => {
          if (patch !== null) put(topLeft.row + i, topLeft.column + j, patch);
        });
      });
    });
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
