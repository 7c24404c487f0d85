/**
 * What a plan is: the shape of one file of the plan library, as it stands on disk and as every other
 * part of the program sees it. Nothing here computes; the rules live in `assessment/`.
 */
import type { CivilDate } from './civilDate';

/**
 * How an indicator is measured.
 * - `ratio`: numerator / denominator, shown as % (hồ sơ trực tuyến / tổng số hồ sơ)
 * - `count`: things counted (50 doanh nghiệp)
 * - `level`: a whole-number level (cấp độ 3)
 * - `rank`: a place among provinces, smaller is better
 * - `index`: a figure that somebody else publishes (PAR INDEX, SIPAS, PCI, GRDP growth)
 * - `yesNo`: a qualitative target, done or not
 */
export type Measure = 'ratio' | 'count' | 'level' | 'rank' | 'index' | 'yesNo';

/** The comparison between a result and a target. `done` belongs to `yesNo` only. */
export type Comparison =
  '>=' | '>' | '<=' | '<' | '=' | 'between' | 'increaseBy' | 'decreaseBy' | 'done';

/**
 * What an indicator must reach, from `year` until the next milestone's year.
 *
 * `value` is in the indicator's unit as printed: 95 for "95%". It is `null` for `done` and for a
 * target relative to a figure that is published each year ("cao hơn trung bình cả nước", see
 * {@link Milestone.benchmark}). `value2` is the upper bound of `between`; with any other comparison
 * it is the stretch value that the plan also names ("tối thiểu 10 - 15 dự án": 10, and 15).
 */
export interface Milestone {
  readonly year: number;
  readonly op: Comparison;
  readonly value: number | null;
  readonly value2?: number | null;
  /** With `increaseBy` and `decreaseBy`: the year that the change is measured from. */
  readonly baselineYear?: number | null;
  /** What the result is compared with when the plan gives no number: "trung bình cả nước". */
  readonly benchmark?: string;
}

/**
 * The target an indicator is held against in a year, in the sheet's scale: percentages are fractions
 * (0.95), everything else is as printed.
 */
export interface Target {
  readonly op: Comparison;
  /** `null` for `done`, and while the figure to compare with is not known (see `benchmark`). */
  readonly value: number | null;
  readonly value2: number | null;
  /** The year it holds from: at or before the working year it is in force, later it lies ahead. */
  readonly year: number;
  /** The agency's own figure for the year stands in `value` instead of the plan's. */
  readonly own: boolean;
  readonly benchmark: string | null;
}

/** A known figure to measure the way from, in the sheet's scale. It counts at the end of its year. */
export interface Baseline {
  readonly year: number;
  readonly value: number;
}

/** How often a figure is due: with every report, or with the yearly report alone. */
export type Cadence = 'quarterly' | 'yearly';

export interface Area {
  readonly id: string;
  readonly name: string;
}

export interface Indicator {
  /** Stable: never made from a row, a label or an order. */
  readonly id: string;
  /** The clause of the document: "II.2.d". */
  readonly ref: string;
  readonly area: string;
  readonly name: string;
  /** As printed: "%", "doanh nghiệp", "hạng", "cấp độ"; `null` for `yesNo`. */
  readonly unit: string | null;
  readonly scope: string | null;
  readonly measure: Measure;
  /** Oldest first, one a year. */
  readonly milestones: readonly Milestone[];
  /** The milestone holds in every year of the plan. */
  readonly annual: boolean;
  readonly cadence: Cadence;
  readonly owner: string | null;
  /** A known figure to measure the way from: the year it is of, and the figure in the unit. */
  readonly baseline?: { readonly year: number; readonly value: number } | null;
  /** The words of the document that it was read from. */
  readonly quote: string;
}

export type DeadlineKind = 'fixed' | 'recurring' | 'range' | 'ongoing' | 'event' | 'done' | 'none';

export interface Deadline {
  /** As printed; empty when the plan gives none. */
  readonly text: string;
  readonly kind: DeadlineKind;
  /** Every last day in time inside the plan's years, oldest first. */
  readonly due: readonly CivilDate[];
  /** First day of a `range` ("Quý III, quý IV năm 2025": 2025-07-01). */
  readonly from?: CivilDate | null;
}

/** How many of something are due in each span of time: "12 số/năm". */
export interface Quota {
  readonly count: number;
  readonly per: 'year' | 'halfYear' | 'quarter' | 'month' | 'week';
  readonly unit?: string;
}

export interface Task {
  readonly id: string;
  readonly ref: string;
  /** The heading that it stands under: "Cải cách thể chế". */
  readonly section: string;
  readonly area: string;
  readonly title: string;
  readonly deliverable: string | null;
  readonly lead: readonly string[];
  readonly coop: readonly string[];
  readonly deadline: Deadline;
  readonly frequencyText: string | null;
  readonly quotas: readonly Quota[];
  readonly quote: string;
}

export interface ReportingDuty {
  readonly ref: string;
  readonly from: string;
  readonly to: string;
  readonly via: string | null;
  readonly cycle: readonly string[];
  readonly quote?: string;
}

export interface Plan {
  readonly schemaVersion: 1;
  readonly id: string;
  readonly title: string;
  /** "297/QĐ-UBND"; empty when the document bears none. */
  readonly number: string;
  readonly issuer: string;
  readonly issuedOn: CivilDate | null;
  readonly period: { readonly from: number; readonly to: number };
  readonly areas: readonly Area[];
  readonly indicators: readonly Indicator[];
  readonly tasks: readonly Task[];
  readonly reports: readonly ReportingDuty[];
  /** Agencies that report and that the document gives duties to by name outside its tasks ("V.2"). */
  readonly agencies?: readonly string[];
}
