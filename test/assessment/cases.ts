/** Cases for the tests: an ordinary one of each kind, from which a test says how its own differs. */
import { periodsOfYear, reportPeriod } from '../../src/assessment/period';
import type { PlacedIndicator, PlacedTask } from '../../src/assessment/placed';
import type {
  Entered,
  IndicatorCase,
  JudgementSettings,
  ReportPeriod,
  TaskCase,
} from '../../src/assessment/types';
import type { CivilDate } from '../../src/plan/civilDate';
import type { Comparison, Target } from '../../src/plan/types';

export const empty: Entered = { kind: 'empty' };

export function typed(value: number | string | boolean): Entered {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'string') return { kind: 'text', text: value };
  return { kind: 'boolean', value };
}

export const divisionByZero: Entered = { kind: 'error', error: '#DIV/0!' };

export function period(id: string): ReportPeriod {
  const found = reportPeriod(id);
  if (found === null) throw new Error(`no period ${id}`);
  return found;
}

/** The settings of a report of 2026 on the last day of its window. */
export function settingsOf(
  periodId = '2026-Q1',
  change: Partial<JudgementSettings> = {},
): JudgementSettings {
  const current = period(periodId);
  return {
    year: current.year,
    period: current,
    statusDate: current.to,
    warningDays: 15,
    daysOff: [],
    closings: periodsOfYear(current.year).map(({ id, to }) => ({ id, lastDay: to })),
    ...change,
  };
}

export function target(op: Comparison, value: number | null, year = 2026): Target {
  return { op, value, value2: null, year, own: false, benchmark: null };
}

/** «Hồ sơ trực tuyến», at least 80%, from 2026 on. */
export function ratio(change: Partial<IndicatorCase> = {}): IndicatorCase {
  return {
    id: 'ho-so-truc-tuyen',
    name: 'Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng số hồ sơ',
    ref: 'II.2.d',
    measure: 'ratio',
    unit: '%',
    percent: true,
    cadence: 'quarterly',
    target: target('>=', 0.8),
    baseline: null,
    numerator: empty,
    denominator: empty,
    result: empty,
    resultTyped: false,
    explanation: '',
    ...change,
  };
}

/** An indicator with a result alone: at least 50 doanh nghiệp. */
export function count(change: Partial<IndicatorCase> = {}): IndicatorCase {
  return ratio({
    id: 'doanh-nghiep',
    measure: 'count',
    unit: 'doanh nghiệp',
    percent: false,
    target: target('>=', 50),
    resultTyped: true,
    ...change,
  });
}

/** «Xếp hạng PAR INDEX», 12 or better. */
export function rank(change: Partial<IndicatorCase> = {}): IndicatorCase {
  return count({
    id: 'xep-hang-par-index',
    measure: 'rank',
    unit: 'hạng',
    cadence: 'yearly',
    target: target('<=', 12),
    ...change,
  });
}

/** A qualitative target of 2026. */
export function yesNo(change: Partial<IndicatorCase> = {}): IndicatorCase {
  return count({
    id: 'nen-tang-so',
    measure: 'yesNo',
    unit: null,
    cadence: 'yearly',
    target: target('done', null),
    ...change,
  });
}

/** A task due on 31/12/2026 that nothing was entered for. */
export function task(change: Partial<TaskCase> = {}): TaskCase {
  const due: CivilDate = '2026-12-31';
  return {
    id: 'nv-ke-hoach',
    title: 'Ban hành Kế hoạch năm 2027',
    ref: 'II.1.b',
    kind: 'fixed',
    deadlineText: 'Trong tháng 12 năm 2026',
    start: null,
    due,
    extendedTo: null,
    extensionReason: '',
    eventOn: null,
    occurrences: change.due === null ? [] : [change.due ?? due],
    quotas: [],
    status: null,
    doneOn: null,
    delivered: null,
    result: '',
    explanation: '',
    lead: ['Phòng Hành chính - Tổ chức'],
    reportedOverdue: [],
    ...change,
  };
}

export function placed(
  indicator: IndicatorCase,
  change: Partial<PlacedIndicator> = {},
): PlacedIndicator {
  return {
    case: indicator,
    sheet: 'Số liệu Q1-2026',
    cells: {
      id: 'A7',
      numerator: 'E7',
      denominator: 'F7',
      result: 'G7',
      status: 'H7',
      explanation: 'J7',
    },
    ownTarget: { place: { sheet: 'Chỉ tiêu', cell: 'I7' }, entered: empty },
    earlier: [],
    lastYear: [],
    ...change,
  };
}

/** The cells of a task that nobody entered anything in. */
export const untouched: PlacedTask['entered'] = {
  status: empty,
  doneOn: empty,
  delivered: empty,
  due: empty,
  extendedTo: empty,
  eventOn: empty,
};

export function placedTask(taskCase: TaskCase, change: Partial<PlacedTask> = {}): PlacedTask {
  return {
    case: taskCase,
    sheet: 'Nhiệm vụ',
    cells: {
      id: 'A9',
      due: 'H9',
      extendedTo: 'P9',
      extensionReason: 'Q9',
      eventOn: 'R9',
      status: 'I9',
      doneOn: 'J9',
      delivered: 'K9',
      progress: 'L9',
      result: 'N9',
      explanation: 'O9',
    },
    entered: untouched,
    reportedExplanations: [],
    planIssuedOn: null,
    ...change,
  };
}
