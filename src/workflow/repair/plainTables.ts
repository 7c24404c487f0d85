/**
 * Tables of ours that were turned into plain cells («Chuyển thành phạm vi»). The range still stands: it is
 * known by its row of headers, and read as the table that it was.
 */
import { periodsOfYear } from '../../assessment/period';
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
    ...periodsOfYear(year).map((period): Lost => ({
      name: figuresTableName(period.id),
      key: `figures:${period.id}`,
      sheet: figuresSheetName(period),
      headers: seen(figureRule.ours),
      id: figureHeaders.id,
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
  { sheets, currentPeriod }: Entries,
): readonly string[] {
  const present = new Map(reading.sheets.map(({ name }) => [name.toLowerCase(), name] as const));
  const own = (one: Lost): string | null =>
    one.key === 'lists' ? sheets.lists : (present.get(one.sheet.toLowerCase()) ?? null);
  const named = lost.map(own).filter((name) => name !== null);
  const needed = new Set<string>([
    tableNames.indicators,
    tableNames.tasks,
    figuresTableName(currentPeriod.id),
  ]);
  const isAstray = lost.some((one) => needed.has(one.name) && own(one) === null);
  const withTables = new Set(reading.tables.map(({ sheet }) => sheet));
  const others = reading.sheets.filter(
    ({ name, visibility }) => visibility !== 'veryHidden' && !withTables.has(name),
  );
  return [...new Set([...named, ...(isAstray ? others.map(({ name }) => name) : [])])];
}

/** Most of the headers in one row, and the one of the ids among them, are no coincidence. */
const fewestHeaders = 0.6;

function rangeOf(cells: SheetCells, { name, headers, id }: Lost): TableReading | null {
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
    return {
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
      formulas: cells.formulas
        .slice(down + 1, down + 1 + rows)
        .map((line) => line.slice(left, right)),
    };
  }
  return null;
}

/** Lost tables whose range still stands, each on one sheet alone; what may be either of two is left to a person. */
export async function plainTables(
  reading: WorkbookReading,
  entries: Entries,
  ask: AskCells,
): Promise<Outcome<readonly Found[]>> {
  const lost = lostTables(reading, entries);
  const sheets = sheetsToAsk(lost, reading, entries);
  if (sheets.length === 0) return done([]);
  const answer = await ask(sheets);
  if (!answer.ok) return answer;
  const taken = new Set<string>();
  const found: Found[] = [];
  const claim = (one: Lost, candidates: readonly SheetCells[]): void => {
    const ranges = candidates.flatMap((cells) => rangeOf(cells, one) ?? []);
    const [range, ...more] = ranges;
    if (range === undefined || more.length > 0) return;
    if (one.key !== 'lists') taken.add(range.sheet);
    found.push(foundOf(one, range));
  };
  const isOwn = (one: Lost, sheet: string): boolean =>
    one.key === 'lists'
      ? sheet === entries.sheets.lists
      : sheet.toLowerCase() === one.sheet.toLowerCase();
  for (const one of lost) {
    claim(
      one,
      answer.value.filter(({ sheet }) => isOwn(one, sheet)),
    );
  }
  const had = new Set(found.map(({ item }) => item.id));
  const astray = lost.filter(
    (one) =>
      !had.has(idOf(one)) &&
      one.key !== 'lists' &&
      (!one.key.startsWith('figures:') || one.key === `figures:${entries.currentPeriod.id}`),
  );
  for (const one of astray) {
    claim(
      one,
      answer.value.filter(({ sheet }) => !taken.has(sheet)),
    );
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
  return tables.length === 0 ? reading : { ...reading, tables: [...reading.tables, ...tables] };
}
