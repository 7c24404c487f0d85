/**
 * A Univer workbook with the few services that the stores of this folder share.
 *
 * Writes go through Univer's mutations, not its commands: a mutation is synchronous, renders in a page,
 * recalculates, and is not undone by the person, just as Excel does not undo an add-in's writes.
 */
import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
} from '@univerjs/core';
import type { Injector, Univer, Workbook, Worksheet } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';

import { itemNotFound, WorkbenchError } from '../errors';

export class UniverSession {
  readonly injector: Injector;
  readonly commands: ICommandService;

  constructor(
    readonly univer: Univer,
    readonly api: FUniver,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
  }

  workbook(): Workbook {
    const workbook = this.injector
      .get(IUniverInstanceService)
      .getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET);
    if (!workbook) throw new WorkbenchError('GeneralException', 'Univer holds no workbook');
    return workbook;
  }

  get unitId(): string {
    return this.workbook().getUnitId();
  }

  worksheet(sheetId: string): Worksheet {
    const worksheet = this.workbook().getSheetBySheetId(sheetId);
    if (!worksheet) throw itemNotFound(`There is no sheet with the id ${sheetId}`);
    return worksheet;
  }

  /** Runs a mutation or a synchronous command on one sheet; the ids are added to `params`. */
  onSheet(command: string, sheetId: string, params: object): void {
    this.run(command, { unitId: this.unitId, subUnitId: sheetId, ...params });
  }

  run(command: string, params: object): void {
    const done: unknown = this.commands.syncExecuteCommand(command, params);
    if (done === false) {
      throw new WorkbenchError('GeneralException', `The engine refused ${command}`);
    }
  }

  /** Set by changes whose dependents Univer does not find by itself: names and tables. */
  needsFullCalculation = false;

  /** An add-in's write ends what a person could undo, as it does in Excel. */
  forgetUndo(): void {
    this.injector.get(IUndoRedoService).clearUndoRedo(this.unitId);
  }

  /** Lays out enough rows and columns; Univer draws only what the sheet is said to have. */
  ensure(sheetId: string, row: number, column: number): void {
    const sheet = this.worksheet(sheetId);
    if (row >= sheet.getRowCount()) {
      const rowCount = row + 1 + 50;
      this.onSheet('sheet.mutation.set-worksheet-row-count', sheetId, { rowCount });
    }
    if (column >= sheet.getColumnCount()) {
      const columnCount = column + 1 + 5;
      this.onSheet('sheet.mutation.set-worksheet-column-count', sheetId, { columnCount });
    }
  }
}
