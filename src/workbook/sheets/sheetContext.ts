/** What every sheet of a workbook for a plan is laid out from. */
import type { PeriodClosing, ReportPeriod } from '../../assessment/types';
import type { CivilDate } from '../../plan/civilDate';
import type { Plan } from '../../plan/types';
import type { Carried, PlanChoice } from '../choice';
import type { LayoutRows } from '../rows/planLayoutRows';

export interface SheetContext {
  readonly plan: Plan;
  readonly version: string;
  readonly choice: PlanChoice;
  readonly rows: LayoutRows;
  readonly carried: Carried | undefined;
  /** The periods that get a sheet of figures, earliest first. */
  readonly periods: readonly ReportPeriod[];
  /** The periods that `KyBaoCao` lists: the four of the year, those with a sheet and those that stood there. */
  readonly closings: readonly PeriodClosing[];
  readonly currentPeriod: ReportPeriod;
  readonly statusDate: CivilDate;
  readonly warningDays: number;
  readonly beforeIncludesDay: boolean;
}
