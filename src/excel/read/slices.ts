/**
 * How much of our tables to ask for in one round trip. Excel on the web refuses responses of 5 MB, and a
 * row with formulas may take 15 kB, so what a row takes is learned from the rows that have come.
 */
import type { TableLook } from '../look/types';
import { bytesOf } from '../bytes';
import { foldedAids } from './foldedAids';
import type { SliceReading, TableSlice } from './requestTable';

const bytesPerResponse = 3_000_000;

/** For a table of which nothing is known yet: values, and formulas in most cells. */
const unknownBytesPerCell = 700;

/** What a row of a table takes in a response, by the table's name. */
export type RowBytes = ReadonlyMap<string, number>;

/**
 * Tables, each as one slice.
 *
 * @param movedAids tables whose aids do not stand where we put them: there all formulas are read
 */
export function wholeTables(
  tables: readonly TableLook[],
  movedAids: ReadonlySet<string>,
): readonly TableSlice[] {
  return tables.map(({ name, rows, columns }) => ({
    table: name,
    from: 0,
    rows: rows + 1,
    columns,
    isWhole: true,
    withoutFormulas: movedAids.has(name) ? 0 : Math.min(foldedAids(name), columns - 1),
  }));
}

export interface Pack {
  readonly now: readonly TableSlice[];
  /** What did not fit. */
  readonly later: readonly TableSlice[];
}

/**
 * As many rows as one response may carry, and what is left for the next ones.
 *
 * @example nextPack([slice], new Map([['NhiemVu', 1_000]])).now[0]?.rows // at most 3000
 */
export function nextPack(slices: readonly TableSlice[], rowBytes: RowBytes): Pack {
  const now: TableSlice[] = [];
  const later: TableSlice[] = [];
  let room = bytesPerResponse;
  for (const slice of slices) {
    const weight = rowBytes.get(slice.table) ?? slice.columns * unknownBytesPerCell;
    const fitting = Math.max(Math.floor(room / weight), now.length === 0 ? 1 : 0);
    const rows = Math.min(slice.rows, fitting);
    room -= rows * weight;
    if (rows === slice.rows) {
      now.push(slice);
      continue;
    }
    if (rows > 0) now.push({ ...slice, rows, isWhole: false });
    later.push({ ...slice, from: slice.from + rows, rows: slice.rows - rows, isWhole: false });
  }
  return { now, later };
}

/** Rows enough to tell what a row takes; counting every letter of thousands takes longer than it saves. */
const rowsWeighed = 48;

/** Bytes of a row, as the rows that have come have them on average, some of many from top to bottom. */
function bytesOfRow({ values, formulas }: SliceReading): number {
  // Quotes, commas and numbers.
  const perCell = 12;
  const stride = Math.max(1, Math.floor(values.length / rowsWeighed));
  let bytes = 0;
  let weighed = 0;
  for (let down = 0; down < values.length; down += stride) {
    weighed += 1;
    (values[down] ?? []).forEach((value, right) => {
      const formula = formulas[down]?.[right] ?? '';
      // A cell without formula comes twice, as its value and as its formula.
      const text = typeof value === 'string' ? bytesOf(value) : 0;
      bytes += perCell + (formula === '' ? 2 * text : text + bytesOf(formula));
    });
  }
  return bytes / Math.max(1, weighed);
}

/** What has been learned, with the readings that have just come. */
export function learned(rowBytes: RowBytes, readings: readonly SliceReading[]): RowBytes {
  const all = new Map(rowBytes);
  for (const reading of readings) {
    all.set(reading.table, Math.ceil(bytesOfRow(reading)));
  }
  return all;
}
