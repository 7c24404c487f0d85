/**
 * Turns what an engine tells into the events that office.js expects. The client knows an event by its
 * number and by the id of what it happened to; `Workbook` stands for the collections.
 */
import { isErrorValue } from '../engine/cells';
import type { CellValue } from '../engine/cells';
import type { SpreadsheetEngine } from '../engine/engine';
import type { EngineEvent } from '../engine/events';
import { areaAddress, overlaps, spansAllColumns, spansAllRows } from '../engine/grid';
import type { Area } from '../engine/grid';
import type { EventEntry } from './wire';

const eventTypes = {
  /** `workbook.onSelectionChanged`, an event of the older kind without a target. */
  documentSelectionChanged: 2,
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  worksheetSelectionChanged: 14,
  worksheetDeleted: 15,
  worksheetNameChanged: 25,
  tableChanged: 101,
} as const;

const WORKBOOK = 'Workbook';

/** Who did it: events of the add-in's own writes are marked so that it can leave them aside. */
export type Author = 'person' | 'addin';

/** `keep` stores the changed area so that `event.getRange(context)` finds it. */
export function entriesFor(
  event: EngineEvent,
  author: Author,
  engine: SpreadsheetEngine,
  keep: (sheetId: string, area: Area) => string,
): readonly EventEntry[] {
  switch (event.kind) {
    case 'cellsEdited':
    case 'cellsInserted':
    case 'cellsDeleted':
      return changeEntries(event, author, engine, keep);
    case 'sheetAdded':
      return [
        entry(eventTypes.worksheetAdded, WORKBOOK, {
          type: 'WorksheetAdded',
          source: 'Local',
          worksheetId: event.sheetId,
        }),
      ];
    case 'sheetDeleted':
      return [
        entry(eventTypes.worksheetDeleted, WORKBOOK, {
          type: 'WorksheetDeleted',
          source: 'Local',
          worksheetId: event.sheetId,
        }),
      ];
    case 'sheetRenamed': {
      const args = {
        type: 'WorksheetNameChanged',
        source: 'Local',
        worksheetId: event.sheetId,
        nameBefore: event.before,
        nameAfter: event.after,
      };
      return toBoth(eventTypes.worksheetNameChanged, event.sheetId, args);
    }
    case 'sheetActivated': {
      const activated = { type: 'WorksheetActivated', worksheetId: event.sheetId };
      const deactivated = { type: 'WorksheetDeactivated', worksheetId: event.previousId };
      return [
        ...toBoth(eventTypes.worksheetDeactivated, event.previousId, deactivated),
        ...toBoth(eventTypes.worksheetActivated, event.sheetId, activated),
      ];
    }
    case 'selectionChanged': {
      const address = event.areas.map((area) => areaAddress(area)).join(',');
      const args = { type: 'WorksheetSelectionChanged', worksheetId: event.sheetId, address };
      return [
        ...toBoth(eventTypes.worksheetSelectionChanged, event.sheetId, args),
        entry(eventTypes.documentSelectionChanged, '', {}),
      ];
    }
  }
}

type Change = Extract<EngineEvent, { kind: 'cellsEdited' | 'cellsInserted' | 'cellsDeleted' }>;

function changeEntries(
  event: Change,
  author: Author,
  engine: SpreadsheetEngine,
  keep: (sheetId: string, area: Area) => string,
): readonly EventEntry[] {
  const args = {
    type: 'WorksheetChanged',
    changeType: changeTypeOf(event),
    source: 'Local',
    worksheetId: event.sheetId,
    address: areaAddress(event.area),
    referenceId: keep(event.sheetId, event.area),
    triggerSource: author === 'addin' ? 'ThisLocalAddin' : 'Unknown',
    shiftDirection: shiftOf(event),
    ...detailsOf(event),
  };
  const entries = [...toBoth(eventTypes.worksheetChanged, event.sheetId, args)];
  if (event.kind !== 'cellsEdited') return entries;
  for (const table of engine.tables.list()) {
    if (table.sheetId !== event.sheetId || !overlaps(table.area, event.area)) continue;
    const tableArgs = { ...args, type: 'TableChanged', tableId: table.id };
    entries.push(...toBoth(eventTypes.tableChanged, table.id, tableArgs));
  }
  return entries;
}

function changeTypeOf(event: Change): string {
  if (event.kind === 'cellsEdited') return 'RangeEdited';
  const done = event.kind === 'cellsInserted' ? 'Inserted' : 'Deleted';
  if (spansAllColumns(event.area)) return `Row${done}`;
  return spansAllRows(event.area) ? `Column${done}` : `Cell${done}`;
}

const shiftNames = {
  left: 'ShiftCellLeft',
  up: 'ShiftCellUp',
  right: 'ShiftCellRight',
  down: 'ShiftCellDown',
} as const;

const shiftOf = (event: Change): string =>
  event.kind === 'cellsEdited' ? 'None' : shiftNames[event.shift];

function detailsOf(event: Change): object {
  if (event.kind !== 'cellsEdited' || event.before === undefined) return {};
  const after = event.after ?? null;
  return {
    valueBefore: event.before ?? '',
    valueAfter: after ?? '',
    valueTypeBefore: valueTypeOf(event.before),
    valueTypeAfter: valueTypeOf(after),
  };
}

/** The name that Office.js has for the kind of a value. */
export function valueTypeOf(value: CellValue): string {
  if (value === null) return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return isErrorValue(value) ? 'Error' : 'String';
}

const entry = (messageType: number, targetId: string, args: object): EventEntry => ({
  messageCategory: 65536,
  messageType,
  targetId,
  message: JSON.stringify(args),
});

const toBoth = (messageType: number, targetId: string, args: object): readonly EventEntry[] => [
  entry(messageType, targetId, args),
  entry(messageType, WORKBOOK, args),
];
