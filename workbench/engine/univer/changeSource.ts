/**
 * Tells what changed in a Univer workbook, from its commands. Results of calculation, pure formatting
 * and what the engine does for its own ends are left out.
 */
import type { ICommandInfo, IExecutionOptions, IRange } from '@univerjs/core';
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertColMutation,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColByRangeCommand,
  RemoveColMutation,
  RemoveRowByRangeCommand,
  RemoveRowMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetNameCommand,
  SetWorksheetNameMutation,
} from '@univerjs/sheets';
import type {
  IInsertRowMutationParams,
  IInsertSheetMutationParams,
  IRemoveSheetMutationParams,
  ISetRangeValuesMutationParams,
  ISetSelectionsOperationParams,
} from '@univerjs/sheets';

import type { CellValue } from '../cells';
import type { EngineEvent, EngineListener } from '../events';
import { COLUMN_COUNT, ROW_COUNT } from '../grid';
import type { Area } from '../grid';
import { valueOf } from './cellStore';
import { toArea } from './ranges';
import type { UniverSession } from './session';

/** While these run, Univer rewrites the formulas that refer to what moves; nobody has edited those. */
const movingCommands: ReadonlySet<string> = new Set([
  InsertRowByRangeCommand.id,
  InsertColByRangeCommand.id,
  RemoveRowByRangeCommand.id,
  RemoveColByRangeCommand.id,
  InsertRangeMoveDownCommand.id,
  InsertRangeMoveRightCommand.id,
  DeleteRangeMoveUpCommand.id,
  DeleteRangeMoveLeftCommand.id,
  RemoveSheetCommand.id,
  SetWorksheetNameCommand.id,
]);

const shifts: Readonly<Record<string, 'down' | 'right' | 'up' | 'left'>> = {
  [InsertRangeMoveDownCommand.id]: 'down',
  [InsertRangeMoveRightCommand.id]: 'right',
  [DeleteRangeMoveUpCommand.id]: 'up',
  [DeleteRangeMoveLeftCommand.id]: 'left',
};

interface OnSheet {
  readonly unitId: string;
  readonly subUnitId: string;
}

export class ChangeSource {
  private readonly listeners = new Set<EngineListener>();
  private readonly before = new WeakMap<object, { value: CellValue }>();
  private readonly disposables: { dispose(): void }[] = [];
  private silence = 0;
  private moving = 0;
  private activeId: string;
  private sheetNames = new Map<string, string>();

  constructor(private readonly session: UniverSession) {
    this.activeId = session.workbook().ensureActiveSheet().getSheetId();
    this.rememberNames();
    this.disposables.push(
      session.commands.beforeCommandExecuted((command, options) => this.remember(command, options)),
      session.commands.onCommandExecuted((command, options) => this.tell(command, options)),
    );
  }

