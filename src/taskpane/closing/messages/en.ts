/** The words of closing a period and opening it again, in English. */
import type { ClosingMessages } from './vi';

export const en: ClosingMessages = {
  closeTitle: (period) => `Close ${period}?`,
  closeWhat:
    'The period’s figures, the progress of its tasks and its report are kept as they are now. Whoever changes them later, the Check tab names the cell and both values; a real change needs the period reopened with a reason.',
  outOfDate:
    'The report no longer matches the figures. Build it again, look it through, then close.',
  rebuild: 'Rebuild report',
  errors: (count) => `${String(count)} errors are open.`,
  openBefore: (periods) => `Not closed yet: ${periods}.`,
  nothingEntered: 'No figure of this period was entered.',
  who: 'Closed by',
  whoReopens: 'Reopened by',
  whoHint: 'A name, for the workbook’s ledger',
  nameNeeded: 'Write a name.',
  doClose: 'Close period',
  closeAnyway: 'Close all the same',
  seeErrors: 'See errors',
  reopenTitle: (period) => `Reopen ${period}?`,
  reopenWhat:
    'Once reopened, the figures can be changed and the report that was sent may no longer match. The old copy stays until the period is closed again; the ledger keeps both.',
  reason: 'Reason',
  reasonNeeded: 'Write the reason.',
  doReopen: 'Reopen period',
  cancel: 'Cancel',
};
