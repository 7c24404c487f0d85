/**
 * What a person asks for and what comes back, the same for the pane and the command line. Every act that
 * writes goes plan → show → apply: a proposal is a value that can be shown, then one call applies it.
 */
import type {
  Finding,
  IndicatorCase,
  IndicatorJudgement,
  Place,
  ReportPeriod,
  TaskCase,
  TaskJudgement,
} from '../assessment/types';
import type { CivilDate } from '../plan/civilDate';
import type { Plan } from '../plan/types';
import type { ClosedState } from './closing/types';
import type { PlanChoice } from './library';
import type { Problem } from './problems';

/** An act either gives its value or one problem that a person can do something about. */
export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

/** What the add-in finds in the workbook when it starts, or after each act. */
export type Look =
  /** No sheet of ours: the first step is to load a plan. */
  | { readonly kind: 'empty' }
  /** A plan is loaded. */
  | { readonly kind: 'loaded'; readonly loaded: LoadedPlan }
  /** An act was cut off half-way; applying it again repairs the workbook. */
  | { readonly kind: 'interrupted'; readonly act: string; readonly loaded: LoadedPlan | null };

export interface LoadedPlan {
  readonly planId: string;
  readonly title: string;
  /** The agency that the workbook was laid out for; `null` for the whole plan. */
  readonly unit: string | null;
  readonly year: number;
  /** The report being worked on, `KH_KyBaoCao`. */
  readonly period: ReportPeriod;
  /** Periods that have a sheet of figures, oldest first. */
  readonly periods: readonly ReportPeriod[];
  /** Periods that the workbook lists to choose from: the four reports, and those that somebody asked for. */
  readonly listed: readonly ReportPeriod[];
  readonly statusDate: CivilDate;
  /** The sheet of form II.06 of the period, where it has one. */
  readonly formSheet?: string;
  /** The plan as a person chooses it, when the workbook itself carries it: the library does not have it. */
  readonly carries?: PlanChoice;
}

/** What an officer chooses before a plan is laid out. */
export interface LoadChoice {
  readonly planId: string;
  /**
   * The plan itself when it is none of the library: read from a document or a plan file. It travels in the
   * workbook, so that later acts on the workbook need the id alone.
   */
  readonly plan?: Plan;
  readonly year: number;
  readonly unit: string | null;
  /** The reports to lay out sheets of figures for; the last one becomes the current one. */
  readonly periods: readonly string[];
  /** Reports that get form II.06 too; those that the workbook has stay without being named. */
  readonly forms?: readonly string[];
}

/** What a load would do, to be shown before it is done. */
export interface LoadProposal {
  readonly choice: LoadChoice;
  readonly planTitle: string;
  readonly indicators: number;
  readonly tasks: number;
  readonly datedTasks: number;
  /** Those of `tasks` that fell due in earlier years: nobody knows here whether they are done. */
  readonly earlierTasks: number;
  /** Sheets that would be made new, and ours that would be laid out again in place. */
  readonly sheetsNew: readonly string[];
  readonly sheetsAgain: readonly string[];
  /** Entries of the officer's that stay. */
  readonly entriesKept: number;
  /** One line a change of the plan against what is on the sheets. */
  readonly changes: readonly string[];
}

export interface LoadDone {
  readonly proposal: LoadProposal;
  readonly loaded: LoadedPlan;
  readonly cellsWritten: number;
  readonly roundTrips: number;
}

/** Form II.06 as it was laid out or brought up to date. */
export interface FormDone {
  readonly loaded: LoadedPlan;
  readonly sheet: string;
  readonly isNew: boolean;
  readonly roundTrips: number;
}

export interface JudgedIndicator {
  readonly case: IndicatorCase;
  readonly area: string;
  readonly judgement: IndicatorJudgement;
  /** The cell to go to: where the figure is entered. */
  readonly place: Place;
}

export interface JudgedTask {
  readonly case: TaskCase;
  readonly area: string;
  readonly judgement: TaskJudgement;
  /** The cell to go to: the task's status. */
  readonly place: Place;
}

export interface CheckResult {
  readonly loaded: LoadedPlan;
  readonly indicators: readonly JudgedIndicator[];
  readonly tasks: readonly JudgedTask[];
  /** Errors first, then in the order of the sheets. */
  readonly findings: readonly Finding[];
  /** The summary of this period was built from other figures than stand there now. */
  readonly summary: 'none' | 'current' | 'outOfDate';
  /** Where the period stands: `null` when it was never closed. */
  readonly closed: ClosedState | null;
  /** Earlier periods of the year that stand in the workbook and are not closed. */
  readonly openBefore: readonly ReportPeriod[];
  /** Of a file that was sent: its receipt code, and whether its contents still give it. */
  readonly receipt?: { readonly code: string; readonly holds: boolean };
  readonly roundTrips: number;
}

export interface ReportDone {
  readonly period: ReportPeriod;
  readonly sheet: string;
  /** The sheet stood there before and was built again in its place. */
  readonly rebuilt: boolean;
  readonly errors: number;
  /** Numbers in sentences that officers edited which no longer hold; marked beside them on the sheet. */
  readonly staleNumbers: number;
  readonly roundTrips: number;
}

/** A report as a Word document, ready to be handed over. */
export interface WordDone {
  readonly name: string;
  readonly bytes: Uint8Array;
}
