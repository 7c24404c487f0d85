/** Which agencies lead tasks, for the filter of deadlines. */
import type { JudgedTask } from '../../workflow/types';

/** What the filter lets through. */
export type AgencyFilter =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'noLead' }
  | { readonly kind: 'agency'; readonly name: string };

/** The leading agencies in Vietnamese alphabetical order. */
export function leadersOf(tasks: readonly JudgedTask[]): readonly string[] {
  const names = new Set(tasks.flatMap((task) => task.case.lead));
  return [...names].sort((one, other) => one.localeCompare(other, 'vi'));
}

export function ledBy(tasks: readonly JudgedTask[], filter: AgencyFilter): readonly JudgedTask[] {
  if (filter.kind === 'everyone') return tasks;
  return tasks.filter(({ case: { lead } }) =>
    filter.kind === 'noLead' ? lead.length === 0 : lead.includes(filter.name),
  );
}
