/**
 * How to finish an act that was cut off half-way: by doing the same act again, which lays out the same
 * sheets as doing it once. Acts carry their name in the workbook's marker.
 */
import type { LoadChoice, LoadedPlan } from '../../workflow/types';

export type Repair =
  | { readonly kind: 'load'; readonly choice: LoadChoice }
  | { readonly kind: 'period'; readonly periodId: string }
  | { readonly kind: 'report' }
  | { readonly kind: 'check' }
  | { readonly kind: 'send' }
  | { readonly kind: 'closing'; readonly act: 'close' | 'reopen' }
  /** Cells that were changed since stay: nobody has asked for them. */
  | { readonly kind: 'undo' }
  /** Too little is left to know what was being loaded: choose again. */
  | { readonly kind: 'choose' };

/**
 * @param act 'load', 'period', 'form', 'report' or 'check', as the marker says
 * @param loaded what can be read of the plan; null when it was cut off before that stood there
 * @example repairOf('load', null) // { kind: 'choose' }
 */
export function repairOf(act: string, loaded: LoadedPlan | null): Repair {
  if (act === 'undo') return { kind: 'undo' };
  if (loaded === null) return { kind: 'choose' };
  if (act === 'report' || act === 'check' || act === 'send') return { kind: act };
  if (act === 'close' || act === 'reopen') return { kind: 'closing', act };
  if (act === 'period') return { kind: 'period', periodId: loaded.period.id };
  const { planId, year, unit } = loaded;
  const periods = periodsEndingWith(loaded, loaded.period.id);
  const choice = { planId, year, unit, periods };
  // The form's own sheet may not have been made yet.
  if (act === 'form') return { kind: 'load', choice: { ...choice, forms: [loaded.period.id] } };
  return { kind: 'load', choice };
}

/**
 * The periods that have sheets already, and last the one to go on with.
 *
 * @example periodsEndingWith(loadedWithQ1andH1, '2026-Q1') // ['2026-H1', '2026-Q1']
 */
export function periodsEndingWith(loaded: LoadedPlan, periodId: string): readonly string[] {
  const others = loaded.periods.map((period) => period.id).filter((id) => id !== periodId);
  return [...others, periodId];
}
