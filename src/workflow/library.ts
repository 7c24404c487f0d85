/** Which plans there are to choose from, and finding one by its id. */
import { libraryEntries, planById } from '../plan/library';
import { entryOf, type LibraryEntry } from '../plan/libraryEntry';
import type { Plan } from '../plan/types';
import type { Outcome } from './types';

/** One plan as a person chooses it. */
export interface PlanChoice extends LibraryEntry {
  readonly years: readonly number[];
}

export function choiceOf(plan: Plan): PlanChoice {
  return withYears(entryOf(plan));
}

function withYears(entry: LibraryEntry): PlanChoice {
  const { from, to } = entry.period;
  return { ...entry, years: Array.from({ length: to - from + 1 }, (_, index) => from + index) };
}

/** The plans of the library, in the library's order; the plans themselves are not fetched for it. */
export function planChoices(): readonly PlanChoice[] {
  return libraryEntries.map(withYears);
}

/** Fetches the plan of the library with this id; the problem names the id when there is none. */
export async function findPlan(id: string): Promise<Outcome<Plan>> {
  if (id.trim() === '') return { ok: false, problem: { code: 'noPlanChosen' } };
  const plan = await planById(id);
  return plan === null
    ? { ok: false, problem: { code: 'unknownPlan', id } }
    : { ok: true, value: plan };
}
