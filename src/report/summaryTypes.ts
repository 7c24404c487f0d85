/**
 * The quarterly summary as data: what goes in (judgements of one moment) and what the report says. All
 * figures of the report stand here; the sheet and the sentences only show them.
 */
import type {
  Finding,
  IndicatorCase,
  IndicatorJudgement,
  IndicatorStatus,
  Place,
  ReportPeriod,
  TaskCase,
  TaskJudgement,
  TaskProgress,
} from '../assessment/types';
import type { CivilDate } from '../plan/civilDate';
import type { Plan } from '../plan/types';
import type { KeptParagraph } from './sentences/types';

export interface ReportedIndicator {
  readonly case: IndicatorCase;
  /** The area's id or its name, as it stands on the sheet. */
  readonly area: string;
  readonly judgement: IndicatorJudgement;
  /** Where its figure is entered. */
  readonly place?: Place;
}

export interface ReportedTask {
  readonly case: TaskCase;
  readonly area: string;
  readonly judgement: TaskJudgement;
  /** Where its status is entered. */
  readonly place?: Place;
}

/** The report before this one, as far as the workbook still knows it. */
export interface LastReport {
  readonly period: ReportPeriod;
  /** How every indicator stood by that period's own figures; `null` when none were entered. */
  readonly indicators: readonly IndicatorStatus[] | null;
  /** How every task stood, as that period's report told it; `null` without such a report. */
  readonly tasks: readonly TaskProgress[] | null;
}

/** What officers write on the summary itself and a rebuild keeps. */
export const keptFields = [
  'number',
  'placeAndDate',
  'notes',
  'recipients',
  'signerTitle',
  'signerName',
] as const;

export type KeptField = (typeof keptFields)[number];
export type KeptTexts = Readonly<Partial<Record<KeptField, string>>>;

export interface SummaryInput {
  readonly plan: Pick<Plan, 'title' | 'number' | 'issuer' | 'issuedOn' | 'areas'>;
  /** The agency that reports; `null` when the plan's issuer does. */
  readonly unit: string | null;
  readonly period: ReportPeriod;
  /** The period that the workbook stands at: only then can its tasks be held against this report. */
  readonly currentPeriod: string;
  /** The periods that the workbook lists; the four reports of the year when missing. */
  readonly listed?: readonly ReportPeriod[];
  readonly statusDate: CivilDate;
  /** In the order of the sheet. Of two rows with one id the first one counts. */
  readonly indicators: readonly ReportedIndicator[];
  readonly tasks: readonly ReportedTask[];
  readonly findings: readonly Finding[];
  /** `null` or missing: no earlier period of the year stands in the workbook. */
  readonly last?: LastReport | null;
  readonly kept: KeptTexts;
  /** The paragraphs of the report that stands in the workbook; none when there is no report yet. */
  readonly keptParagraphs?: readonly KeptParagraph[];
}

export interface IndicatorCounts {
  readonly total: number;
  /** `met` and `metEarly`. */
  readonly met: number;
  readonly behind: number;
  readonly missed: number;
  /** `onTrack`, `atRisk` and `towards`: the milestone lies in a later year. */
  readonly onTheWay: number;
  /** `noData`, `pending` and `notPublished`. */
  readonly withoutFigures: number;
  /** `notApplicable`. */
  readonly notArisen: number;
  readonly invalid: number;
  readonly byStatus: Readonly<Record<IndicatorStatus, number>>;
}

export interface TaskCounts {
  readonly total: number;
  readonly onTime: number;
  readonly late: number;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly behindQuota: number;
  /** `inProgress`, `waiting`, `notStarted` and `noDeadline`. */
  readonly others: number;
  readonly byProgress: Readonly<Record<TaskProgress, number>>;
}

/** One line of a table of totals. */
export interface Totals<Counts> {
  readonly name: string;
  readonly counts: Counts;
}

/** How an agency stands beside the others. */
export interface AgencyTotals extends Totals<TaskCounts> {
  /** Tasks that were due or are completed: what the share is taken of. */
  readonly due: number;
  /** Of these, completed in time: 0 to 1; `null` when none was due, and for tasks that nobody leads. */
  readonly onTimeShare: number | null;
  /** By that share, 1 for the best; equal shares have one rank. `null` for an agency that is not ranked. */
  readonly rank: number | null;
}

/** What the counts were in the report before this one; `null` where the workbook does not know them. */
export interface LastCounts {
  readonly period: ReportPeriod;
  readonly indicators: IndicatorCounts | null;
  readonly tasks: TaskCounts | null;
}

/** A result as the report prints it. */
export type ReportedResult =
  | {
      readonly kind: 'number';
      /** Unrounded, in the sheet's scale. */
      readonly value: number;
      readonly percent: boolean;
      /** As many as it takes to see the difference from the target. */
      readonly decimals: number;
    }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'none' };

/** The figure of the last report beside the one of now. */
export interface LastFigure {
  /** 'Quý I năm 2026' */
  readonly period: string;
  readonly value: number;
  readonly valueText: string;
  readonly change: number;
  /** 'tăng 2,5 điểm %' */
  readonly changeText: string;
  /** The change as a part of the larger figure, above zero for the better: tells large from small. */
  readonly step: number;
}

