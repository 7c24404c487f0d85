/** The years that a text of targets names, wherever they stand: a heading's, a cell's, a sentence's. */
import { tokenize } from '../text/token';
import { layoutOf } from './clauses';
import { scan } from './scan';
import type { TargetOptions } from './types';

export interface NamedYear {
  readonly year: number;
  /** "so với năm 2024": what a change is measured from. */
  readonly isBaseline: boolean;
  readonly start: number;
  readonly end: number;
}

/**
 * A stretch of years gives its last one.
 *
 * @example namedYears('Giai đoạn 2026 - 2027', { years: { from: 2026, to: 2030 } }) // [{ year: 2027, … }]
 */
export function namedYears(
  text: string,
  { years: { from, to } }: TargetOptions,
): readonly NamedYear[] {
  const tokens = tokenize(text);
  const { years } = scan(tokens, layoutOf(tokens), from === to ? from : null);
  return years.map(({ year, isBaseline, from: at, next }) => ({
    year,
    isBaseline,
    start: tokens[at]?.start ?? 0,
    end: tokens[next - 1]?.end ?? text.length,
  }));
}
