/** What always holds for a repair, whatever is damaged and whatever is chosen of it. */
import fc from 'fast-check';
import { planById } from '../../src/plan/library';
import { figureHeaders, taskAids, taskHeaders } from '../../src/workbook/columns';
import { readEntries } from '../../src/workbook/entries';
import { ourTables } from '../../src/workbook/entries/ourTables';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import type { RawValue, TableReading, WorkbookReading } from '../../src/workbook/reading';
import { check } from '../../src/workflow/check';
import { proposeRepair, repair } from '../../src/workflow/repair';
import { ourSheets } from '../../src/workflow/repair/ourSheets';
import type { RepairKind } from '../../src/workflow/repair/types';
import type { Outcome } from '../../src/workflow/types';
import { readingOf, typed } from '../workbook/readingOf';
import { q1, samplePlan } from '../workbook/samplePlan';
import { memoryHost } from './memoryHost';

const choice = { ...q1, source: 'kept' } as const;
const figures = 'SoLieu_2026_Q1';

/** Laid out, and filled in by an officer. */
const sound = typed(readingOf(planWorkbook(samplePlan, choice)), [
  { table: figures, id: 'ho-so-truc-tuyen', header: figureHeaders.numerator, value: 870 },
  { table: figures, id: 'ho-so-truc-tuyen', header: figureHeaders.denominator, value: 1000 },
  { table: figures, id: 'doanh-nghiep', header: figureHeaders.result, value: 60 },
  { table: figures, id: 'hai-long', header: figureHeaders.explanation, value: 'Đang rà soát' },
  { table: 'NhiemVu', id: 'nv-co-ngay', header: taskHeaders.status, value: 'Đang thực hiện' },
  { table: 'NhiemVu', id: 'nv-dinh-ky', header: taskHeaders.result, value: '=Báo cáo số 12' },
]);

type Damage = (reading: WorkbookReading) => WorkbookReading;

function inTable(name: string, change: (table: TableReading) => TableReading): Damage {
  return (reading) => ({
    ...reading,
    tables: reading.tables.map((table) => (table.name === name ? change(table) : table)),
  });
}

const taskIds = samplePlan.tasks.map(({ id }) => id);
const figureIds = samplePlan.indicators.map(({ id }) => id);

/** A cell, typed over; where its column is gone nothing happens. */
function typedOver(name: string, id: string, header: string, value: RawValue): Damage {
  return inTable(name, (table) => {
    const row = table.values.findIndex(([first]) => first === id);
    const column = table.header.indexOf(header);
    const put = <T>(rows: readonly (readonly T[])[], cell: T) =>
      rows.map((cells, down) =>
        down === row ? cells.map((one, right) => (right === column ? cell : one)) : cells,
      );
    return { ...table, values: put(table.values, value), formulas: put(table.formulas, '') };
  });
}

function headed(name: string, header: string, now: string): Damage {
  return inTable(name, (table) => ({
    ...table,
    header: table.header.map((text) => (text === header ? now : text)),
  }));
}

const formulaColumns: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  [figures, figureIds, [figureHeaders.status, figureHeaders.distance, figureHeaders.symbol]],
  [
    'NhiemVu',
    taskIds,
    [taskHeaders.progress, taskHeaders.daysLate, taskHeaders.symbol, taskAids.dueInForce],
  ],
];

const overwritten = fc
  .constantFrom(...formulaColumns)
  .chain(([name, ids, columns]) =>
    fc
      .tuple(fc.constantFrom(...ids), fc.constantFrom(...columns), fc.constantFrom('Đạt', 7, null))
      .map(([id, column, value]) => typedOver(name, id, column, value)),
  );

const foreign = ['… (kỳ này)', 'Cột của phòng'];

/** A column of entries may get any name; a computed one that nobody knows any more counts as the officer's. */
const renamedHeader = fc
  .constantFrom(
    { name: figures, header: figureHeaders.numerator, other: foreign },
    { name: figures, header: figureHeaders.result, other: foreign },
    { name: figures, header: figureHeaders.status, other: [] },
    { name: 'NhiemVu', header: taskHeaders.status, other: foreign },
    { name: 'NhiemVu', header: taskHeaders.progress, other: [] },
  )
  .chain(({ name, header, other }) =>
    fc
      .constantFrom(header.toLowerCase(), ...other)
      .map((now) => headed(name, header, now.replace('…', header))),
  );

const textNumber = fc
  .tuple(fc.constantFrom('hai-long', 'ho-so-truc-tuyen'), fc.constantFrom('1.234,5', '85', '12,25'))
  .map(([id, text]) => typedOver(figures, id, figureHeaders.numerator, text));

const textDate = fc
  .tuple(fc.constantFrom(...taskIds), fc.constantFrom('05/03/2026', '5-3-2026'))
  .map(([id, text]) => typedOver('NhiemVu', id, taskHeaders.doneOn, text));

const openSheet = fc
  .constantFrom('Chỉ tiêu', 'Số liệu Q1-2026')
  .map((name): Damage => (reading) => ({
    ...reading,
    sheets: reading.sheets.map((sheet) =>
      sheet.name === name ? { ...sheet, isProtected: false } : sheet,
    ),
  }));

const renamedSheet = fc
  .constantFrom('Chỉ tiêu', 'Nhiệm vụ', 'Số liệu Q1-2026')
  .map((name): Damage => (reading) => {
    const renamed = <T extends { readonly [key in K]: string }, K extends string>(
      one: T,
      key: K,
    ): T => (one[key] === name ? { ...one, [key]: `${name} cũ` } : one);
    return {
      ...reading,
      sheets: reading.sheets.map((sheet) => renamed(sheet, 'name')),
      tables: reading.tables.map((table) => renamed(table, 'sheet')),
      names: reading.names.map((cell) => renamed(cell, 'sheet')),
    };
  });

