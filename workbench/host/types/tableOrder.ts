/**
 * Sorting and filtering of a table.
 */
import type { CellContent, CellInput, CellValue } from '../../engine/cells';
import { invalidArgument, notImplemented } from '../../engine/errors';
import type { SortKey, TableInfo } from '../../engine/tables';
import type { HostContext } from '../hostContext';
import type { ObjectType } from '../objectType';
import { requirePermission } from '../protection';
import { tableOf } from './tableTarget';
import type { TableTarget } from './tableTarget';

type Json = Readonly<Record<string, unknown>>;

export function textArray(value: unknown): readonly string[] {
  if (!Array.isArray(value)) throw invalidArgument();
  return value.map((item) => {
    if (typeof item !== 'string') throw notImplemented('A filter by anything but texts');
    return item;
  });
}

/** Excel's order: numbers, texts, FALSE, TRUE, errors are texts here; blanks always come last. */
function compare(a: CellValue, b: CellValue): number {
  const rank = (value: CellValue): number => ['number', 'string', 'boolean'].indexOf(typeof value);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') {
    return a.localeCompare(b, 'vi', { sensitivity: 'accent' });
  }
  return Number(a) - Number(b);
}

function compareLines(
  a: readonly CellContent[],
  b: readonly CellContent[],
  keys: readonly SortKey[],
): number {
  for (const { column, ascending } of keys) {
    const left = a[column]?.value ?? null;
    const right = b[column]?.value ?? null;
    if (left === null && right === null) continue;
    if (left === null) return 1;
    if (right === null) return -1;
    const order = compare(left, right);
    if (order !== 0) return ascending ? order : -order;
  }
  return 0;
}

const asInput = ({ value, formula }: CellContent): CellInput => {
  if (formula !== null) return { kind: 'formula', formula };
  if (value === null) return { kind: 'blank' };
  if (typeof value === 'number') return { kind: 'number', value };
  return typeof value === 'boolean' ? { kind: 'boolean', value } : { kind: 'text', value };
};

/** Moves the contents of the rows; formats stay, which is right for a table whose rows look alike. */
function sortRows(host: HostContext, table: TableInfo, keys: readonly SortKey[]): void {
  const { cells } = host.engine;
  const body = { ...table.area, top: table.area.top + 1 };
  const lines = [...cells.read(table.sheetId, body)].sort((a, b) => compareLines(a, b, keys));
  cells.write(
    table.sheetId,
    { row: body.top, column: body.left },
    lines.map((line) => line.map(asInput)),
  );
}

/** What `table.sort.fields` answers; Excel keeps the last sort of a table. */
const lastSorts = new WeakMap<object, Map<string, readonly SortKey[]>>();

function sortsOf(host: HostContext): Map<string, readonly SortKey[]> {
  const known = lastSorts.get(host.engine);
  if (known !== undefined) return known;
  const sorts = new Map<string, readonly SortKey[]>();
  lastSorts.set(host.engine, sorts);
  return sorts;
}

export const sortType: ObjectType<TableTarget> = {
  name: 'TableSort',
  properties: {
    fields: {
      get: ({ id }, host) =>
        (sortsOf(host).get(id) ?? []).map(({ column, ascending }) => ({ key: column, ascending })),
    },
    matchCase: { get: () => false },
    method: { get: () => 'PinYin' },
  },
  methods: {
    apply: (target, args, host) => {
      const table = tableOf(host, target);
      requirePermission(host.engine, table.sheetId, 'allowSort');
      const fields = args.at(0);
      if (!Array.isArray(fields) || fields.length === 0) throw invalidArgument();
      const keys = fields.map((field: Json): SortKey => {
        const column = field['key'];
        if (typeof column !== 'number' || column < 0 || column >= table.columns.length) {
          throw invalidArgument();
        }
        return { column, ascending: field['ascending'] !== false };
      });
      sortRows(host, table, keys);
      sortsOf(host).set(table.id, keys);
    },
    reapply: (target, _args, host) => {
      const table = tableOf(host, target);
      sortRows(host, table, sortsOf(host).get(table.id) ?? []);
    },
    clear: ({ id }, _args, host) => {
      sortsOf(host).delete(id);
    },
  },
};

export const autoFilterType: ObjectType<TableTarget> = {
  name: 'AutoFilter',
  properties: {
    enabled: { get: (target, host) => tableOf(host, target).look.showFilterButton },
    isDataFiltered: { get: (target, host) => tableOf(host, target).filters.length > 0 },
    criteria: {
      get: (target, host) => {
        const { columns, filters } = tableOf(host, target);
        return columns.map((_name, column) => {
          const filter = filters.find((one) => one.column === column);
          return filter === undefined ? {} : { filterOn: 'Values', values: filter.values };
        });
      },
    },
  },
  methods: {
    apply: (target, args, host) => {
      const table = tableOf(host, target);
      requirePermission(host.engine, table.sheetId, 'allowAutoFilter');
      if (!args.has(1)) return;
      const column = args.integer(1);
      const criteria = args.record(2);
      if (criteria['filterOn'] !== 'Values') {
        throw notImplemented(`A filter on ${String(criteria['filterOn'])}`);
      }
      const values = textArray(criteria['values']);
      const others = table.filters.filter((one) => one.column !== column);
      host.engine.tables.setFilters(table.id, [...others, { column, values }]);
    },
    clearCriteria: (target, _args, host) =>
      host.engine.tables.setFilters(tableOf(host, target).id, []),
    reapply: (target, _args, host) => {
      const { id, filters } = tableOf(host, target);
      host.engine.tables.setFilters(id, filters);
    },
  },
};
