/**
 * What stands in cells: content as it is read, input as it is written.
 */
import type { Area } from './grid';

/** A calculated or constant value; null is a blank cell. Error values are their text, `'#N/A'`. */
export type CellValue = string | number | boolean | null;

export interface CellContent {
  readonly value: CellValue;
  /** With its leading `=`, in en-US form; null when the cell holds a constant. */
  readonly formula: string | null;
}

/** What is put into a cell. `numberFormat` is only applied to a cell whose format is `General`. */
export type CellInput =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number; readonly numberFormat?: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'formula'; readonly formula: string };

export type ClearedPart = 'all' | 'contents' | 'formats' | 'hyperlinks';

export interface CellStore {
  /** Row by row, exactly as many rows and columns as the area has. */
  read(sheetId: string, area: Area): readonly (readonly CellContent[])[];
  /** What a person sees: numbers and dates in Vietnamese form by the cell's number format. */
  readText(sheetId: string, area: Area): readonly (readonly string[])[];
  /** Writes a block at its top left cell; null leaves a cell as it is. */
  write(
    sheetId: string,
    topLeft: { readonly row: number; readonly column: number },
    block: readonly (readonly (CellInput | null)[])[],
  ): void;
  clear(sheetId: string, areas: readonly Area[], part: ClearedPart): void;
  /** The smallest area around all content (and, unless `valuesOnly`, formats); undefined when empty. */
  usedArea(sheetId: string, valuesOnly: boolean): Area | undefined;
}

const errorValues = new Set([
  '#N/A',
  '#NAME?',
  '#VALUE!',
  '#REF!',
  '#DIV/0!',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
]);

/** Error values travel as text, as they do in Office.js. */
export const isErrorValue = (value: CellValue): value is string =>
  typeof value === 'string' && errorValues.has(value);
