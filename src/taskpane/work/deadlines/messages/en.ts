/** The words of «Thời hạn» in English, side by side with vi.ts. */
import { englishNumber as number } from '../../../messages/numbers';
import { englishMonth, englishPeriod } from '../../../wording/englishPeriod';
import type { DeadlineMessages } from './vi';

const tasks = (count: number): string => `${number(count)} ${count === 1 ? 'task' : 'tasks'}`;
const days = (count: number): string => `${number(count)} ${count === 1 ? 'day' : 'days'}`;

export const en: DeadlineMessages = {
  none: 'There is no task in this year.',
  filters: 'Filter the tasks',
  progress: 'Progress',
  agency: 'Leading agency',
  area: 'Area',
  text: 'Search the tasks',
  all: 'All',
  noLead: 'No agency named',
  count: (word, count) => `${word} (${number(count)})`,
  clear: 'Clear filters',
  shown: (shown, all) => `${number(shown)} of ${tasks(all)} pass the filters`,
  nothing: 'No task matches. Clear the filters or choose again.',
  months: (year) => `What falls due by month, ${String(year)}`,
  monthShort: (month) => englishMonth(month).slice(0, 3),
  month: englishMonth,
  before: (year) => `Before ${String(year)}`,
  after: (year) => `After ${String(year)}`,
  due: (count) => `${tasks(count)} due`,
  overdue: (count) => `${number(count)} overdue`,
  done: (count) => `${number(count)} done`,
  statusMonth: 'the month of the status date',
  next: (count, day) => `Due before the next report (${day}): ${tasks(count)}`,
  nextNone: 'Nothing falls due from now to the end of the next report.',
  late: (late, workingDays) => `${days(late)} late (${number(workingDays)} working)`,
  dueOn: (day) => `Due ${day}`,
  extended: (day, before) => `Extended to ${day} (before: ${before})`,
  history: (periods) => `Was overdue at the end of: ${periods}`,
  period: (period) => englishPeriod(period),
  asPrinted: (text) => `Deadline: ${text}`,
  lead: (agencies) => `Lead: ${agencies}`,
};
