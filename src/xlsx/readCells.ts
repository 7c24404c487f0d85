/**
 * Reads sheets of a file as plain cells, whatever stands on them: where one of our tables has been turned into
 * a range, nothing but its cells is left. The same as is read from an open workbook.
 */
import { DEFAULT_LIMITS, type ReadLimits } from '../archive/zip/limits';
import type { RawValue, SheetCells } from '../workbook/reading';
import { guarded, type XlsxProblem } from './problem';
import { openPackage } from './read/openPackage';
import { sharedStringsOf } from './read/sharedStrings';
import { scanSheet } from './read/sheetScan';

/** None of our sheets is that large. */
const mostCells = 60_000;

interface Filled {
  readonly row: number;
  readonly column: number;
  readonly value: RawValue;
  readonly formula: string;
}

/**
 * @param sheets names; those that are empty or too large are left out
 * @example readCells(bytes, ['Nhiệm vụ']) // { ok: true, cells: [{ sheet: 'Nhiệm vụ', top: 0, left: 0, values: … }] }
 */
export function readCells(
  bytes: Uint8Array,
  sheets: readonly string[],
  limits: ReadLimits = DEFAULT_LIMITS,
):
  | { readonly ok: true; readonly cells: readonly SheetCells[] }
  | { readonly ok: false; readonly error: XlsxProblem } {
  const outcome = guarded(() => {
    const opened = openPackage(bytes, limits);
    const context = { strings: sharedStringsOf(opened), date1904: opened.date1904 };
    return opened.sheets
      .filter(({ name }) => sheets.includes(name))
      .flatMap(({ name, path }): readonly SheetCells[] => {
        const filled: Filled[] = [];
        scanSheet(opened.archive.read(path), path, context, {
          row: () => filled.length <= mostCells,
          wants: () => true,
          cell: (row, column, value, formula) => {
            if (value !== null || formula !== '') filled.push({ row, column, value, formula });
          },
        });
        return block(name, filled);
      });
  });
  return outcome.ok ? { ok: true, cells: outcome.value } : outcome;
}

function block(sheet: string, filled: readonly Filled[]): readonly SheetCells[] {
  if (filled.length === 0 || filled.length > mostCells) return [];
  const edges = { top: Infinity, left: Infinity, bottom: 0, right: 0 };
  for (const { row, column } of filled) {
    edges.top = Math.min(edges.top, row);
    edges.left = Math.min(edges.left, column);
    edges.bottom = Math.max(edges.bottom, row);
    edges.right = Math.max(edges.right, column);
  }
  const { top, left, bottom, right } = edges;
  const [height, width] = [bottom - top + 1, right - left + 1];
  if (height * width > mostCells) return [];
  const lines = <T>(empty: T): T[][] =>
    Array.from({ length: height }, () => new Array<T>(width).fill(empty));
  const values = lines<RawValue>(null);
  const formulas = lines('');
  for (const { row, column, value, formula } of filled) {
    const [valueLine, formulaLine] = [values[row - top], formulas[row - top]];
    if (valueLine === undefined || formulaLine === undefined) continue;
    valueLine[column - left] = value;
    formulaLine[column - left] = formula;
  }
  return [{ sheet, top, left, values, formulas }];
}
