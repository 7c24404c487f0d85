/**
 * Judged indicators and tasks for the pane's tests, made by the program's own rules from the library's
 * plans, so that what the tests see is what an officer would see.
 */
import { judgeIndicator } from '../../../src/assessment/indicatorStatus';
import { reportPeriod } from '../../../src/assessment/period';
import type { EarlierFigure } from '../../../src/assessment/placed';
import { judgeTask } from '../../../src/assessment/taskProgress';
import type {
  Entered,
  IndicatorCase,
  JudgementSettings,
  TaskCase,
} from '../../../src/assessment/types';
import type { Indicator, Task } from '../../../src/plan/types';
import { baselineOf, isPercent, targetInYear } from '../../../src/plan/targets';
import type { JudgedIndicator, JudgedTask } from '../../../src/workflow/types';

const empty: Entered = { kind: 'empty' };

/** @param result as the sheet holds it: 0.95 for 95% */
export function judgedIndicator(
  indicator: Indicator,
  row: number,
  result: number | null,
  settings: JudgementSettings,
  lastYear: number | null = null,
): JudgedIndicator {
  const judgedCase: IndicatorCase = {
    id: indicator.id,
    name: indicator.name,
    ref: indicator.ref,
    measure: indicator.measure,
    unit: indicator.unit,
    percent: isPercent(indicator.unit),
    cadence: indicator.cadence,
    target: targetInYear(indicator, settings.year),
    baseline: baselineOf(indicator),
    numerator: empty,
    denominator: empty,
    result: result === null ? empty : { kind: 'number', value: result },
    resultTyped: result !== null,
    explanation: '',
  };
  return {
    case: judgedCase,
    area: indicator.area,
    judgement: judgeIndicator(judgedCase, settings, aYearAgo(lastYear, settings)),
    place: { sheet: `Số liệu ${settings.period.kind}-${settings.year}`, cell: `H${row}` },
  };
}

function aYearAgo(
  value: number | null,
  { year, period: { kind } }: JudgementSettings,
): readonly EarlierFigure[] {
  const period = reportPeriod(`${year - 1}-${kind}`);
  if (value === null || period === null) return [];
  return [{ period, numerator: empty, denominator: empty, result: { kind: 'number', value } }];
}

export function judgedTask(
  task: Task,
  row: number,
  entered: Partial<TaskCase>,
  settings: JudgementSettings,
): JudgedTask {
  const judgedCase: TaskCase = {
    id: task.id,
    title: task.title,
    ref: task.ref,
    kind: task.deadline.kind,
    deadlineText: task.deadline.text,
    start: task.deadline.from ?? null,
    due: task.deadline.due[0] ?? null,
    extendedTo: null,
    extensionReason: '',
    eventOn: null,
    occurrences: task.deadline.due,
    quotas: task.quotas,
    status: null,
    doneOn: null,
    delivered: null,
    result: '',
    explanation: '',
    lead: task.lead,
    reportedOverdue: [],
    ...entered,
  };
  return {
    case: judgedCase,
    area: task.area,
    judgement: judgeTask(judgedCase, settings),
    place: { sheet: 'Nhiệm vụ', cell: `K${row}` },
  };
}
