/**
 * «Nạp kế hoạch»: lays a plan out for a year and a unit. A proposal says what would happen before it does;
 * what a person entered stays, and a workbook that holds entries of another plan or year is refused.
 */
import { allPeriodsOfYear, isRegular, reportPeriod } from '../assessment/period';
import { planById } from '../plan/library';
import type { Plan } from '../plan/types';
import {
  agenciesOf,
  indicatorsOfYear,
  isFromEarlierYear,
  isSameAgency,
  tasksOfYear,
} from '../plan/selection';
import type { WorkbookBlueprint } from '../workbook/blueprint';
import { carryOver } from '../workbook/carryOver';
import type { Carried, PlanChoice as LayoutChoice } from '../workbook/choice';
import type { Entries } from '../workbook/entryTypes';
import type { LoadChanges } from '../workbook/loadChanges';
import { wholePlan } from '../workbook/names';
import { sentMark } from '../workbook/sentFile';
import { sourceTable, type PlanSource } from '../workbook/planSource';
import { planVersion } from '../workbook/planVersion';
import { lastDayOf, planWorkbook } from '../workbook/planWorkbook';
import type { WorkbookReading } from '../workbook/reading';
import type { HostChange, WorkbookHost } from './host';
import { choiceOf, findPlan } from './library';
import { changeLines } from './loadChangeLines';
import { changeOf, takenName } from './loadedSheets';
import { openWorkbook } from './opened';
import { done, stopped } from './outcome';
import { periodOf } from './periods';
import type { Problem } from './problems';
import type { LoadChoice, LoadDone, LoadedPlan, LoadProposal, Outcome } from './types';

/** What a load would write, with what is shown of it. */
interface PreparedLoad {
  readonly proposal: LoadProposal;
  readonly change: HostChange;
}

/** What would be laid out, and what would change against what stands there; nothing is written. */
export async function proposeLoad(
  host: WorkbookHost,
  choice: LoadChoice,
): Promise<Outcome<LoadProposal>> {
  const prepared = await prepare(host, choice);
  return prepared.ok ? done(prepared.value.proposal) : prepared;
}

/**
 * Lays the plan out.
 *
 * @param act what the person has asked for: another period and form II.06 are laid out like a plan
 */
export async function load(
  host: WorkbookHost,
  choice: LoadChoice,
  act: 'load' | 'period' | 'form' = 'load',
): Promise<Outcome<LoadDone>> {
  const prepared = await prepare(host, choice);
  if (!prepared.ok) return prepared;
  const { proposal, loaded, change, roundTrips } = prepared.value;
  const { id } = loaded.period;
  const activate = act === 'form' ? (`form0206:${id}` as const) : change.activate;
  const applied = await host.apply({ ...change, act, activate });
  if (!applied.ok) return applied;
  return done({
    proposal,
    loaded,
    cellsWritten: applied.value.cellsWritten,
    roundTrips: roundTrips + applied.value.roundTrips,
  });
}

/**
 * The layout of a choice, or why it cannot be made.
 *
 * @param hasSource the workbook has a sheet for a plan that it carries
 */
export async function layoutChoice(
  plan: Plan,
  choice: LoadChoice,
  hasSource = false,
): Promise<Outcome<LayoutChoice>> {
  const { year, unit, periods } = choice;
  const { from, to } = plan.period;
  if (!Number.isInteger(year) || year < from || year > to) {
    return stopped({ code: 'yearOutsidePlan', year, from, to });
  }
  const agency = unit === null ? null : agencyNamed(plan, unit);
  if (agency === undefined) return stopped({ code: 'unitNotInPlan', unit: unit ?? '' });
  const ids: string[] = [];
  for (const id of periods) {
    const period = periodOf(id, year);
    if (!period.ok) return period;
    ids.push(period.value.id);
  }
  const currentPeriod = ids.at(-1);
  if (currentPeriod === undefined) return stopped({ code: 'badPeriod', period: '' });
  const forms = (choice.forms ?? []).map((id) => id.trim().toUpperCase());
  const layout = { year, unit: agency, periods: ids, currentPeriod, forms };
  if (await isOutsideLibrary(plan)) return done({ ...layout, source: 'kept' });
  return done(hasSource ? { ...layout, source: 'emptied' } : layout);
}

