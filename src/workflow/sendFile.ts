/**
 * «Tệp gửi cấp trên»: a workbook of values for the level above, named by the receipt code of its figures.
 * Before it is handed out it is read back as the receiver will read it, and must give the same code.
 */
import { settledParagraphs, summaryLayout, summaryState } from '../report';
import type { SettledParagraph } from '../report/sentences/settle';
import { chartsSheet } from '../report/charts/chartsSheet';
import { figureTexts } from '../report/sending/figureText';
import { sentFileTitle } from '../report/sending/fileName';
import { receiptIn, receiptOf } from '../report/sending/receipt';
import { reportWords, wordsIn } from '../report/sending/reportWords';
import { withReceipt } from '../report/sending/receiptLine';
import { sentWorkbook } from '../report/sending/sentWorkbook';
import type { Plan } from '../plan/types';
import { readEntries } from '../workbook/entries';
import { reportMark, sentMark } from '../workbook/sentFile';
import { readXlsx, writeXlsx } from '../xlsx';
import { severityCount } from '../assessment/severityCount';
import { courseOfYear } from './courseOfYear';
import type { WorkbookHost } from './host';
import { done, stopped } from './outcome';
import { planById } from '../plan/library';
import { planVersion } from '../workbook/planVersion';
import { recordSent, type Sender } from './sendFile/recordSent';
import type { SendDone, SendProposal } from './sendFile/types';
import { summaryNow, type SummaryNow } from './summaryNow';
import type { Outcome } from './types';

/**
 * What there is to say before a period's report is sent; nothing is written.
 *
 * @example (await proposeSend(host, '2026-Q1')).value.code // 'Q1-26-7K3F-92QD'
 */
export async function proposeSend(
  host: WorkbookHost,
  periodId: string,
): Promise<Outcome<SendProposal>> {
  const found = await ownSummary(host, periodId);
  return found.ok ? done(proposalOf(found.value)) : found;
}

/**
 * Makes the file from what stands in the workbook now. The report in it is built anew, so it never says
 * anything else than the data beside it.
 *
 * @param sender for the line in the ledger; without one the workbook is only read
 */
export async function sendFile(
  host: WorkbookHost,
  periodId: string,
  sender: Sender | null = null,
): Promise<Outcome<SendDone>> {
  const found = await ownSummary(host, periodId);
  if (!found.ok) return found;
  const { opened } = found.value;
  const { plan, entries } = opened;
  if (plan === null) return stopped({ code: 'unknownPlan', id: entries.planId });
  const paragraphs = settledParagraphs(found.value.summary);
  const proposal = proposalOf(found.value, paragraphs);
  const bytes = await bytesOf(found.value, plan, proposal.code, paragraphs);
  const read = readXlsx(bytes);
  const again = read.ok ? readEntries(read.reading, () => plan) : null;
  const code =
    read.ok && again?.kind === 'entries'
      ? receiptOf(again.entries, proposal.period.id, wordsIn(read.reading, proposal.period.id))
      : '';
  if (code !== proposal.code) return stopped({ code: 'sentFileDiffers' });
  // A workbook that takes no line (read-only, protected) still hands its file out.
  const recorded =
    sender === null ? null : await recordSent(host, opened, proposal.period.id, code, sender);
  return done({
    proposal,
    bytes,
    isRecorded: recorded?.ok === true,
    roundTrips: opened.roundTrips + (recorded?.ok === true ? recorded.value : 0),
  });
}

/** What was sent already is handed on as it is, not made again. */
async function ownSummary(host: WorkbookHost, periodId: string): Promise<Outcome<SummaryNow>> {
  const found = await summaryNow(host, periodId);
  if (!found.ok) return found;
  const isSent = sentMark(found.value.opened.reading) !== null;
  return isSent ? stopped({ code: 'isSentFile' }) : found;
}

function proposalOf(
  { summary, period, judged, opened }: SummaryNow,
  paragraphs: readonly SettledParagraph[] = settledParagraphs(summary),
): SendProposal {
  const { entries, reading, plan } = opened;
  const code = receiptOf(entries, period.id, reportWords(summary, paragraphs));
  const state = summaryState(reading, judged);
  const printed = receiptIn(reportMark(reading, period.id)?.text ?? '');
  const isOther = printed !== null && printed.code !== code;
  return {
    period,
    code,
    file: `${sentFileTitle(period, summary.agency, code)}.xlsx`,
    errors: severityCount(judged.findings, 'error'),
    report: state === 'current' && isOther ? 'outOfDate' : state,
    stale: paragraphs
      .flatMap(({ stale }) => stale)
      .map(({ said, now, what }) => ({ said, now, what })),
    figures: figureTexts(judged.indicators, plan?.indicators.map(({ id }) => id) ?? []),
  };
}

async function bytesOf(
  { summary, period, judged, opened }: SummaryNow,
  plan: Plan,
  code: string,
  paragraphs: readonly SettledParagraph[],
): Promise<Uint8Array> {
  const { entries, reading } = opened;
  const overdueAt = new Map(
    judged.tasks.map(({ judgement }) => [judgement.id, judgement.overdueAt] as const),
  );
  const library = await planById(plan.id);
  const workbook = sentWorkbook({
    plan,
    entries,
    reading,
    period,
    report: withReceipt(summaryLayout(summary, paragraphs), period.id, code),
    annexes: [chartsSheet(summary, courseOfYear(entries, period))],
    code,
    carriesPlan: library === null || planVersion(library) !== planVersion(plan),
    overdueAt: (task) => overdueAt.get(task) ?? [],
  });
  return writeXlsx(workbook, {
    title: `Báo cáo ${period.label}`,
    isAnonymous: true,
    properties: { MaBienNhan: code, KyBaoCao: period.id },
  });
}
