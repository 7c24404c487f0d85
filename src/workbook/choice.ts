/**
 * What a person chooses before a plan is laid out, and what an officer's workbook hands over to the next
 * layout of it.
 */
import type { ClosedCopy } from '../assessment/closed';
import type { CivilDate } from '../plan/civilDate';
import type { FormColumn } from '../assessment/form/columns';
import type { FormRate } from '../assessment/form/rates';
import type { RawValue } from './reading';

/** A task counts as due soon this many days ahead, unless the workbook says otherwise. */
export const defaultWarningDays = 15;

export interface PlanChoice {
  /** The working year: which targets and which tasks the sheets hold. */
  readonly year: number;
  /** The agency that the workbook is for; `null` for the whole plan. */
  readonly unit: string | null;
  /** Ids of the reports to lay out figures for, `['2026-Q1']`; the current one when empty. */
  readonly periods: readonly string[];
  /** The report being worked on. */
  readonly currentPeriod: string;
  /**
   * Whether the plan itself goes into the workbook: `kept` when the library does not have it, `emptied`
   * when it stood there and is no longer needed. No sheet for it otherwise.
   */
  readonly source?: 'kept' | 'emptied';
  /** Reports that get form II.06; those that the workbook has stay without being named. */
  readonly forms?: readonly string[];
}

/** A period that the workbook lists, with the days that an agency may have moved. */
export interface CarriedPeriod {
  /** '2026-Q1' */
  readonly id: string;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly sendBy: CivilDate;
}

/** A cell as a person left it: a formula of their own is kept as one. */
export interface CarriedCell {
  readonly value: RawValue;
  /** '' when the cell holds no formula. */
  readonly formula: string;
}

export interface CarriedRow {
  /** As it stands in the column «Mã», trimmed; '' when there is none. */
  readonly id: string;
  /** Zero-based row on the sheet: a formula with relative references survives only in its own row. */
  readonly row: number;
  /** By header text, ours and the officer's own. */
  readonly cells: ReadonlyMap<string, CarriedCell>;
}

export interface CarriedTable {
  /** Header texts in the order found: an officer's order of columns stays. */
  readonly columns: readonly string[];
  readonly rows: readonly CarriedRow[];
}

/** What a form II.06 holds outside its table. */
export interface CarriedForm {
  readonly links: Readonly<Partial<Record<FormRate, string>>>;
  readonly totals: ReadonlyMap<FormColumn, CarriedCell>;
}

/** Everything of an earlier layout that a person may have entered. */
export interface Carried {
  readonly planId: string;
  readonly planVersion: string;
  readonly unit: string | null;
  readonly year: number;
  /** Set when a person typed another day than the period's last over the formula. */
  readonly statusDate: CivilDate | null;
  /** The period that the status date was typed for: another period has its own last day. */
  readonly statusDatePeriod: string;
  readonly warningDays: number;
  readonly beforeIncludesDay: boolean;
  /** By our table names: 'ChiTieu', 'NhiemVu', 'SoLieu_2026_Q1', 'DonVi', 'NgayNghi'. */
  readonly tables: ReadonlyMap<string, CarriedTable>;
  /** What the table `KyBaoCao` lists for the year; a new workbook lists the four reports. */
  readonly periods?: readonly CarriedPeriod[];
  /** Forms II.06 by period id, where there are any. */
  readonly forms?: ReadonlyMap<string, CarriedForm>;
  /** Periods that are closed: their sheets say so, and later periods are held against the copies. */
  readonly closed: readonly ClosedCopy[];
}
