/** «Lập báo cáo»: builds the summary sheet of a period, in the place of the one that stands there. */
import type { Plan } from '../plan/types';
import { keptTexts, summaryLayout, summaryOf, summarySheetNow, type SummaryInput } from '../report';
import type { Entries } from '../workbook/entryTypes';
import type { WorkbookHost } from './host';
import { judgeEntries } from './judge';
import { takenName } from './loadedSheets';
import { openPlan } from './opened';
import { done, stopped } from './outcome';
import { periodOf } from './periods';
import type { Outcome, ReportDone } from './types';

export async function buildReport(
  host: WorkbookHost,
  periodId: string,
): Promise<Outcome<ReportDone>> {
  const opened = await openPlan(host);
  if (!opened.ok) return opened;
  const { entries, reading, interrupted } = opened.value;
  const period = periodOf(periodId, entries.year);
  if (!period.ok) return period;
  if (!entries.figures.has(period.value.id)) {
    return stopped({ code: 'noFiguresForPeriod', period: period.value.id });
  }
  const judged = judgeEntries(entries, period.value);
  const { sheet, names } = summaryLayout(
    summaryOf({
      plan: planOf(entries, opened.value.plan),
      unit: entries.unit,
      period: period.value,
      currentPeriod: entries.currentPeriod.id,
      statusDate: judged.statusDate,
      indicators: judged.indicators,
      tasks: judged.tasks,
      findings: judged.findings,
      kept: keptTexts(reading, period.value.id),
    }),
  );
  const currentName = summarySheetNow(reading, period.value.id);
  const sheets = [{ sheet, currentName }];
  const taken = interrupted === null ? takenName(sheets, reading) : null;
  if (taken !== null) return stopped({ code: 'sheetNameTaken', sheet: taken });
  const applied = await host.apply({
    act: 'report',
    sheets,
    names,
    cells: [],
    activate: sheet.key,
  });
  if (!applied.ok) return applied;
  return done({
    period: period.value,
    sheet: currentName ?? sheet.name,
    rebuilt: currentName !== null,
    errors: judged.findings.filter(({ severity }) => severity === 'error').length,
    roundTrips: opened.value.roundTrips + applied.value.roundTrips,
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
