/**
 * Column (6) of form II.06 is what the period before left open, so it is known from another form: (11) of the
 * period that ends the day before this one begins, or (6) of one that begins on the same day.
 */
import { addDays } from '../../plan/civilDate';
import { numberOf } from '../figure';
import type { ReportPeriod } from '../types';
import type { PlacedForm, FormCells } from './placedForm';

/** Whether a form says what another one begins with, and in which column. */
function openingColumn(of: ReportPeriod, other: ReportPeriod): 6 | 11 | null {
  if (addDays(other.to, 1) === of.from) return 11;
  return other.from === of.from && other.to < of.to ? 6 : null;
}

/**
 * The period whose form tells what a period begins with; the one that ended just before goes first.
 *
 * @param others periods that have a form, earliest first
 * @example openingPeriod(q3, [q1, h1]) // { period: h1, column: 11 }: 14/6 is the day before 15/6
 * @example openingPeriod(h1, [q1]) // { period: q1, column: 6 }: both count from 15/12
 */
export function openingPeriod(
  of: ReportPeriod,
  others: readonly ReportPeriod[],
): { readonly period: ReportPeriod; readonly column: 6 | 11 } | null {
  const found = others.flatMap((period) => {
    const column = openingColumn(of, period);
    return column === null ? [] : [{ period, column }];
  });
  return found.find(({ column }) => column === 11) ?? found.at(-1) ?? null;
}

export interface Opening {
  readonly form: PlacedForm;
  readonly column: 6 | 11;
}

/** Names are one when they differ by capitals or spaces around them alone. */
export function sameName(name: string): string {
  return name.normalize('NFC').trim().toLowerCase();
}

/** What the other form says about a row of this name; `null` when it has none or no number there. */
export function openingOf(
  name: string,
  rows: readonly { readonly name: string; readonly cells: FormCells }[],
  column: 6 | 11,
): number | null {
  const wanted = sameName(name);
  if (wanted === '') return null;
  const row = rows.find((one) => sameName(one.name) === wanted);
  return row === undefined ? null : numberOf(row.cells[column]);
}
