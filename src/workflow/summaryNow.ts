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
import { listedPeriods, periodOf } from './periods';
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
  const { entries } = opened.value;
  const period = periodOf(periodId, entries.year);
  if (!period.ok) return period;
  if (!entries.figures.has(period.value.id)) {
    return stopped({ code: 'noFiguresForPeriod', period: period.value.id });
  }
  const judged = judgeEntries(entries, period.value);
  const summary = summaryFrom(opened.value, judged);
  return done({ summary, period: period.value, judged, opened: opened.value });
}

/** The summary of what was read and judged. */
export function summaryFrom({ entries, reading, plan }: OpenedPlan, judged: Judged): Summary {
  const { period, statusDate, indicators, tasks, findings } = judged;
  return summaryOf({
    plan: planOf(entries, plan),
    unit: entries.unit,
    period,
    currentPeriod: entries.currentPeriod.id,
    listed: listedPeriods(entries),
    statusDate,
    indicators,
    tasks,
    findings,
    last: lastReport(reading, entries, period),
    kept: keptTexts(reading, period.id),
    keptParagraphs: keptParagraphs(reading, period.id),
  });
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
