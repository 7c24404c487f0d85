/**
 * Excel.Worksheet.
 */
import { invalidArgument, WorkbenchError } from '../../engine/errors';
import { COLUMN_COUNT, ROW_COUNT, wholeSheet } from '../../engine/grid';
import type { Arguments } from '../arguments';
import { hexColor } from '../colors';
import type { HostContext } from '../hostContext';
import { requireSheetName } from '../naming';
import { asFlag, asNumber, asOneOf, asText, hostObject } from '../objectType';
import type { HostObject, ObjectType } from '../objectType';
import { placeAt, rangeAt, sheetOf } from '../place';
import { chartCollectionType } from './charts';
import { freezePanesType } from './freezePanes';
import { namedItemCollectionType } from './names';
import { pageBreakCollectionType } from './pageBreaks';
import { pageLayoutType } from './pageLayout';
import { rangeObject } from './range';
import { rangeAreasType } from './rangeAreas';
import { tableCollectionType } from './tables';
import { worksheetProtectionType } from './worksheetProtection';
import type { WorksheetTarget } from './worksheetTarget';

export const worksheetObject = (sheetId: string): HostObject =>
  hostObject(worksheetType, { sheetId });

function usedRange(
  { sheetId }: WorksheetTarget,
  args: Arguments,
  host: HostContext,
): HostObject | null {
  const area = host.engine.cells.usedArea(sheetId, args.flag(0, false));
  return area === undefined ? null : rangeObject({ sheetId, area });
}

function positionOf(host: HostContext, { sheetId }: WorksheetTarget): number {
  sheetOf(host, sheetId);
  return host.engine.sheets.list().findIndex((sheet) => sheet.id === sheetId);
}

function visibleSheets(host: HostContext): number {
  return host.engine.sheets.list().filter((sheet) => sheet.visibility === 'Visible').length;
}

export const worksheetType: ObjectType<WorksheetTarget> = {
  name: 'Worksheet',
  identity: ({ sheetId }, host) => ({ Id: sheetOf(host, sheetId).id }),
  properties: {
    id: { get: ({ sheetId }, host) => sheetOf(host, sheetId).id },
    name: {
      get: ({ sheetId }, host) => sheetOf(host, sheetId).name,
      set: ({ sheetId }, value, host) => {
        requireSheetName(host, asText(value), sheetId);
        host.engine.sheets.rename(sheetId, asText(value));
      },
    },
    position: {
      get: (target, host) => positionOf(host, target),
      set: ({ sheetId }, value, host) => {
        const position = asNumber(value);
        if (position < 0 || position >= host.engine.sheets.list().length) throw invalidArgument();
        host.engine.sheets.move(sheetId, position);
      },
    },
    visibility: {
      get: ({ sheetId }, host) => sheetOf(host, sheetId).visibility,
      set: ({ sheetId }, value, host) => {
        const visibility = asOneOf(value, ['Visible', 'Hidden', 'VeryHidden'] as const);
        const current = sheetOf(host, sheetId).visibility;
        if (visibility !== 'Visible' && current === 'Visible' && visibleSheets(host) === 1) {
          throw new WorkbenchError('InvalidOperation', 'One sheet must stay visible');
        }
        host.engine.sheets.setVisibility(sheetId, visibility);
      },
    },
    tabColor: {
      get: ({ sheetId }, host) => sheetOf(host, sheetId).tabColor,
      set: ({ sheetId }, value, host) => {
        const color = asText(value);
        host.engine.sheets.setTabColor(sheetId, color === '' ? '' : hexColor(color));
      },
    },
    showGridlines: { get: ({ sheetId }, host) => sheetOf(host, sheetId).showGridlines },
    // The client sets `showGridlines` under this name.
    gridlines: {
      onlyWhenNamed: true,
      get: ({ sheetId }, host) => sheetOf(host, sheetId).showGridlines,
      set: ({ sheetId }, value, host) =>
        host.engine.sheets.setShowGridlines(sheetId, asFlag(value)),
    },
    showHeadings: { get: () => true },
    standardHeight: { get: () => 15 },
  },
  objects: {
    charts: (target) => hostObject(chartCollectionType, target),
    freezePanes: (target) => hostObject(freezePanesType, target),
    horizontalPageBreaks: (target) => hostObject(pageBreakCollectionType, target),
    names: ({ sheetId }) => hostObject(namedItemCollectionType, { sheetId }),
    pageLayout: (target) => hostObject(pageLayoutType, target),
    protection: (target) => hostObject(worksheetProtectionType, target),
    tables: ({ sheetId }) => hostObject(tableCollectionType, { sheetId }),
  },
  methods: {
    activate: ({ sheetId }, _args, host) => {
      if (sheetOf(host, sheetId).visibility !== 'Visible') {
        throw new WorkbenchError('InvalidOperation', 'A hidden sheet cannot be activated');
      }
      host.engine.sheets.activate(sheetId);
    },
    delete: ({ sheetId }, _args, host) => {
      const { visibility } = sheetOf(host, sheetId);
      if (visibility === 'VeryHidden' || (visibility === 'Visible' && visibleSheets(host) === 1)) {
        throw new WorkbenchError('InvalidOperation', 'This sheet cannot be deleted');
      }
      host.engine.sheets.delete(sheetId);
    },
    getRange: ({ sheetId }, args, host) => {
      sheetOf(host, sheetId);
      const address = args.optionalText(0);
      if (address === undefined || address === '')
        return rangeObject({ sheetId, area: wholeSheet });
      const range = rangeAt(host, address, sheetId);
      if (range.sheetId !== sheetId) throw invalidArgument();
      return rangeObject(range);
    },
    getRanges: ({ sheetId }, args, host) => {
      const addresses = args.optionalText(0);
      return hostObject(
        rangeAreasType,
        addresses === undefined
          ? { sheetId, areas: [wholeSheet] }
          : placeAt(host, addresses, sheetId),
      );
    },
    getCell: ({ sheetId }, args) => {
      const row = args.integer(0);
      const column = args.integer(1);
      return rangeObject({ sheetId, area: block(row, column, 1, 1) });
    },
    getRangeByIndexes: ({ sheetId }, args) =>
      rangeObject({
        sheetId,
        area: block(args.integer(0), args.integer(1), args.integer(2), args.integer(3)),
      }),
    getUsedRange: (target, args, host) =>
      usedRange(target, args, host) ??
      // An empty sheet answers its first cell.
      rangeObject({ sheetId: target.sheetId, area: block(0, 0, 1, 1) }),
    getUsedRangeOrNullObject: usedRange,
    getNextOrNullObject: ({ sheetId }, args, host) =>
      neighbour(host, sheetId, args.flag(0, false), 1),
    getPreviousOrNullObject: ({ sheetId }, args, host) =>
      neighbour(host, sheetId, args.flag(0, false), -1),
    calculate: (_target, _args, host) => host.requestRecalculation(),
  },
};

function block(row: number, column: number, rows: number, columns: number) {
  const inside =
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= ROW_COUNT &&
    column + columns <= COLUMN_COUNT;
  if (!inside) throw invalidArgument();
  return { top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 };
}

function neighbour(
  host: HostContext,
  sheetId: string,
  visibleOnly: boolean,
  step: 1 | -1,
): HostObject | null {
  const sheets = host.engine.sheets
    .list()
    .filter((sheet) => sheet.id === sheetId || !visibleOnly || sheet.visibility === 'Visible');
  const next = sheets[sheets.findIndex((sheet) => sheet.id === sheetId) + step];
  return next === undefined ? null : worksheetObject(next.id);
}
