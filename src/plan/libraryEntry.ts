/** A plan as a person chooses it: what the list of the library holds, and all that it says of a plan. */
import { agenciesOf } from './selection';
import type { Plan } from './types';

export interface LibraryEntry {
  readonly id: string;
  readonly title: string;
  /** Empty when the document bears none. */
  readonly number: string;
  readonly issuer: string;
  readonly period: { readonly from: number; readonly to: number };
  /** How many there are. */
  readonly indicators: number;
  readonly tasks: number;
  /** The single agencies that the plan names, as `agenciesOf` gives them. */
  readonly agencies: readonly string[];
}

/**
 * @example entryOf(quangNgai) // { id: 'quang-ngai-2026-2030', indicators: 39, tasks: 34, … }
 */
export function entryOf(plan: Plan): LibraryEntry {
  const { id, title, number, issuer, period } = plan;
  return {
    id,
    title,
    number,
    issuer,
    period,
    indicators: plan.indicators.length,
    tasks: plan.tasks.length,
    agencies: agenciesOf(plan),
  };
}
