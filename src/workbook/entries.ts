/**
 * From what stands in a workbook to what it means. Sheets are found by the names of their tables, columns by
 * their headers, rows by their ids: an officer may rename, move, sort, filter and hide them.
 */

import { closedCopies, type ClosedPeriod } from '../assessment/closed';
import { addDays, type CivilDate } from '../plan/civilDate';
import type { Plan } from '../plan/types';
import { readClosed } from './closed/readClosed';
import { dateOf, enteredOf, numberOf, textOf } from './cases/rawValue';
import { taskCaseOf } from './cases/taskCase';
import type { Carried, CarriedTable } from './choice';
import { occurrenceHeaders, taskHeaders } from './columns';
import { closedStructureFindings } from './entries/closed';
import { readDaysOff, readReportedTasks } from './entries/lateness';
import { firstRows, isOfPlan } from './entries/countedRows';
import { figureEntries } from './entries/figures';
import { indicatorEntryFindings } from './entries/indicatorEntries';
import { ourTables, type OurTables } from './entries/ourTables';
import { readSettings, type SettingsRead } from './entries/settings';
import { structureFindings } from './entries/structure';
import type { TableCells } from './entries/tableCells';
import { unvalidatedFindings } from './entries/unvalidated';
import type { EntriesOutcome, SheetsNow, TaskEntry } from './entryTypes';
import { besideForms, followingForms } from './form0206/followReading';
import { formStructureFindings } from './form0206/formStructure';
import { formTableName, isFormName } from './form0206/names';
import { carriedForm, readForms } from './form0206/readForms';
import { cellNames, figuresTableName, tableNames } from './names';
import type { WorkbookReading } from './reading';
import { thawed } from './sentFile';

/**
 * Finds our entries in a workbook.
 *
 * @param planOf the plan with an id, when it is known: then deleted and unknown rows and another version
 *   of the plan are reported too
 * @returns `none` when the workbook holds neither our tables nor our names
 * @example readEntries(readingOf(emptyWorkbook)).kind // 'none'
 */
export function readEntries(
  found: WorkbookReading,
  planOf: (id: string) => Plan | null = () => null,
): EntriesOutcome {
  const reading = followingForms(thawed(found));
  const tables = ourTables(reading);
  const isNamed = reading.names.some(({ name }) => name === cellNames.planId);
  if (!isNamed && tables.indicators === null && tables.tasks === null) return { kind: 'none' };
  const allPeriods = tables.figures.map(({ period }) => period);
  const settings = readSettings(reading, allPeriods);
  const plan = planOf(settings.planId);
  const periods = allPeriods.filter(({ year }) => year === settings.year);
  const { planId, planVersion, unit, year, currentPeriod } = settings;
  const closed = readClosed(reading);
  const forms = readForms(tables.forms, tables.indicators, reading);
  const { daysOff, findings: daysOffFindings } = readDaysOff(tables.holidays, reading.date1904);
  return {
    kind: 'entries',
    entries: {
      planId,
      planVersion,
      planTitle: plan?.title ?? settings.planTitle,
      planNumber: settings.planNumber ?? plan?.number ?? '',
      planIssuer: settings.planIssuer ?? plan?.issuer ?? '',
      planIssuedOn: issuedOnOf(settings, plan),
      unit,
      year,
      currentPeriod,
      periods,
      statusDate: settings.statusDate,
      warningDays: settings.warningDays,
      beforeIncludesDay: settings.beforeIncludesDay,
      daysOff,
      closings: settings.closings,
      closed,
      sheets: sheetsNow(reading, tables),
      figures: besideForms(
        figureEntries(tables, settings, plan, closedCopies(closed)),
        forms,
        reading,
      ),
      forms,
      tasks: taskEntries(reading, tables, settings, plan),
      findings: [
        ...settings.findings,
        ...structureFindings(reading, tables, settings, plan),
        ...formStructureFindings(reading, tables.forms),
        ...unvalidatedFindings(tables, closed),
        ...indicatorEntryFindings(tables, plan),
        ...daysOffFindings,
        ...closedStructureFindings(reading, closed, tables, settings),
      ],
      carried: carriedFrom(reading, tables, settings, closed),
    },
  };
}

/** The workbook's own word; a workbook laid out before it had a cell for it leaves it to the library. */
function issuedOnOf({ planIssuedOn }: SettingsRead, plan: Plan | null): CivilDate | null {
  return planIssuedOn === undefined ? (plan?.issuedOn ?? null) : planIssuedOn;
}

function sheetsNow(reading: WorkbookReading, tables: OurTables): SheetsNow {
  const sheetOf = (name: string): string | null =>
    reading.tables.find((table) => table.name === name)?.sheet ?? null;
  return {
    plan:
      reading.names.find(({ name }) => name === cellNames.planId)?.sheet ??
      reading.names.find(({ name }) => name.startsWith('KH_') && !isFormName(name))?.sheet ??
      null,
    indicators: tables.indicators?.reading.sheet ?? null,
    tasks: tables.tasks?.reading.sheet ?? null,
    lists: sheetOf(tableNames.units) ?? sheetOf(tableNames.periods),
    findings: sheetOf(tableNames.findings),
    figures: new Map(tables.figures.map(({ period, table }) => [period.id, table.reading.sheet])),
    forms: new Map(tables.forms.map(({ period, table }) => [period.id, table.reading.sheet])),
  };
}

