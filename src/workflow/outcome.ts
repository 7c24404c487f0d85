/** Making outcomes, and going on with the value of one. */
import type { Problem } from './problems';
import type { Outcome } from './types';

export function done<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

export function stopped(problem: Problem): { readonly ok: false; readonly problem: Problem } {
  return { ok: false, problem };
}
