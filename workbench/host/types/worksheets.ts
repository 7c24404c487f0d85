/**
 * Excel.WorksheetCollection.
 */
import { itemNotFound } from '../../engine/errors';
import type { SheetInfo } from '../../engine/sheets';
import type { HostContext } from '../hostContext';
import { freshSheetName, requireSheetName } from '../naming';
import type { HostObject, ObjectType } from '../objectType';
import { findSheet } from '../place';
import { worksheetObject } from './worksheet';

function find(_target: undefined, key: unknown, host: HostContext): HostObject | undefined {
  const sheet = findSheet(host, String(key));
  return sheet && worksheetObject(sheet.id);
}

function required(sheet: SheetInfo | undefined): HostObject {
  if (sheet === undefined) throw itemNotFound();
  return worksheetObject(sheet.id);
}

const listed = (host: HostContext, visibleOnly: boolean): readonly SheetInfo[] =>
  host.engine.sheets.list().filter((sheet) => !visibleOnly || sheet.visibility === 'Visible');

export const worksheetCollectionType: ObjectType<undefined> = {
  name: 'WorksheetCollection',
  items: (_target, host) => host.engine.sheets.list().map((sheet) => worksheetObject(sheet.id)),
  item: find,
  methods: {
    add: (_target, args, host) => {
      const name = args.optionalText(0) ?? freshSheetName(host);
      requireSheetName(host, name);
      return worksheetObject(host.engine.sheets.add(name));
    },
    getItem: (_target, args, host) => required(findSheet(host, args.key(0))),
    getItemOrNullObject: (target, args, host) => find(target, args.key(0), host) ?? null,
    getActiveWorksheet: (_target, _args, host) => worksheetObject(host.engine.sheets.activeId()),
    getFirst: (_target, args, host) => required(listed(host, args.flag(0, false))[0]),
    getLast: (_target, args, host) => required(listed(host, args.flag(0, false)).at(-1)),
    getCount: (_target, args, host) => listed(host, args.flag(0, false)).length,
  },
};
