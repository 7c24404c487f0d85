/** «Tải văn bản Word»: the report of a period as a .docx file. The workbook is read, never written. */
import { settledParagraphs } from '../report';
import { receiptOf } from '../report/sending/receipt';
import { reportWords } from '../report/sending/reportWords';
import { wordReport } from '../report/word/wordReport';
import { writeWord } from '../report/word/writeWord';
import type { WorkbookHost } from './host';
import { done } from './outcome';
import { summaryNow } from './summaryNow';
import type { Outcome, WordDone } from './types';

/**
 * The report as the workbook has it now, with the sentences that officers edited on its sheet.
 *
 * @example (await wordDocument(host, '2026-Q1')).value.name // 'bao-cao-2026-Q1.docx'
 */
export async function wordDocument(
  host: WorkbookHost,
  periodId: string,
): Promise<Outcome<WordDone>> {
  const found = await summaryNow(host, periodId);
  if (!found.ok) return found;
  const { summary, period, opened } = found.value;
  const paragraphs = settledParagraphs(summary);
  const receipt = receiptOf(opened.entries, period.id, reportWords(summary, paragraphs));
  const bytes = await writeWord(wordReport(summary, receipt, paragraphs));
  return done({ name: `bao-cao-${period.id}.docx`, bytes });
}
