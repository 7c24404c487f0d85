/**
 * What is judged together with where it stands: the findings need the cell that a person must go to,
 * and the cell as it was left, because a date typed as text never reaches the case itself.
 */
import type { CivilDate } from '../plan/civilDate';
import type { FromForm } from './form/rateCheck';
import type { Entered, IndicatorCase, Place, ReportPeriod, TaskCase } from './types';

export type IndicatorField =
  'numerator' | 'denominator' | 'result' | 'status' | 'explanation' | 'id';

/** A figure of the same indicator in an earlier period. */
export interface EarlierFigure {
  readonly period: ReportPeriod;
  readonly numerator: Entered;
  readonly denominator: Entered;
  readonly result: Entered;
}

/** One row of a sheet «Số liệu …». */
export interface PlacedIndicator {
  readonly case: IndicatorCase;
  readonly sheet: string;
  /** A1 addresses without the sheet: 'F12'. */
  readonly cells: Readonly<Record<IndicatorField, string>>;
  /**
   * The cell of «Chỉ tiêu», column «Mục tiêu năm», where the year's own figure is entered, as it was
   * left; `null` when the workbook has no such cell (`missingTarget` then points to the row's id).
   */
  readonly ownTarget: { readonly place: Place; readonly entered: Entered } | null;
  /** The cell of «Chỉ tiêu» that a known figure to measure from lacks: its year, else the figure. */
  readonly baselineAt?: Place;
  /** Of the working year, oldest first; empty when no earlier period stands in the workbook. */
  readonly earlier: readonly EarlierFigure[];
  /** Of the year before, oldest first, where its sheets stand in the workbook. */
  readonly lastYear: readonly EarlierFigure[];
  /** What form II.06 says, where one of its rates is linked to the indicator. */
  readonly fromForm?: FromForm;
}

/**
 * The place of one field of a row; of the row's id when its column is gone.
 *
 * @example placeOf({ sheet: 'Nhiệm vụ', cells: { id: 'A5', due: 'D5' } }, 'due').cell // 'D5'
 */
export function placeOf<Field extends string>(
  row: {
    readonly sheet: string;
    readonly cells: Readonly<Record<Field, string>> & { readonly id: string };
  },
  field: Field,
): Place {
  return { sheet: row.sheet, cell: row.cells[field] || row.cells.id };
}

export type TaskField =
  | 'id'
  | 'due'
  | 'extendedTo'
  | 'extensionReason'
  | 'eventOn'
  | 'status'
  | 'doneOn'
  | 'delivered'
  | 'progress'
  | 'result'
  | 'explanation';

/** Cells of a task whose own words the check looks at. */
type TaskEntryField = 'status' | 'doneOn' | 'delivered' | 'due' | 'extendedTo' | 'eventOn';

/** One row of «Nhiệm vụ». */
export interface PlacedTask {
  readonly case: TaskCase;
  readonly sheet: string;
  /** A1 addresses without the sheet; '' for a column that the sheet does not have. */
  readonly cells: Readonly<Record<TaskField, string>>;
  /** The cells as they were left, before anything was read out of them. */
  readonly entered: Readonly<Record<TaskEntryField, Entered>>;
  /** What the reports in the workbook quoted as its explanation, by the id of their period. */
  readonly reportedExplanations: readonly { readonly period: string; readonly text: string }[];
  /** The first day that work on the task could have begun: the plan's own date, when it has one. */
  readonly planIssuedOn: CivilDate | null;
}
