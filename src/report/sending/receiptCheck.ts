/** Whether a file that was sent still holds what its receipt code names. */
import { finding } from '../../assessment/findings/finding';
import type { Finding } from '../../assessment/types';
import type { Entries } from '../../workbook/entryTypes';
import type { WorkbookReading } from '../../workbook/reading';
import { reportMark, sentMark, type SentMark } from '../../workbook/sentFile';
import type { SummaryState } from '../summaryReading';
import { firstReceiptOf, receiptIn, receiptOf } from './receipt';
import { wordsIn } from './reportWords';

export interface ReceiptChecked {
  /** As the file bears it; '' when it cannot be read any more. */
  readonly code: string;
  readonly holds: boolean;
  /** The file has no tables that remember its report: the code tells whether it is the one of these figures. */
  readonly report: SummaryState;
  readonly findings: readonly Finding[];
}

/**
 * Holds the code that a sent file bears, on «Kế hoạch» and on the report, against its contents.
 *
 * @returns `null` for a workbook that is no sent file
 * @example checkReceipt(readingOfSentFile, entries) // { code: 'Q1-26-7K3F-92QD', holds: true, … }
 */
export function checkReceipt(reading: WorkbookReading, entries: Entries): ReceiptChecked | null {
  const mark = sentMark(reading);
  if (mark === null) return null;
  const found = receiptIn(mark.text);
  const period = found?.period ?? entries.currentPeriod.id;
  const now = receiptOf(entries, period, wordsIn(reading, period));
  const codes = [now, firstReceiptOf(entries, period)];
  const printed = reportMark(reading, period);
  const wrong = [mark, ...(printed === null ? [] : [printed])].filter(
    ({ text }) => !codes.includes(receiptIn(text)?.code ?? ''),
  );
  const [first] = wrong;
  return {
    code: found?.code ?? '',
    holds: first === undefined,
    report: printed === null ? 'none' : first === undefined ? 'current' : 'outOfDate',
    findings: first === undefined ? [] : [mismatch(first, now)],
  };
}

function mismatch({ text, sheet, cell }: SentMark, now: string): Finding {
  const code = receiptIn(text)?.code ?? (text.trim() === '' ? '(trống)' : `“${text.trim()}”`);
  return finding('receiptMismatch', { sheet, cell }, null, { code, now });
}