  listen(listener: EngineListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Runs what nobody shall hear of. */
  readonly quietly = (action: () => void): void => {
    this.silence += 1;
    try {
      action();
    } finally {
      this.silence -= 1;
    }
  };

  emit(event: EngineEvent): void {
    if (this.silence > 0) return;
    for (const listener of this.listeners) listener(event);
  }

  dispose(): void {
    this.listeners.clear();
    for (const disposable of this.disposables) disposable.dispose();
  }

  private rememberNames(): void {
    this.sheetNames = new Map(
      this.session
        .workbook()
        .getSheets()
        .map((sheet) => [sheet.getSheetId(), sheet.getName()]),
    );
  }

  private remember(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (movingCommands.has(command.id)) this.moving += 1;
    if (this.moving > 0 || !isEdit(command, options)) return;
    const params = command.params as ISetRangeValuesMutationParams;
    const area = editedArea(params);
    if (area === undefined || area.top !== area.bottom || area.left !== area.right) return;
    const sheet = this.session.workbook().getSheetBySheetId(params.subUnitId);
    this.before.set(params, { value: valueOf(sheet?.getCellRaw(area.top, area.left)) });
  }

  private tell(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (movingCommands.has(command.id)) this.moving -= 1;
    if (isEdit(command, options)) {
      if (this.moving === 0) this.tellEdit(command.params as ISetRangeValuesMutationParams);
      return;
    }
    const sheetId = (command.params as OnSheet | undefined)?.subUnitId ?? '';
    switch (command.id) {
      case InsertRowMutation.id:
      case RemoveRowMutation.id: {
        const { range } = command.params as IInsertRowMutationParams;
        const area = { ...toArea(range), left: 0, right: COLUMN_COUNT - 1 };
        const inserted = command.id === InsertRowMutation.id;
        this.emit(
          inserted
            ? { kind: 'cellsInserted', sheetId, area, shift: 'down' }
            : { kind: 'cellsDeleted', sheetId, area, shift: 'up' },
        );
        break;
      }
      case InsertColMutation.id:
      case RemoveColMutation.id: {
        const { range } = command.params as IInsertRowMutationParams;
        const area = { ...toArea(range), top: 0, bottom: ROW_COUNT - 1 };
        const inserted = command.id === InsertColMutation.id;
        this.emit(
          inserted
            ? { kind: 'cellsInserted', sheetId, area, shift: 'right' }
            : { kind: 'cellsDeleted', sheetId, area, shift: 'left' },
        );
        break;
      }
      case InsertRangeMoveDownCommand.id:
      case InsertRangeMoveRightCommand.id:
      case DeleteRangeMoveUpCommand.id:
      case DeleteRangeMoveLeftCommand.id:
        this.tellShift(command);
        break;
      case InsertSheetMutation.id: {
        this.rememberNames();
        const { sheet } = command.params as IInsertSheetMutationParams;
        this.emit({ kind: 'sheetAdded', sheetId: sheet.id });
        break;
      }
      case RemoveSheetMutation.id: {
        const { subUnitId } = command.params as IRemoveSheetMutationParams;
        const name = this.sheetNames.get(subUnitId) ?? '';
        this.rememberNames();
        this.emit({ kind: 'sheetDeleted', sheetId: subUnitId, name });
        break;
      }
      case SetWorksheetNameMutation.id: {
        const before = this.sheetNames.get(sheetId) ?? '';
        this.rememberNames();
        const after = this.sheetNames.get(sheetId) ?? '';
        if (before !== after) this.emit({ kind: 'sheetRenamed', sheetId, before, after });
        break;
      }
      case SetWorksheetActiveOperation.id: {
        // Univer tells late: by now another sheet may be shown again.
        const now = this.session.workbook().ensureActiveSheet().getSheetId();
        if (this.silence > 0 || now === this.activeId) break;
        const previousId = this.activeId;
        this.activeId = now;
        this.emit({ kind: 'sheetActivated', sheetId: now, previousId });
        break;
      }
      case SetSelectionsOperation.id: {
        const { selections } = command.params as ISetSelectionsOperationParams;
        const areas = selections.map((selection) => toArea(selection.range));
        if (areas.length > 0) this.emit({ kind: 'selectionChanged', sheetId, areas });
        break;
      }
    }
  }

  /** A person shifted a part of a row or column on the sheet that is shown. */
  private tellShift(command: Readonly<ICommandInfo>): void {
    const range = (command.params as { readonly range?: IRange } | undefined)?.range;
    const shift = shifts[command.id];
    if (range === undefined || shift === undefined) return;
    const sheetId = this.session.workbook().ensureActiveSheet().getSheetId();
    const kind = shift === 'down' || shift === 'right' ? 'cellsInserted' : 'cellsDeleted';
    this.emit({ kind, sheetId, area: toArea(range), shift });
  }

  private tellEdit(params: ISetRangeValuesMutationParams): void {
    const area = editedArea(params);
    if (area === undefined) return;
    const sheetId = params.subUnitId;
    const before = this.before.get(params);
    if (before === undefined) {
      this.emit({ kind: 'cellsEdited', sheetId, area });
      return;
    }
    const sheet = this.session.workbook().getSheetBySheetId(sheetId);
    const after = valueOf(sheet?.getCellRaw(area.top, area.left));
    this.emit({ kind: 'cellsEdited', sheetId, area, before: before.value, after });
  }
}

function isEdit(command: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (command.id !== SetRangeValuesMutation.id) return false;
  const { fromFormula, onlyLocal, applyFormulaCalculationResult } = (options ?? {}) as Record<
    string,
    unknown
  >;
  return !fromFormula && !onlyLocal && !applyFormulaCalculationResult;
}

const isFormatOnly = (cell: unknown): boolean =>
  typeof cell === 'object' && cell !== null && !('v' in cell) && !('f' in cell) && !('p' in cell);

/** The area around the cells whose content is written; undefined when only formats are. */
function editedArea(params: ISetRangeValuesMutationParams): Area | undefined {
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const [rowKey, line] of Object.entries(params.cellValue ?? {})) {
    const row = Number(rowKey);
    for (const [columnKey, cell] of Object.entries(line ?? {})) {
      if (isFormatOnly(cell)) continue;
      const column = Number(columnKey);
      if (row < top) top = row;
      if (row > bottom) bottom = row;
      if (column < left) left = column;
      if (column > right) right = column;
    }
  }
  return bottom < 0 ? undefined : { top, left, bottom, right };
}
