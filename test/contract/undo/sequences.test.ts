/**
 * Whatever is done in whatever order — typing, loading, checking, reporting, switching, inserting rows,
 * renaming, taking back — no entry is lost, and taking back all leads to what stood there before.
 */
import fc from 'fast-check';
import { buildReport, check, load } from '../../../src/workflow';
import type { Outcome } from '../../../src/workflow';
import type { ExcelHost } from '../../../src/workflow/excelHost';
import { switchPeriod } from '../../../src/workflow/switchPeriod';
import { proposeUndo, undo } from '../../../src/workflow/undo';
import { samplePlan } from '../../workbook/samplePlan';
import { closeAll, openBench, value, type UndoBench } from './bench';

afterEach(closeAll);

const choice = {
  planId: samplePlan.id,
  plan: samplePlan,
  year: 2026,
  unit: null,
  periods: ['2026-Q1'],
};

const acts: Readonly<Record<string, (host: ExcelHost) => Promise<Outcome<unknown>>>> = {
  load: (host) => load(host, choice),
  check: (host) => check(host, { write: true }),
  report: (host) => buildReport(host, '2026-Q1'),
  half: (host) => switchPeriod(host, '2026-H1'),
  quarter: (host) => switchPeriod(host, '2026-Q1'),
};

type Step =
  | { readonly kind: 'act'; readonly act: string }
  | { readonly kind: 'type'; readonly table: string; readonly row: number }
  | { readonly kind: 'insertRows' }
  | { readonly kind: 'undo'; readonly choice: 'keep' | 'all' };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('act' as const),
      act: fc.constantFrom(...Object.keys(acts)),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('type' as const),
      table: fc.constantFrom('NhiemVu', 'SoLieu_2026_Q1', 'SoLieu_2026_H1'),
      row: fc.nat({ max: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('insertRows' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('undo' as const),
      choice: fc.constantFrom('keep' as const, 'all' as const),
    }),
  },
);

const column = 'Giải trình';

/** What stands in the column of explanations, by table and code. */
async function entriesIn({
  workbench: { engine },
}: UndoBench): Promise<ReadonlyMap<string, string>> {
  await engine.calculate();
  const tables = engine.tables.list().filter(({ name }) => /^(NhiemVu|SoLieu_)/.test(name));
  return new Map(
    tables.flatMap(({ name, sheetId, area }) => {
      const [header = [], ...rows] = engine.cells.readText(sheetId, area);
      const at = header.indexOf(column);
      return rows.flatMap((row): [string, string][] =>
        row[at] ? [[`${name} ${row[0] ?? ''}`, row[at]]] : [],
      );
    }),
  );
}

function typed(bench: UndoBench, table: string, row: number, text: string): string | null {
  const { engine } = bench.workbench;
  const found = engine.tables.list().find(({ name }) => name === table);
  if (!found) return null;
  const [header = [], ...rows] = engine.cells.readText(found.sheetId, found.area);
  const line = row % rows.length;
  const at = { row: found.area.top + 1 + line, column: found.area.left + header.indexOf(column) };
  engine.cells.write(found.sheetId, at, [[{ kind: 'text', value: text }]]);
  return `${table} ${rows[line]?.[0] ?? ''}`;
}

function insertRowAbove({ workbench: { engine } }: UndoBench): void {
  const table = engine.tables.list().find(({ name }) => name === 'NhiemVu');
  if (!table) return;
  const { sheetId, area } = table;
  engine.layout.insertCells(sheetId, { ...area, left: 0, right: 16_383, bottom: area.top }, 'down');
}

async function play(steps: readonly Step[]): Promise<void> {
  const bench = openBench();
  const { host } = bench;
  value(await load(host, choice));
  let entries = new Map<string, string>();
  /** What had been entered when each act began. */
  const before: ReadonlyMap<string, string>[] = [];
  for (const [index, one] of steps.entries()) {
    if (one.kind === 'act') {
      before.push(new Map(entries));
      value((await (acts[one.act] ?? acts['load'])?.(host)) ?? { ok: true, value: null });
    } else if (one.kind === 'type') {
      const text = `Lý do ${String(index)}`;
      const key = typed(bench, one.table, one.row, text);
      if (key !== null) entries.set(key, text);
    } else if (one.kind === 'insertRows') {
      insertRowAbove(bench);
    } else if (before.length > 0) {
      const plan = value(await proposeUndo(host));
      expect(plan.canKeep).toBe(true);
      const began = before.pop() ?? new Map();
      const isChanged = JSON.stringify([...began]) !== JSON.stringify([...entries]);
      expect(plan.changed.length > 0).toBe(isChanged);
      value(await undo(host, one.choice));
      if (one.choice === 'all') entries = new Map(began);
    }
    expect(Object.fromEntries(await entriesIn(bench))).toEqual(Object.fromEntries(entries));
  }
  closeAll();
}

test('random sequences lose no entry', async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 9 }), play), {
    numRuns: Number(process.env['UNDO_RUNS'] ?? 6),
    // Each run takes seconds: a long hunt for the shortest counter-example helps nobody.
    endOnFailure: true,
  });
}, 300_000);
