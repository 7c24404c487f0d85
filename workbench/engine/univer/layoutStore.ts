/**
 * Sizes, hidden lines, merges, panes and inserted cells in a Univer workbook.
 */
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/sheets';

import { isSingleCell, overlaps } from '../grid';
import type { Area } from '../grid';
import { PIXELS_PER_POINT } from '../layout';
import type { DeleteShift, FrozenPanes, InsertShift, LayoutStore, Lines } from '../layout';
import type { CellShifter } from './cellShifter';
import { fittingColumnWidth, fittingRowHeight } from './autofit';
import { toArea, toRange } from './ranges';
import type { UniverSession } from './session';
import type { UniverCellStore } from './cellStore';
import type { UniverStyleStore } from './styleStore';

const toPoints = (pixels: number): number => Math.round((pixels / PIXELS_PER_POINT) * 100) / 100;

export class UniverLayoutStore implements LayoutStore {
  constructor(
    private readonly session: UniverSession,
    private readonly cells: UniverCellStore,
    private readonly styles: UniverStyleStore,
    private readonly shifter: CellShifter,
  ) {}

  columnWidth(sheetId: string, column: number): number {
    const sheet = this.session.worksheet(sheetId);
    // A hidden column has no width on the screen, but keeps its own for later.
    return toPoints(sheet.getColumnManager().getColumnWidth(column));
  }

  setColumnWidth(sheetId: string, first: number, last: number, points: number): void {
    this.session.ensure(sheetId, 0, Math.min(last, first + 200));
    const sheet = this.session.worksheet(sheetId);
    const right = Math.min(last, sheet.getColumnCount() - 1);
    this.session.onSheet(SetWorksheetColWidthMutation.id, sheetId, {
      ranges: [toRange({ top: 0, left: first, bottom: sheet.getRowCount() - 1, right })],
      colWidth: points * PIXELS_PER_POINT,
    });
  }

  rowHeight(sheetId: string, row: number): number {
    return toPoints(this.session.worksheet(sheetId).getRowManager().getRowHeight(row));
  }

  setRowHeight(sheetId: string, rows: readonly Lines[], points: number): void {
    const ranges = rows.map(({ first, last }) => this.rowRange(sheetId, first, last));
    this.session.onSheet(SetWorksheetRowHeightMutation.id, sheetId, {
      ranges,
      rowHeight: points * PIXELS_PER_POINT,
    });
    // Univer prefers the automatic height of a row to the one that was set, unless told.
    this.session.onSheet(SetWorksheetRowIsAutoHeightMutation.id, sheetId, {
      ranges,
      autoHeightInfo: 0,
    });
  }

  private rowRange(sheetId: string, first: number, last: number) {
    const sheet = this.session.worksheet(sheetId);
    this.session.ensure(sheetId, Math.min(last, first + 20_000), 0);
    const bottom = Math.min(last, sheet.getRowCount() - 1);
    return toRange({ top: first, left: 0, bottom, right: sheet.getColumnCount() - 1 });
  }

  autofitColumns(sheetId: string, area: Area): void {
    const used = this.usedPart(sheetId, area);
    if (used === undefined) return;
    for (let column = used.left; column <= used.right; column += 1) {
      const texts = this.cells.readText(sheetId, { ...used, left: column, right: column });
      const cells = texts.map(([text], i) => ({
        text: text ?? '',
        style: this.styles.at(sheetId, used.top + i, column),
      }));
      const width = fittingColumnWidth(cells);
      if (width !== undefined) this.setColumnWidth(sheetId, column, column, width);
    }
  }

  autofitRows(sheetId: string, area: Area): void {
    const used = this.usedPart(sheetId, { ...area, left: 0, right: Number.MAX_SAFE_INTEGER });
    if (used === undefined) return;
    const merged = this.merges(sheetId);
    for (let row = used.top; row <= used.bottom; row += 1) {
      const [texts = []] = this.cells.readText(sheetId, { ...used, top: row, bottom: row });
      const cells = texts.flatMap((text, j) => {
        const column = used.left + j;
        const covered = merged.some(
          (m) => m.top <= row && row <= m.bottom && m.left <= column && column <= m.right,
        );
        // Excel does not fit rows to merged cells.
        if (covered) return [];
        const style = this.styles.at(sheetId, row, column);
        return [{ text, style, columnWidth: this.columnWidth(sheetId, column) }];
      });
      this.setRowHeight(sheetId, [{ first: row, last: row }], fittingRowHeight(cells));
    }
  }

