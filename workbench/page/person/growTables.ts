/**
 * Lets tables grow while a person types or pastes right below them. The add-in's own writes never grow
 * a table, as in Excel: it says itself how far its tables reach.
 */
import type { SpreadsheetEngine } from '../../engine/engine';
import { parseArea } from '../../engine/grid';
import { growTableAt } from '../../engine/tableGrowth';
import type { RichApiHost } from '../../host/richApiHost';

/** The host's number for "a worksheet changed" and what is read of its message. */
const WORKSHEET_CHANGED = 10;
interface Changed {
  readonly changeType: string;
  readonly triggerSource: string;
  readonly worksheetId: string;
  readonly address: string;
}

/** From now on, tables grow. */
export function growTables(host: RichApiHost, engine: SpreadsheetEngine): void {
  host.listen((entries) => {
    const entry = entries.find(({ messageType }) => messageType === WORKSHEET_CHANGED);
    if (entry === undefined) return;
    const changed = JSON.parse(entry.message) as Changed;
    const area = parseArea(changed.address);
    const isPerson = changed.triggerSource !== 'ThisLocalAddin';
    if (!isPerson || changed.changeType !== 'RangeEdited' || area === undefined) return;
    // Not inside the edit: Univer is still writing it, and may yet take it back.
    queueMicrotask(() => {
      for (let row = area.top; row <= area.bottom; row += 1) {
        if (!growTableAt(engine, changed.worksheetId, row, area.left)) return;
      }
    });
  });
}
