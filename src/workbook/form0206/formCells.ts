/** The numbers of form II.06 as they are judged: where the sheet's own sum stands, what it comes to now. */
import { formSums, type FormColumn } from '../../assessment/form/columns';
import { countIn, perColumn, type FormCells } from '../../assessment/form/placedForm';
import type { Entered } from '../../assessment/types';
import { enteredOf, type RowCells } from '../cases/rawValue';
import type { CarriedCell } from '../choice';
import { isFormSum } from './formulas';
import { columnHeader } from './names';

const nothing: Entered = { kind: 'empty' };

/**
 * The cells of a row; a sum that nobody typed over is added up here, whatever was cached before.
 *
 * @param isSummed rows of the next layout: an empty total gets its sum
 */
export function formCells(cells: RowCells, isSummed = false): FormCells {
  const read = perColumn((column) => enteredOf(cells(columnHeader(column)).value));
  const totals = new Map(formSums.map((sum) => [sum.total, sum.parts] as const));
  return perColumn((column) => {
    const parts = totals.get(column);
    if (parts === undefined) return read[column];
    const cell = cells(columnHeader(column));
    const isOurs = isFormSum(cell.formula) || (isSummed && isUnfilled(cell));
    return isOurs ? summed(read, parts) : read[column];
  });
}

const isUnfilled = ({ value, formula }: CarriedCell): boolean =>
  formula === '' && (value === null || value === '');

function summed(cells: FormCells, parts: readonly FormColumn[]): Entered {
  if (parts.every((part) => cells[part].kind !== 'number')) return nothing;
  return { kind: 'number', value: parts.reduce((sum, part) => sum + countIn(cells, part), 0) };
}

/** What the rows add up to, column by column; a column without any number adds up to nothing. */
export function formSumsOf(rows: readonly FormCells[]): FormCells {
  return perColumn((column) =>
    rows.some((cells) => cells[column].kind === 'number')
      ? { kind: 'number', value: rows.reduce((sum, cells) => sum + countIn(cells, column), 0) }
      : nothing,
  );
}

/**
 * The totals: what was typed over the sheet's sums, the sums elsewhere.
 *
 * @param isSummed in the next layout an empty total gets its sum
 */
export function formTotals(
  totalAt: (column: FormColumn) => CarriedCell,
  rows: readonly FormCells[],
  isSummed = false,
): FormCells {
  const sums = formSumsOf(rows);
  return perColumn((column) => {
    const cell = totalAt(column);
    if (isFormSum(cell.formula) || (isSummed && isUnfilled(cell))) return sums[column];
    return enteredOf(cell.value);
  });
}
