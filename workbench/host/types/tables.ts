/**
 * Excel.TableCollection and Table.
 */
import { invalidArgument, itemNotFound } from '../../engine/errors';
import { overlaps } from '../../engine/grid';
import type { Area } from '../../engine/grid';
import type { TableInfo, TableLook } from '../../engine/tables';
import type { Arguments } from '../arguments';
import type { HostContext } from '../hostContext';
import { requireFreeName } from '../naming';
import { asFlag, asText, hostObject } from '../objectType';
import type { HostObject, ObjectType, Property } from '../objectType';
import { rangeAt } from '../place';
import type { RangeTarget } from '../place';
import { requireUnprotected } from '../protection';
import { rangeObject, rangeType } from './range';
import { headerNames } from './rangeChanges';
import { autoFilterType, sortType } from './tableOrder';
import { tableColumnCollectionType, tableRowCollectionType } from './tableParts';
import { tableOf } from './tableTarget';
import type { TableTarget } from './tableTarget';
import { worksheetType } from './worksheet';

interface Scope {
  /** Undefined: all sheets. */
  readonly sheetId: string | undefined;
}

export const tableObject = (id: string): HostObject => hostObject(tableType, { id });

function tablesOf(host: HostContext, { sheetId }: Scope): readonly TableInfo[] {
  return host.engine.tables
    .list()
    .filter((table) => sheetId === undefined || table.sheetId === sheetId);
}

function look<Member extends keyof TableLook>(
  member: Member,
  parse: (value: unknown) => TableLook[Member],
): Property<TableTarget> {
  return {
    get: (target, host) => tableOf(host, target).look[member],
    set: (target, value, host) => {
      const part: Partial<TableLook> = { [member]: parse(value) };
      host.engine.tables.restyle(tableOf(host, target).id, part);
    },
  };
}

/** The workbench draws no totals row and never hides the header row. */
const fixed = (value: boolean, name: string): Property<TableTarget> => ({
  get: () => value,
  set: (_target, wanted) => {
    if (asFlag(wanted) !== value) throw invalidArgument(`Table.${name} can only be ${value} here`);
  },
});

const part = (table: TableInfo, area: Area): HostObject =>
  rangeObject({ sheetId: table.sheetId, area });

export const tableType: ObjectType<TableTarget> = {
  name: 'Table',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    name: {
      get: (target, host) => tableOf(host, target).name,
      set: (target, value, host) => {
        const { id, name, sheetId } = tableOf(host, target);
        requireUnprotected(host.engine, sheetId);
        requireFreeName(host, asText(value), name);
        host.engine.tables.rename(id, asText(value));
      },
    },
    legacyId: { get: ({ id }) => id },
    style: look('style', asText),
    showFilterButton: look('showFilterButton', asFlag),
    showBandedRows: look('showBandedRows', asFlag),
    showBandedColumns: look('showBandedColumns', asFlag),
    highlightFirstColumn: look('highlightFirstColumn', asFlag),
    highlightLastColumn: look('highlightLastColumn', asFlag),
    showHeaders: fixed(true, 'showHeaders'),
    showTotals: fixed(false, 'showTotals'),
  },
  objects: {
    columns: (target) => hostObject(tableColumnCollectionType, target),
    rows: (target) => hostObject(tableRowCollectionType, target),
    sort: (target) => hostObject(sortType, target),
    autoFilter: (target) => hostObject(autoFilterType, target),
    worksheet: (target, host) =>
      hostObject(worksheetType, { sheetId: tableOf(host, target).sheetId }),
  },
  methods: {
    getRange: (target, _args, host) => {
      const table = tableOf(host, target);
      return part(table, table.area);
    },
    getHeaderRowRange: (target, _args, host) => {
      const table = tableOf(host, target);
      return part(table, { ...table.area, bottom: table.area.top });
    },
    getDataBodyRange: (target, _args, host) => {
      const table = tableOf(host, target);
      return part(table, { ...table.area, top: table.area.top + 1 });
    },
    resize: (target, args, host) => resize(host, tableOf(host, target), args),
    convertToRange: (target, _args, host) => {
      const table = tableOf(host, target);
      requireUnprotected(host.engine, table.sheetId);
      host.engine.tables.delete(table.id);
      return part(table, table.area);
    },
    delete: (target, _args, host) => {
      const table = tableOf(host, target);
      requireUnprotected(host.engine, table.sheetId);
      host.engine.tables.delete(table.id);
      host.engine.cells.clear(table.sheetId, [table.area], 'all');
      host.engine.validations.clear(table.sheetId, [table.area]);
    },
    clearFilters: (target, _args, host) =>
      host.engine.tables.setFilters(tableOf(host, target).id, []),
    reapplyFilters: (target, _args, host) => {
      const { id, filters } = tableOf(host, target);
      host.engine.tables.setFilters(id, filters);
    },
  },
};

