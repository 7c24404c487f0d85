/**
 * When tasks fall due: by month of the working year, and before the next report. A task with several dates
 * falls due on each of them. Pure counting, so that the figures on show can be tested without a screen.
 */
import type { ReportPeriod, TaskProgress } from '../../../assessment/types';
import { yearOf, type CivilDate } from '../../../plan/civilDate';
import { nextPeriod } from '../../../report/nextPeriod';
import type { JudgedTask } from '../../../workflow/types';

const settled: readonly TaskProgress[] = ['doneOnTime', 'doneLate'];

interface Fall {
  readonly on: CivilDate;
  readonly state: 'done' | 'overdue' | 'open';
}

/** What is judged stands at its date in force, the extended one; the other dates as the plan has them. */
function fallsOf({ case: task, judgement }: JudgedTask, statusDate: CivilDate): readonly Fall[] {
  const { due, progress } = judgement;
  const isDone = settled.includes(progress);
  if (due === null) return [];
  if (task.occurrences.length < 2) {
    return [{ on: due, state: isDone ? 'done' : progress === 'overdue' ? 'overdue' : 'open' }];
  }
  const delivered = Math.max(0, Math.floor(task.delivered ?? 0));
  return task.occurrences.map((date, place) => {
    const on = place === delivered ? due : date;
    if (isDone || place < delivered) return { on, state: 'done' };
    return { on, state: on < statusDate ? 'overdue' : 'open' };
  });
}

/** `2026-03`, or the years around the working year together. */
export type MonthKey = 'before' | 'after' | `${number}-${number}`;

export interface MonthCount {
  readonly key: MonthKey;
  /** 1–12; `null` for the years around. */
  readonly month: number | null;
  readonly due: number;
  readonly overdue: number;
  readonly done: number;
}

function keyOf(on: CivilDate, year: number): MonthKey {
  if (yearOf(on) < year) return 'before';
  return yearOf(on) > year ? 'after' : (on.slice(0, 7) as MonthKey);
}

/**
 * The twelve months of the year with what falls due in each, done or not; the years around it where
 * something does.
 *
 * @example monthsOf(tasksOf2026, 2026, '2026-03-14')[2] // { key: '2026-03', month: 3, due: 12, overdue: 2, done: 4 }
 */
export function monthsOf(
  tasks: readonly JudgedTask[],
  year: number,
  statusDate: CivilDate,
): readonly MonthCount[] {
  const counts = new Map<MonthKey, { due: number; overdue: number; done: number }>();
  for (const task of tasks) {
    for (const { on, state } of fallsOf(task, statusDate)) {
      const key = keyOf(on, year);
      const count = counts.get(key) ?? { due: 0, overdue: 0, done: 0 };
      counts.set(key, count);
      count.due += 1;
      if (state !== 'open') count[state] += 1;
    }
  }
  const cell = (key: MonthKey, month: number | null): MonthCount => ({
    key,
    month,
    ...(counts.get(key) ?? { due: 0, overdue: 0, done: 0 }),
  });
  const months = Array.from({ length: 12 }, (_, index) =>
    cell(`${String(year)}-${String(index + 1).padStart(2, '0')}` as MonthKey, index + 1),
  );
  const around = (['before', 'after'] as const).filter((key) => counts.has(key));
  return [...months, ...around.map((key) => cell(key, null))];
}

/** Whether a task, or one of its dates, falls due in a month. */
export function fallsIn(
  task: JudgedTask,
  key: MonthKey,
  year: number,
  statusDate: CivilDate,
): boolean {
  return fallsOf(task, statusDate).some(({ on }) => keyOf(on, year) === key);
}

export interface NextReport {
  /** The last day of its window. */
  readonly lastDay: CivilDate;
  readonly tasks: readonly JudgedTask[];
  /** By leading agency, most tasks first; a task that two lead counts for both, '' is nobody. */
  readonly agencies: readonly { readonly name: string; readonly count: number }[];
}

/** What is not completed and falls due from the status date to the end of the next report's window. */
export function beforeNextReport(
  tasks: readonly JudgedTask[],
  period: ReportPeriod,
  statusDate: CivilDate,
  listed: readonly ReportPeriod[] = [],
): NextReport {
  const lastDay = nextPeriod(period, statusDate, listed).to;
  const coming = tasks.filter(({ judgement: { due, progress } }) => {
    const isOpen = progress !== 'overdue' && !settled.includes(progress);
    return isOpen && due !== null && due >= statusDate && due <= lastDay;
  });
  const counts = new Map<string, number>();
  for (const { case: task } of coming) {
    const names = task.lead.length === 0 ? [''] : new Set(task.lead);
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const agencies = [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((one, other) => other.count - one.count || one.name.localeCompare(other.name, 'vi'));
  return { lastDay, tasks: coming, agencies };
}
