/**
 * Refuses a person's edits of locked cells in protected sheets, as Excel does. Univer stores no such
 * protection in its open-source part; the engine keeps it and this guard asks it before each command.
 */
import { CustomCommandExecutionError, ICommandService } from '@univerjs/core';
import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { ISheetClipboardService } from '@univerjs/preset-sheets-core';
import type { SpreadsheetEngine } from '../../engine/engine';
import type { Area } from '../../engine/grid';
import { mayEdit } from '../../host/protection';
import type { Say } from '../statusLine';
import { plannedChange } from './plannedChange';
import type { CommandParams, PlannedChange } from './plannedChange';
import { refusal } from './refusal';

/** From now on, what protection forbids is refused with a sentence in the status line. */
export function guardProtectedSheets(
  univer: Univer,
  api: FUniver,
  engine: SpreadsheetEngine,
  say: Say,
): void {
  const injector = univer.__getInjector();
  const refusalOf = (sheetId: string, change: PlannedChange): string | null =>
    refusal(change, engine.pages.protection(sheetId), (areas) => !mayEdit(engine, sheetId, areas));

  injector.get(ICommandService).beforeCommandExecuted(({ id, params }) => {
    if (!/^sheets?\.command\./.test(id)) return;
    const { sheetId, areas } = engine.selection();
    const asked = (params ?? {}) as CommandParams & { readonly subUnitId?: string };
    const change = plannedChange(id, asked, areas);
    const sentence = change === null ? null : refusalOf(asked.subUnitId ?? sheetId, change);
    if (sentence === null) return;
    say(sentence, 'problem');
    throw new CustomCommandExecutionError(sentence);
  });

  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    const area: Area = {
      top: event.row,
      left: event.column,
      bottom: event.row,
      right: event.column,
    };
    const change: PlannedChange = { kind: 'contents', areas: [area] };
    const sentence = refusalOf(event.worksheet.getSheetId(), change);
    if (sentence === null) return;
    say(sentence, 'problem');
    event.cancel = true;
  });

  injector.get(ISheetClipboardService).addClipboardHook({
    id: 'workbench-protection',
    onBeforePaste: ({ subUnitId, range }) => {
      const areas = range.rows.flatMap((row) =>
        range.cols.map((column) => ({ top: row, left: column, bottom: row, right: column })),
      );
      const sentence = refusalOf(subUnitId, { kind: 'contents', areas });
      if (sentence !== null) say(sentence, 'problem');
      return sentence === null;
    },
  });
}
