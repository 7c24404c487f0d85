/**
 * A reporting period that was closed («chốt kỳ»): what its figures and tasks were when its report was final.
 * Later changes are found by holding what stands in the workbook against this copy.
 */
import type { CivilDate } from '../plan/civilDate';
import type { Moment } from '../plan/moment';
import type { EarlierFigure } from './placed';
import type { ReportPeriod } from './types';

/** One row of figures as it was closed. */
export interface ClosedFigure extends Omit<EarlierFigure, 'period'> {
  readonly id: string;
  readonly name: string;
  /** Unrounded, in the sheet's scale; `null` when there was none. */
  readonly value: number | null;
  /** As the sheet said it: 'Chưa đạt'. */
  readonly status: string;
  readonly explanation: string;
}

/** One task as it was on the closed period's status date. */
export interface ClosedTask {
  readonly id: string;
  readonly title: string;
  /** What the officer had chosen: 'Hoàn thành'; '' for nothing. */
  readonly status: string;
  readonly doneOn: CivilDate | null;
  /** 'Quá hạn' */
  readonly progress: string;
  readonly daysLate: number;
  readonly explanation: string;
}

/** Who closed a period, and when. */
export interface Closing {
  readonly period: ReportPeriod;
  /** The day that everything was judged on. */
  readonly statusDate: CivilDate;
  readonly at: Moment;
  readonly by: string;
}

/** The frozen copy of a period. */
export interface ClosedCopy extends Closing {
  readonly figures: readonly ClosedFigure[];
  readonly tasks: readonly ClosedTask[];
}

/** Where a period that was closed at least once stands now. */
export type ClosedPeriod =
  | {
      readonly kind: 'closed';
      readonly copy: ClosedCopy;
      /** The copy's sheet as it is called now. */
      readonly sheet: string;
      /** The copy still is as the closing wrote it. */
      readonly isIntact: boolean;
    }
  /** The ledger says that the period is closed, but its copy is gone or cannot be read. */
  | {
      readonly kind: 'lost';
      readonly period: ReportPeriod;
      readonly at: Moment;
      readonly by: string;
    }
  | {
      readonly kind: 'reopened';
      readonly period: ReportPeriod;
      readonly at: Moment;
      readonly by: string;
      readonly reason: string;
    };

/** The frozen copies among them. */
export function closedCopies(periods: readonly ClosedPeriod[]): readonly ClosedCopy[] {
  return periods.flatMap((one) => (one.kind === 'closed' ? [one.copy] : []));
}

/**
 * A closed period's figures as later periods are held against them.
 *
 * @returns by the indicator's id; an id that was not there when the period was closed has none
 */
export function closedFigures({ period, figures }: ClosedCopy): (id: string) => EarlierFigure {
  const byId = new Map(figures.map((figure) => [figure.id.toLowerCase(), figure] as const));
  const nothing = { kind: 'empty' } as const;
  return (id) => {
    const {
      numerator = nothing,
      denominator = nothing,
      result = nothing,
    } = byId.get(id.toLowerCase()) ?? {};
    return { period, numerator, denominator, result };
  };
}
