/**
 * The words of a report that its receipt code is made of: the sentences and the unit's own notes. The sender
 * takes them from what goes into the file, the receiver from what stands there.
 */
import type { WorkbookReading } from '../../workbook/reading';
import { keptParagraphs } from '../keptParagraphs';
import { settledParagraphs, type SettledParagraph } from '../sentences/settle';
import { keptTexts } from '../summaryReading';
import type { Summary } from '../summaryTypes';
import type { ReportWords } from './receipt';

function placed(
  paragraphs: readonly { readonly id: string; readonly text: string }[],
  notes: string | undefined,
): ReportWords {
  return [...paragraphs.map(({ id, text }) => [id, text] as const), ['notes', notes ?? '']];
}

/**
 * What a report says that is made of a summary.
 *
 * @example reportWords(summary)[0] // ['overall', 'Đến ngày 14/03/2026, …']
 */
export function reportWords(
  summary: Summary,
  paragraphs: readonly SettledParagraph[] = settledParagraphs(summary),
): ReportWords {
  return placed(paragraphs, summary.kept.notes);
}

/** What a period's report says that stands in a workbook. */
export function wordsIn(reading: WorkbookReading, periodId: string): ReportWords {
  return placed(keptParagraphs(reading, periodId), keptTexts(reading, periodId).notes);
}
