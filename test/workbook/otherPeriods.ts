/** A year with more reports than the four: months, other quarters and 9 months among them. */
import type { RawValue, WorkbookReading } from '../../src/workbook/reading';

/** In their order; months, the two that end with Quý III, one without a month before it. */
export const manyPeriods = [
  '2026-M01',
  '2026-M02',
  '2026-Q1',
  '2026-M04',
  '2026-Q2',
  '2026-M09',
  '2026-Q3',
  '2026-9M',
  '2026-Q4',
  '2026-Y',
] as const;

/** Moves the last day of a period, as an agency may in the table `KyBaoCao`. */
export function movedTo(
  reading: WorkbookReading,
  periodId: string,
  lastDay: RawValue,
): WorkbookReading {
  return withPeriodRows(reading, (header, rows) =>
    rows.map((row) =>
      row[header.indexOf('Mã kỳ')] === periodId
        ? replaced(row, header.indexOf('Đến ngày'), lastDay)
        : row,
    ),
  );
}

/** Writes a row of an officer's own below the table's others. */
export function withOwnRow(
  reading: WorkbookReading,
  cells: Readonly<Record<string, RawValue>>,
): WorkbookReading {
  return withPeriodRows(reading, (header, rows) => [
    ...rows,
    header.map((name): RawValue => cells[name] ?? null),
  ]);
}

type Rows = readonly (readonly RawValue[])[];

function withPeriodRows(
  reading: WorkbookReading,
  change: (header: readonly string[], rows: Rows) => Rows,
): WorkbookReading {
  return {
    ...reading,
    tables: reading.tables.map((table) => {
      if (table.name !== 'KyBaoCao') return table;
      const values = change(table.header, table.values);
      const { box } = table;
      return {
        ...table,
        values,
        formulas: values.map((row) => row.map(() => '')),
        box: { ...box, bottom: box.top + values.length },
      };
    }),
  };
}

function replaced(row: readonly RawValue[], place: number, value: RawValue): readonly RawValue[] {
  return row.map((one, at) => (at === place ? value : one));
}
