/**
 * Tables of ours that were turned into plain cells («Chuyển thành phạm vi»). The range still stands: it is
 * known by its row of headers, and read as the table that it was.
 */
import { allPeriodsOfYear } from '../../assessment/period';
import type { ReportPeriod } from '../../assessment/types';
import { isBlank, textOf } from '../../workbook/cases/rawValue';
import { figureHeaders, holidayHeaders, unitHeaders } from '../../workbook/columns';
import type { SheetKey } from '../../workbook/blueprint';
import { matchHeaders } from '../../workbook/entries/headers';
import type { Entries } from '../../workbook/entryTypes';
import { figuresSheetName, figuresTableName, sheetNames, tableNames } from '../../workbook/names';
import type { SheetCells, TableReading, WorkbookReading } from '../../workbook/reading';
import { figureRule, indicatorRule, taskRule } from '../../workbook/rows/mergeRules';
import { done } from '../outcome';
import type { Outcome } from '../types';
import type { Found } from './heals';
import { aids } from './ourSheets';
import { periodsNamed } from './periodWords';
import { words } from './words';

export type AskCells = (sheets: readonly string[]) => Promise<Outcome<readonly SheetCells[]>>;

/** A table that ought to be there and is not. */
interface Lost {
  readonly name: string;
  readonly key: SheetKey;
  /** Where it stood when nobody had renamed the sheet. */
  readonly sheet: string;
  readonly headers: readonly string[];
  /** The column without which no row can be told from another. */
  readonly id: string;
  /** Of a table of figures, which look alike in all periods. */
  readonly period?: ReportPeriod;
}

/** Every workbook has these; one laid out before there was a sheet of its own for something has none. */
function lostTables(reading: WorkbookReading, { year }: Entries): readonly Lost[] {
  const seen = (headers: readonly string[]) => headers.filter((header) => !aids.has(header));
  const lists = { key: 'lists', sheet: sheetNames.lists } as const;
  const all: readonly Lost[] = [
    {
      name: tableNames.indicators,
      key: 'indicators',
      sheet: sheetNames.indicators,
      headers: seen(indicatorRule.ours),
      id: figureHeaders.id,
    },
    {
      name: tableNames.tasks,
      key: 'tasks',
      sheet: sheetNames.tasks,
      headers: seen(taskRule.ours),
      id: figureHeaders.id,
    },
    ...allPeriodsOfYear(year).map((period): Lost => ({
      name: figuresTableName(period.id),
      key: `figures:${period.id}`,
      sheet: figuresSheetName(period),
      headers: seen(figureRule.ours),
      id: figureHeaders.id,
      period,
    })),
    {
      name: tableNames.units,
      ...lists,
      headers: Object.values(unitHeaders),
      id: unitHeaders.unit,
    },
    {
      name: tableNames.holidays,
      ...lists,
      headers: Object.values(holidayHeaders),
      id: holidayHeaders.date,
    },
  ];
  const standing = new Set(reading.tables.map(({ name }) => name.toLowerCase()));
  return all.filter(({ name }) => !standing.has(name.toLowerCase()));
}

/** The sheets to look at: under their own names, and those without a table when one was renamed too. */
function sheetsToAsk(
  lost: readonly Lost[],
  reading: WorkbookReading,
  { sheets }: Entries,
  isNeeded: (one: Lost) => boolean,
): readonly string[] {
  const present = new Map(reading.sheets.map(({ name }) => [name.toLowerCase(), name] as const));
  const own = (one: Lost): string | null =>
    one.key === 'lists' ? sheets.lists : (present.get(one.sheet.toLowerCase()) ?? null);
  const named = lost.map(own).filter((name) => name !== null);
  // A sheet of its old name may be another one by now.
  const isAstray = lost.some(
    (one) => isNeeded(one) && (own(one) === null || one.period !== undefined),
  );
  const withTables = new Set(reading.tables.map(({ sheet }) => sheet));
  const others = reading.sheets.filter(
    ({ name, visibility }) =>
      visibility !== 'veryHidden' && !withTables.has(name) && name !== sheets.plan,
  );
  return [...new Set([...named, ...(isAstray ? others.map(({ name }) => name) : [])])];
}

/** Most of the headers in one row, and the one of the ids among them, are no coincidence. */
const fewestHeaders = 0.6;

interface Range {
  readonly table: TableReading;
  /** The periods that it names, where it holds figures. */
  readonly periods: readonly string[];
}

