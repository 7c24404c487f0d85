/**
 * What is being chosen, before it is a choice: a unit may still be missing, and another year brings
 * other periods.
 */
import type { CivilDate } from '../../plan/civilDate';
import { yearOf } from '../../plan/civilDate';
import type { PlanChoice } from '../../workflow/library';
import type { LoadChoice, LoadedPlan } from '../../workflow/types';
import { periodsEndingWith } from '../pane/repair';

export interface Draft {
  readonly planId: string;
  readonly year: number;
  readonly periodId: string;
  readonly scope: 'whole' | 'unit';
  /** '' until one of the list is chosen. */
  readonly unit: string;
  /** Form II.06 is laid out too. */
  readonly withForm?: boolean;
}

type ProposePeriod = (year: number, today: CivilDate) => string;

/**
 * The year to propose: this one where the plan has it, else the plan's nearest.
 *
 * @example proposeYear([2026, 2027], '2025-11-02') // 2026
 */
export function proposeYear(years: readonly number[], today: CivilDate): number {
  const now = yearOf(today);
  const nearest = [...years].sort((one, other) => Math.abs(one - now) - Math.abs(other - now));
  return nearest[0] ?? now;
}

/** A fresh draft for a plan. */
export function draftFor(plan: PlanChoice, today: CivilDate, proposePeriod: ProposePeriod): Draft {
  const year = proposeYear(plan.years, today);
  const periodId = proposePeriod(year, today);
  return { planId: plan.id, year, periodId, scope: 'whole', unit: '' };
}

/** The draft that a choice was made from, when a person comes back to it. */
export function draftOf(choice: LoadChoice, fallbackPeriod: string): Draft {
  const { planId, year, unit, periods, forms = [] } = choice;
  const scope = unit === null ? 'whole' : 'unit';
  const periodId = periods.at(-1) ?? fallbackPeriod;
  const draft: Draft = { planId, year, scope, unit: unit ?? '', periodId };
  return forms.length === 0 ? draft : { ...draft, withForm: true };
}

/**
 * The choice of a draft, or null while the unit is missing. Loading the same plan again keeps the
 * periods that have sheets already.
 */
export function choiceOfDraft(draft: Draft, loaded: LoadedPlan | null): LoadChoice | null {
  const { planId, year, periodId, scope, unit } = draft;
  if (scope === 'unit' && unit === '') return null;
  const again = loaded !== null && loaded.planId === planId && loaded.year === year;
  const periods = again ? periodsEndingWith(loaded, periodId) : [periodId];
  const choice: LoadChoice = { planId, year, unit: scope === 'unit' ? unit : null, periods };
  return draft.withForm === true ? { ...choice, forms: [periodId] } : choice;
}
