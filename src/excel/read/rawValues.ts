/** From what Office.js gives for a cell to what a reading holds. */
import type { RawValue } from '../../workbook/reading';

const errorValues = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#BLOCKED!',
  '#CONNECT!',
  '#FIELD!',
  '#UNKNOWN!',
  '#BUSY!',
]);

/**
 * The formula of a cell, '' when it holds none. Text that was entered with an apostrophe comes back
 * without it and may begin with '=': then value and formula are the same text, which no formula's result is.
 *
 * @example formulaOf('=A1', 5) // '=A1'
 * @example formulaOf('=A1', '=A1') // ''
 */
export function formulaOf(formula: unknown, value: unknown): string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : '';
}

/**
 * @param value as `range.values` has it: '' for an empty cell, error cells as their text
 * @example rawValue('#N/A', '=NA()') // { error: '#N/A' }
 * @example rawValue('', '') // null
 */
export function rawValue(value: unknown, formula: string): RawValue {
  if (value === '' || value === null || value === undefined) return formula === '' ? null : '';
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = String(value);
  return errorValues.has(text) ? { error: text } : text;
}

export interface RawBlock {
  readonly values: readonly (readonly RawValue[])[];
  readonly formulas: readonly (readonly string[])[];
}

/** Both matrices of a range; of cells at the right the formulas may be missing, which then count as none. */
export function rawBlock(
  values: readonly (readonly unknown[])[],
  formulas: readonly (readonly unknown[])[],
): RawBlock {
  const formulaTexts = values.map((row, down) =>
    row.map((value, right) => formulaOf(formulas[down]?.[right], value)),
  );
  return {
    values: values.map((row, down) =>
      row.map((value, right) => rawValue(value, formulaTexts[down]?.[right] ?? '')),
    ),
    formulas: formulaTexts,
  };
}
