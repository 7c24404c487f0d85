/**
 * Pasting text from another program reads it as if it were typed, in Vietnamese form: Univer alone
 * makes 855 % of «85,5%». What was copied inside the page keeps Univer's own way, formats and all.
 */
import { ICommandService } from '@univerjs/core';
import type { ICellData, Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { ISheetClipboardService } from '@univerjs/preset-sheets-core';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import type { SpreadsheetEngine } from '../../engine/engine';
import { typedValue } from '../../engine/typing';
import { cellData } from '../univer/cellData';
import { clipboardRows } from './clipboardText';

/** Univer marks what it has copied itself. */
const COPIED_HERE = 'data-copy-id=';

/** From now on, Ctrl+V and the menu's paste read text in Vietnamese form. */
export function pasteVietnamese(univer: Univer, api: FUniver, engine: SpreadsheetEngine): void {
  const injector = univer.__getInjector();
  const clipboard = injector.get(ISheetClipboardService);
  const commands = injector.get(ICommandService);

  const pasteText = (text: string): boolean => {
    const { sheetId, areas } = engine.selection();
    const sheet = api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
    const [place] = areas;
    if (!sheet || place === undefined) return false;
    const rows = clipboardRows(text);
    const width = Math.max(...rows.map((row) => row.length));
    const range = {
      startRow: place.top,
      endRow: place.top + rows.length - 1,
      startColumn: place.left,
      endColumn: place.left + width - 1,
    };
    if (range.endRow >= sheet.getMaxRows()) sheet.setRowCount(range.endRow + 1);
    if (range.endColumn >= sheet.getMaxColumns()) sheet.setColumnCount(range.endColumn + 1);
    const value: Record<number, Record<number, ICellData>> = {};
    rows.forEach((row, down) => {
      const line: Record<number, ICellData> = {};
      row.forEach((typed, over) => {
        const { numberFormat = 'General' } = engine.styles.at(
          sheetId,
          place.top + down,
          place.left + over,
        );
        const input =
          numberFormat === '@' ? ({ kind: 'text', value: typed } as const) : typedValue(typed);
        line[place.left + over] = cellData(input, numberFormat);
      });
      value[place.top + down] = line;
    });
    const unitId = sheet.getWorkbook().getUnitId();
    return commands.syncExecuteCommand(SetRangeValuesCommand.id, {
      unitId,
      subUnitId: sheetId,
      range,
      value,
    });
  };

  const legacyPaste = clipboard.legacyPaste.bind(clipboard);
  clipboard.legacyPaste = (html, text, files) =>
    isFromElsewhere(html, text) ? Promise.resolve(pasteText(text)) : legacyPaste(html, text, files);

  const paste = clipboard.paste.bind(clipboard);
  clipboard.paste = async (item, kind) => {
    const html = await textOf(item, 'text/html');
    const text = await textOf(item, 'text/plain');
    return isFromElsewhere(html, text) ? pasteText(text) : paste(item, kind);
  };
}

function isFromElsewhere(html: string | undefined, text: string | undefined): text is string {
  return text !== undefined && text !== '' && html?.includes(COPIED_HERE) !== true;
}

async function textOf(item: ClipboardItem, type: string): Promise<string | undefined> {
  return item.types.includes(type) ? (await item.getType(type)).text() : undefined;
}
