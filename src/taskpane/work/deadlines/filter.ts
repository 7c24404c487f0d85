/** Which tasks are on show: by progress, agency, area, words, and the time that they fall due in. */
import type { ReportPeriod } from '../../../assessment/types';
import type { CivilDate } from '../../../plan/civilDate';
import type { JudgedTask } from '../../../workflow/types';
import { fold } from '../../wording/fold';
import { beforeNextReport, fallsIn } from './falls';
import type { AgencyFilter, SpanFilter, TaskFilter } from './taskFilter';

/** A task with its words folded once: thousands are searched at every letter that is typed. */
export interface SearchableTask {
  readonly task: JudgedTask;
  readonly words: string;
}

export function searchable(tasks: readonly JudgedTask[]): readonly SearchableTask[] {
  return tasks.map((task) => {
    const { title, id, ref, lead, deadlineText } = task.case;
    return { task, words: fold([title, id, ref, ...lead, deadlineText].join(' ')) };
  });
}

export interface Moment {
  readonly year: number;
  readonly period: ReportPeriod;
  readonly statusDate: CivilDate;
  /** The periods that the workbook lists. */
  readonly listed?: readonly ReportPeriod[];
}

/** The tasks that pass, in their order. */
export function through(
  tasks: readonly SearchableTask[],
  filter: TaskFilter,
  moment: Moment,
): readonly JudgedTask[] {
  const asked = fold(filter.text)
    .split(' ')
    .filter((word) => word !== '');
  const passed = tasks.filter(
    ({ task, words }) =>
      (filter.progress === null || task.judgement.progress === filter.progress) &&
      (filter.area === null || task.area === filter.area) &&
      isLedBy(task, filter.agency) &&
      asked.every((word) => words.includes(word)),
  );
  return inSpan(
    passed.map(({ task }) => task),
    filter.span,
    moment,
  );
}

function isLedBy({ case: { lead } }: JudgedTask, filter: AgencyFilter): boolean {
  if (filter.kind === 'everyone') return true;
  return filter.kind === 'noLead' ? lead.length === 0 : lead.includes(filter.name);
}

function inSpan(
  tasks: readonly JudgedTask[],
  span: SpanFilter | null,
  { year, period, statusDate, listed }: Moment,
): readonly JudgedTask[] {
  if (span === null) return tasks;
  if (span.kind === 'beforeNext') return beforeNextReport(tasks, period, statusDate, listed).tasks;
  return tasks.filter((task) => fallsIn(task, span.key, year, statusDate));
}

/** The leading agencies in Vietnamese alphabetical order. */
export function leadersOf(tasks: readonly JudgedTask[]): readonly string[] {
  return inOrder(tasks.flatMap((task) => task.case.lead));
}

export function areasOf(tasks: readonly JudgedTask[]): readonly string[] {
  return inOrder(tasks.map(({ area }) => area)).filter((area) => area !== '');
}

function inOrder(names: readonly string[]): readonly string[] {
  return [...new Set(names)].sort((one, other) => one.localeCompare(other, 'vi'));
}