  private usedPart(sheetId: string, area: Area): Area | undefined {
    const used = this.cells.usedArea(sheetId, true);
    if (used === undefined) return undefined;
    const top = Math.max(used.top, area.top);
    const left = Math.max(used.left, area.left);
    const bottom = Math.min(used.bottom, area.bottom);
    const right = Math.min(used.right, area.right);
    return top > bottom || left > right ? undefined : { top, left, bottom, right };
  }

  isColumnHidden(sheetId: string, column: number): boolean {
    return this.session.worksheet(sheetId).getColumnManager().getColumn(column)?.hd === 1;
  }

  setColumnsHidden(sheetId: string, first: number, last: number, hidden: boolean): void {
    this.session.ensure(sheetId, 0, Math.min(last, first + 200));
    const sheet = this.session.worksheet(sheetId);
    const right = Math.min(last, sheet.getColumnCount() - 1);
    const range = toRange({ top: 0, left: first, bottom: sheet.getRowCount() - 1, right });
    const command = hidden ? SetColHiddenMutation.id : SetColVisibleMutation.id;
    this.session.onSheet(command, sheetId, { ranges: [range] });
  }

  isRowHidden(sheetId: string, row: number): boolean {
    const sheet = this.session.worksheet(sheetId);
    return sheet.getRowManager().getRow(row)?.hd === 1 || sheet.isRowFiltered(row);
  }

  setRowsHidden(sheetId: string, first: number, last: number, hidden: boolean): void {
    const command = hidden ? SetRowHiddenMutation.id : SetRowVisibleMutation.id;
    this.session.onSheet(command, sheetId, { ranges: [this.rowRange(sheetId, first, last)] });
  }

  customColumns(sheetId: string): readonly number[] {
    const sheet = this.session.worksheet(sheetId);
    const standard = sheet.getConfig().defaultColumnWidth;
    return numericKeys(sheet.getColumnManager().getColumnData()).filter((column) => {
      const data = sheet.getColumnManager().getColumn(column);
      return (
        Boolean(data?.s || data?.hd || isFilled(data?.custom)) || (data?.w ?? standard) !== standard
      );
    });
  }

  customRows(sheetId: string): readonly number[] {
    const sheet = this.session.worksheet(sheetId);
    const standard = sheet.getConfig().defaultRowHeight;
    return numericKeys(sheet.getRowManager().getRowData()).filter((row) => {
      const data = sheet.getRowManager().getRow(row);
      return (
        Boolean(data?.s || data?.hd || isFilled(data?.custom)) || (data?.h ?? standard) !== standard
      );
    });
  }

  merges(sheetId: string): readonly Area[] {
    return this.session.worksheet(sheetId).getMergeData().map(toArea);
  }

  merge(sheetId: string, areas: readonly Area[]): void {
    this.removeMerges(sheetId, areas);
    const wanted = areas.filter((area) => !isSingleCell(area));
    if (wanted.length === 0) return;
    this.session.ensure(
      sheetId,
      Math.max(...wanted.map(({ bottom }) => bottom)),
      Math.max(...wanted.map(({ right }) => right)),
    );
    this.session.onSheet(AddWorksheetMergeMutation.id, sheetId, { ranges: wanted.map(toRange) });
  }

  unmerge(sheetId: string, area: Area): void {
    this.removeMerges(sheetId, [area]);
  }

  private removeMerges(sheetId: string, areas: readonly Area[]): void {
    const standing = this.merges(sheetId).filter((merged) =>
      areas.some((area) => overlaps(merged, area)),
    );
    if (standing.length === 0) return;
    const ranges = standing.map(toRange);
    this.session.onSheet(RemoveWorksheetMergeMutation.id, sheetId, { ranges });
  }

  frozenPanes(sheetId: string): FrozenPanes {
    const { xSplit, ySplit } = this.session.worksheet(sheetId).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  freeze(sheetId: string, { rows, columns }: FrozenPanes): void {
    this.session.onSheet(SetFrozenMutation.id, sheetId, {
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
      resetScroll: true,
    });
  }

  insertCells(sheetId: string, area: Area, shift: InsertShift): void {
    this.shifter.insert(sheetId, area, shift);
  }

  deleteCells(sheetId: string, area: Area, shift: DeleteShift): void {
    this.shifter.delete(sheetId, area, shift);
  }
}

const isFilled = (custom: unknown): boolean =>
  typeof custom === 'object' && custom !== null && Object.keys(custom).length > 0;

const numericKeys = (data: object): readonly number[] =>
  Object.keys(data)
    .map(Number)
    .sort((a, b) => a - b);
