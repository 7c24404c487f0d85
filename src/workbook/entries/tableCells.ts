/** A table of the reading, row by row, with cells found by our headers and the address of each. */
import type { Place } from '../../assessment/types';
import { cellAddress } from '../address';
import { emptyCarried, textOf, type RowCells } from '../cases/rawValue';
import type { CarriedCell, CarriedRow, CarriedTable } from '../choice';
import type { TableReading } from '../reading';
import { matchHeaders, plainHeader, type HeaderMatch } from './headers';

export interface TableRow {
  /** Trimmed; '' when the row bears none. */
  readonly id: string;
  readonly cells: RowCells;
  /** The address of a cell; '' when the table lacks the column. */
  readonly addressOf: (header: string) => string;
  readonly carried: CarriedRow;
}

export interface TableCells {
  readonly reading: TableReading;
  readonly match: HeaderMatch;
  readonly rows: readonly TableRow[];
  readonly carried: CarriedTable;
}

/**
 * @param ours the headers that belong to the table
 * @param idHeader the column that holds the rows' ids
 * @param others headers of ours that are the officer's own in this table
 */
export function tableCells(
  reading: TableReading,
  ours: readonly string[],
  idHeader: string,
  others: readonly string[] = [],
): TableCells {
  const match = matchHeaders(
    reading.header,
    ours.filter((header) => !others.includes(header)),
  );
  const ownNames = distinctNames(match, ours);
  const headers = new Map([
    ...match.columns,
    ...ownNames.map(({ header, place }) => [header, place] as const),
  ]);
  const rows = reading.values.map((values, index): TableRow => {
    const formulas = reading.formulas[index] ?? [];
    const row = reading.box.top + 1 + index;
    const cellAt = (place: number): CarriedCell => ({
      value: values[place] ?? null,
      formula: formulas[place] ?? '',
    });
    const cells = (header: string): CarriedCell => {
      const place = match.columns.get(header);
      return place === undefined ? emptyCarried : cellAt(place);
    };
    const id = textOf(cells(idHeader).value).trim();
    return {
      id,
      cells,
      addressOf: (header) => {
        const place = match.columns.get(header);
        return place === undefined ? '' : cellAddress(row, reading.box.left + place);
      },
      carried: {
        id,
        row,
        cells: new Map([...headers].map(([header, place]) => [header, cellAt(place)])),
      },
    };
  });
  const columns = [...headers].sort(([, one], [, other]) => one - other).map(([header]) => header);
  return { reading, match, rows, carried: { columns, rows: rows.map((row) => row.carried) } };
}

/** The header's own cell, where a renamed or missing column is reported. */
export function headerPlace(reading: TableReading, place: number): Place {
  return {
    sheet: reading.sheet,
    cell: cellAddress(reading.box.top, reading.box.left + place),
  };
}

/** An officer's column may bear a name that one of ours gets back: it then says that it is another. */
function distinctNames(
  { own }: HeaderMatch,
  ours: readonly string[],
): readonly { readonly header: string; readonly place: number }[] {
  const used = new Set(ours.map((header) => header.toLowerCase()));
  return own.map(({ header, place }) => {
    const base = plainHeader(header) === '' ? 'Cột' : plainHeader(header);
    let name = base;
    for (let count = 2; used.has(name.toLowerCase()); count += 1)
      name = `${base} (${String(count)})`;
    used.add(name.toLowerCase());
    return { header: name, place };
  });
}
