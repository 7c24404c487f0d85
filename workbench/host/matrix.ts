/**
 * Two-dimensional values as Office.js takes them: one value for all cells, or exactly one a cell.
 */
import { invalidArgument } from '../engine/errors';
import { columnsIn, rowsIn } from '../engine/grid';
import type { Area } from '../engine/grid';

export function matrixFor(value: unknown, area: Area): readonly (readonly unknown[])[] {
  const rows = rowsIn(area);
  const columns = columnsIn(area);
  if (!Array.isArray(value)) {
    const line = new Array<unknown>(columns).fill(value);
    return new Array<readonly unknown[]>(rows).fill(line);
  }
  const lines = value as readonly unknown[];
  const fits =
    lines.length === rows && lines.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) {
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return lines as readonly (readonly unknown[])[];
}

/** The one value that all have, or null as Office.js says "mixed". */
export function uniform<T>(values: Iterable<T>): T | null {
  let first: { readonly value: T } | undefined;
  for (const value of values) {
    if (first === undefined) first = { value };
    else if (first.value !== value) return null;
  }
  return first?.value ?? null;
}
