/**
 * All rows of a workbook for a plan and a choice, with what a former layout hands over. Both the layout and
 * the account of its changes start here.
 */
import { allPeriodsOfYear } from '../../assessment/period';
import { indicatorsOfYear, tasksOfYear, agenciesOf } from '../../plan/selection';
import type { Plan } from '../../plan/types';
import type { Carried, CarriedTable, PlanChoice } from '../choice';
import { figureHeaders, indicatorHeaders, taskHeaders } from '../columns';
import { rowCells } from '../cases/rawValue';
import { followRows } from '../form0206/followRows';
import { formRows, type FormRows } from '../form0206/formRows';
import { ratesByIndicator, ratioIndicators } from '../form0206/linked';
import { formTableName } from '../form0206/names';
import { figuresTableName, periodOfTable, tableNames, wholePlan } from '../names';
import { planVersion } from '../planVersion';
import {
  figureRule,
  holidayRule,
  indicatorRule,
  placeholders,
  taskRule,
  unitRule,
} from './mergeRules';
import { mergeRows, type MergeContext, type Merged } from './mergeRows';
import { areaNames, indicatorRow, occurrenceRows, taskRow, unitRow } from './planRows';
import { cellsFrom, type SheetRow } from './sheetRow';

export interface LayoutRows {
  readonly indicators: Merged;
  /** By period id, earliest first. */
  readonly figures: ReadonlyMap<string, Merged>;
  readonly tasks: Merged;
  readonly occurrences: readonly SheetRow[];
  readonly units: Merged;
  readonly holidays: Merged;
  /** Forms II.06 by period id, earliest first. */
  readonly forms: ReadonlyMap<string, FormRows>;
}

export function layoutRows(plan: Plan, choice: PlanChoice, carried?: Carried): LayoutRows {
  const { year, unit } = choice;
  const areas = areaNames(plan);
  const samePlanVersion = carried?.planId === plan.id && carried.planVersion === planVersion(plan);
  const table = (name: string): CarriedTable | undefined => carried?.tables.get(name);
  const periods = periodsToLay(choice, carried);
  const figureTables = periods.map((id) => table(figuresTableName(id)));

  const plannedIndicators = indicatorsOfYear(plan, year, unit).map((indicator) =>
    indicatorRow(indicator, year, areas),
  );
  const knownIndicators = new Map(
    plan.indicators.map((indicator) => [indicator.id, indicator] as const),
  );
  const indicators = mergeRows(plannedIndicators, table(tableNames.indicators), indicatorRule, {
    samePlanVersion,
    knownRow: (id) => {
      const indicator = knownIndicators.get(id);
      return indicator === undefined ? null : indicatorRow(indicator, year, areas);
    },
    isNeeded: holdsEntries(figureTables),
  });

  const knownTasks = new Map(plan.tasks.map((task) => [task.id, task] as const));
  const plannedTasks = tasksOfYear(plan, year, unit);
  const tasks = mergeRows(
    plannedTasks.map((task) => taskRow(task, year, areas)),
    table(tableNames.tasks),
    taskRule,
    {
      samePlanVersion,
      knownRow: (id) => {
        const task = knownTasks.get(id);
        return task === undefined ? null : taskRow(task, year, areas);
      },
      isNeeded: () => false,
    },
  );
  const figureContext: MergeContext = {
    samePlanVersion: false,
    knownRow: () => null,
    isNeeded: () => false,
  };
  const indicatorRows = indicators.rows.filter((row) => row.id !== '').map(figureRow);
  const forms = new Map(
    formsToLay(choice, periods, carried).map((id) => [
      id,
      formRows(table(formTableName(id)), carried?.forms?.get(id)),
    ]),
  );
  const ratios = ratioIndicators(indicators.rows.map(({ cells }) => rowCells(cells)));
  const withForm = (id: string, figures: Merged): Merged => {
    const form = forms.get(id);
    if (form === undefined) return figures;
    return followRows(figures, id, form, ratesByIndicator(form.links, ratios));
  };
  return {
    indicators: orPlaceholder(indicators, indicatorHeaders.name, placeholders.indicators),
    figures: new Map(
      periods.map((id, index) => [
        id,
        orPlaceholder(
          withForm(id, mergeRows(indicatorRows, figureTables[index], figureRule, figureContext)),
          figureHeaders.name,
          placeholders.indicators,
        ),
      ]),
    ),
    tasks: orPlaceholder(tasks, taskHeaders.title, placeholders.tasks),
    occurrences: occurrenceRows([...plannedTasks, ...keptTasks(tasks, knownTasks)], year),
    units: mergeRows(
      [wholePlan, ...agenciesOf(plan)].map(unitRow),
      table(tableNames.units),
      unitRule,
      { ...figureContext, samePlanVersion: true },
    ),
    holidays: mergeRows([], table(tableNames.holidays), holidayRule, figureContext),
    forms,
  };
}

/** The chosen periods and those that the workbook already holds, earliest first. */
export function periodsToLay(choice: PlanChoice, carried?: Carried): readonly string[] {
  const before = [...(carried?.tables.keys() ?? [])].map(periodOfTable);
  const wanted = new Set([...choice.periods, choice.currentPeriod, ...before]);
  return allPeriodsOfYear(choice.year)
    .map(({ id }) => id)
    .filter((id) => wanted.has(id));
}

/** The periods that get form II.06: those asked for and those that have one; each has a sheet of figures. */
function formsToLay(
  choice: PlanChoice,
  periods: readonly string[],
  carried?: Carried,
): readonly string[] {
  return periods.filter(
    (id) => choice.forms?.includes(id) === true || carried?.tables.has(formTableName(id)) === true,
  );
}

/** A figures row names its indicator; everything else about it is looked up in «Chỉ tiêu». */
function figureRow({ id, cells }: SheetRow): SheetRow {
  const value = (header: string) => cells.get(header)?.value ?? null;
  return {
    id,
    origin: 'plan',
    cells: cellsFrom({
      [figureHeaders.id]: id,
      [figureHeaders.name]: value(indicatorHeaders.name),
      [figureHeaders.unit]: value(indicatorHeaders.unit),
      [figureHeaders.area]: value(indicatorHeaders.area),
    }),
  };
}

/** Ids that some figures sheet holds an entry for. */
function holdsEntries(tables: readonly (CarriedTable | undefined)[]): (id: string) => boolean {
  const context: MergeContext = {
    samePlanVersion: false,
    knownRow: () => null,
    isNeeded: () => false,
  };
  const ids = new Set(
    tables.flatMap((table) => mergeRows([], table, figureRule, context).kept.map((row) => row.id)),
  );
  return (id) => ids.has(id);
}

function keptTasks<T>(merged: Merged, known: ReadonlyMap<string, T>): readonly T[] {
  return merged.kept.flatMap((row) => {
    const task = known.get(row.id);
    return task === undefined ? [] : [task];
  });
}

/** A table needs a data row: where the plan has nothing, one row says so. */
function orPlaceholder(merged: Merged, header: string, words: string): Merged {
  if (merged.rows.length > 0) return merged;
  const row: SheetRow = { id: '', origin: 'placeholder', cells: cellsFrom({ [header]: words }) };
  return { ...merged, rows: [row] };
}
