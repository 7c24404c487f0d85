/**
 * A long walk through a workbook: an officer types, damages, sorts and renames; the program checks, loads,
 * reports, heals and takes back, in any order. After every step all that was entered must still stand in its
 * row. The walk is the same for the same seed.
 */
import { figureHeaders, indicatorHeaders, taskHeaders } from '../../../src/workbook/columns';
import type { RawValue, SheetCells, TableReading } from '../../../src/workbook/reading';
import { buildReport, check, load } from '../../../src/workflow';
import { proposeRepair, repair, type RepairHost } from '../../../src/workflow/repair';
import { switchPeriod } from '../../../src/workflow/switchPeriod';
import type { Outcome } from '../../../src/workflow/types';
import { samplePlan } from '../../workbook/samplePlan';

/** What hands can do to a workbook; the program knows nothing of it. */
export interface Desk {
  readonly host: RepairHost;
  /** Puts a value into a cell, whatever protection says; counted from zero. */
  readonly write: (sheet: string, row: number, column: number, value: RawValue) => Promise<void>;
  readonly sort: (table: string, column: number, ascending: boolean) => Promise<void>;
  readonly renameSheet: (from: string, to: string) => Promise<void>;
  readonly unprotect: (sheet: string) => Promise<void>;
  readonly deleteName: (name: string) => Promise<void>;
  /** Turns a table into plain cells. */
  readonly convert: (table: TableReading) => Promise<void>;
  /** Puts a column of the officer's own into a table, before a place. */
  readonly insertColumn: (table: TableReading, place: number, header: string) => Promise<void>;
  /** Takes the last act back, where nothing that was entered since is in the way. */
  readonly undo: () => Promise<'undone' | 'nothing'>;
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const choice = {
  planId: samplePlan.id,
  plan: samplePlan,
  year: 2026,
  unit: null,
  periods: ['2026-Q1'],
};

/** Where an officer enters what; one of a kind, so that it can be found again wherever it went. */
const entryColumns: readonly (readonly [RegExp, readonly string[], 'number' | 'text'])[] = [
  [/^SoLieu_/, [figureHeaders.numerator, figureHeaders.denominator], 'number'],
  [/^SoLieu_/, [figureHeaders.explanation], 'text'],
  [/^NhiemVu$/, [taskHeaders.result, taskHeaders.explanation, taskHeaders.extensionReason], 'text'],
  [/^ChiTieu$/, [indicatorHeaders.ownTarget], 'number'],
  [/^ChiTieu$/, [indicatorHeaders.owner], 'text'],
];

const formulaColumns: Readonly<Record<string, readonly string[]>> = {
  NhiemVu: [taskHeaders.progress, taskHeaders.daysLate, taskHeaders.symbol],
  SoLieu_2026_Q1: [figureHeaders.status, figureHeaders.distance],
};

interface Entry {
  readonly table: string;
  readonly id: string;
  readonly header: string;
  readonly text: string;
}

export interface Walked {
  readonly steps: Readonly<Record<string, number>>;
  /** Acts that were refused, by the problem's code: nothing may be lost by them either. */
  readonly refused: Readonly<Record<string, number>>;
  readonly typed: number;
}

/** A table or the range that it was, row by row. */
interface Lines {
  readonly name: string;
  readonly lines: readonly (readonly RawValue[])[];
}

const shown = (value: RawValue): string =>
  value === null ? '' : typeof value === 'object' ? value.error : String(value);

export async function walk(desk: Desk, seed: number, count: number): Promise<Walked> {
  const random = randomFrom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const oneOf = <T>(all: readonly T[]): T | undefined => all[below(all.length)];
  const steps: Record<string, number> = {};
  const refused: Record<string, number> = {};
  const told: string[] = [];
  const entries = new Map<string, Entry>();
  let made = 0;

  const tables = async (): Promise<readonly TableReading[]> => {
    const read = await desk.host.read();
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    return read.value.reading.tables;
  };
  const ours = async (): Promise<readonly TableReading[]> =>
    (await tables()).filter(({ name }) => /^(NhiemVu|ChiTieu|SoLieu_2026_(Q1|H1))$/.test(name));

  const act = async (outcome: Promise<Outcome<unknown>>): Promise<boolean> => {
    const answer = await outcome;
    if (answer.ok) return true;
    refused[answer.problem.code] = (refused[answer.problem.code] ?? 0) + 1;
    return false;
  };

  const type = async (): Promise<void> => {
    const table = oneOf(await ours());
    const column = oneOf(entryColumns.filter(([name]) => name.test(table?.name ?? '')));
    const header = oneOf(column?.[1] ?? []);
    const idColumn = table?.header.indexOf(figureHeaders.id) ?? -1;
    const row = below(table?.values.length ?? 0);
    const id = shown(table?.values[row]?.[idColumn] ?? null);
    const place = table?.header.indexOf(header ?? '') ?? -1;
    if (!table || !column || header === undefined || id === '' || place < 0) return;
    made += 1;
    const value =
      column[2] === 'text' ? `${oneOf(['', '=', '+'])}chữ ${String(made)}` : 100_000 + made;
    // Now and then a number comes as text, as from another program.
    const typed = typeof value === 'number' && below(8) === 0 ? `'${String(value)}` : value;
    await desk.write(table.sheet, table.box.top + 1 + row, table.box.left + place, typed);
    entries.set(`${table.name}|${id}|${header}`, {
      table: table.name,
      id,
      header,
      text: String(value),
    });
  };

  const overwrite = async (): Promise<void> => {
    const table = oneOf((await ours()).filter(({ name }) => name in formulaColumns));
    const header = oneOf(formulaColumns[table?.name ?? ''] ?? []);
    const place = table?.header.indexOf(header ?? '') ?? -1;
    if (!table || place < 0) return;
    const row = table.box.top + 1 + below(table.values.length);
    await desk.write(table.sheet, row, table.box.left + place, oneOf(['Đạt', 7, null]) ?? null);
  };

  const rename = async (): Promise<void> => {
    const table = oneOf(await ours());
    const columns = entryColumns.filter(([name]) => name.test(table?.name ?? ''));
    const header = oneOf(columns.flatMap(([, headers]) => headers));
    const place = table?.header.indexOf(header ?? '') ?? -1;
    if (!table || header === undefined || place < 0) return;
    const now = oneOf([header.toUpperCase(), `${header} (kỳ này)`, `Cột ${String(below(99))}`]);
    if (now === undefined || table.header.includes(now)) return;
    await desk.write(table.sheet, table.box.top, table.box.left + place, now);
  };

  const renameSheet = async (): Promise<void> => {
    const table = oneOf(await ours());
    if (table) await desk.renameSheet(table.sheet, `Trang ${String(below(1_000_000))}`);
  };

  const sort = async (): Promise<void> => {
    const table = oneOf(await ours());
    if (table) await desk.sort(table.name, below(4), below(2) === 0);
  };

  const ownColumn = async (): Promise<void> => {
    const table = oneOf(await ours());
    if (!table || table.header.length > 60) return;
    const place = 1 + below(Math.min(6, table.header.length - 1));
    await desk.insertColumn(table, place, `Ghi chú ${String((made += 1))}`);
  };

  const convert = async (): Promise<void> => {
    const table = oneOf(await ours());
    if (table) await desk.convert(table);
  };

  const unprotect = async (): Promise<void> => {
    const table = oneOf(await ours());
    if (table) await desk.unprotect(table.sheet);
  };

  const heal = async (isAll: boolean): Promise<void> => {
    const proposal = await proposeRepair(desk.host);
    if (!proposal.ok) {
      await act(Promise.resolve(proposal));
      return;
    }
    const ids = proposal.value.items.map(({ id }) => id);
    await act(
      repair(
        desk.host,
        ids.filter(() => isAll || below(2) === 0),
      ),
    );
  };

  const takeBack = async (): Promise<void> => {
    const answer = await desk.undo();
    told.push(answer);
  };

  const kinds: readonly (readonly [string, number, () => Promise<unknown>])[] = [
    ['type', 30, type],
    ['overwrite', 5, overwrite],
    ['header', 3, rename],
    ['sheet', 2, renameSheet],
    ['sort', 4, sort],
    ['ownColumn', 1, ownColumn],
    ['convert', 1, convert],
    ['unprotect', 2, unprotect],
    ['name', 1, () => desk.deleteName('KH_NgayChot')],
    ['check', 12, () => act(check(desk.host, { write: below(2) === 0 }))],
    ['load', 8, () => act(load(desk.host, choice))],
    ['period', 4, () => act(switchPeriod(desk.host, below(2) === 0 ? '2026-H1' : '2026-Q1'))],
    ['report', 3, () => act(buildReport(desk.host, '2026-Q1'))],
    ['heal', 8, () => heal(true)],
    ['healSome', 4, () => heal(false)],
    ['undo', 8, takeBack],
  ];
  const weight = kinds.reduce((sum, [, one]) => sum + one, 0);

  /** All that stands in the workbook, as tables or as what is left of them. */
  const everything = async (): Promise<readonly Lines[]> => {
    const standing = await tables();
    const names = new Set(standing.map(({ name }) => name));
    const all: Lines[] = standing.map(({ name, values }) => ({ name, lines: values }));
    if ([...entries.values()].every(({ table }) => names.has(table))) return all;
    const read = await desk.host.read();
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const plain = await desk.host.readCells(read.value.reading.sheets.map(({ name }) => name));
    if (!plain.ok) throw new Error(JSON.stringify(plain.problem));
    return [...all, ...plain.value.map(({ values }: SheetCells) => ({ name: '', lines: values }))];
  };

  const lost = async (): Promise<readonly Entry[]> => {
    const all = await everything();
    const byTable = new Map<string, Set<string>>();
    for (const { name, lines } of all) {
      const seen = byTable.get(name) ?? new Set<string>();
      for (const line of lines) {
        const cells = line.map(shown).filter((text) => text !== '');
        for (const id of cells) for (const text of cells) seen.add(`${id}|${text}`);
      }
      byTable.set(name, seen);
    }
    return [...entries.values()].filter(({ table, id, text }) => {
      const here = byTable.get(table) ?? byTable.get('');
      return here?.has(`${id}|${text}`) !== true;
    });
  };

  const first = await load(desk.host, choice);
  if (!first.ok) throw new Error(JSON.stringify(first.problem));
  for (let step = 0; step < count; step += 1) {
    let at = below(weight);
    const kind = kinds.find(([, one]) => (at -= one) < 0);
    if (!kind) continue;
    const [name, , perform] = kind;
    steps[name] = (steps[name] ?? 0) + 1;
    told.push(name);
    const where = `Seed ${String(seed)}, step ${String(step)} (${told.slice(-12).join(', ')})`;
    await perform().catch((error: unknown) => {
      throw new Error(where, { cause: error });
    });
    const gone = await lost();
    if (gone.length > 0) throw new Error(`${where} lost ${JSON.stringify(gone.slice(0, 3))}`);
  }
  return { steps, refused, typed: made };
}