function rangeArgument(host: HostContext, args: Arguments, sheetId: string): RangeTarget {
  return args.target(0, rangeType) ?? rangeAt(host, args.text(0), sheetId);
}

/** The header stays where it is, and at least one row of data remains. */
function resize(host: HostContext, table: TableInfo, args: Arguments): void {
  const { sheetId, area } = rangeArgument(host, args, table.sheetId);
  requireUnprotected(host.engine, table.sheetId);
  const fits =
    sheetId === table.sheetId &&
    area.top === table.area.top &&
    area.bottom > area.top &&
    area.left <= table.area.right &&
    area.right >= table.area.left;
  if (!fits) throw invalidArgument('A table keeps its header row and overlaps its old range');
  requireRoom(host, sheetId, area, table.id);
  host.engine.tables.resize(table.id, area);
  nameHeaders(host, sheetId, area);
}

function requireRoom(host: HostContext, sheetId: string, area: Area, ownId?: string): void {
  const taken = host.engine.tables
    .list()
    .some((other) => other.id !== ownId && other.sheetId === sheetId && overlaps(other.area, area));
  if (taken) throw invalidArgument("A table can't overlap another table.");
  if (host.engine.layout.merges(sheetId).some((merged) => overlaps(merged, area))) {
    throw invalidArgument("A table can't hold merged cells.");
  }
}

/** Header cells become text, blanks and doubles get names of their own. */
function nameHeaders(host: HostContext, sheetId: string, area: Area): void {
  const header = { ...area, bottom: area.top };
  const names = headerNames(host, sheetId, header);
  const current = host.engine.cells.read(sheetId, header)[0] ?? [];
  const same = names.every((name, i) => current[i]?.value === name && current[i]?.formula === null);
  if (same) return;
  host.engine.cells.write(sheetId, { row: area.top, column: area.left }, [
    names.map((value) => ({ kind: 'text', value })),
  ]);
}

function add({ sheetId }: Scope, args: Arguments, host: HostContext): HostObject {
  const range = rangeArgument(host, args, sheetId ?? host.engine.sheets.activeId());
  let { area } = range;
  requireUnprotected(host.engine, range.sheetId);
  requireRoom(host, range.sheetId, area);
  if (!args.flag(1, true)) {
    // Without headers Excel moves the cells down and puts a header row above them.
    host.engine.layout.insertCells(range.sheetId, { ...area, bottom: area.top }, 'down');
    area = { ...area, bottom: area.bottom + 1 };
  } else if (area.top === area.bottom) {
    area = { ...area, bottom: area.bottom + 1 };
  }
  nameHeaders(host, range.sheetId, area);
  let number = host.engine.tables.list().length + 1;
  while (isTaken(host, `Table${number}`)) number += 1;
  const id = host.engine.tables.add(range.sheetId, area, `Table${number}`);
  return tableObject(id);
}

function isTaken(host: HostContext, name: string): boolean {
  const wanted = name.toLowerCase();
  return (
    host.engine.tables.list().some((table) => table.name.toLowerCase() === wanted) ||
    host.engine.names.list().some((item) => item.name.toLowerCase() === wanted)
  );
}

function find(scope: Scope, key: unknown, host: HostContext): HostObject | undefined {
  const wanted = String(key).toLowerCase();
  const tables = tablesOf(host, scope);
  const found =
    tables.find((table) => table.name.toLowerCase() === wanted) ??
    tables.find((table) => table.id === String(key));
  return found && tableObject(found.id);
}

export const tableCollectionType: ObjectType<Scope> = {
  name: 'TableCollection',
  properties: { count: { get: (scope, host) => tablesOf(host, scope).length } },
  items: (scope, host) => tablesOf(host, scope).map((table) => tableObject(table.id)),
  item: find,
  methods: {
    add,
    getItem: (scope, args, host) => {
      const found = find(scope, args.key(0), host);
      if (found === undefined) throw itemNotFound();
      return found;
    },
    getItemOrNullObject: (scope, args, host) => find(scope, args.key(0), host) ?? null,
    getItemAt: (scope, args, host) => {
      const table = tablesOf(host, scope)[args.integer(0)];
      if (table === undefined) throw itemNotFound();
      return tableObject(table.id);
    },
    getFirst: (scope, _args, host) => {
      const [table] = tablesOf(host, scope);
      if (table === undefined) throw itemNotFound();
      return tableObject(table.id);
    },
    getCount: (scope, _args, host) => tablesOf(host, scope).length,
  },
};