export interface IndicatorLine {
  readonly id: string;
  /** Counted from 1 through the whole table. */
  readonly number: number;
  readonly ref: string;
  readonly name: string;
  readonly unit: string;
  readonly targetText: string;
  readonly targetYear: number | null;
  /** What the result is held against, in the sheet's scale. */
  readonly bound: number | null;
  readonly result: ReportedResult;
  /** Unrounded; `null` without a value, and for yes/no. */
  readonly value: number | null;
  /** With its unit, for a sentence: '79,7%', '12 dự án'. */
  readonly resultText: string;
  readonly difference: string;
  /** How far beyond the bound (above zero) or short of it, as a part of the larger figure. */
  readonly reach: number | null;
  readonly last: LastFigure | null;
  readonly place: Place | null;
  readonly status: IndicatorStatus;
  readonly statusText: string;
  readonly symbol: string;
  readonly explanation: string;
}

export interface AreaLines {
  readonly area: string;
  readonly lines: readonly IndicatorLine[];
}

export interface TaskLine {
  readonly id: string;
  /** Where it stands among {@link Summary.taskSnapshots}, from 0. */
  readonly position: number;
  readonly number: number;
  readonly ref: string;
  readonly title: string;
  /** '' when nobody leads it. */
  readonly lead: string;
  readonly place: Place | null;
  /** The day in force. */
  readonly due: CivilDate | null;
  /** The day before it was extended; `null` when it was not. */
  readonly dueBefore: CivilDate | null;
  readonly deadlineText: string;
  /** Days late for a task that is overdue or done late, days left or to spare for any other. */
  readonly days: number;
  readonly doneOn: CivilDate | null;
  /** The document or product that it was completed with. */
  readonly outcome: string;
  readonly statusWord: string;
  readonly progress: TaskProgress;
  readonly progressText: string;
  readonly symbol: string;
  readonly explanation: string;
}

/** A finding of the check that stood open when the report was built. */
export interface FindingLine {
  readonly number: number;
  readonly severity: 'error' | 'warning';
  /** The indicator or task that it is about; '' when it is about none. */
  readonly subject: string;
  readonly place: Place;
  readonly message: string;
  readonly remedy: string;
}

/** A figure or a task that an officer has explained. */
export interface ExplainedLine {
  readonly number: number;
  readonly kind: 'indicator' | 'task';
  readonly ref: string;
  readonly name: string;
  readonly statusText: string;
  readonly symbol: string;
  readonly explanation: string;
  /** The section that prints the whole explanation beside its line; `null` when none does. */
  readonly inFullAt: 2 | 3 | null;
}

/** What a figure or a task was when the report was built: the workbook is held against these later. */
export interface IndicatorSnapshot {
  readonly id: string;
  /** Its place among the rows of figures when the report was built, from 1. */
  readonly row: number;
  readonly percent: boolean;
  /** What the cell «Kết quả» showed; `null` for an empty one. */
  readonly result: number | string | boolean | null;
  /** The figure that it was held against, in the sheet's scale. */
  readonly target: number | null;
  readonly statusText: string;
  readonly explanation: string;
  readonly area: string;
  readonly status: IndicatorStatus;
}

export interface TaskSnapshot {
  readonly id: string;
  readonly progressText: string;
  readonly daysLate: number;
  /** The day in force: an extension moves it. */
  readonly due: CivilDate | null;
  readonly explanation: string;
  readonly area: string;
  /** Each agency once; the words for none when nobody leads it. */
  readonly leads: readonly string[];
  readonly progress: TaskProgress;
}

export interface Summary {
  readonly period: ReportPeriod;
  /** The report after this one: tasks due before its window closes are named. */
  readonly nextPeriod: ReportPeriod;
  readonly isCurrentPeriod: boolean;
  readonly statusDate: CivilDate;
  readonly plan: SummaryInput['plan'];
  /** Who reports: the unit, else the plan's issuer. */
  readonly agency: string;
  /** Whose agency it is; `null` when the issuer itself reports and none stands above it in its name. */
  readonly parentAgency: string | null;
  readonly indicatorTotals: readonly Totals<IndicatorCounts>[];
  readonly indicatorGrandTotal: IndicatorCounts;
  readonly taskTotals: readonly Totals<TaskCounts>[];
  readonly taskGrandTotal: TaskCounts;
  /** The best first, those without a rank last. A task with several leads counts for each of them. */
  readonly agencyTotals: readonly AgencyTotals[];
  readonly severalLeads: number;
  readonly indicators: readonly AreaLines[];
  /** Worst first. */
  readonly overdue: readonly TaskLine[];
  /** Not completed, due from the status date to the end of the next window, earliest first. */
  readonly dueBeforeNext: readonly TaskLine[];
  /** In the order of the sheet. */
  readonly doneOnTime: readonly TaskLine[];
  /** The most days late first. */
  readonly doneLate: readonly TaskLine[];
  /** `null` when no earlier period of the year stands in the workbook. */
  readonly last: LastCounts | null;
  /** Indicators that have no result, whatever the reason: nothing is passed over. */
  readonly withoutResult: readonly IndicatorLine[];
  /** Errors and warnings, errors first. */
  readonly openFindings: readonly FindingLine[];
  readonly explained: readonly ExplainedLine[];
  readonly findings: { readonly errors: number; readonly warnings: number; readonly notes: number };
  readonly indicatorSnapshots: readonly IndicatorSnapshot[];
  readonly taskSnapshots: readonly TaskSnapshot[];
  readonly kept: KeptTexts;
  readonly keptParagraphs: readonly KeptParagraph[];
}
