/**
 * The columns and rows of a table. Rows are never added through here: the add-in writes below the table
 * and resizes it, because `rows.add` conflicts when several people work in the file.
 */
import { itemNotFound } from '../../engine/errors';
import type { Area } from '../../engine/grid';
import type { ColumnFilter } from '../../engine/tables';
import type { HostContext } from '../hostContext';
import { asText, hostObject } from '../objectType';
import type { HostObject, ObjectType } from '../objectType';
import { requireUnlocked } from '../protection';
import { rangeObject } from './range';
import { readMatrix, writeValues } from './rangeValues';
import { textArray } from './tableOrder';
import { tableOf } from './tableTarget';
import type { TableTarget } from './tableTarget';

interface PartTarget extends TableTarget {
  /** Counted from the left or the top of the table's body. */
  readonly index: number;
}

function columnArea(host: HostContext, target: PartTarget, rows: 'all' | 'header' | 'body'): Area {
  const { area, columns } = tableOf(host, target);
  if (target.index >= columns.length) throw itemNotFound();
  const column = area.left + target.index;
  const top = rows === 'body' ? area.top + 1 : area.top;
  const bottom = rows === 'header' ? area.top : area.bottom;
  return { top, bottom, left: column, right: column };
}

const onTable = (host: HostContext, target: TableTarget, area: Area) => ({
  sheetId: tableOf(host, target).sheetId,
  area,
});

const columnFilterType: ObjectType<PartTarget> = {
  name: 'Filter',
  properties: {
    criteria: {
      get: (target, host) => {
        const filter = tableOf(host, target).filters.find((one) => one.column === target.index);
        return filter === undefined ? null : { filterOn: 'Values', values: filter.values };
      },
    },
  },
  methods: {
    applyValuesFilter: (target, args, host) =>
      setFilter(host, target, { column: target.index, values: textArray(args.at(0)) }),
    clear: (target, _args, host) => setFilter(host, target, undefined),
  },
};

function setFilter(host: HostContext, target: PartTarget, filter: ColumnFilter | undefined): void {
  const { id, filters } = tableOf(host, target);
  const others = filters.filter((one) => one.column !== target.index);
  host.engine.tables.setFilters(id, filter === undefined ? others : [...others, filter]);
}

const tableColumnType: ObjectType<PartTarget> = {
  name: 'TableColumn',
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    id: { get: ({ index }) => index + 1 },
    index: { get: ({ index }) => index },
    name: {
      get: (target, host) => tableOf(host, target).columns[target.index] ?? '',
      set: (target, value, host) => {
        const area = columnArea(host, target, 'header');
        const { sheetId } = tableOf(host, target);
        requireUnlocked(host.engine, sheetId, [area]);
        host.engine.cells.write(sheetId, { row: area.top, column: area.left }, [
          [{ kind: 'text', value: asText(value) }],
        ]);
      },
    },
    values: {
      get: (target, host) =>
        readMatrix(
          host,
          onTable(host, target, columnArea(host, target, 'all')),
          ({ value }) => value ?? '',
        ),
      set: (target, value, host) =>
        writeValues(host, onTable(host, target, columnArea(host, target, 'all')), value),
    },
  },
  objects: { filter: (target) => hostObject(columnFilterType, target) },
  methods: {
    getRange: (target, _args, host) =>
      rangeObject(onTable(host, target, columnArea(host, target, 'all'))),
    getHeaderRowRange: (target, _args, host) =>
      rangeObject(onTable(host, target, columnArea(host, target, 'header'))),
    getDataBodyRange: (target, _args, host) =>
      rangeObject(onTable(host, target, columnArea(host, target, 'body'))),
  },
};

/** A column by its name in any case of letters, or by its id, which is its number. */
function findColumn(target: TableTarget, key: unknown, host: HostContext): HostObject | undefined {
  const { columns } = tableOf(host, target);
  const wanted = String(key).toLowerCase();
  const byName = columns.findIndex((name) => name.toLowerCase() === wanted);
  const index = byName >= 0 || typeof key === 'string' ? byName : Number(key) - 1;
  return index >= 0 && index < columns.length
    ? hostObject(tableColumnType, { id: target.id, index })
    : undefined;
}

export const tableColumnCollectionType: ObjectType<TableTarget> = {
  name: 'TableColumnCollection',
  properties: { count: { get: (target, host) => tableOf(host, target).columns.length } },
  items: (target, host) =>
    tableOf(host, target).columns.map((_name, index) =>
      hostObject(tableColumnType, { id: target.id, index }),
    ),
  item: findColumn,
  methods: {
    getItem: (target, args, host) => {
      const found = findColumn(target, args.at(0), host);
      if (found === undefined) throw itemNotFound();
      return found;
    },
    getItemOrNullObject: (target, args, host) => findColumn(target, args.at(0), host) ?? null,
    getItemAt: (target, args, host) => {
      const found = findColumn(target, args.integer(0) + 1, host);
      if (found === undefined) throw itemNotFound();
      return found;
    },
    getCount: (target, _args, host) => tableOf(host, target).columns.length,
  },
};

function rowArea(host: HostContext, target: PartTarget): Area {
  const { area } = tableOf(host, target);
  const row = area.top + 1 + target.index;
  if (row > area.bottom) throw itemNotFound();
  return { ...area, top: row, bottom: row };
}

const tableRowType: ObjectType<PartTarget> = {
  name: 'TableRow',
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (target, host) =>
        readMatrix(host, onTable(host, target, rowArea(host, target)), ({ value }) => value ?? ''),
      set: (target, value, host) =>
        writeValues(host, onTable(host, target, rowArea(host, target)), value),
    },
  },
  methods: {
    getRange: (target, _args, host) => rangeObject(onTable(host, target, rowArea(host, target))),
  },
};

const rowCount = (host: HostContext, target: TableTarget): number => {
  const { area } = tableOf(host, target);
  return area.bottom - area.top;
};

export const tableRowCollectionType: ObjectType<TableTarget> = {
  name: 'TableRowCollection',
  properties: { count: { get: (target, host) => rowCount(host, target) } },
  items: (target, host) =>
    Array.from({ length: rowCount(host, target) }, (_, index) =>
      hostObject(tableRowType, { id: target.id, index }),
    ),
  methods: {
    getCount: (target, _args, host) => rowCount(host, target),
    getItemAt: (target, args, host) => {
      const index = args.integer(0);
      if (index < 0 || index >= rowCount(host, target)) throw itemNotFound();
      return hostObject(tableRowType, { id: target.id, index });
    },
  },
};