function rangeOf(cells: SheetCells, { name, headers, id, period }: Lost): Range | null {
  for (const [down, row] of cells.values.entries()) {
    const texts = row.map((value) => (isBlank(value) ? '' : textOf(value)));
    const { columns } = matchHeaders(texts, headers);
    const at = columns.get(id);
    if (at === undefined || columns.size < Math.max(1, headers.length * fewestHeaders)) continue;
    const left = texts.lastIndexOf('', at) + 1;
    const end = texts.indexOf('', at);
    const right = end < 0 ? texts.length : end;
    const below = cells.values.slice(down + 1).map((line) => line.slice(left, right));
    const gap = below.findIndex((line) => line.every(isBlank));
    const rows = gap < 0 ? below.length : gap;
    if (rows === 0) return null;
    const formulas = cells.formulas
      .slice(down + 1, down + 1 + rows)
      .map((line) => line.slice(left, right));
    const above = cells.values.slice(0, down).flatMap((line) => line.map(textOf));
    const words = { above, formulas: formulas.flat() };
    return {
      table: {
        name,
        sheet: cells.sheet,
        box: {
          top: cells.top + down,
          left: cells.left + left,
          bottom: cells.top + down + rows,
          right: cells.left + right - 1,
        },
        header: texts.slice(left, right),
        values: below.slice(0, rows),
        formulas,
      },
      periods: period === undefined ? [] : periodsNamed(words, allPeriodsOfYear(period.year)),
    };
  }
  return null;
}

/**
 * Lost tables whose range still stands, each on one sheet alone; what may be either of two is left to a person.
 *
 * @param periods ids of the periods that are looked for under whatever name their sheets bear, beside the one
 *   that is worked on
 */
export async function plainTables(
  reading: WorkbookReading,
  entries: Entries,
  ask: AskCells,
  periods: readonly string[],
): Promise<Outcome<readonly Found[]>> {
  const lost = lostTables(reading, entries);
  const current = entries.currentPeriod.id;
  const isNeeded = ({ key, period }: Lost): boolean =>
    key !== 'lists' &&
    (period === undefined || period.id === current || periods.includes(period.id));
  const sheets = sheetsToAsk(lost, reading, entries, isNeeded);
  if (sheets.length === 0) return done([]);
  const answer = await ask(sheets);
  if (!answer.ok) return answer;
  const taken = new Set<string>();
  const found: Found[] = [];
  const claim = (one: Lost, ranges: readonly Range[]): boolean => {
    const [range, ...more] = ranges;
    if (range === undefined || more.length > 0) return false;
    if (one.key !== 'lists') taken.add(range.table.sheet);
    found.push(foundOf(one, range.table));
    return true;
  };
  const rangesOf = (one: Lost, isHere: (sheet: string) => boolean): readonly Range[] =>
    answer.value
      .filter(({ sheet }) => isHere(sheet) && !taken.has(sheet))
      .flatMap((cells) => rangeOf(cells, one) ?? []);
  const isOwn = (one: Lost, sheet: string): boolean =>
    one.key === 'lists'
      ? sheet === entries.sheets.lists
      : sheet.toLowerCase() === one.sheet.toLowerCase();
  const isSilent = (range: Range): boolean => range.periods.length === 0;
  const isOf = (one: Lost, range: Range): boolean =>
    one.period === undefined || range.periods.join() === one.period.id;
  const still = lost.filter((one) => {
    const own = rangesOf(one, (sheet) => isOwn(one, sheet));
    return !claim(
      one,
      own.filter((range) => isSilent(range) || isOf(one, range)),
    );
  });
  for (const one of still.filter(isNeeded)) {
    const astray = rangesOf(one, () => true);
    const sure = astray.filter((range) => isOf(one, range));
    // Of figures without a title nobody knows more than that the period being worked on has none.
    const silent = one.period?.id === current ? astray.filter(isSilent) : [];
    claim(one, sure.length > 0 ? sure : silent);
  }
  return done(found);
}

const idOf = ({ name }: Pick<Lost, 'name'>): string => `tableMissing|${name}`;

function foundOf(one: Lost, table: TableReading): Found {
  return {
    item: {
      id: idOf(one),
      kind: 'tableMissing',
      place: { sheet: table.sheet, cell: '' },
      subject: null,
      before: words.tableMissing.before(one.name),
      after: words.tableMissing.after(table.values.length),
    },
    heal: { kind: 'table', table, sheet: one.key },
  };
}

/** The reading as if the chosen ranges were tables. */
export function withTables(reading: WorkbookReading, found: readonly Found[]): WorkbookReading {
  const tables = found.flatMap(({ heal }) => (heal.kind === 'table' ? [heal.table] : []));
  if (tables.length === 0) return reading;
  const names = new Set(tables.map(({ name }) => name));
  const plain = (reading.plain ?? []).filter(({ name }) => !names.has(name));
  return { ...reading, tables: [...reading.tables, ...tables], plain };
}
