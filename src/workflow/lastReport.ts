/**
 * The report before the one that is made, for «kỳ này so với kỳ trước»: its figures are judged again from
 * their own sheet; the progress of tasks is taken from that period's report, for «Nhiệm vụ» holds only what
 * is true now.
 */
import type { IndicatorStatus, ReportPeriod, TaskProgress } from '../assessment/types';
import { ongoingWord, taskProgressWords } from '../assessment/words';
import { summaryTables } from '../report';
import type { LastReport } from '../report/summaryTypes';
import { taskHeaders } from '../workbook/columns';
import type { Entries } from '../workbook/entryTypes';
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

/**
 * @returns `null` when no earlier period of the year stands in the workbook
 * @example lastReport(reading, entriesOfH1, h1)?.period.id // '2026-Q1'
 */
export function lastReport(
  reading: WorkbookReading,
  entries: Entries,
  period: ReportPeriod,
): LastReport | null {
  const last = entries.periods.filter(({ to }) => to < period.to).at(-1);
  if (last === undefined) return null;
  const { indicators } = judgeEntries(entries, last);
  const isFilled = indicators.some(({ judgement: { status } }) => !untouched.includes(status));
  return {
    period: last,
    indicators: isFilled ? indicators : null,
    tasks: reportedProgress(reading, last.id),
  };
}

/** `null` without a report of that period. */
function reportedProgress(
  reading: WorkbookReading,
  periodId: string,
): readonly TaskProgress[] | null {
  const name = summaryTables(periodId).tasks.toLowerCase();
  const table = reading.tables.find((each) => each.name.toLowerCase() === name);
  const column = table?.header.indexOf(taskHeaders.progress) ?? -1;
  if (table === undefined || column < 0) return null;
  const found = table.values.flatMap((row) => progressByWord.get(String(row[column] ?? '')) ?? []);
  return found.length === 0 ? null : found;
}
