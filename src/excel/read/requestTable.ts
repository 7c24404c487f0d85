/**
 * Asks for the contents of one of our tables, whole or some of its rows: a response above 5 MB is refused
 * by Excel on the web, so a table of thousands of rows comes in slices.
 */
import type { Unvalidated } from '../../workbook/reading';
import { validatedColumns } from '../../workbook/rows/validatedColumns';
import { tableDetail } from '../look/details';
import type { TableDetail } from '../look/types';
import { asking, type Request } from '../line/line';
import { rawBlock, type RawBlock } from './rawValues';
import { askColumn, unvalidatedOf, type AskedColumn } from './validations';

/** Rows of a table, counted from its header row (0). */
export interface TableSlice {
  readonly table: string;
  readonly from: number;
  readonly rows: number;
  readonly columns: number;
  readonly isWhole: boolean;
  /** This many columns at the right are read without their formulas. */
  readonly withoutFormulas: number;
}

export interface SliceReading extends RawBlock {
  readonly table: string;
  readonly from: number;
  readonly withoutFormulas: number;
  /** With the first slice only. */
  readonly detail: TableDetail | null;
  /** With the first slice only; of the whole table. */
  readonly unvalidated: readonly Unvalidated[];
}

interface LoadedSlice {
  readonly part: Excel.Range;
  /** The cells of the part whose formulas are read. */
  readonly formulaPart: Excel.Range;
  readonly whole: Excel.Range;
  readonly table: Excel.Table;
  readonly columns: readonly AskedColumn[];
}

function loadSlice(context: Excel.RequestContext, slice: TableSlice): LoadedSlice {
  const table = context.workbook.tables.getItem(slice.table);
  const whole = table.getRange();
  const part = slice.isWhole
    ? whole
    : whole.getOffsetRange(slice.from, 0).getAbsoluteResizedRange(slice.rows, slice.columns);
  const { withoutFormulas } = slice;
  const formulaPart = withoutFormulas === 0 ? part : part.getResizedRange(0, -withoutFormulas);
  part.load('values');
  formulaPart.load('formulas');
  if (slice.from > 0) return { part, formulaPart, whole, table, columns: [] };
  whole.load('address');
  table.load('autoFilter/isDataFiltered');
  // By their headers: where they stand by now is not known before the answer.
  const columns = validatedColumns(slice.table).map((header) =>
    askColumn(header, table.columns.getItemOrNullObject(header).getDataBodyRange()),
  );
  return { part, formulaPart, whole, table, columns };
}

function sliceReading(slice: TableSlice, loaded: LoadedSlice): SliceReading {
  const { table: name, from, withoutFormulas } = slice;
  const { part, formulaPart, whole, table, columns } = loaded;
  const detail =
    from === 0 ? tableDetail(name, whole.address, table.autoFilter.isDataFiltered) : null;
  const block = rawBlock(part.values, formulaPart.formulas);
  const unvalidated = unvalidatedOf(columns);
  return { table: name, from, withoutFormulas, detail, unvalidated, ...block };
}

export function requestSlice(slice: TableSlice): Request<SliceReading> {
  return asking(
    (context) => loadSlice(context, slice),
    (loaded) => sliceReading(slice, loaded),
  );
}
