/** «Kiểm tra»: judges what was entered and, when asked, lays the findings out on their sheet. */
import type { CivilDate } from '../plan/civilDate';
import type { Finding } from '../assessment/types';
import { summaryState, summaryTables } from '../report';
import type { ReceiptChecked } from '../report/sending/receiptCheck';
import { tableNamed } from '../workbook/named';
import { tableNames } from '../workbook/names';
import { sentMark } from '../workbook/sentFile';
import { closedState, openBefore } from './closing/state';
import type { WorkbookHost } from './host';
import { judgeEntries, type Judged } from './judge';
import { loadedPlan, openPlan, type OpenedPlan } from './opened';
import { done } from './outcome';
import type { CheckResult, Outcome } from './types';

export interface CheckOptions {
  /** Lay out the sheet «Kiểm tra» too. */
  readonly write: boolean;
  /** Judge on another day than the workbook's status date; nothing of it is written. */
  readonly statusDate?: CivilDate | null;
}

/** The pane checks after every edit and seldom writes: the sheet is fetched beside the first check. */
const findingsOnSheet = () => import('../workbook/sheets/findingsSheet');

/** Every judgement and finding of the current period. */
export async function check(
  host: WorkbookHost,
  { write, statusDate = null }: CheckOptions,
): Promise<Outcome<CheckResult>> {
  const { glance = host.read } = host;
  const opened = write
    ? await openPlan(host, [tableNames.findings])
    : await openPlan({ ...host, read: () => glance() });
  if (!opened.ok) return opened;
  const { entries, reading } = opened.value;
  const judged = judgeEntries(entries, entries.currentPeriod, statusDate);
  const receipt = await receiptOfSent(opened.value);
  // On another day than the report's own, its sentences say what they say.
  const said = statusDate === null ? await staleSentences(opened.value, judged) : [];
  const findings = [...(receipt?.findings ?? []), ...beforeNotes(judged.findings, said)];
  const result: CheckResult = {
    loaded: { ...loadedPlan(opened.value), statusDate: judged.statusDate },
    indicators: judged.indicators,
    tasks: judged.tasks,
    findings,
    summary: receipt?.report ?? summaryState(reading, judged),
    closed: closedState(entries, judged.period),
    openBefore: openBefore(entries, judged.period),
    roundTrips: opened.value.roundTrips,
    ...(receipt === null ? {} : { receipt: { code: receipt.code, holds: receipt.holds } }),
  };
  if (!write) {
    // What does not come now is fetched again when it is needed.
    void findingsOnSheet().catch(() => undefined);
    return done(result);
  }
  const { findingsSheet } = await findingsOnSheet();
  const sheet = findingsSheet(findings, subjectNames(judged));
  const applied = await host.apply({
    act: 'check',
    sheets: [{ sheet, currentName: entries.sheets.findings }],
    names: [],
    cells: [],
    activate: null,
  });
  if (!applied.ok) return applied;
  return done({ ...result, roundTrips: result.roundTrips + applied.value.roundTrips });
}

/** Only a file that was sent has a code to hold against its contents. */
async function receiptOfSent({ reading, entries }: OpenedPlan): Promise<ReceiptChecked | null> {
  if (sentMark(reading) === null) return null;
  const { checkReceipt } = await import('../report/sending/receiptCheck');
  return checkReceipt(reading, entries);
}

/** What edited sentences of the report say that no longer holds; most workbooks have none. */
async function staleSentences(opened: OpenedPlan, judged: Judged): Promise<readonly Finding[]> {
  const { words } = summaryTables(judged.period.id);
  if (tableNamed(opened.reading, words) === undefined) return [];
  const { sentenceFindings } = await import('./sentenceFindings');
  return sentenceFindings(opened, judged);
}

/** Warnings of the report's own sheet come after those of the sheets that it speaks of. */
function beforeNotes(found: readonly Finding[], said: readonly Finding[]): readonly Finding[] {
  if (said.length === 0) return found;
  const isNote = ({ severity }: Finding): boolean => severity === 'note';
  return [...found.filter((one) => !isNote(one)), ...said, ...found.filter(isNote)];
}

/** What a finding is about, in the words of the plan. */
function subjectNames({ indicators, tasks }: Judged): (subject: string) => string | null {
  const names = new Map([
    ...indicators.map((one) => [one.case.id, one.case.name] as const),
    ...tasks.map((one) => [one.case.id, one.case.title] as const),
  ]);
  return (subject) => names.get(subject) ?? null;
}
