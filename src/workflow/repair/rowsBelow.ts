/** Rows that stand below a table as if they belonged to it: the table takes them in. */
import type { Box } from '../../workbook/blueprint';
import { isBlank, textOf } from '../../workbook/cases/rawValue';
import { rowsOutside } from '../../workbook/entries/uncounted';
import { cellAddress } from '../../workbook/address';
import { figureHeaders } from '../../workbook/columns';
import type { RowBelow, TableReading, WorkbookReading } from '../../workbook/reading';
import type { Found } from './heals';
import type { OurSheet } from './ourSheets';
import { words } from './words';

/** So many rows are told of by a reading; where there may be more, nobody knows where they end. */
const mostRows = 50;

/** `null` where nothing stands there, or where taking it in would set one entry against another. */
export function rowsBelowDamage({ key, table }: OurSheet): Found | null {
  // Below the rows of form II.06 stand its totals and rates.
  if (key.startsWith('form0206:')) return null;
  const { reading, match, rows } = table;
  const below = rowsOutside(reading);
  const [first] = below;
  const last = below.at(-1);
  if (first === undefined || last === undefined || (reading.below ?? []).length >= mostRows)
    return null;
  const idColumn = match.columns.get(figureHeaders.id);
  const ids = new Set(rows.map(({ id }) => id));
  const repeated = below.some((row) => {
    const id = idColumn === undefined ? '' : idOf(row, idColumn);
    const isTwice = id !== '' && ids.has(id);
    ids.add(id);
    return isTwice;
  });
  if (repeated) return null;
  const column = Math.max(
    0,
    first.values.findIndex((value) => !isBlank(value)),
  );
  const box: Box = { ...reading.box, top: reading.box.bottom + 1, bottom: last.row };
  const text = first.values.map(textOf).find((word) => word.trim() !== '') ?? '';
  return {
    item: {
      id: `rowsBelow|${reading.name}`,
      kind: 'rowsBelow',
      place: { sheet: reading.sheet, cell: cellAddress(first.row, reading.box.left + column) },
      subject: null,
      before: words.rowsBelow.before(below.length, text.slice(0, 60)),
      after: words.rowsBelow.after,
    },
    heal: { kind: 'rowsBelow', table: reading.name, sheet: key, box },
  };
}

const idOf = ({ values }: RowBelow, column: number): string =>
  textOf(values[column] ?? null).trim();

/** The reading once the chosen tables have taken their rows in. */
export function withRowsBelow(reading: WorkbookReading, found: readonly Found[]): WorkbookReading {
  const boxes = new Map(
    found.flatMap(({ heal }) =>
      heal.kind === 'rowsBelow' ? [[heal.table, heal.box] as const] : [],
    ),
  );
  if (boxes.size === 0) return reading;
  const longer = (table: TableReading): TableReading => {
    const box = boxes.get(table.name);
    if (box === undefined) return table;
    const { below = [], ...rest } = table;
    const taken = below.filter(({ row }) => row <= box.bottom);
    return {
      ...rest,
      box: { ...table.box, bottom: box.bottom },
      values: [...table.values, ...taken.map(({ values }) => values)],
      formulas: [...table.formulas, ...taken.map(({ values }) => values.map(() => ''))],
    };
  };
  return { ...reading, tables: reading.tables.map(longer) };
}
