/**
 * The vocabulary of judgement: what was entered, what it is compared with, and what comes out.
 * One rule decides for the pane, the command line and the report; formulas in the sheets say the same.
 */
import type { CivilDate } from '../plan/civilDate';
import type { Baseline, Cadence, DeadlineKind, Measure, Quota, Target } from '../plan/types';
import type { EarlierComparison } from './earlierPeriods';
import type { FindingParams } from './findings/params';
import type { PeriodKind } from './period';

export type { Baseline, Target } from '../plan/types';
export type { PeriodKind };

/** One cell as a person left it. */
export type Entered =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** An error cell such as '#DIV/0!'. */
  | { readonly kind: 'error'; readonly error: string };

/** All that the judgement of one indicator in one period depends on. */
export interface IndicatorCase {
  readonly id: string;
  readonly name: string;
  readonly ref: string;
  readonly measure: Measure;
  readonly unit: string | null;
  /** Shown and stored as a percentage. */
  readonly percent: boolean;
  readonly cadence: Cadence;
  /** `null` when the plan states none that the working year could be held against. */
  readonly target: Target | null;
  readonly baseline: Baseline | null;
  readonly numerator: Entered;
  readonly denominator: Entered;
  /** The result typed or computed by the sheet's formula; `resultTyped` tells which. */
  readonly result: Entered;
  readonly resultTyped: boolean;
  readonly explanation: string;
}

export type IndicatorStatus =
  | 'met'
  | 'metEarly'
  | 'behind'
  | 'missed'
  | 'onTrack'
  | 'atRisk'
  | 'towards'
  | 'pending'
  | 'notPublished'
  | 'notApplicable'
  | 'noData'
  | 'invalid';

export interface IndicatorJudgement {
  readonly id: string;
  readonly status: IndicatorStatus;
  /** As the sheet says it: 'Chưa đạt mốc 2030' names its year. */
  readonly statusText: string;
  /** Unrounded, in the sheet's scale; `null` when there is none. For `yesNo`: 1 done, 0 not. */
  readonly value: number | null;
  readonly target: Target | null;
  /** Result minus target in the sheet's scale; `null` without both. */
  readonly difference: number | null;
  /** 'thiếu 37 để đạt 80%', 'vượt 2,5 điểm %'; '' when nothing can be said. As the sheet's formula says it. */
  readonly distanceText: string;
  /** What the result is held against, unrounded: the target, or the baseline with its change; `null` without. */
  readonly bound: number | null;
  /** What the rest of the year has to bring, a sentence in Vietnamese; '' when nothing can be said. */
  readonly restOfYear: string;
  /** The last report and the same one a year ago, where their sheets are in the workbook. */
  readonly earlier: readonly EarlierComparison[];
  /** Full sentences in Vietnamese: the milestone, both sides, the distance, the earlier periods, the clause. */
  readonly why: string;
}

export type TaskStatusEntry = 'notStarted' | 'inProgress' | 'done';

/** All that the judgement of one task on a status date depends on. */
export interface TaskCase {
  readonly id: string;
  readonly title: string;
  readonly ref: string;
  readonly kind: DeadlineKind;
  readonly deadlineText: string;
  /** First day of a range. */
  readonly start: CivilDate | null;
  /** Last day in time of the next occurrence that is still owed; `null` without a date. */
  readonly due: CivilDate | null;
  /** The day that the deadline was extended to (gia hạn), and the reason given for it. */
  readonly extendedTo: CivilDate | null;
  readonly extensionReason: string;
  /** The day that what an `event` task waits for came; `null` while it is awaited. */
  readonly eventOn: CivilDate | null;
  /** Every last day in time of the working year (recurring tasks hold several). */
  readonly occurrences: readonly CivilDate[];
  readonly quotas: readonly Quota[];
  /** What the officer chose; `null` while the cell is empty. */
  readonly status: TaskStatusEntry | null;
  readonly doneOn: CivilDate | null;
  /** How many were delivered since the year began (recurring tasks and quotas). */
  readonly delivered: number | null;
  readonly result: string;
  readonly explanation: string;
  readonly lead: readonly string[];
  /** Ids of the periods whose report, as it stands in the workbook, called the task overdue. */
  readonly reportedOverdue: readonly string[];
}

