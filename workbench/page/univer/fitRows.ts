/**
 * Rows without a height of their own become as high as their text, as in Excel, also when the add-in
 * wrote it. Univer does this for a person's edits only. Only the shown sheet is measured; another one
 * when it is shown.
 */
import { ICommandService } from '@univerjs/core';
import type { Univer } from '@univerjs/core';
import { AutoHeightController } from '@univerjs/preset-sheets-core';
import {
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetColWidthMutation,
} from '@univerjs/sheets';
import type { SpreadsheetEngine } from '../../engine/engine';

const CHANGES: ReadonlySet<string> = new Set([
  SetRangeValuesMutation.id,
  SetWorksheetColWidthMutation.id,
  SetWorksheetActiveOperation.id,
]);

/** The changes of one batch come in a burst; they are measured once. */
const BURST_MILLISECONDS = 80;
/** Measuring text takes about a millisecond a row. */
const MOST_ROWS = 1500;

/** From now on, rows follow their text. */
export function fitRowsToText(univer: Univer, engine: SpreadsheetEngine): void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const fit = (): void => {
    const sheetId = engine.sheets.activeId();
    const used = engine.cells.usedArea(sheetId, true);
    if (used === undefined) return;
    const ranges = [
      {
        startRow: used.top,
        endRow: Math.min(used.bottom, used.top + MOST_ROWS),
        startColumn: used.left,
        endColumn: used.right,
      },
    ];
    const measured = injector
      .get(AutoHeightController)
      .getUndoRedoParamsOfAutoHeight(ranges, sheetId);
    for (const { id, params } of measured.redos) {
      commands.syncExecuteCommand(id, params, { onlyLocal: true });
    }
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  commands.onCommandExecuted(({ id }) => {
    if (!CHANGES.has(id)) return;
    clearTimeout(timer);
    timer = setTimeout(fit, BURST_MILLISECONDS);
  });
}
