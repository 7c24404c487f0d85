/**
 * The figures of the overview and what they ask for: pure counting, so that the numbers on show can be
 * tested without a screen.
 */
import { severityCount } from '../../assessment/severityCount';
import type { IndicatorStatus, TaskProgress } from '../../assessment/types';
import { yearOf } from '../../plan/civilDate';
import type { CheckResult, JudgedIndicator } from '../../workflow/types';

export type NextStep =
  | { readonly kind: 'fixErrors'; readonly count: number }
  /** `earlier`: those of them that fell due before the working year. */
  | { readonly kind: 'overdue'; readonly count: number; readonly earlier: number }
  | { readonly kind: 'enterFigures'; readonly count: number; readonly first: JudgedIndicator }
  | { readonly kind: 'dueSoon'; readonly count: number }
  | { readonly kind: 'explain'; readonly count: number }
  | { readonly kind: 'report'; readonly again: boolean };

export function countByStatus(check: CheckResult): ReadonlyMap<IndicatorStatus, number> {
  return counts(check.indicators.map((one) => one.judgement.status));
}

export function countByProgress(check: CheckResult): ReadonlyMap<TaskProgress, number> {
  return counts(check.tasks.map((one) => one.judgement.progress));
}

function counts<K>(keys: readonly K[]): ReadonlyMap<K, number> {
  const found = new Map<K, number>();
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return found;
}

function overdueEarlier({ tasks, loaded }: CheckResult): number {
  return tasks.filter(
    ({ judgement: { progress, due } }) =>
      progress === 'overdue' && due !== null && yearOf(due) < loaded.year,
  ).length;
}

/** What to do next, the most pressing first; empty when the report is built and nothing is open. */
export function nextSteps(check: CheckResult): readonly NextStep[] {
  const progress = countByProgress(check);
  const withoutFigures = check.indicators.filter((one) => one.judgement.status === 'noData');
  const [first] = withoutFigures;
  const errors = severityCount(check.findings, 'error');
  const warnings = severityCount(check.findings, 'warning');
  const overdue = progress.get('overdue') ?? 0;
  const dueSoon = progress.get('dueSoon') ?? 0;
  const steps: NextStep[] = [];
  if (errors > 0) steps.push({ kind: 'fixErrors', count: errors });
  if (overdue > 0) steps.push({ kind: 'overdue', count: overdue, earlier: overdueEarlier(check) });
  if (first) steps.push({ kind: 'enterFigures', count: withoutFigures.length, first });
  if (dueSoon > 0) steps.push({ kind: 'dueSoon', count: dueSoon });
  if (warnings > 0) steps.push({ kind: 'explain', count: warnings });
  if (check.summary !== 'current') {
    steps.push({ kind: 'report', again: check.summary === 'outOfDate' });
  }
  return steps;
}
