/** Form II.06 of one period as it was read: its rows, its totals, and which rates go to which indicators. */
import { numberOf } from '../figure';
import type { Entered, Place, ReportPeriod } from '../types';
import { formColumns, type FormColumn, type FormSum } from './columns';
import type { FormRate } from './rates';

/** The numbers of one row; where the sheet's own sum stands, what it comes to. */
export type FormCells = Readonly<Record<FormColumn, Entered>>;

export interface PlacedFormRow {
  readonly id: string;
  /** Column (2); '' while nobody has named the row. */
  readonly name: string;
  readonly cells: FormCells;
  readonly explanation: string;
  /** A1 addresses without the sheet; '' for a column that is gone. */
  readonly at: Readonly<Record<FormColumn | 'name' | 'explanation', string>>;
}

export interface FormLink {
  readonly place: Place;
  /** What stands in the cell. */
  readonly text: string;
  /** The indicator that is meant; `null` for none, or for one that the plan does not have. */
  readonly indicator: string | null;
}

export interface PlacedForm {
  readonly period: ReportPeriod;
  readonly sheet: string;
  readonly rows: readonly PlacedFormRow[];
  readonly totals: FormCells;
  readonly totalsAt: Readonly<Record<FormColumn, string>>;
  readonly links: Readonly<Record<FormRate, FormLink>>;
}

/** The number in a column, 0 where there is none. */
export function countIn(cells: FormCells, column: FormColumn): number {
  return numberOf(cells[column]) ?? 0;
}

/** What the parts of a sum come to. */
export function sumIn(cells: FormCells, { parts }: FormSum): number {
  return parts.reduce((sum, part) => sum + countIn(cells, part), 0);
}

/** Whether a row holds any number at all. */
export function hasNumbers(cells: FormCells): boolean {
  return formColumns.some((column) => cells[column].kind === 'number');
}

/** One value for every column. */
export function perColumn<T>(valueOf: (column: FormColumn) => T): Readonly<Record<FormColumn, T>> {
  return Object.fromEntries(formColumns.map((column) => [column, valueOf(column)])) as Record<
    FormColumn,
    T
  >;
}
