/**
 * The report before the one that is made, for «kỳ này so với kỳ trước». A closed period counts as it was
 * closed, whatever stands there now. Of any other the figures are judged again from their own sheet, and the
 * progress of tasks is taken from that period's report, for «Nhiệm vụ» holds only what is true now.
 */
import { lastPeriodOf } from '../assessment/earlierPeriods';
import { closedCopies, type ClosedCopy } from '../assessment/closed';
import type { IndicatorStatus, ReportPeriod, TaskProgress } from '../assessment/types';
import { indicatorStatusWords, ongoingWord, taskProgressWords } from '../assessment/words';
import { summaryTables } from '../report';
import { firstOfEachId } from '../report/firstOfEachId';
import type { LastReport } from '../report/summaryTypes';
import { taskHeaders } from '../workbook/columns';
import type { Entries } from '../workbook/entryTypes';
import { tableNamed } from '../workbook/named';
import type { WorkbookReading } from '../workbook/reading';
import { judgeEntries } from './judge';

/** A sheet with nothing but these has not been filled in. */
const untouched: readonly IndicatorStatus[] = ['noData', 'pending', 'notPublished'];

const progressByWord: ReadonlyMap<string, TaskProgress> = new Map([
  ...Object.entries(taskProgressWords).map(
    ([progress, { word }]) => [word, progress as TaskProgress] as const,
  ),
  [ongoingWord, 'inProgress'],
]);

const statusByWord: ReadonlyMap<string, IndicatorStatus> = new Map(
  Object.entries(indicatorStatusWords).map(
    ([status, { word }]) => [word, status as IndicatorStatus] as const,
  ),
);

/**
 * @returns `null` when no earlier period of the year stands in the workbook
 * @example lastReport(reading, entriesOfH1, h1)?.period.id // '2026-Q1'
 */
export function lastReport(
  reading: WorkbookReading,
  entries: Entries,
  period: ReportPeriod,
): LastReport | null {
  const before = entries.periods.filter(({ to }) => to < period.to);
  const last = lastPeriodOf('index', period, before);
  if (last === null) return null;
  const copy = closedCopies(entries.closed).find((one) => one.period.id === last.id);
  const statuses = copy === undefined ? judgedStatuses(entries, last) : closedStatuses(copy);
  const isFilled = statuses.some((status) => !untouched.includes(status));
  const tasks =
    copy === undefined
      ? reportedProgress(reading, last.id)
      : progressOf(copy.tasks.map(({ progress }) => progress));
  return { period: last, indicators: isFilled ? statuses : null, tasks };
}

function judgedStatuses(entries: Entries, period: ReportPeriod): readonly IndicatorStatus[] {
  const { indicators } = judgeEntries(entries, period);
  return firstOfEachId(indicators).map(({ judgement }) => judgement.status);
}

/** «Chưa đạt mốc 2030» names its year behind the word. */
function closedStatuses({ figures }: ClosedCopy): readonly IndicatorStatus[] {
  return figures.flatMap(({ status }) => statusByWord.get(status.replace(/ \d{4}$/u, '')) ?? []);
}

/** `null` when nothing tells. */
function progressOf(words: readonly string[]): readonly TaskProgress[] | null {
  const found = words.flatMap((word) => progressByWord.get(word) ?? []);
  return found.length === 0 ? null : found;
}

/** `null` without a report of that period. */
function reportedProgress(
  reading: WorkbookReading,
  periodId: string,
): readonly TaskProgress[] | null {
  const table = tableNamed(reading, summaryTables(periodId).tasks);
  const column = table?.header.indexOf(taskHeaders.progress) ?? -1;
  if (table === undefined || column < 0) return null;
  return progressOf(table.values.map((row) => String(row[column] ?? '')));
}
