/**
 * Inserts and deletes cells in a Univer workbook, so that references everywhere follow.
 */
import { Dimension, Direction, sequenceExecute } from '@univerjs/core';
import type { IMutationInfo, Worksheet } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  getInsertRangeMutations,
  getRemoveRangeMutations,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  SetWorksheetActiveOperation,
  SheetInterceptorService,
} from '@univerjs/sheets';

import { spansAllColumns, spansAllRows } from '../grid';
import type { Area } from '../grid';
import type { DeleteShift, InsertShift } from '../layout';
import type { UniverCellStore } from './cellStore';
import type { ChangeSource } from './changeSource';
import { laidOut, toRange } from './ranges';
import type { UniverSession } from './session';

const partialCommands = {
  down: InsertRangeMoveDownCommand.id,
  right: InsertRangeMoveRightCommand.id,
  up: DeleteRangeMoveUpCommand.id,
  left: DeleteRangeMoveLeftCommand.id,
} as const;

export class CellShifter {
  constructor(
    private readonly session: UniverSession,
    private readonly cells: UniverCellStore,
    private readonly changes: ChangeSource,
  ) {}

  insert(sheetId: string, area: Area, shift: InsertShift): void {
    this.onActive(sheetId, () => {
      const sheet = this.session.worksheet(sheetId);
      if (spansAllColumns(area)) {
        this.session.ensure(sheetId, area.top, 0);
        const range = toRange({ ...area, right: sheet.getColumnCount() - 1 });
        const direction = area.top > 0 ? Direction.DOWN : Direction.UP;
        this.session.onSheet(InsertRowByRangeCommand.id, sheetId, { range, direction });
      } else if (spansAllRows(area)) {
        this.session.ensure(sheetId, 0, area.left);
        const range = toRange({ ...area, bottom: sheet.getRowCount() - 1 });
        const direction = area.left > 0 ? Direction.RIGHT : Direction.LEFT;
        this.session.onSheet(InsertColByRangeCommand.id, sheetId, { range, direction });
      } else {
        this.session.ensure(sheetId, area.bottom, area.right);
        this.makeRoom(sheet, area, shift);
        this.shiftCells(sheetId, area, shift);
      }
    });
  }

  delete(sheetId: string, area: Area, shift: DeleteShift): void {
    this.onActive(sheetId, () => {
      const part = laidOut(area, this.session.worksheet(sheetId));
      if (part === undefined) return;
      const range = toRange(part);
      if (spansAllColumns(area)) {
        this.session.onSheet(RemoveRowByRangeCommand.id, sheetId, { range });
      } else if (spansAllRows(area)) {
        this.session.onSheet(RemoveColByRangeCommand.id, sheetId, { range });
      } else {
        this.shiftCells(sheetId, part, shift);
      }
    });
  }

  /** Univer moves merges and some rules only on the sheet that is shown. */
  private onActive(sheetId: string, action: () => void): void {
    const shown = this.session.workbook().ensureActiveSheet().getSheetId();
    if (shown === sheetId) {
      action();
      return;
    }
    this.changes.quietly(() => this.session.onSheet(SetWorksheetActiveOperation.id, sheetId, {}));
    try {
      action();
    } finally {
      this.changes.quietly(() => this.session.onSheet(SetWorksheetActiveOperation.id, shown, {}));
    }
  }

  private makeRoom(sheet: Worksheet, area: Area, shift: InsertShift): void {
    const used = this.cells.usedArea(sheet.getSheetId(), false);
    if (used === undefined) return;
    const rows = shift === 'down' ? area.bottom - area.top + 1 : 0;
    const columns = shift === 'right' ? area.right - area.left + 1 : 0;
    this.session.ensure(sheet.getSheetId(), used.bottom + rows, used.right + columns);
  }

  /** What Univer's own commands do for the shown sheet, without waiting for a person's selection. */
  private shiftCells(sheetId: string, area: Area, shift: InsertShift | DeleteShift): void {
    const range = toRange(area);
    const shiftDimension = shift === 'down' || shift === 'up' ? Dimension.ROWS : Dimension.COLUMNS;
    const params = { unitId: this.session.unitId, subUnitId: sheetId, range, shiftDimension };
    const accessor = this.session.injector;
    const moves =
      shift === 'down' || shift === 'right'
        ? getInsertRangeMutations(accessor, { ...params, cellValue: {} })
        : getRemoveRangeMutations(accessor, params);
    const command = { id: partialCommands[shift], params: { range } };
    const interceptors = this.session.injector.get(SheetInterceptorService);
    const effects = interceptors.onCommandExecute(command);
    const mutations: IMutationInfo[] = [
      ...(effects.preRedos ?? []),
      ...moves.redo,
      ...effects.redos,
    ];
    this.changes.quietly(() => {
      sequenceExecute(mutations, this.session.commands);
      sequenceExecute(interceptors.afterCommandExecute(command).redos, this.session.commands);
    });
    const inserted = shift === 'down' || shift === 'right';
    this.changes.emit({
      kind: inserted ? 'cellsInserted' : 'cellsDeleted',
      sheetId,
      area,
      shift,
    });
  }
}
