/**
 * What a workbook means: the cases to be judged with the cells they stand in, the settings, and what is
 * wrong with the sheets themselves.
 */
import type { ClosedPeriod } from '../assessment/closed';
import type { Finding, JudgementSettings, PeriodClosing, ReportPeriod } from '../assessment/types';
import type { PlacedIndicator, PlacedTask } from '../assessment/placed';
import type { PlacedForm } from '../assessment/form/placedForm';
import type { CivilDate } from '../plan/civilDate';
import type { Carried } from './choice';

export type EntriesOutcome =
  /** No sheet of ours: neither our tables nor our names. */
  { readonly kind: 'none' } | { readonly kind: 'entries'; readonly entries: Entries };

export interface FigureEntry extends PlacedIndicator {
  /** The area's name, as on the sheet. */
  readonly area: string;
}

export interface TaskEntry extends PlacedTask {
  readonly area: string;
}

/** Our sheets' names as they are now; `null` for a sheet that is not there. */
export interface SheetsNow {
  readonly plan: string | null;
  readonly indicators: string | null;
  readonly tasks: string | null;
  readonly lists: string | null;
  readonly findings: string | null;
  /** By period id. */
  readonly figures: ReadonlyMap<string, string>;
  /** Forms II.06, by period id. */
  readonly forms: ReadonlyMap<string, string>;
}

export interface Entries {
  readonly planId: string;
  readonly planVersion: string;
  readonly planTitle: string;
  readonly planNumber: string;
  readonly planIssuer: string;
  readonly planIssuedOn: CivilDate | null;
  /** `null` for the whole plan. */
  readonly unit: string | null;
  readonly year: number;
  readonly currentPeriod: ReportPeriod;
  /** Periods of the working year that have a sheet of figures, earliest first. */
  readonly periods: readonly ReportPeriod[];
  readonly statusDate: CivilDate;
  readonly warningDays: number;
  readonly beforeIncludesDay: boolean;
  /** Days off beside the weekends, the table `NgayNghi`. */
  readonly daysOff: readonly CivilDate[];
  /** The last days of the working year's periods, as the table `KyBaoCao` has them. */
  readonly closings: readonly PeriodClosing[];
  /** Periods that were closed (chốt kỳ) at least once, earliest first. */
  readonly closed: readonly ClosedPeriod[];
  readonly sheets: SheetsNow;
  /** By period id, in the order of the rows. */
  readonly figures: ReadonlyMap<string, readonly FigureEntry[]>;
  readonly tasks: readonly TaskEntry[];
  /** Forms II.06 by period id; of a year before too, where one stands in the workbook. */
  readonly forms: ReadonlyMap<string, PlacedForm>;
  /** What is wrong with the sheets themselves: columns, rows, names, formulas. */
  readonly findings: readonly Finding[];
  /** What the next layout keeps. */
  readonly carried: Carried;
}

/**
 * What a judgement of these entries needs besides the case: for the current period unless another is
 * asked for. For another period than the current one the status date is that period's last day.
 */
export function judgementSettings(
  entries: Pick<
    Entries,
    'year' | 'currentPeriod' | 'statusDate' | 'warningDays' | 'daysOff' | 'closings'
  >,
  period: ReportPeriod = entries.currentPeriod,
): JudgementSettings {
  return {
    year: entries.year,
    period,
    statusDate: period.id === entries.currentPeriod.id ? entries.statusDate : period.to,
    warningDays: entries.warningDays,
    daysOff: entries.daysOff,
    closings: entries.closings,
  };
}
