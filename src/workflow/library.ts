/** Which plans there are to choose from, and finding one by its id or from a plan file. */
import { libraryEntries, planById } from '../plan/library';
import { entryOf, type LibraryEntry } from '../plan/libraryEntry';
import { parsePlan } from '../plan/schema';
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

/**
 * A plan from the text of a plan file. The problem names the file, the place in it and what is wrong there.
 *
 * @param file the name to show in the problem
 */
export function planFromJson(text: string, file: string): Outcome<Plan> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const reason = `nội dung không phải là JSON trọn vẹn (${detail}).`;
    return { ok: false, problem: { code: 'damagedPlan', file, at: '', reason } };
  }
  const parsed = parsePlan(json);
  if (parsed.ok) return { ok: true, value: parsed.plan };
  const [first] = parsed.problems;
  return {
    ok: false,
    problem: {
      code: 'damagedPlan',
      file,
      at: first?.path ?? '',
      reason: first?.message ?? '',
    },
  };
}
