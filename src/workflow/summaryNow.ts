/** The summary of a period from what stands in the workbook now: what the sheet and the Word document are made of. */
import type { ReportPeriod } from '../assessment/types';
import type { Plan } from '../plan/types';
import { keptParagraphs, keptTexts, summaryOf, type Summary, type SummaryInput } from '../report';
import type { Entries } from '../workbook/entryTypes';
import type { WorkbookHost } from './host';
import { judgeEntries, type Judged } from './judge';
import { lastReport } from './lastReport';
import { openPlan, type OpenedPlan } from './opened';
import { done, stopped } from './outcome';
import { periodOf } from './periods';
import type { Outcome } from './types';

export interface SummaryNow {
  readonly summary: Summary;
  readonly period: ReportPeriod;
  readonly judged: Judged;
  readonly opened: OpenedPlan;
}

/**
 * Reads the host and judges a period of the working year that has a sheet of figures; what officers wrote on
 * its report is taken along.
 */
export async function summaryNow(
  host: WorkbookHost,
  periodId: string,
): Promise<Outcome<SummaryNow>> {
  const opened = await openPlan(host);
  if (!opened.ok) return opened;
  const { entries, reading, plan } = opened.value;
  const period = periodOf(periodId, entries.year);
  if (!period.ok) return period;
  if (!entries.figures.has(period.value.id)) {
    return stopped({ code: 'noFiguresForPeriod', period: period.value.id });
  }
  const judged = judgeEntries(entries, period.value);
  const summary = summaryOf({
    plan: planOf(entries, plan),
    unit: entries.unit,
    period: period.value,
    currentPeriod: entries.currentPeriod.id,
    statusDate: judged.statusDate,
    indicators: judged.indicators,
    tasks: judged.tasks,
    findings: judged.findings,
    last: lastReport(reading, entries, period.value),
    kept: keptTexts(reading, period.value.id),
    keptParagraphs: keptParagraphs(reading, period.value.id),
  });
  return done({ summary, period: period.value, judged, opened: opened.value });
}

/** The plan's head lines as the workbook tells them, so that a plan from outside the library has them too. */
function planOf(entries: Entries, plan: Plan | null): SummaryInput['plan'] {
  return {
    title: entries.planTitle,
    number: entries.planNumber,
    issuer: entries.planIssuer,
    issuedOn: entries.planIssuedOn,
    areas: plan?.areas ?? [],
  };
}
