/**
 * Tables of the last reading that are handed on: whole, or but for the rows that a person has edited, which
 * alone are asked for. A row of tasks takes kilobytes of formulas, and a plan may have thousands.
 */
import { textOf } from '../../workbook/cases/rawValue';
import type { RawValue, TableReading, Unvalidated } from '../../workbook/reading';
import { validatedColumns } from '../../workbook/rows/validatedColumns';
import { parsePlaced } from '../grid/address';
import { asking, type Request } from '../line/line';
import type { Listing } from '../look/types';
import { rawBlock, rawValue, type RawBlock } from './rawValues';
import { askColumn, unvalidatedOf } from './validations';

/** Rows of a table, counted from its header row (0). */
export interface RowSpan {
  readonly from: number;
  readonly rows: number;
}

export interface KeptTable {
  readonly table: TableReading;
  /** These are read again, and the ids of all rows, so that no row is taken for another. */
  readonly again: (RowSpan & { readonly idColumn: number }) | null;
}

export interface RowsReading extends RawBlock {
  readonly name: string;
  readonly address: string;
  readonly ids: readonly RawValue[];
  /** Of the whole table: the rows that were edited may have lost rules, or got them back. */
  readonly unvalidated: readonly Unvalidated[];
}

/** Tables that still stand as they stood: nobody has touched their sheets since, or only some rows. */
export function standing(kept: readonly KeptTable[], listing: Listing): readonly KeptTable[] {
  return kept.filter(({ table: { name, sheet, values, header } }) =>
    listing.tables.some(
      (table) =>
        table.name === name &&
        table.sheet === sheet &&
        table.rows === values.length &&
        table.columns === header.length,
    ),
  );
}

export function requestRows({ table, again }: KeptTable): readonly Request<RowsReading>[] {
  if (again === null) return [];
  const { name, header, values } = table;
  return [
    asking(
      (context) => {
        const whole = context.workbook.tables.getItem(name).getRange();
        whole.load('address');
        const ids = whole
          .getOffsetRange(1, again.idColumn)
          .getAbsoluteResizedRange(values.length, 1);
        ids.load('values');
        const part = whole
          .getOffsetRange(again.from, 0)
          .getAbsoluteResizedRange(again.rows, header.length);
        part.load('values,formulas');
        const columns = validatedColumns(name).flatMap((column) => {
          const at = header.indexOf(column);
          if (at < 0) return [];
          const body = whole.getOffsetRange(1, at).getAbsoluteResizedRange(values.length, 1);
          return [askColumn(column, body)];
        });
        return { whole, ids, part, columns };
      },
      ({ whole, ids, part, columns }) => ({
        name,
        address: whole.address,
        unvalidated: unvalidatedOf(columns),
        ids: ids.values.map(([id]: readonly unknown[]) => rawValue(id, '')),
        ...rawBlock(part.values, part.formulas),
      }),
    ),
  ];
}

/** The table with its rows as they are now; `null` where rows were moved, so that all of it must be read. */
function withRows({ table, again }: KeptTable, read: readonly RowsReading[]): TableReading | null {
  if (again === null) return table;
  const now = read.find(({ name }) => name === table.name);
  const box = now && parsePlaced(now.address)?.box;
  if (!now || JSON.stringify(box) !== JSON.stringify(table.box)) return null;
  const { from, rows, idColumn } = again;
  const isAgain = (row: number): boolean => row >= from - 1 && row < from - 1 + rows;
  const isMoved = table.values.some(
    (values, row) =>
      !isAgain(row) && textOf(values[idColumn] ?? null) !== textOf(now.ids[row] ?? null),
  );
  if (isMoved) return null;
  const put = <T>(before: readonly T[], after: readonly T[]): readonly T[] =>
    before.map((one, row) => (isAgain(row) ? (after[row - from + 1] ?? one) : one));
  const { sheet, box: stood, header, below } = table;
  const { name, unvalidated } = now;
  return {
    ...{ name, sheet, box: stood, header },
    values: put(table.values, now.values),
    formulas: put(table.formulas, now.formulas),
    ...(below && { below }),
    ...(unvalidated.length > 0 && { unvalidated }),
  };
}

/** What is handed on, with the rows that were read again. */
export function handedOn(
  kept: readonly KeptTable[],
  read: readonly RowsReading[],
): readonly TableReading[] {
  return kept.flatMap((one) => withRows(one, read) ?? []);
}
