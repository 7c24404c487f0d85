/**
 * What the sheet says beside a row of form II.06 while it is being typed: the first thing that does not
 * agree. The formula in `workbook/form0206` says the same.
 */
import { isEmpty } from '../figure';
import type { Entered } from '../types';
import type { ColourRole } from '../words';
import { formBalance, formColumns, formSums, type FormColumn } from './columns';
import { countIn, hasNumbers, sumIn, type FormCells } from './placedForm';

export const formWords = {
  agrees: 'Khớp',
  differs: 'Lệch',
  earlier: 'Lệch kỳ trước',
  wrong: 'Sai số',
  unnamed: 'Thiếu tên',
} as const;

export type FormWord = keyof typeof formWords;

/** A row's state is word + sign + colour. */
export const formMarks: Readonly<Record<FormWord, { symbol: string; colour: ColourRole }>> = {
  agrees: { symbol: '✓', colour: 'green' },
  differs: { symbol: '✗', colour: 'red' },
  earlier: { symbol: '▲', colour: 'amber' },
  wrong: { symbol: '?', colour: 'redOutline' },
  unnamed: { symbol: '!', colour: 'amber' },
};

/** Text, an error, a negative number or a part of a file cannot be a number of files. */
export function isWrongCount(entered: Entered): boolean {
  if (entered.kind === 'number') return entered.value < 0 || !Number.isInteger(entered.value);
  return !isEmpty(entered);
}

export const balanceWord = `${formWords.differs} 3 và 7+11`;

/** 'Lệch cột 3' */
export function columnWord(column: FormColumn): string {
  return `${formWords.differs} cột ${String(column)}`;
}

/** @example withDifference('Lệch cột 3', 5) // 'Lệch cột 3: +5' */
function withDifference(word: string, difference: number): string {
  return `${word}: ${difference > 0 ? '+' : ''}${String(difference)}`;
}

/**
 * @param opening what the period before left open under the same name; `null` when it is not known
 * @returns '' for a row without numbers
 * @example formRowWord('Đất đai', cellsWith({ 3: 12, 4: 5, 5: 5, 6: 1, … }), null) // 'Lệch cột 3: +1'
 */
export function formRowWord(name: string, cells: FormCells, opening: number | null): string {
  if (formColumns.some((column) => isWrongCount(cells[column]))) return formWords.wrong;
  if (!hasNumbers(cells)) return '';
  for (const sum of formSums) {
    const difference = countIn(cells, sum.total) - sumIn(cells, sum);
    if (difference !== 0) return withDifference(columnWord(sum.total), difference);
  }
  const balance = countIn(cells, formBalance.total) - sumIn(cells, formBalance);
  if (balance !== 0) return withDifference(balanceWord, balance);
  if (name.trim() === '') return formWords.unnamed;
  const late = opening === null ? 0 : countIn(cells, 6) - opening;
  return late === 0 ? formWords.agrees : withDifference(formWords.earlier, late);
}

/**
 * The same for the totals: each is the sum of its column.
 *
 * @param sums what the rows add up to
 */
export function formTotalWord(
  totals: FormCells,
  sums: Readonly<Record<FormColumn, number>>,
): string {
  if (formColumns.some((column) => isWrongCount(totals[column]))) return formWords.wrong;
  for (const column of formColumns) {
    const difference = countIn(totals, column) - sums[column];
    if (difference !== 0) return withDifference(columnWord(column), difference);
  }
  return hasNumbers(totals) ? formWords.agrees : '';
}
