/**
 * A plan and a choice become a workbook: the sheets of «Sổ Kế hoạch» as one value. The same plan, choice and
 * entries always give the same value.
 */
import { closingsOf } from '../assessment/latenessHistory';
import { periodsOfYear, reportPeriod } from '../assessment/period';
import type { PeriodClosing, ReportPeriod } from '../assessment/types';
import type { CivilDate } from '../plan/civilDate';
import type { Plan } from '../plan/types';
import type { WorkbookBlueprint } from './blueprint';
import { defaultWarningDays, type Carried, type PlanChoice } from './choice';
import { formSheet } from './form0206/formSheet';
import { planVersion } from './planVersion';
import { layoutRows } from './rows/planLayoutRows';
import { figureSheet } from './sheets/figureSheet';
import { indicatorSheet } from './sheets/indicatorSheet';
import { listSheet } from './sheets/listSheet';
import { planSheet } from './sheets/planSheet';
import type { SheetContext } from './sheets/sheetContext';
import { sourceSheet } from './sheets/sourceSheet';
import { taskSheet } from './sheets/taskSheet';

/**
 * Lays a plan out.
 *
 * @param choice year, unit and periods; periods of another year are left out
 * @param carried what an earlier layout of this workbook holds: every entry stays with its id
 * @returns the sheets in the order of the tabs, and the names of cells and lists
 * @example planWorkbook(plan, { year: 2026, unit: null, periods: ['2026-Q1'], currentPeriod: '2026-Q1' })
 *   .sheets.map((sheet) => sheet.name)
 *   // ['Kế hoạch', 'Chỉ tiêu', 'Nhiệm vụ', 'Số liệu Q1-2026', 'Danh mục']
 */
export function planWorkbook(plan: Plan, choice: PlanChoice, carried?: Carried): WorkbookBlueprint {
  const context = contextOf(plan, choice, carried);
  const front = planSheet(context);
  const lists = listSheet(context);
  const forms = context.periods.flatMap((period) => {
    const rows = context.rows.forms.get(period.id);
    return rows === undefined ? [] : [{ of: period.id, ...formSheet(context, period, rows) }];
  });
  return {
    sheets: [
      front.sheet,
      indicatorSheet(context),
      taskSheet(context),
      ...context.periods.flatMap((period) => [
        figureSheet(context, period),
        ...forms.filter(({ of }) => of === period.id).map(({ sheet }) => sheet),
      ]),
      lists.sheet,
      ...(choice.source === undefined ? [] : [sourceSheet(choice.source === 'kept' ? plan : null)]),
    ],
    names: [...front.names, ...lists.names, ...forms.flatMap(({ names }) => names)],
    activeSheet: 'plan',
  };
}

function contextOf(plan: Plan, choice: PlanChoice, carried: Carried | undefined): SheetContext {
  const currentPeriod = periodIn(choice);
  const rows = layoutRows(plan, { ...choice, currentPeriod: currentPeriod.id }, carried);
  const typed = carried?.statusDatePeriod === currentPeriod.id ? carried.statusDate : null;
  const periods = [...rows.figures.keys()].flatMap((id) => reportPeriod(id) ?? []);
  const closings = closingsIn(choice.year, periods, carried);
  return {
    plan,
    version: planVersion(plan),
    choice,
    rows,
    carried,
    periods,
    closings,
    currentPeriod,
    statusDate: typed ?? lastDayOf(currentPeriod, carried),
    warningDays: carried?.warningDays ?? defaultWarningDays,
    beforeIncludesDay: carried?.beforeIncludesDay ?? false,
  };
}

/** The four reports of the year, those that are laid out, and those that the workbook lists already. */
function closingsIn(
  year: number,
  laid: readonly ReportPeriod[],
  carried: Carried | undefined,
): readonly PeriodClosing[] {
  const listed = (carried?.periods ?? []).flatMap(({ id }) => reportPeriod(id) ?? []);
  const all = [...periodsOfYear(year), ...laid, ...listed.filter((one) => one.year === year)];
  const periods = [...new Map(all.map((period) => [period.id, period])).values()];
  return closingsOf(periods, (period) => lastDayOf(period, carried));
}

/** The last day of a period's window, as the workbook has it. */
export function lastDayOf({ id, to }: ReportPeriod, carried: Carried | undefined): CivilDate {
  return carried?.periods?.find((one) => one.id === id)?.to ?? to;
}

/** The period being worked on; the year's own report when the choice names none of this year. */
function periodIn({ currentPeriod, year }: PlanChoice): ReportPeriod {
  const period = reportPeriod(currentPeriod);
  if (period?.year === year) return period;
  const last = periodsOfYear(year).at(-1);
  if (last === undefined) throw new Error('A year has four reports.');
  return last;
}
