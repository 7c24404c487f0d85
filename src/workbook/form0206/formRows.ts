/**
 * The rows of form II.06 in the next layout: those that stand there, in the officer's order, and empty ones
 * ready to fill. The sheet is protected and its table cannot grow by itself, so there are always some.
 */
import { formColumns, type FormColumn } from '../../assessment/form/columns';
import type { FormCells } from '../../assessment/form/placedForm';
import { formRateKeys, type FormRate } from '../../assessment/form/rates';
import { isBlank, rowCells, emptyCarried } from '../cases/rawValue';
import type { CarriedCell, CarriedForm, CarriedRow, CarriedTable } from '../choice';
import type { SheetRow } from '../rows/sheetRow';
import { formCells, formTotals } from './formCells';
import { formRule } from './formRule';
import { isFormSum } from './formulas';

/** Rows that a new form has, and empty ones that a filled one keeps. */
const usualRows = 30;
const spareRows = 10;

export interface FormRows {
  readonly rows: readonly SheetRow[];
  /** By row; the sheet's own sums are added up. */
  readonly cells: ReadonlyMap<SheetRow, FormCells>;
  readonly totals: FormCells;
  /** What was typed over a total. */
  readonly typedTotals: ReadonlyMap<FormColumn, CarriedCell>;
  readonly links: Readonly<Record<FormRate, string>>;
  /** Cells that a person filled in. */
  readonly entriesKept: number;
}

export function formRows(
  table: CarriedTable | undefined,
  carried: CarriedForm | undefined,
): FormRows {
  const before = table?.rows ?? [];
  const last = before.map((row) => entriesIn(row) > 0).lastIndexOf(true);
  const kept = before.slice(0, last + 1);
  const length = Math.max(usualRows, kept.length + spareRows);
  const ids = freshIds(new Set(before.map(({ id }) => id)));
  const used = new Set<string>();
  const rows = Array.from({ length }, (_, index): SheetRow => {
    const row = index < before.length ? before[index] : undefined;
    const id = row === undefined || row.id === '' || used.has(row.id) ? ids() : row.id;
    used.add(id);
    return { id, origin: 'own', cells: new Map(row === undefined ? [] : entered(row)) };
  });
  const cells = new Map(rows.map((row) => [row, formCells(rowCells(row.cells), true)] as const));
  const typedTotals = new Map(
    formColumns.flatMap((column) => {
      const cell = carried?.totals.get(column) ?? emptyCarried;
      return isFilled(cell) && !isFormSum(cell.formula) ? [[column, cell] as const] : [];
    }),
  );
  const links = linksOf(carried);
  return {
    rows,
    cells,
    totals: formTotals(
      (column) => typedTotals.get(column) ?? emptyCarried,
      [...cells.values()],
      true,
    ),
    typedTotals,
    links,
    entriesKept:
      kept.reduce((sum, row) => sum + entriesIn(row), 0) +
      typedTotals.size +
      formRateKeys.filter((rate) => links[rate] !== '').length,
  };
}

function linksOf(carried: CarriedForm | undefined): Readonly<Record<FormRate, string>> {
  const { onTime = '', online = '', overdue = '' } = carried?.links ?? {};
  return { onTime, online, overdue };
}

const isFilled = ({ value, formula }: CarriedCell): boolean => formula !== '' || !isBlank(value);

/** What a person entered in a row, in our columns and in their own. */
function entered({ cells, ...row }: CarriedRow): readonly (readonly [string, CarriedCell])[] {
  return [...cells].filter(([header, cell]) => {
    if (!isFilled(cell)) return false;
    if (!formRule.ours.includes(header)) return true;
    return formRule.entries.includes(header) && !formRule.isOurs(header, cell, { cells, ...row });
  });
}

const entriesIn = (row: CarriedRow): number => entered(row).length;

/** 'd01', 'd02', … without those that are taken. */
function freshIds(taken: ReadonlySet<string>): () => string {
  let number = 0;
  return () => {
    for (;;) {
      number += 1;
      const id = `d${String(number).padStart(2, '0')}`;
      if (!taken.has(id)) return id;
    }
  };
}
