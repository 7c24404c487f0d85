/** Which plans there are to choose from, and finding one by its id or from a plan file. */
import { agenciesOf } from '../plan/selection';
import { planById, planLibrary } from '../plan/library';
import { parsePlan } from '../plan/schema';
import type { Plan } from '../plan/types';
import type { Outcome } from './types';

/** One plan as a person chooses it. */
export interface PlanChoice {
  readonly id: string;
  readonly title: string;
  readonly number: string;
  readonly issuer: string;
  readonly period: { readonly from: number; readonly to: number };
  readonly indicators: number;
  readonly tasks: number;
  readonly years: readonly number[];
  /** Agencies that lead or take part in a task, in Vietnamese order. */
  readonly agencies: readonly string[];
}

export function choiceOf(plan: Plan): PlanChoice {
  const { id, title, number, issuer, period } = plan;
  return {
    id,
    title,
    number,
    issuer,
    period,
    indicators: plan.indicators.length,
    tasks: plan.tasks.length,
    years: Array.from({ length: period.to - period.from + 1 }, (_, index) => period.from + index),
    agencies: agenciesOf(plan),
  };
}

/** The plans of the library, in the library's order. */
export function planChoices(): readonly PlanChoice[] {
  return planLibrary.map(choiceOf);
}

/** The plan of the library with this id; the problem names the id when there is none. */
export function findPlan(id: string): Outcome<Plan> {
  if (id.trim() === '') return { ok: false, problem: { code: 'noPlanChosen' } };
  const plan = planById(id);
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
