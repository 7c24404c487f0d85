/** What the pane and its reading worker say to each other. */
import type { Source } from '../../document/source/readSource';
import type { PlanReading } from '../../document/types';
import type { Outcome } from '../../workflow/types';

export interface ReadingRequest {
  readonly source: Source;
  readonly fallbackYear: number;
}

export type ReadingAnswer =
  | { readonly kind: 'outcome'; readonly outcome: Outcome<PlanReading> }
  /** A fault of the program, in its own words. */
  | { readonly kind: 'fault'; readonly message: string };
