/** Reading a host and finding our plan in it: the first step of every act. */
import { finding } from '../assessment/findings/finding';
import { allPeriodsOfYear } from '../assessment/period';
import type { Finding } from '../assessment/types';
import { planById } from '../plan/library';
import type { Plan } from '../plan/types';
import { readEntries } from '../workbook/entries';
import { placeOfName, planIdIn } from '../workbook/entries/settings';
import type { Entries } from '../workbook/entryTypes';
import { tableNamed } from '../workbook/named';
import { cellNames, figuresSheetName, figuresTableName, tableNames } from '../workbook/names';
import { planInWorkbook, type PlanSource } from '../workbook/planSource';
import type { PlainTable, WorkbookReading } from '../workbook/reading';
import { sentMark } from '../workbook/sentFile';
import type { WorkbookHost } from './host';
import { choiceOf } from './library';
import { done, stopped } from './outcome';
import { listedPeriods } from './periods';
import type { LoadedPlan, Look, Outcome } from './types';

export interface Opened {
  readonly reading: WorkbookReading;
  /** `null` when no plan is loaded. */
  readonly entries: Entries | null;
  /** The plan that the workbook names: the one it carries, else the library's; `null` when neither is there. */
  readonly plan: Plan | null;
  /** What the workbook carries, whether it is the plan that it names or not. */
  readonly source: PlanSource;
  readonly interrupted: string | null;
  readonly roundTrips: number;
}

/**
 * Reads the host; no plan in it is no problem yet.
 *
 * @param about tables whose sheets will be written again
 */
export async function openWorkbook(
  host: WorkbookHost,
  about: readonly string[] = [],
): Promise<Outcome<Opened>> {
  const read = await host.read(about);
  if (!read.ok) return read;
  const { reading, interrupted, roundTrips } = read.value;
  const source = await planInWorkbook(reading);
  const plan = await planNamed(planIdIn(reading), source);
  const meaning = (of: WorkbookReading): Entries | null => {
    const found = readEntries(of, () => plan);
    return found.kind === 'entries' ? withPlanFindings(found.entries, plan, source, of) : null;
  };
  const opened = { reading, entries: meaning(reading), plan, source, interrupted, roundTrips };
  const plain = await plainIn(host, reading, opened.entries);
  if (!plain.ok) return plain;
  if (plain.value.length === 0) return done(opened);
  const seen: WorkbookReading = { ...reading, plain: plain.value };
  return done({ ...opened, reading: seen, entries: meaning(seen) });
}

/** Tables of ours that stand there as plain cells. A sound workbook is not asked: nothing of it is missing. */
async function plainIn(
  { readCells }: WorkbookHost,
  reading: WorkbookReading,
  entries: Entries | null,
): Promise<Outcome<readonly PlainTable[]>> {
  if (readCells === undefined || entries === null || !mayBePlain(reading, entries)) return done([]);
  const { plainTables } = await import('./repair/plainTables');
  const found = await plainTables(reading, entries, readCells, []);
  if (!found.ok) return found;
  return done(
    found.value.flatMap(({ heal }) =>
      heal.kind === 'table' ? [{ name: heal.table.name, sheet: heal.table.sheet }] : [],
    ),
  );
}

/** A table is gone that every workbook has, or a sheet of figures stands without one. */
function mayBePlain(reading: WorkbookReading, entries: Entries): boolean {
  if (sentMark(reading) !== null) return false;
  const { lists } = entries.sheets;
  const needed = [
    tableNames.indicators,
    tableNames.tasks,
    figuresTableName(entries.currentPeriod.id),
    ...(lists === null ? [] : [tableNames.units, tableNames.holidays]),
  ];
  if (needed.some((name) => tableNamed(reading, name) === undefined)) return true;
  const ofFigures = new Set(allPeriodsOfYear(entries.year).map(figuresSheetName));
  const withTable = new Set(reading.tables.map(({ sheet }) => sheet));
  return reading.sheets.some(({ name }) => ofFigures.has(name) && !withTable.has(name));
}

/**
 * The plan of an id as this workbook means it. A plan that it carries goes before the library's: somebody
 * has corrected it under the id that it had. Damaged, it is not replaced in silence by another text.
 */
async function planNamed(id: string, source: PlanSource): Promise<Plan | null> {
  if (source.kind === 'plan' && source.plan.id === id) return source.plan;
  return source.kind === 'damaged' ? null : planById(id);
}

/** Without the plan at hand, rows that were deleted go unnoticed: nobody shall think that all was checked. */
function withPlanFindings(
  entries: Entries,
  plan: Plan | null,
  source: PlanSource,
  reading: WorkbookReading,
): Entries {
  const { planId: id } = entries;
  // That the id itself is gone is told already.
  if (plan !== null || id === '') return entries;
  const place = placeOfName(reading, cellNames.planId);
  const lost: Finding =
    source.kind === 'damaged'
      ? finding('planDamaged', place, null, { id })
      : finding('planMissing', place, null, { id });
  return { ...entries, findings: [...entries.findings, lost] };
}

export interface OpenedPlan extends Opened {
  readonly entries: Entries;
}

/** Reads a host that must hold a plan. */
export async function openPlan(
  host: WorkbookHost,
  about: readonly string[] = [],
): Promise<Outcome<OpenedPlan>> {
  const opened = await openWorkbook(host, about);
  if (!opened.ok) return opened;
  const { entries } = opened.value;
  return entries === null ? stopped({ code: 'nothingLoaded' }) : done({ ...opened.value, entries });
}

export function loadedPlan({ entries, source }: OpenedPlan): LoadedPlan {
  return {
    planId: entries.planId,
    title: entries.planTitle,
    unit: entries.unit,
    year: entries.year,
    period: entries.currentPeriod,
    periods: entries.periods,
    listed: listedPeriods(entries),
    statusDate: entries.statusDate,
    ...formSheetOf(entries),
    ...(source.kind === 'plan' && source.plan.id === entries.planId
      ? { carries: choiceOf(source.plan) }
      : {}),
  };
}

function formSheetOf({ sheets, currentPeriod }: Entries): Pick<LoadedPlan, 'formSheet'> {
  const formSheet = sheets.forms.get(currentPeriod.id);
  return formSheet === undefined ? {} : { formSheet };
}

/** What the pane finds when it starts. */
export async function look(host: WorkbookHost): Promise<Outcome<Look>> {
  const opened = await openWorkbook(host);
  if (!opened.ok) return opened;
  const { entries, interrupted } = opened.value;
  const loaded = entries === null ? null : loadedPlan({ ...opened.value, entries });
  if (interrupted !== null) return done({ kind: 'interrupted', act: interrupted, loaded });
  return done(loaded === null ? { kind: 'empty' } : { kind: 'loaded', loaded });
}