const rowsBelow = fc.constantFrom('NhiemVu').map((name) =>
  inTable(name, (table) => ({
    ...table,
    below: [
      {
        row: table.box.bottom + 2,
        values: table.header.map((_header, column) =>
          column === 1 || column === 2 ? `Việc thêm ${column}` : null,
        ),
      },
    ],
  })),
);

const doubled = fc.constant<Damage>((reading) => {
  const [table] = reading.tables.filter(({ name }) => name === 'NhiemVu');
  if (table === undefined || reading.tables.some(({ name }) => name === 'NhiemVu2')) return reading;
  const sheet = 'Nhiệm vụ (2)';
  return {
    ...reading,
    sheets: [...reading.sheets, { name: sheet, visibility: 'visible', isProtected: false }],
    tables: [...reading.tables, { ...table, name: 'NhiemVu2', sheet }],
  };
});

const lostName = fc.constantFrom('KH_NgayChot', 'KH_PhienBan').map((lost): Damage => (reading) => ({
  ...reading,
  names: reading.names.filter(({ name }) => name !== lost),
}));

const damaged = fc
  .array(
    fc.oneof(
      overwritten,
      renamedHeader,
      textNumber,
      textDate,
      openSheet,
      renamedSheet,
      rowsBelow,
      doubled,
      lostName,
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((all) => all.reduce((reading, damage) => damage(reading), sound));

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

/** Everything in a column for entries or of the officer's own, by table, id and column. */
function entriesIn(reading: WorkbookReading): ReadonlyMap<string, RawValue> {
  const found = new Map<string, RawValue>();
  for (const { table, rule } of ourSheets(ourTables(reading))) {
    for (const { id, cells } of table.carried.rows) {
      for (const [header, cell] of cells) {
        const isKept = rule.entries.includes(header) || !rule.ours.includes(header);
        const isFilled = cell.value !== null && cell.value !== '' && cell.formula === '';
        if (isKept && isFilled && id !== '') {
          found.set(`${table.reading.name}|${id}|${header}`, cell.value);
        }
      }
    }
  }
  return found;
}

/** Tells apart what is an entry whatever its column is called now: the texts and numbers themselves. */
const contents = (entries: ReadonlyMap<string, RawValue>): readonly string[] =>
  [...entries.values()].map(String).sort();

const codesOf: Readonly<Partial<Record<RepairKind, string>>> = {
  header: 'columnRenamed',
  formulas: 'formulaOverwritten',
  number: 'numberAsText',
  date: 'dateAsText',
  rowsBelow: 'rowBelowTable',
  columnMissing: 'columnMissing',
  protection: 'protectionLost',
  sheetName: 'sheetRenamed',
  sheetDoubled: 'sheetDoubled',
  name: 'nameMissing',
};

jest.setTimeout(3_600_000);

/** Each run lays a workbook out, damages, heals and reads it: CI makes 1,000 of them (tools/ci.mjs). */
const runs = { numRuns: Number(process.env['REPAIR_RUNS'] ?? 60) };

test('mẫu lành không có gì để sửa', async () => {
  expect(await planById(samplePlan.id)).toBeNull();
  expect(readEntries(sound, () => samplePlan).kind).toBe('entries');
  const { items, unhealed } = value(await proposeRepair(memoryHost(sound, sound.names)));
  expect([items, unhealed]).toEqual([[], []]);
});

test('sửa rồi kiểm tra thì không còn thấy chỗ nào đã sửa; sửa lần nữa thì không đổi gì', () =>
  fc.assert(
    fc.asyncProperty(damaged, async (reading) => {
      const host = memoryHost(reading, sound.names);
      const { items } = value(await proposeRepair(host));
      const { healed } = value(
        await repair(
          host,
          items.map(({ id }) => id),
        ),
      );
      expect(healed).toEqual(items);
      const codes = value(await check(host, { write: false })).findings.map(({ code }) => code);
      for (const { kind } of healed) expect(codes).not.toContain(codesOf[kind]);
      const { length } = host.changes;
      const again = value(await proposeRepair(host));
      expect(again.items).toEqual([]);
      await repair(
        host,
        items.map(({ id }) => id),
      );
      expect(host.changes).toHaveLength(length);
    }),
    runs,
  ));

test('sửa chỗ nào cũng không đổi ô đã nhập, trừ số và ngày dạng chữ đã nêu', () =>
  fc.assert(
    fc.asyncProperty(
      damaged,
      fc.array(fc.nat(), { maxLength: 6 }),
      async (reading, picks): Promise<void> => {
        const host = memoryHost(reading, sound.names);
        const { items } = value(await proposeRepair(host));
        const chosen = picks.flatMap((pick) => items[pick % Math.max(1, items.length)]?.id ?? []);
        const before = contents(entriesIn(reading));
        const { healed } = value(await repair(host, chosen));
        const after = contents(entriesIn(host.now()));
        const values = healed.filter(({ kind }) => kind === 'number' || kind === 'date').length;
        const kept = new Set(after);
        // Each text that became a number is one that is gone; nothing else is.
        const gone = before.filter((one) => !kept.has(one));
        expect(gone.length).toBeLessThanOrEqual(values);
        expect(after.length).toBeGreaterThanOrEqual(before.length);
      },
    ),
    runs,
  ));