function taskEntries(
  { date1904 }: WorkbookReading,
  tables: OurTables,
  settings: SettingsRead,
  plan: Plan | null,
): readonly TaskEntry[] {
  const { beforeIncludesDay } = settings;
  const occurrences = occurrencesById(tables.occurrences, beforeIncludesDay, date1904);
  const reported = readReportedTasks(tables.reportedTasks);
  const sheet = tables.tasks?.reading.sheet ?? '';
  const rows = firstRows(tables.tasks).filter(isOfPlan(plan?.tasks));
  return rows.map(({ id, cells, addressOf }) => {
    const entered = (header: string) => enteredOf(cells(header).value);
    return {
      case: taskCaseOf(id, cells, {
        occurrencesOf: (task) => occurrences.get(task) ?? [],
        reportedOverdueOf: (task) =>
          (reported.get(task) ?? []).flatMap((one) => (one.isOverdue ? [one.period] : [])),
        beforeIncludesDay,
        date1904,
      }),
      area: textOf(cells(taskHeaders.area).value),
      sheet,
      cells: {
        id: addressOf(taskHeaders.id),
        due: addressOf(taskHeaders.due),
        extendedTo: addressOf(taskHeaders.extendedTo),
        extensionReason: addressOf(taskHeaders.extensionReason),
        eventOn: addressOf(taskHeaders.eventOn),
        status: addressOf(taskHeaders.status),
        doneOn: addressOf(taskHeaders.doneOn),
        delivered: addressOf(taskHeaders.delivered),
        progress: addressOf(taskHeaders.progress),
        result: addressOf(taskHeaders.result),
        explanation: addressOf(taskHeaders.explanation),
      },
      entered: {
        status: entered(taskHeaders.status),
        doneOn: entered(taskHeaders.doneOn),
        delivered: entered(taskHeaders.delivered),
        due: entered(taskHeaders.due),
        extendedTo: entered(taskHeaders.extendedTo),
        eventOn: entered(taskHeaders.eventOn),
      },
      reportedExplanations: (reported.get(id) ?? []).flatMap(({ period, explanation }) =>
        explanation.trim() === '' ? [] : [{ period, text: explanation }],
      ),
      planIssuedOn: issuedOnOf(settings, plan),
    };
  });
}

/** `LichHan`, in the order of the column «Lần»; a day more where its formula adds one. */
function occurrencesById(
  table: TableCells | null,
  beforeIncludesDay: boolean,
  date1904: boolean,
): ReadonlyMap<string, readonly CivilDate[]> {
  const byId = new Map<string, { number: number; due: CivilDate }[]>();
  for (const { id, cells } of table?.rows ?? []) {
    const { value, formula } = cells(occurrenceHeaders.due);
    const planDue = dateOf(cells(occurrenceHeaders.planDue).value, date1904);
    const moved =
      formula === '' || planDue === null
        ? dateOf(value, date1904)
        : addDays(planDue, beforeIncludesDay ? 1 : 0);
    if (id === '' || moved === null) continue;
    const list = byId.get(id) ?? [];
    list.push({ number: numberOf(cells(occurrenceHeaders.number).value) ?? 0, due: moved });
    byId.set(id, list);
  }
  return new Map(
    [...byId].map(([id, list]) => [
      id,
      list.sort((one, other) => one.number - other.number).map(({ due }) => due),
    ]),
  );
}

function carriedFrom(
  reading: WorkbookReading,
  tables: OurTables,
  settings: SettingsRead,
  closed: readonly ClosedPeriod[],
): Carried {
  const { indicators, tasks, units, holidays, figures, forms } = tables;
  const carried = new Map<string, CarriedTable>();
  const keep = (name: string, table: TableCells | null): void => {
    if (table !== null) carried.set(name, table.carried);
  };
  keep(tableNames.indicators, indicators);
  keep(tableNames.tasks, tasks);
  keep(tableNames.units, units);
  keep(tableNames.holidays, holidays);
  for (const { period, table } of figures) keep(figuresTableName(period.id), table);
  for (const { period, table } of forms) keep(formTableName(period.id), table);
  return {
    planId: settings.planId,
    planVersion: settings.planVersion,
    unit: settings.unit,
    year: settings.year,
    periods: settings.listed,
    statusDate: settings.statusDateTyped ? settings.statusDate : null,
    statusDatePeriod: settings.currentPeriod.id,
    warningDays: settings.warningDays,
    beforeIncludesDay: settings.beforeIncludesDay,
    tables: carried,
    forms: new Map(forms.map((form) => [form.period.id, carriedForm(form, reading)])),
    closed: closedCopies(closed),
  };
}