/** The agency as the plan spells it; `null` for the whole plan, `undefined` when the plan names none such. */
function agencyNamed(plan: Plan, unit: string): string | null | undefined {
  if (isSameAgency(unit, wholePlan)) return null;
  return agenciesOf(plan).find((agency) => isSameAgency(agency, unit));
}

interface Prepared extends PreparedLoad {
  readonly loaded: LoadedPlan;
  readonly roundTrips: number;
}

async function prepare(host: WorkbookHost, asked: LoadChoice): Promise<Outcome<Prepared>> {
  const opened = await openWorkbook(host);
  if (!opened.ok) return opened;
  const { entries, reading, source, interrupted, roundTrips } = opened.value;
  if (sentMark(reading) !== null) return stopped({ code: 'isSentFile' });
  const plan = await planAsked(asked, source);
  if (!plan.ok) return plan;
  const layout = await layoutChoice(plan.value, asked, sourceTable(reading) !== undefined);
  if (!layout.ok) return layout;
  const plain =
    entries === null ? done(null) : await plainRange(host, reading, entries, layout.value.periods);
  if (!plain.ok) return plain;
  if (plain.value !== null) return stopped(plain.value);
  const { unit, periods } = layout.value;
  const choice: LoadChoice = { ...asked, unit, periods };
  const over = entries === null ? null : carryOver(entries, plan.value, layout.value);
  const refusal = refusalOf(entries, plan.value, choice, over?.changes.entriesKept ?? 0);
  if (refusal !== null) return stopped(refusal);
  const continues = entries !== null && isSameWork(entries, plan.value, choice);
  const carried = continues ? over?.carried : undefined;
  const blueprint = planWorkbook(plan.value, layout.value, carried);
  const change = changeOf('load', blueprint, entries?.sheets ?? null, reading);
  // Sheets of a load that was cut off bear our names without our tables yet: they are ours to finish.
  const taken = interrupted === null ? takenName(change.sheets, reading) : null;
  if (taken !== null) return stopped(takenProblem(taken, entries, change));
  return done({
    proposal: proposalOf(plan.value, choice, change, continues ? (over?.changes ?? null) : null),
    loaded: {
      ...loadedBy(plan.value, layout.value, blueprint, carried),
      ...formSheetIn(change, layout.value.currentPeriod),
    },
    change,
    roundTrips,
  });
}

/** The plan to lay out: handed over, else carried by the workbook, else the library's. */
async function planAsked({ planId, plan }: LoadChoice, source: PlanSource): Promise<Outcome<Plan>> {
  if (plan !== undefined) return done(plan);
  if (source.kind === 'plan' && source.plan.id === planId) return done(source.plan);
  const found = await findPlan(planId);
  return !found.ok && source.kind === 'damaged'
    ? stopped({ code: 'carriedPlanDamaged', id: planId })
    : found;
}

/** Whether the library has another plan under this id, or none. */
async function isOutsideLibrary(plan: Plan): Promise<boolean> {
  const own = await planById(plan.id);
  return own === null || planVersion(own) !== planVersion(plan);
}

function isSameWork(entries: Entries, plan: Plan, { year }: LoadChoice): boolean {
  return entries.planId === plan.id && entries.year === year;
}

/**
 * A range that was one of our tables, under whatever name its sheet bears by now: laid out again beside it,
 * the table would stand empty.
 */
async function plainRange(
  { readCells }: WorkbookHost,
  reading: WorkbookReading,
  entries: Entries,
  periods: readonly string[],
): Promise<Outcome<Problem | null>> {
  if (readCells === undefined) return done(null);
  const { plainTables } = await import('./repair/plainTables');
  const found = await plainTables(reading, entries, readCells, periods);
  if (!found.ok) return found;
  const [heal] = found.value.map((one) => one.heal);
  if (heal?.kind !== 'table') return done(null);
  const { name, sheet } = heal.table;
  return done({ code: 'tableMissing', table: name, sheet });
}

