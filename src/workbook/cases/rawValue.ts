/** Reading single cells: the same reading serves a layout (for its cached judgements) and a workbook. */
import type { Entered } from '../../assessment/types';
import { fromExcelSerial, type CivilDate } from '../../plan/civilDate';
import type { CarriedCell } from '../choice';
import type { RawValue } from '../reading';

/** The cells of one row, by header; a column that is missing reads as empty. */
export type RowCells = (header: string) => CarriedCell;

export const emptyCarried: CarriedCell = { value: null, formula: '' };

/** Cells by header from a map. */
export function rowCells(cells: ReadonlyMap<string, CarriedCell>): RowCells {
  return (header) => cells.get(header) ?? emptyCarried;
}

/** A cell as the judgement takes it: an error stays an error, '' is as empty as nothing. */
export function enteredOf(value: RawValue): Entered {
  if (value === null || value === '') return { kind: 'empty' };
  switch (typeof value) {
    case 'number':
      return { kind: 'number', value };
    case 'string':
      return { kind: 'text', text: value };
    case 'boolean':
      return { kind: 'boolean', value };
    default:
      return { kind: 'error', error: value.error };
  }
}

/** The words in a cell; numbers as they are written in a formula, anything else ''. */
export function textOf(value: RawValue): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
}

export function numberOf(value: RawValue): number | null {
  return typeof value === 'number' ? value : null;
}

/** The day of a date cell; text that looks like a date is not one (the check reports it). */
export function dateOf(value: RawValue, date1904: boolean): CivilDate | null {
  return typeof value === 'number' ? fromExcelSerial(value, date1904) : null;
}

export function isBlank(value: RawValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
