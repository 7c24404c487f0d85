/**
 * The table that remembers the sentences as they were drafted and where their numbers come from: so a
 * rebuild knows which ones an officer has edited, and finds the numbers again in what they became.
 */
import type { ReportPeriod } from '../assessment/types';
import { textCell } from '../workbook/content';
import { wordsAidLeft } from './aidPlaces';
import { aidTable, type AidTable } from './aidTable';
import type { SettledParagraph } from './sentences/settle';
import type { TieMark } from './sentences/types';
import { summaryTables, wordsAidHeaders } from './summaryNames';

export function wordsAid(period: ReportPeriod, paragraphs: readonly SettledParagraph[]): AidTable {
  const rows = paragraphs.map(({ id, draft, ties }) => [
    textCell(id),
    textCell(draft),
    textCell(JSON.stringify(ties)),
  ]);
  return aidTable(summaryTables(period.id).words, wordsAidLeft, wordsAidHeaders, {}, rows);
}

/**
 * The ties that a cell of the table holds; what is no tie is left out.
 *
 * @example tiesFrom('[[3,5,"indicators.met"]]') // [[3, 5, 'indicators.met']]
 */
export function tiesFrom(text: string): readonly TieMark[] {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    // Cut off or typed over: the sentence stays, its numbers are no longer checked.
    return [];
  }
  return Array.isArray(found) ? found.filter(isTie) : [];
}

function isTie(tie: unknown): tie is TieMark {
  if (!Array.isArray(tie)) return false;
  const [start, end, source] = tie as readonly unknown[];
  return Number.isInteger(start) && Number.isInteger(end) && typeof source === 'string';
}
