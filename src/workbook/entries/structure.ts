/**
 * What is wrong with the sheets themselves: a table, a column, a row, a formula that is gone or changed.
 */
import { finding } from '../../assessment/findings/finding';
import { checkStructure } from '../../assessment/findings/structure';
import type { Finding } from '../../assessment/types';
import { indicatorsOfYear, isSameAgency, tasksOfYear } from '../../plan/selection';
import type { Plan } from '../../plan/types';
import { isBlank, textOf } from '../cases/rawValue';
import {
  figureAids,
  figureHeaders,
  indicatorHeaders,
  laterTaskHeaders,
  taskAids,
  taskHeaders,
  unitHeaders,
} from '../columns';
import { cellNames, figuresSheetName, figuresTableName, sheetNames, tableNames } from '../names';
import { planVersion } from '../planVersion';
import type { WorkbookReading } from '../reading';
import {
  figureRule,
  indicatorRule,
  placeholders,
  sharedTaskAids,
  taskRule,
} from '../rows/mergeRules';
import type { MergeRule } from '../rows/mergeRows';
import { otherFiles } from './otherFiles';
import type { OurTables } from './ourTables';
import { placeOfName, type SettingsRead } from './settings';
import { headerPlace, type TableCells, type TableRow } from './tableCells';
import { rowsBelow, uncalculated } from './uncounted';

export function structureFindings(
  reading: WorkbookReading,
  tables: OurTables,
  settings: SettingsRead,
  plan: Plan | null,
): readonly Finding[] {
  const { indicators, tasks } = tables;
  return [
    ...otherDateSystem(reading),
    ...missingTables(reading, tables, settings),
    ...tables.copies.map(({ table, of }) =>
      finding('sheetDoubled', { sheet: table.sheet, cell: '' }, null, {
        sheet: of.sheet,
        other: table.sheet,
      }),
    ),
    ...renamedSheets(tables),
    ...(indicators === null ? [] : tableFindings(indicators, indicatorRule)),
    ...(tasks === null ? [] : tableFindings(tasks, taskRule)),
    ...tables.figures.flatMap(({ table }) => tableFindings(table, figureRule)),
    ...idFindings(tables, settings, plan),
    ...unprotectedSheets(reading, tables),
    ...unitFindings(reading, tables, settings),
    ...versionFindings(reading, settings, plan),
  ];
}

/** Whoever sets the option shifts all dates that stand there; the serials inside our formulas stay. */
function otherDateSystem(reading: WorkbookReading): readonly Finding[] {
  if (!reading.date1904) return [];
  return [finding('otherDateSystem', placeOfName(reading, cellNames.statusDate), null, {})];
}

function missingTables(
  { sheets, tables: standing, plain = [] }: WorkbookReading,
  tables: OurTables,
  { currentPeriod }: SettingsRead,
): readonly Finding[] {
  const lost = (table: string, sheet: string): Finding =>
    finding('tableMissing', { sheet, cell: '' }, null, { table, sheet });
  const missing = (name: string, table: string, sheet: string): Finding => {
    const cells = plain.find((one) => one.name === name);
    if (cells !== undefined) return lost(table, cells.sheet);
    return sheets.some((one) => one.name === sheet)
      ? lost(table, sheet)
      : finding('sheetMissing', { sheet: '', cell: '' }, null, { sheet });
  };
  const { indicators, tasks, units, occurrences, figures } = tables;
  // Units, periods and due dates of recurring tasks stand together on «Danh mục».
  const listsStand =
    units !== null ||
    occurrences !== null ||
    standing.some(({ name }) => name === tableNames.periods);
  const current = figuresTableName(currentPeriod.id);
  const needed: readonly (readonly [boolean, Parameters<typeof missing>])[] = [
    [indicators !== null, [tableNames.indicators, tableNames.indicators, sheetNames.indicators]],
    [tasks !== null, [tableNames.tasks, tableNames.tasks, sheetNames.tasks]],
    [listsStand, [tableNames.periods, tableNames.periods, sheetNames.lists]],
    [
      figures.some(({ period }) => period.id === currentPeriod.id),
      [current, `Số liệu ${currentPeriod.id}`, figuresSheetName(currentPeriod)],
    ],
  ];
  const named = new Set(needed.map(([, [name]]) => name));
  return [
    ...needed.filter(([stands]) => !stands).map(([, table]) => missing(...table)),
    // Of other periods, and lists: nobody misses them who does not find their cells.
    ...plain.filter(({ name }) => !named.has(name)).map(({ name, sheet }) => lost(name, sheet)),
  ];
}