export type TaskProgress =
  | 'doneOnTime'
  | 'doneLate'
  | 'overdue'
  | 'dueSoon'
  | 'inProgress'
  | 'behindQuota'
  | 'waiting'
  | 'notStarted'
  | 'noDeadline';

export interface TaskJudgement {
  readonly id: string;
  readonly progress: TaskProgress;
  /** As the sheet says it; an ongoing task in progress reads 'Thường xuyên'. */
  readonly progressText: string;
  /** The date it is held against: the extended one where there is one. */
  readonly due: CivilDate | null;
  /** Calendar days; 0 unless overdue or done late. */
  readonly daysLate: number;
  /** The working days among them: without weekends and the days off of «Danh mục». */
  readonly workingDaysLate: number;
  /** Ids of earlier periods at whose end the task was overdue, earliest first. */
  readonly overdueAt: readonly string[];
  readonly why: string;
}

export interface JudgementSettings {
  readonly year: number;
  readonly period: ReportPeriod;
  readonly statusDate: CivilDate;
  /** A task counts as due soon this many days ahead; default 15. */
  readonly warningDays: number;
  /** Days off beside the weekends: the list on «Danh mục», which officers fill in. */
  readonly daysOff: readonly CivilDate[];
  /** The last days of the periods that the workbook lists, which an agency may have moved, in their order. */
  readonly closings: readonly PeriodClosing[];
}

export interface PeriodClosing {
  /** '2026-Q1' */
  readonly id: string;
  readonly lastDay: CivilDate;
  /** Not named where a task was overdue before: a report that ends on the same day speaks for it. */
  readonly silent?: true;
}

/** A reporting period with its window (Nghị định 09/2019/NĐ-CP, Điều 12), both days included. */
export interface ReportPeriod {
  /** '2026-Q1' */
  readonly id: string;
  readonly kind: PeriodKind;
  readonly year: number;
  /** 'Quý I năm 2026' */
  readonly label: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Default day to send the report: the 20th of the last month (công văn 581/BNV-CCHC). */
  readonly sendBy: CivilDate;
  readonly cumulative: boolean;
  /** The report of the whole year: what is short now is missed. */
  readonly isLast: boolean;
  /** The part of the year that has gone by, for the straight line to a later milestone: 1/12 … 1. */
  readonly yearFraction: number;
}

export type Severity = 'error' | 'warning' | 'note';

/** Where a finding stands. `cell` is an A1 address without sheet; '' when the finding has no cell. */
export interface Place {
  readonly sheet: string;
  readonly cell: string;
}

/** What the check reports about one place; the wording lives beside the code in one catalogue. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly place: Place;
  /** What it is about: the indicator's or the task's id, when it is about one. */
  readonly subject: string | null;
  /** What it was told of both sides: the words in another language are made of it. */
  readonly params: FindingParams[FindingCode];
  /** What is wrong, in plain Vietnamese, with both sides and the difference. */
  readonly message: string;
  /** What to do. */
  readonly remedy: string;
  /** What the words in the cell may mean: one is to be chosen, then it stands in their place. */
  readonly meanings?: readonly Meaning[];
}

/** One meaning of words that stand where a number or a date belongs. */
export type Meaning =
  | {
      /** `percent`: `value` is the fraction that a sheet holds, 0.855 for '85,5%'. */
      readonly kind: 'number' | 'percent';
      /** As a person reads it: '1.234,5'. */
      readonly shown: string;
      readonly value: number;
    }
  | { readonly kind: 'date'; readonly shown: string; readonly date: CivilDate };

/** Every rule of the check; what each says stands in `findings/wording`. */
export type FindingCode = keyof FindingParams;
