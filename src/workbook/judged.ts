/** Our own judgement of the rows of a layout: the cached answers of their formulas. */
import { closedFigures } from '../assessment/closed';
import { judgeIndicator } from '../assessment/indicatorStatus';
import type { EarlierFigure } from '../assessment/placed';
import { judgeTask } from '../assessment/taskProgress';
import type {
  IndicatorCase,
  IndicatorJudgement,
  JudgementSettings,
  ReportPeriod,
  TaskCase,
  TaskJudgement,
} from '../assessment/types';
import { addDays, type CivilDate } from '../plan/civilDate';
import { indicatorCaseOf } from './cases/indicatorCase';
import { dateOf, enteredOf, rowCells, textOf } from './cases/rawValue';
import { taskCaseOf } from './cases/taskCase';
import { figureHeaders, holidayHeaders, indicatorHeaders, occurrenceHeaders } from './columns';
import type { SheetRow } from './rows/sheetRow';
import type { SheetContext } from './sheets/sheetContext';

export interface JudgedFigure {
  readonly case: IndicatorCase;
  readonly judgement: IndicatorJudgement;
  /** The indicator's row of «Chỉ tiêu». */
  readonly plan: SheetRow;
}

/** By row of the period's sheet; rows whose id «Chỉ tiêu» does not know have none. */
export function judgedFigures(
  context: SheetContext,
  period: ReportPeriod,
): ReadonlyMap<SheetRow, JudgedFigure> {
  const settings = settingsOf(context, period);
  const plans = new Map<string, SheetRow>();
  for (const row of context.rows.indicators.rows) {
    const id = textOf(row.cells.get(indicatorHeaders.id)?.value ?? null).toLowerCase();
    if (id !== '' && !plans.has(id)) plans.set(id, row);
  }
  const earlier = earlierFigures(context, period);
  const judged = new Map<SheetRow, JudgedFigure>();
  for (const row of context.rows.figures.get(period.id)?.rows ?? []) {
    const plan = plans.get(row.id.toLowerCase());
    if (plan === undefined) continue;
    const indicator = indicatorCaseOf(rowCells(plan.cells), rowCells(row.cells), period.year);
    judged.set(row, {
      case: indicator,
      judgement: judgeIndicator(indicator, settings, earlier.get(row.id.toLowerCase()) ?? []),
      plan,
    });
  }
  return judged;
}

/** By id in small letters: what the earlier periods of the year hold, oldest first. */
function earlierFigures(
  { periods, rows, carried }: SheetContext,
  period: ReportPeriod,
): ReadonlyMap<string, readonly EarlierFigure[]> {
  const figures = new Map<string, EarlierFigure[]>();
  for (const before of periods.filter(({ to }) => to < period.to)) {
    const copy = carried?.closed.find((one) => one.period.id === before.id);
    const closed = copy && closedFigures(copy);
    const seen = new Set<string>();
    for (const row of rows.figures.get(before.id)?.rows ?? []) {
      const id = row.id.toLowerCase();
      if (id === '' || seen.has(id)) continue;
      seen.add(id);
      const entered = (header: string) => enteredOf(row.cells.get(header)?.value ?? null);
      const standing: EarlierFigure = {
        period: before,
        numerator: entered(figureHeaders.numerator),
        denominator: entered(figureHeaders.denominator),
        result: entered(figureHeaders.result),
      };
      figures.set(id, [...(figures.get(id) ?? []), closed?.(id) ?? standing]);
    }
  }
  return figures;
}

export interface JudgedTaskRow {
  readonly case: TaskCase;
  readonly judgement: TaskJudgement;
}

/** By row of «Nhiệm vụ»; a row without an id is not judged. */
export function judgedTasks(context: SheetContext): ReadonlyMap<SheetRow, JudgedTaskRow> {
  const settings = settingsOf(context, context.currentPeriod);
  const occurrences = occurrencesById(context);
  const judged = new Map<SheetRow, JudgedTaskRow>();
  for (const row of context.rows.tasks.rows) {
    if (row.id === '') continue;
    const task = taskCaseOf(row.id, rowCells(row.cells), {
      occurrencesOf: (id) => occurrences.get(id) ?? [],
      reportedOverdueOf: () => [],
      beforeIncludesDay: context.beforeIncludesDay,
      date1904: false,
    });
    judged.set(row, { case: task, judgement: judgeTask(task, settings) });
  }
  return judged;
}

/** The day that an occurrence's row of `LichHan` shows, the setting for "trước" taken in. */
export function occurrenceDue(row: SheetRow, beforeIncludesDay: boolean): CivilDate | null {
  const planDue = dateOf(row.cells.get(occurrenceHeaders.planDue)?.value ?? null, false);
  const moves = beforeIncludesDay && row.cells.get(occurrenceHeaders.due)?.formula !== '';
  return planDue !== null && moves ? addDays(planDue, 1) : planDue;
}

export function settingsOf(context: SheetContext, period: ReportPeriod): JudgementSettings {
  return {
    year: context.choice.year,
    period,
    statusDate: context.statusDate,
    warningDays: context.warningDays,
    daysOff: context.rows.holidays.rows.flatMap(({ cells }) => {
      const day = dateOf(cells.get(holidayHeaders.date)?.value ?? null, false);
      return day === null ? [] : [day];
    }),
    closings: context.closings,
  };
}

function occurrencesById(context: SheetContext): ReadonlyMap<string, readonly CivilDate[]> {
  const byId = new Map<string, CivilDate[]>();
  for (const row of context.rows.occurrences) {
    const due = occurrenceDue(row, context.beforeIncludesDay);
    if (due === null) continue;
    const list = byId.get(row.id) ?? [];
    list.push(due);
    byId.set(row.id, list);
  }
  return byId;
}
