/**
 * What a person asked for on «Thời hạn». Apart from the filtering itself, because the choice is kept while
 * another tab is on show, and the tab comes after the first screen.
 */
import type { TaskProgress } from '../../../assessment/types';
import type { MonthKey } from './falls';

export type AgencyFilter =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'noLead' }
  | { readonly kind: 'agency'; readonly name: string };

export type SpanFilter =
  | { readonly kind: 'month'; readonly key: MonthKey }
  /** To the end of the next report's window. */
  | { readonly kind: 'beforeNext' };

export interface TaskFilter {
  /** `null` lets everything through, as it does below. */
  readonly progress: TaskProgress | null;
  readonly agency: AgencyFilter;
  readonly area: string | null;
  /** As typed; every word of it must stand in the task, accents or not. */
  readonly text: string;
  readonly span: SpanFilter | null;
}

export const noFilter: TaskFilter = {
  progress: null,
  agency: { kind: 'everyone' },
  area: null,
  text: '',
  span: null,
};

export function isFiltering({ progress, agency, area, text, span }: TaskFilter): boolean {
  const isChosen = progress !== null || area !== null || span !== null;
  return isChosen || agency.kind !== 'everyone' || text.trim() !== '';
}
