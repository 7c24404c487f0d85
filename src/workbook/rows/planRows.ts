/** What the plan itself says in each row: before anything that a person entered. */
import { toExcelSerial, yearOf, type CivilDate } from '../../plan/civilDate';
import { isFromEarlierYear, occurrencesInYear } from '../../plan/selection';
import { baselineInYear, milestonesText, targetInYear } from '../../plan/targets';
import type { Indicator, Plan, Task } from '../../plan/types';
import { quotaText } from '../cases/quotaText';
import type { CarriedCell } from '../choice';
import {
  indicatorHeaders,
  occurrenceHeaders,
  taskAids,
  taskHeaders,
  unitHeaders,
} from '../columns';
import { fittingText } from '../content';
import {
  beforeDueFormula,
  beforeOccurrenceFormula,
  nextOccurrenceFormula,
  saysBefore,
} from '../formulas/taskFormulas';
import { cadenceWords, comparisonWords, kindWords, measureWords } from '../vocabulary';
import { cellsFrom, type SheetRow } from './sheetRow';

/** How several agencies stand in one cell: their names hold commas. */
const between = '; ';

export function areaNames(plan: Plan): ReadonlyMap<string, string> {
  return new Map(plan.areas.map((area) => [area.id, area.name]));
}

export function indicatorRow(
  indicator: Indicator,
  year: number,
  areas: ReadonlyMap<string, string>,
): SheetRow {
  const target = targetInYear(indicator, year);
  const baseline = baselineInYear(indicator, year);
  const { op = null, value = null, benchmark = null } = target ?? {};
  return {
    id: indicator.id,
    origin: 'plan',
    cells: cellsFrom({
      [indicatorHeaders.id]: indicator.id,
      [indicatorHeaders.area]: areas.get(indicator.area) ?? indicator.area,
      [indicatorHeaders.name]: fittingText(nameWithScope(indicator)),
      [indicatorHeaders.unit]: indicator.unit,
      [indicatorHeaders.comparison]: op === null ? null : comparisonWords[op],
      [indicatorHeaders.target]: value ?? benchmark,
      [indicatorHeaders.upper]: target?.value2 ?? null,
      [indicatorHeaders.year]: target?.year ?? null,
      [indicatorHeaders.ownTarget]: null,
      [indicatorHeaders.milestones]: milestonesText(indicator),
      [indicatorHeaders.measure]: measureWords[indicator.measure],
      [indicatorHeaders.cadence]: cadenceWords[indicator.cadence],
      [indicatorHeaders.baselineYear]: baseline?.year ?? null,
      [indicatorHeaders.baselineValue]: baseline?.value ?? null,
      [indicatorHeaders.owner]: indicator.owner,
      [indicatorHeaders.reference]: indicator.ref,
      [indicatorHeaders.quote]: fittingText(indicator.quote),
    }),
  };
}

/**
 * "Cán bộ được bồi dưỡng" for each level of government is a row each: the level stands in the name wherever
 * the name itself does not tell.
 */
function nameWithScope({ name, scope }: Indicator): string {
  const folded = (text: string): string => text.normalize('NFC').toLowerCase();
  const isSaid = scope === null || scope.trim() === '' || folded(name).includes(folded(scope));
  return isSaid ? name : `${name} (${scope})`;
}

export function taskRow(task: Task, year: number, areas: ReadonlyMap<string, string>): SheetRow {
  const dues = duesOf(task, year);
  const last = task.deadline.due.at(-1);
  const isEarlier = last !== undefined && isFromEarlierYear(task.deadline, year);
  const cells = cellsFrom({
    [taskHeaders.id]: task.id,
    [taskHeaders.title]: fittingText(task.title),
    [taskHeaders.lead]: task.lead.join(between),
    [taskHeaders.coop]: task.coop.join(between),
    [taskHeaders.status]: null,
    [taskHeaders.doneOn]: null,
    [taskHeaders.result]: null,
    [taskHeaders.delivered]: null,
    [taskHeaders.explanation]: null,
    [taskHeaders.extendedTo]: null,
    [taskHeaders.extensionReason]: null,
    [taskHeaders.eventOn]: null,
    [taskHeaders.deadline]: fittingText(task.deadline.text),
    [taskHeaders.kind]: kindWords[task.deadline.kind],
    [taskHeaders.start]: serialOf(task.deadline.from ?? null),
    [taskHeaders.area]: areas.get(task.area) ?? task.section,
    [taskHeaders.deliverable]: task.deliverable,
    [taskHeaders.quotas]: quotaText(task.quotas),
    [taskHeaders.reference]: task.ref,
    [taskAids.fromYear]: isEarlier ? yearOf(last) : null,
    [taskAids.planDue]: dues.length === 1 ? serialOf(dues[0] ?? null) : null,
  });
  cells.set(taskHeaders.due, dueCell(task, dues));
  return { id: task.id, origin: 'plan', cells };
}

/**
 * The dates that a task is held against in a year. Where a rhythm is a number of things ("15 tin/tháng"),
 * it is held against the number that is due by then: 12 turns of 15 are not done with 12 things.
 */
function duesOf({ deadline, quotas }: Task, year: number): readonly CivilDate[] {
  const isCounted = deadline.kind === 'recurring' && quotas.length > 0;
  return isCounted ? [] : occurrencesInYear(deadline, year);
}

/**
 * Several dates in the year: the next one that is owed, by formula. One date: the date itself, or a formula
 * where a setting moves it. None: empty, for the officer to enter.
 */
function dueCell(task: Task, dues: readonly CivilDate[]): CarriedCell {
  const first = serialOf(dues[0] ?? null);
  if (listsOccurrences(task, dues)) return { value: first, formula: nextOccurrenceFormula };
  const formula = first !== null && saysBefore(task.deadline.text) ? beforeDueFormula : '';
  return { value: first, formula };
}

/** Whether a task's dates stand in the table `LichHan`: recurring, or more than one date in the year. */
export function listsOccurrences(task: Task, dues: readonly CivilDate[]): boolean {
  return dues.length > 1 || (task.deadline.kind === 'recurring' && dues.length > 0);
}

/** One row for each date of the tasks that have several in the year. */
export function occurrenceRows(tasks: readonly Task[], year: number): readonly SheetRow[] {
  return tasks.flatMap((task) => {
    const dues = duesOf(task, year);
    if (!listsOccurrences(task, dues)) return [];
    const formula = saysBefore(task.deadline.text) ? beforeOccurrenceFormula : '';
    return dues.map((date, index): SheetRow => {
      const cells = cellsFrom({
        [occurrenceHeaders.key]: `${task.id}#${String(index + 1)}`,
        [occurrenceHeaders.id]: task.id,
        [occurrenceHeaders.number]: index + 1,
        [occurrenceHeaders.planDue]: toExcelSerial(date),
      });
      cells.set(occurrenceHeaders.due, { value: toExcelSerial(date), formula });
      return { id: task.id, origin: 'plan', cells };
    });
  });
}

export function unitRow(unit: string): SheetRow {
  return { id: unit, origin: 'plan', cells: cellsFrom({ [unitHeaders.unit]: unit }) };
}

function serialOf(date: CivilDate | null): number | null {
  return date === null ? null : toExcelSerial(date);
}
