/** «Lập báo cáo»: builds the summary and the charts of a period, in the place of those that stand there. */
import { settledParagraphs, summaryLayout, summarySheetNow } from '../report';
import { chartsSheet, chartsSheetNow } from '../report/charts/chartsSheet';
import { receiptOf } from '../report/sending/receipt';
import { reportWords } from '../report/sending/reportWords';
import { withReceipt } from '../report/sending/receiptLine';
import { severityCount } from '../assessment/severityCount';
import { applyChange } from './applyChange';
import { courseOfYear } from './courseOfYear';
import type { WorkbookHost } from './host';
import { done } from './outcome';
import { summaryNow } from './summaryNow';
import type { Outcome, ReportDone } from './types';

export async function buildReport(
  host: WorkbookHost,
  periodId: string,
): Promise<Outcome<ReportDone>> {
  const found = await summaryNow(host, periodId);
  if (!found.ok) return found;
  const { summary, period, judged, opened } = found.value;
  const { reading, entries } = opened;
  const paragraphs = settledParagraphs(summary);
  const code = receiptOf(entries, period.id, reportWords(summary, paragraphs));
  const { sheet, names } = withReceipt(summaryLayout(summary, paragraphs), period.id, code);
  const currentName = summarySheetNow(reading, period.id);
  const sheets = [
    { sheet, currentName },
    {
      sheet: chartsSheet(summary, courseOfYear(entries, period)),
      currentName: chartsSheetNow(reading, period.id),
    },
  ];
  const applied = await applyChange(host, opened, {
    act: 'report',
    sheets,
    names,
    cells: [],
    activate: sheet.key,
  });
  if (!applied.ok) return applied;
  return done({
    period,
    sheet: currentName ?? sheet.name,
    rebuilt: currentName !== null,
    errors: severityCount(judged.findings, 'error'),
    staleNumbers: paragraphs.flatMap(({ stale }) => stale).length,
    roundTrips: opened.roundTrips + applied.value.roundTrips,
  });
}