function renamedSheets({ indicators, tasks, figures }: OurTables): readonly Finding[] {
  const expected: readonly (readonly [TableCells | null, string])[] = [
    [indicators, sheetNames.indicators],
    [tasks, sheetNames.tasks],
    ...figures.map(({ table, period }) => [table, figuresSheetName(period)] as const),
  ];
  return expected.flatMap(([table, sheet]) => {
    const now = table?.reading.sheet;
    return now === undefined || now === sheet
      ? []
      : [finding('sheetRenamed', { sheet: now, cell: '' }, null, { sheet, now })];
  });
}

/** Aids are folded away: nobody misses their headers, and their formulas are rebuilt by every load and heal. */
const aids = new Set<string>([...Object.values(figureAids), ...Object.values(taskAids)]);

function tableFindings(table: TableCells, rule: MergeRule): readonly Finding[] {
  const { reading, match, rows } = table;
  const { sheet } = reading;
  const isOlder = laterTaskHeaders.every((header) => !match.columns.has(header));
  const isExpected = (column: string): boolean =>
    !aids.has(column) && !(isOlder && laterTaskHeaders.includes(column));
  return [
    ...match.renamed
      .filter(({ column }) => !(isOlder && laterTaskHeaders.includes(column)))
      .map(({ column, now, place }) =>
        finding('columnRenamed', headerPlace(reading, place), null, { column, now }),
      ),
    ...match.missing
      .filter(isExpected)
      .map((column) => finding('columnMissing', headerPlace(reading, 0), null, { column, sheet })),
    // Without ids no row can be told from one that was added by hand.
    ...(match.columns.has(figureHeaders.id)
      ? rows.flatMap((row) => addedRow(row, rule, sheet))
      : []),
    ...rule.computed
      .filter((column) => !aids.has(column) || sharedTaskAids.includes(column))
      .flatMap((column) => overwritten(rows, column, sheet)),
    ...uncalculated(table, rule),
    ...otherFiles(table, rule),
    ...rowsBelow(reading),
  ];
}

function addedRow(
  { id, carried, addressOf }: TableRow,
  rule: MergeRule,
  sheet: string,
): readonly Finding[] {
  if (id !== '') return [];
  const filled = [...carried.cells].filter(
    ([header, { value }]) => !rule.computed.includes(header) && !isBlank(value),
  );
  const words = filled.map(([, { value }]) => textOf(value)).filter((text) => text !== '');
  const isOurs = filled.every(
    ([header, cell]) =>
      Object.values<unknown>(placeholders).includes(cell.value) ||
      rule.isOurs(header, cell, carried),
  );
  if (filled.length === 0 || isOurs) return [];
  const text = (words[0] ?? '').slice(0, 80);
  const cell = rule.ours.map(addressOf).find((address) => address !== '') ?? '';
  return [finding('rowAdded', { sheet, cell }, null, { text })];
}

/** One finding a column, at its first cell: a paste goes over many rows at once. */
function overwritten(rows: readonly TableRow[], column: string, sheet: string): readonly Finding[] {
  const row = rows.find(
    ({ id, cells, addressOf }) =>
      id !== '' && addressOf(column) !== '' && cells(column).formula === '',
  );
  if (row === undefined) return [];
  return [
    finding('formulaOverwritten', { sheet, cell: row.addressOf(column) }, row.id, { column }),
  ];
}

