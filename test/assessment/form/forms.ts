/** Forms II.06 for the tests: one whose columns agree, and how another differs from it. */
import type { FormColumn } from '../../../src/assessment/form/columns';
import { formColumns } from '../../../src/assessment/form/columns';
import {
  perColumn,
  type FormCells,
  type FormLink,
  type PlacedForm,
  type PlacedFormRow,
} from '../../../src/assessment/form/placedForm';
import type { Entered } from '../../../src/assessment/types';
import { empty, period, typed } from '../cases';

export type Counts = Readonly<Partial<Record<FormColumn, number | string>>>;

/** 12 received, 9 settled, 3 open. */
export const agreeing: Counts = {
  3: 12,
  4: 5,
  5: 5,
  6: 2,
  7: 9,
  8: 4,
  9: 4,
  10: 1,
  11: 3,
  12: 2,
  13: 1,
};

export function cellsOf(counts: Counts): FormCells {
  return perColumn((column): Entered => {
    const value = counts[column];
    return value === undefined ? empty : typed(value);
  });
}

const letters = 'ABCDEFGHIJKLM';
const addressOf = (column: FormColumn, row: number): string =>
  `${letters[column - 1] ?? ''}${String(row)}`;

export function formRow(name: string, counts: Counts, line = 9, explanation = ''): PlacedFormRow {
  return {
    id: `d${String(line)}`,
    name,
    cells: cellsOf(counts),
    explanation,
    at: {
      ...perColumn((column) => addressOf(column, line)),
      name: `B${String(line)}`,
      explanation: `P${String(line)}`,
    },
  };
}

const noLink: FormLink = {
  place: { sheet: 'Biểu', cell: 'P2' },
  text: '',
  indicator: null,
};

/** @param totals what was typed over the sums of the rows */
export function formOf(
  rows: readonly PlacedFormRow[],
  totals: Counts = {},
  change: Partial<PlacedForm> = {},
): PlacedForm {
  const sums = Object.fromEntries(
    formColumns.map((column) => [
      column,
      rows.reduce((sum, { cells }) => {
        const one = cells[column];
        return sum + (one.kind === 'number' ? one.value : 0);
      }, 0),
    ]),
  ) as Counts;
  return {
    period: period('2026-Q1'),
    sheet: 'Biểu',
    rows,
    totals: cellsOf({ ...sums, ...totals }),
    totalsAt: perColumn((column) => addressOf(column, 39)),
    links: { onTime: noLink, online: noLink, overdue: noLink },
    ...change,
  };
}

export const linkTo = (text: string, indicator: string | null, cell = 'P2'): FormLink => ({
  place: { sheet: 'Biểu', cell },
  text,
  indicator,
});