/** The sheet may be ours, its table turned into plain cells: what stands in them is worth more than a layout. */
function takenProblem(name: string, entries: Entries | null, { sheets }: HostChange): Problem {
  const isPlain = (entries?.findings ?? []).some(
    ({ code, place }) => code === 'tableMissing' && place.sheet === name,
  );
  const table = sheets.find(({ sheet }) => sheet.name === name)?.sheet.tables[0]?.name;
  return isPlain && table !== undefined
    ? { code: 'tableMissing', table, sheet: name }
    : { code: 'sheetNameTaken', sheet: name };
}

/** Entries of another plan or year are never laid over: they would be judged against the wrong targets. */
function refusalOf(
  entries: Entries | null,
  plan: Plan,
  choice: LoadChoice,
  count: number,
): Problem | null {
  if (entries === null || count === 0 || isSameWork(entries, plan, choice)) return null;
  return entries.planId === plan.id
    ? { code: 'otherYearLoaded', year: entries.year, entries: count }
    : { code: 'otherPlanLoaded', planId: entries.planId, entries: count };
}

function proposalOf(
  plan: Plan,
  choice: LoadChoice,
  change: HostChange,
  changes: LoadChanges | null,
): LoadProposal {
  const tasks = tasksOfYear(plan, choice.year, choice.unit);
  // What nobody sees is not announced as a sheet.
  const seen = change.sheets.filter(({ sheet }) => sheet.visibility === 'visible');
  return {
    choice,
    planTitle: plan.title,
    indicators: indicatorsOfYear(plan, choice.year, choice.unit).length,
    tasks: tasks.length,
    datedTasks: tasks.filter(({ deadline }) => deadline.due.length > 0).length,
    earlierTasks: tasks.filter(({ deadline }) => isFromEarlierYear(deadline, choice.year)).length,
    sheetsNew: seen
      .filter(({ currentName }) => currentName === null)
      .map(({ sheet }) => sheet.name),
    sheetsAgain: seen.flatMap(({ currentName }) => currentName ?? []),
    entriesKept: changes?.entriesKept ?? 0,
    changes: changes === null ? [] : changeLines(changes),
  };
}

/** The sheet of form II.06 of the current period, where it has one. */
function formSheetIn({ sheets }: HostChange, periodId: string): Pick<LoadedPlan, 'formSheet'> {
  const form = sheets.find(({ sheet }) => sheet.key === `form0206:${periodId}`);
  return form === undefined ? {} : { formSheet: form.currentName ?? form.sheet.name };
}

/** What the workbook holds once the change is made. */
function loadedBy(
  plan: Plan,
  layout: LayoutChoice,
  blueprint: WorkbookBlueprint,
  carried: Carried | undefined,
): LoadedPlan {
  const period = reportPeriod(layout.currentPeriod);
  if (period === null) throw new Error(`No such period: ${layout.currentPeriod}`);
  const laid = new Set<string>(blueprint.sheets.map(({ key }) => key));
  const typed = carried?.statusDatePeriod === period.id ? carried.statusDate : null;
  const all = allPeriodsOfYear(layout.year);
  const stood = new Set(carried?.periods?.map(({ id }) => id));
  return {
    planId: plan.id,
    title: plan.title,
    unit: layout.unit,
    year: layout.year,
    period,
    periods: all.filter(({ id }) => laid.has(`figures:${id}`)),
    listed: all.filter(
      (one) => isRegular(one) || laid.has(`figures:${one.id}`) || stood.has(one.id),
    ),
    statusDate: typed ?? lastDayOf(period, carried),
    ...(layout.source === 'kept' ? { carries: choiceOf(plan) } : {}),
  };
}