function idFindings(
  tables: OurTables,
  { year, unit, planVersion: version }: SettingsRead,
  plan: Plan | null,
): readonly Finding[] {
  const { indicators, tasks, figures } = tables;
  const named = (
    table: TableCells | null,
    header: string,
  ): readonly { id: string; name: string }[] =>
    (table?.rows ?? [])
      .filter(({ id }) => id !== '')
      .map(({ id, cells }) => ({ id, name: textOf(cells(header).value) }));
  const indicatorNames = named(indicators, indicatorHeaders.name);
  const taskNames = named(tasks, taskHeaders.title);
  const sameVersion = plan !== null && planVersion(plan) === version;
  const missing = (ids: readonly { readonly id: string }[]): ReadonlySet<string> =>
    sameVersion ? new Set(ids.map(({ id }) => id)) : new Set();
  const planIndicators = plan?.indicators.map(({ id, name }) => ({ id, name }));
  const planTasks = plan?.tasks.map(({ id, title }) => ({ id, name: title }));
  const expectedIndicators = missing(plan ? indicatorsOfYear(plan, year, unit) : []);
  const expectedTasks = missing(plan ? tasksOfYear(plan, year, unit) : []);
  return [
    ...rowFindings(indicators, indicatorHeaders.id, planIndicators ?? indicatorNames, (id) =>
      expectedIndicators.has(id),
    ),
    ...rowFindings(tasks, taskHeaders.id, planTasks ?? taskNames, (id) => expectedTasks.has(id)),
    ...figures
      .filter(({ period }) => period.year === year && indicators !== null)
      .flatMap(({ table }) => rowFindings(table, figureHeaders.id, indicatorNames, () => true)),
  ];
}

/** @param isExpected whether a row that is not there must be */
function rowFindings(
  table: TableCells | null,
  idHeader: string,
  planned: readonly { readonly id: string; readonly name: string }[],
  isExpected: (id: string) => boolean,
): readonly Finding[] {
  if (table === null || !table.match.columns.has(figureHeaders.id)) return [];
  const { sheet } = table.reading;
  const rows = table.rows
    .filter(({ id }) => id !== '')
    .map(({ id, addressOf }) => ({ id, place: { sheet, cell: addressOf(idHeader) } }));
  return checkStructure({ rows, planned, sheet }).filter(
    ({ code, subject }) => code !== 'rowDeleted' || isExpected(subject ?? ''),
  );
}

/** «Nhiệm vụ» is open on purpose; the others are protected so that formulas are not typed over. */
function unprotectedSheets(
  reading: WorkbookReading,
  { indicators, figures }: OurTables,
): readonly Finding[] {
  const names = [indicators, ...figures.map(({ table }) => table)].flatMap((table) =>
    table === null ? [] : [table.reading.sheet],
  );
  return reading.sheets
    .filter(({ name, isProtected }) => names.includes(name) && !isProtected)
    .map(({ name }) => finding('protectionLost', { sheet: name, cell: '' }, null, { sheet: name }));
}

function unitFindings(
  reading: WorkbookReading,
  { units }: OurTables,
  { unit }: SettingsRead,
): readonly Finding[] {
  if (unit === null || units === null) return [];
  const listed = units.rows.map(({ cells }) => textOf(cells(unitHeaders.unit).value));
  if (listed.some((name) => isSameAgency(name, unit))) return [];
  return [finding('unitNotListed', placeOfName(reading, cellNames.unit), null, { unit })];
}

function versionFindings(
  reading: WorkbookReading,
  { planVersion: workbook }: SettingsRead,
  plan: Plan | null,
): readonly Finding[] {
  if (plan === null || workbook === '') return [];
  const current = planVersion(plan);
  if (current === workbook) return [];
  return [
    finding('planVersionDiffers', placeOfName(reading, cellNames.planVersion), null, {
      workbook,
      plan: current,
    }),
  ];
}
