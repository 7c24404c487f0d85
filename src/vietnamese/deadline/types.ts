/** What reading a deadline gives: the kind, the last days in time, and which words said so. */
import type { CivilDate } from '../../plan/civilDate';
import type { DeadlineKind, Quota } from '../../plan/types';

/** What the words around a deadline leave open; each keeps the words it is about. */
export type DoubtCode =
  /** "31/11/2025": the calendar has no such day; nothing was put in its place. */
  | 'impossibleDate'
  /** The day lies before the plan was issued. */
  | 'beforePlan'
  /** The words name no year; the plan's was taken. */
  | 'yearGuessed'
  /** "đầu năm": which day ends it is a matter of practice. */
  | 'vaguePeriod'
  /** "định kỳ" without a cycle. */
  | 'cycleMissing'
  /** "02 năm/lần": the first of the years is not named. */
  | 'firstYearMissing'
  /** Working days: public holidays are data that the words do not hold. */
  | 'workingDays'
  /** The stretch ends before it begins. */
  | 'endBeforeStart'
  /** "01 số/tuần (50 số/năm)": the two do not agree. */
  | 'quotasDisagree'
  /** No word of the text was understood as a time. */
  | 'nothingUnderstood';

export interface Doubt {
  readonly code: DoubtCode;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
}

/** Words of the text and what they gave. */
export interface Because {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly gave: Gave;
}

export type Gave =
  | { readonly what: 'lastDays'; readonly days: readonly CivilDate[] }
  | { readonly what: 'stretch'; readonly from: CivilDate | null; readonly to: readonly CivilDate[] }
  | { readonly what: 'rhythm' }
  | { readonly what: 'quota'; readonly quota: Quota }
  | { readonly what: 'bounds' }
  /** "Quý IV (trước ngày 15/11)": the day after it says more. */
  | { readonly what: 'saidMoreClosely' }
  | { readonly what: 'opening' }
  | { readonly what: 'ongoing' }
  | { readonly what: 'event' }
  | { readonly what: 'done' }
  | { readonly what: 'noDeadline' }
  /** Part of the name of a document; no deadline. */
  | { readonly what: 'citation' };

export interface DeadlineReading {
  readonly kind: DeadlineKind;
  /** Every last day in time inside the given years, oldest first, each once. */
  readonly due: readonly CivilDate[];
  /** First day of a stretch ("Quý III, quý IV năm 2025": 2025-07-01), else `null`. */
  readonly from: CivilDate | null;
  readonly quotas: readonly Quota[];
  readonly why: readonly Because[];
  readonly doubts: readonly Doubt[];
}

export interface DeadlineOptions {
  /** The plan's years: occurrences outside them are left out. */
  readonly years: { readonly from: number; readonly to: number };
  /** "Trước 31/12" includes 31/12, as some agencies read it. Default: the last day in time is 30/12. */
  readonly beforeIncludesDay?: boolean;
  /** The plan's own date, to notice deadlines that lie before it. */
  readonly issuedOn?: CivilDate | null;
}
