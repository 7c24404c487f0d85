/** What closing a period and opening it again is asked, shown and answered with. */
import type { ReportPeriod } from '../../assessment/types';
import type { CivilDate } from '../../plan/civilDate';
import type { Moment } from '../../plan/moment';

/** What a person may close a period in spite of, when they know of it. */
export type ClosingDoubt =
  /** Errors of the check are open. */
  | 'errors'
  /** An earlier period of the year stands in the workbook and is not closed. */
  | 'periodBefore'
  /** No figure was entered. */
  | 'nothingEntered';

export interface ClosingAsked {
  readonly period: string;
  /** Who closes it, as they call themselves. */
  readonly by: string;
  readonly at: Moment;
  /** What they know of and close in spite of. */
  readonly despite: readonly ClosingDoubt[];
}

export interface ReopeningAsked {
  readonly period: string;
  readonly by: string;
  readonly at: Moment;
  readonly reason: string;
}

export interface ClosingDone {
  readonly period: ReportPeriod;
  readonly statusDate: CivilDate;
  readonly at: Moment;
  readonly by: string;
  /** Names the frozen copy; the ledger has it too. */
  readonly mark: string;
  readonly figures: number;
  readonly tasks: number;
  readonly roundTrips: number;
}

export interface ReopeningDone {
  readonly period: ReportPeriod;
  readonly roundTrips: number;
}

/** Where a period stands. */
export type ClosedState =
  | {
      readonly kind: 'closed';
      readonly at: Moment;
      readonly by: string;
      readonly statusDate: CivilDate;
    }
  | {
      readonly kind: 'reopened';
      readonly at: Moment;
      readonly by: string;
      readonly reason: string;
    }
  /** It was closed, but its frozen copy is gone. */
  | { readonly kind: 'lost'; readonly at: Moment; readonly by: string };
