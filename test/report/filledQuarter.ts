/**
 * Realistic quarters of the library's plans: an officer has entered some figures, left some out, and made
 * a mistake or two. Deterministic, so that a table of expectations can be held against them.
 */
import { judgeIndicator } from '../../src/assessment/indicatorStatus';
import { periodsOfYear, reportPeriod } from '../../src/assessment/period';
import { judgeTask } from '../../src/assessment/taskProgress';
import type {
  Entered,
  Finding,
  IndicatorCase,
  JudgementSettings,
  ReportPeriod,
  TaskCase,
} from '../../src/assessment/types';
import type { CivilDate } from '../../src/plan/civilDate';
import { libraryPlan } from '../plan/libraryPlans';
import { indicatorsOfYear, occurrencesInYear, tasksOfYear } from '../../src/plan/selection';
import { baselineOf, isPercent, targetInYear } from '../../src/plan/targets';
import type { Indicator, Plan, Task } from '../../src/plan/types';
import type { ReportedIndicator, ReportedTask, SummaryInput } from '../../src/report/summaryTypes';

export const empty: Entered = { kind: 'empty' };

export function entered(value: number | string): Entered {
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value };
}

export function periodNamed(id: string): ReportPeriod {
  const period = reportPeriod(id);
  if (period === null) throw new Error(`No period ${id}.`);
  return period;
}

export function planNamed(id: string): Plan {
  return libraryPlan(id);
}

export function settingsOf(
  period: ReportPeriod,
  statusDate: CivilDate = period.to,
): JudgementSettings {
  return {
    year: period.year,
    period,
    statusDate,
    warningDays: 15,
    daysOff: [],
    closings: periodsOfYear(period.year).map(({ id, to }) => ({ id, lastDay: to })),
  };
}

export function indicatorCase(
  indicator: Indicator,
  year: number,
  entries: Partial<IndicatorCase> = {},
): IndicatorCase {
  const { id, name, ref, measure, unit, cadence } = indicator;
  return {
    id,
    name,
    ref,
    measure,
    unit,
    percent: isPercent(unit),
    cadence,
    target: targetInYear(indicator, year),
    baseline: baselineOf(indicator),
    numerator: empty,
    denominator: empty,
    result: empty,
    resultTyped: measure !== 'ratio',
    explanation: '',
    ...entries,
  };
}

export function taskCase(task: Task, year: number, entries: Partial<TaskCase> = {}): TaskCase {
  const { id, title, ref, deadline, quotas, lead } = task;
  const occurrences = occurrencesInYear(deadline, year);
  const delivered = entries.delivered ?? 0;
  return {
    id,
    title,
    ref,
    kind: deadline.kind,
    deadlineText: deadline.text,
    start: deadline.from ?? null,
    due: occurrences[Math.min(delivered, occurrences.length - 1)] ?? null,
    extendedTo: null,
    extensionReason: '',
    eventOn: null,
    occurrences,
    quotas,
    status: null,
    doneOn: null,
    delivered: null,
    result: '',
    explanation: '',
    lead,
    reportedOverdue: [],
    ...entries,
  };
}

export function reportedIndicator(
  entry: IndicatorCase,
  area: string,
  settings: JudgementSettings,
): ReportedIndicator {
  return { case: entry, area, judgement: judgeIndicator(entry, settings) };
}

export function reportedTask(
  entry: TaskCase,
  area: string,
  settings: JudgementSettings,
): ReportedTask {
  return { case: entry, area, judgement: judgeTask(entry, settings) };
}

function finding(severity: Finding['severity']): Finding {
  return {
    code: 'noFigures',
    severity,
    place: { sheet: 'Số liệu Q1-2026', cell: 'F7' },
    subject: null,
    params: { period: 'Quý I năm 2026' },
    message: '',
    remedy: '',
  };
}

/** Figures of the n-th indicator: most ratios filled, every fifth left out, some short, one wrong. */
function figuresOf(indicator: Indicator, index: number): Partial<IndicatorCase> {
  if (index % 5 === 4) return {};
  switch (indicator.measure) {
    case 'ratio': {
      if (index % 11 === 7) return { denominator: entered(0) };
      if (index % 13 === 9) return { numerator: entered(231), denominator: entered(230) };
      const denominator = 1_200 + index * 37;
      const numerator = index % 3 === 0 ? denominator : Math.floor(denominator * 0.797);
      return {
        numerator: entered(numerator),
        denominator: entered(denominator),
        result: entered(numerator / denominator),
        explanation:
          index % 3 === 0
            ? ''
            : 'Một số hồ sơ đất đai phải kiểm tra thực địa; Sở Nông nghiệp và Môi trường đã ban hành quy trình rút gọn, dự kiến đạt trong quý II.',
      };
    }
    case 'yesNo':
      return { result: entered(index % 2 === 0 ? 'Hoàn thành' : 'Chưa hoàn thành') };
    case 'count':
      return { result: entered(12 + index) };
    case 'level':
      return { result: entered(2) };
    case 'index':
    case 'rank':
      return index % 2 === 0 ? { result: entered(indicator.measure === 'rank' ? 9 : 0.087) } : {};
  }
}

/** Quý I/2026 of the province's plan: 39 indicators, 34 tasks without a date. */
export function provinceQuarter(): SummaryInput {
  const plan = planNamed('quang-ngai-2026-2030');
  const period = periodNamed('2026-Q1');
  const settings = settingsOf(period);
  return {
    plan,
    unit: null,
    period,
    currentPeriod: period.id,
    statusDate: settings.statusDate,
    indicators: indicatorsOfYear(plan, 2026).map((indicator, index) =>
      reportedIndicator(
        indicatorCase(indicator, 2026, figuresOf(indicator, index)),
        indicator.area,
        settings,
      ),
    ),
    tasks: tasksOfYear(plan, 2026).map((task, index) =>
      reportedTask(
        taskCase(
          task,
          2026,
          index % 4 === 0
            ? { status: 'done', doneOn: '2026-03-02' }
            : index % 4 === 1
              ? { status: 'inProgress' }
              : {},
        ),
        task.area,
        settings,
      ),
    ),
    findings: [finding('error'), finding('warning'), finding('warning'), finding('note')],
    kept: {},
  };
}

/** Quý III/2025 of the office's plan: 27 tasks with deadlines of every kind, no indicators. */
export function officeQuarter(statusDate: CivilDate = '2025-09-14'): SummaryInput {
  const plan = planNamed('vp-ubnd-quang-ngai-2025');
  const period = periodNamed('2025-Q3');
  const settings = settingsOf(period, statusDate);
  return {
    plan,
    unit: null,
    period,
    currentPeriod: period.id,
    statusDate,
    indicators: [],
    tasks: tasksOfYear(plan, 2025).map((task, index) =>
      reportedTask(
        taskCase(
          task,
          2025,
          index % 3 === 0
            ? { status: 'done', doneOn: index % 2 === 0 ? '2025-03-20' : '2025-09-10' }
            : index % 3 === 1
              ? { status: 'inProgress', explanation: 'Đang chờ hướng dẫn của Bộ Nội vụ.' }
              : {},
        ),
        task.area,
        settings,
      ),
    ),
    findings: [],
    kept: {},
  };
}
