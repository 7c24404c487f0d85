/** What the report lists openly: figures without a result, findings of the check, what was explained. */
import type { Finding, IndicatorStatus } from '../assessment/types';
import { indicatorStatusWords, taskProgressWords } from '../assessment/words';
import type {
  AreaLines,
  ExplainedLine,
  FindingLine,
  IndicatorLine,
  ReportedIndicator,
  ReportedTask,
} from './summaryTypes';

/** Their count is `withoutFigures` and `notArisen` together. */
const withoutResultStatuses: readonly IndicatorStatus[] = [
  'noData',
  'pending',
  'notPublished',
  'notApplicable',
];

export function withoutResultLines(areas: readonly AreaLines[]): readonly IndicatorLine[] {
  return areas
    .flatMap(({ lines }) => lines)
    .filter(({ status }) => withoutResultStatuses.includes(status));
}

interface Judged {
  readonly indicators: readonly ReportedIndicator[];
  readonly tasks: readonly ReportedTask[];
}

/**
 * Errors and warnings in the order of the check, which puts errors first.
 *
 * @param judged tells what a finding is about by its name
 */
export function findingLines(
  findings: readonly Finding[],
  { indicators, tasks }: Judged,
): readonly FindingLine[] {
  const names = new Map([
    ...indicators.map(({ case: { id, name } }) => [id, name] as const),
    ...tasks.map(({ case: { id, title } }) => [id, title] as const),
  ]);
  return findings
    .flatMap((finding) => {
      const { severity, subject, place, message, remedy } = finding;
      if (severity === 'note') return [];
      return [{ severity, subject: names.get(subject ?? '') ?? '', place, message, remedy }];
    })
    .map((line, index) => ({ number: index + 1, ...line }));
}

/**
 * Indicators, then tasks, in the order of the sheets.
 *
 * @param listed places among the tasks of those that a list prints with their explanation
 */
export function explainedLines(
  { indicators, tasks }: Judged,
  listed: ReadonlySet<number>,
): readonly ExplainedLine[] {
  const all: readonly Omit<ExplainedLine, 'number'>[] = [
    ...indicators.map(({ case: entry, judgement: { status, statusText } }) => ({
      kind: 'indicator' as const,
      ref: entry.ref,
      name: entry.name,
      statusText,
      symbol: indicatorStatusWords[status].symbol,
      explanation: entry.explanation,
      inFullAt: 2 as const,
    })),
    ...tasks.map(({ case: entry, judgement: { progress, progressText } }, position) => ({
      kind: 'task' as const,
      ref: entry.ref,
      name: entry.title,
      statusText: progressText,
      symbol: taskProgressWords[progress].symbol,
      explanation: entry.explanation,
      inFullAt: listed.has(position) ? (3 as const) : null,
    })),
  ];
  return all
    .filter(({ explanation }) => explanation.trim() !== '')
    .map((line, index) => ({ number: index + 1, ...line }));
}
