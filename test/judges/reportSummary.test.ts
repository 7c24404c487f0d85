/**
 * LibreOffice recalculates a workbook with its summary: the line under the title must say that the report
 * holds right after it was built, and tell every change that is made to the sheets afterwards.
 */
import type { Content, SheetBlueprint } from '../../src/workbook/blueprint';
import type { CivilDate } from '../../src/plan/civilDate';
import type { Plan } from '../../src/plan/types';
import {
  keptTexts,
  summaryLayout,
  summaryOf,
  summaryState,
  summaryTables,
  type Summary,
} from '../../src/report';
import { summarySheetName } from '../../src/report/summaryNames';
import { judgeEntries } from '../../src/workflow/judge';
import { cellAddress } from '../../src/workbook/address';
import { readEntries } from '../../src/workbook/entries';
import type { Entries } from '../../src/workbook/entryTypes';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import type { WorkbookReading } from '../../src/workbook/reading';
import { patchXlsx, readXlsx, writeXlsx } from '../../src/xlsx';
import { periodNamed, planNamed } from '../report/filledQuarter';
import { cellsOf } from '../report/sheetFaults';
import { openFile } from '../xlsx/openFile';
import { convert } from './libreOffice';

type Cell = { readonly sheet: string; readonly cell: string; readonly content: Content };

const number = (value: number): Content => ({ kind: 'number', value });
const text = (value: string): Content => ({ kind: 'text', text: value });
const date = (value: CivilDate): Content => ({ kind: 'date', date: value });

function reading(bytes: Uint8Array): WorkbookReading {
  const outcome = readXlsx(bytes);
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.reading;
}

function entriesOf(bytes: Uint8Array, plan: Plan): Entries {
  const outcome = readEntries(reading(bytes), () => plan);
  if (outcome.kind === 'none') throw new Error('No entries.');
  return outcome.entries;
}

function changed(bytes: Uint8Array, cells: readonly Cell[]): Uint8Array {
  const outcome = patchXlsx(bytes, { sheets: [], names: [], setCells: cells });
  if (!outcome.ok) throw new Error(`${outcome.error.code} ${outcome.error.detail ?? ''}`);
  return outcome.bytes;
}

function summaryFrom(bytes: Uint8Array, plan: Plan, periodId: string): Summary {
  const entries = entriesOf(bytes, plan);
  const judged = judgeEntries(entries, periodNamed(periodId));
  return summaryOf({
    plan,
    unit: entries.unit,
    ...judged,
    currentPeriod: entries.currentPeriod.id,
    kept: keptTexts(reading(bytes), periodId),
  });
}

function withSummary(bytes: Uint8Array, plan: Plan, periodId: string): Uint8Array {
  const { sheet, names } = summaryLayout(summaryFrom(bytes, plan, periodId));
  const tables = summaryTables(periodId);
  const currentName =
    reading(bytes).tables.find(({ name }) => name === tables.indicators)?.sheet ?? null;
  const outcome = patchXlsx(bytes, { sheets: [{ sheet, currentName }], names });
  if (!outcome.ok) throw new Error(`${outcome.error.code} ${outcome.error.detail ?? ''}`);
  return outcome.bytes;
}

function stateOf(bytes: Uint8Array, plan: Plan, periodId: string): string {
  const judged = judgeEntries(entriesOf(bytes, plan), periodNamed(periodId));
  return summaryState(reading(bytes), judged);
}

interface Verdict {
  readonly banner: string;
  /** What stands beside the page, without the empty ones. */
  readonly marks: readonly string[];
}

function shown(sheet: SheetBlueprint): ReadonlyMap<string, string> {
  const cells = sheet.blocks.flatMap(({ top, left, rows }) =>
    rows.flatMap((row, r) =>
      row.map((content, c) => [cellAddress(top + r, left + c), valueOf(content)] as const),
    ),
  );
  return new Map(cells);
}

function valueOf(content: Content): string {
  switch (content.kind) {
    case 'text':
      return content.text;
    case 'formula':
      return String(content.cached ?? '');
    default:
      return '';
  }
}

async function verdict(bytes: Uint8Array, periodId: string): Promise<Verdict> {
  const { blueprint } = openFile(await convert(bytes, 'xlsx'));
  const name = summarySheetName(periodNamed(periodId));
  const sheet = blueprint.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error('No summary.');
  const cells = [...shown(sheet)];
  return {
    banner: cells.find(([, value]) => /^[✓▲] (Khớp|Số liệu)/u.test(value))?.[1] ?? '',
    marks: cells
      .filter(([address, value]) => address.startsWith('L') && value.startsWith('▲'))
      .map(([, value]) => value),
  };
}

/** The lines of «Đối chiếu» as recalculated: what each holds against each other, and whether it fits. */
async function reconciled(bytes: Uint8Array): Promise<readonly (readonly [string, string])[]> {
  const { blueprint } = openFile(await convert(bytes, 'xlsx'));
  const sheet = blueprint.sheets.find(({ name }) => name === summarySheetName(periodNamed(q1)));
  if (!sheet) throw new Error('No summary.');
  const cells = shown(sheet);
  return [...cells].flatMap(([address, value]) =>
    /^[✓✗] (khớp|lệch)/u.test(value)
      ? [[cells.get(address.replace(/^[A-Z]+/u, 'B')) ?? '', value] as const]
      : [],
  );
}

function filledProvince(): { readonly bytes: Uint8Array; readonly entries: Entries; plan: Plan } {
  const plan = planNamed('quang-ngai-2026-2030');
  const blank = writeXlsx(
    planWorkbook(plan, {
      year: 2026,
      unit: null,
      periods: ['2026-Q1'],
      currentPeriod: '2026-Q1',
    }),
  );
  const entries = entriesOf(blank, plan);
  const figures = entries.figures.get('2026-Q1') ?? [];
  const cells = figures.flatMap(({ case: entry, sheet, cells: at }, index): readonly Cell[] => {
    if (index % 5 === 4) return [];
    if (entry.measure === 'ratio') {
      const whole = 1_200 + index * 37;
      const part = index % 11 === 7 ? 0 : index % 3 === 0 ? whole : Math.floor(whole * 0.797);
      return [
        { sheet, cell: at.denominator, content: number(index % 11 === 7 ? 0 : whole) },
        { sheet, cell: at.numerator, content: number(index % 13 === 9 ? whole + 1 : part) },
        ...(index % 4 === 0
          ? [
              {
                sheet,
                cell: at.explanation,
                content: text(`Chờ hướng dẫn.\nDự kiến quý II (${index}) `),
              },
            ]
          : []),
      ];
    }
    const value =
      entry.measure === 'yesNo'
        ? text(index % 2 === 0 ? 'Hoàn thành' : 'Chưa hoàn thành')
        : entry.percent
          ? number(0.0871234567891)
          : index % 6 === 0
            ? text('khoảng 12')
            : number(9);
    return [{ sheet, cell: at.result, content: value }];
  });
  const tasks = entries.tasks.flatMap(({ sheet, cells: at }, index): readonly Cell[] =>
    index % 3 === 0
      ? [
          { sheet, cell: at.status, content: text('Hoàn thành') },
          { sheet, cell: at.doneOn, content: date('2026-03-02') },
        ]
      : index % 3 === 1
        ? [{ sheet, cell: at.due, content: date(index % 2 === 0 ? '2026-02-28' : '2026-03-20') }]
        : [],
  );
  return { bytes: changed(blank, [...cells, ...tasks]), entries, plan };
}

const q1 = '2026-Q1';

describe('tổng hợp Quý I/2026 của tỉnh, do LibreOffice tính', () => {
  const { bytes, entries, plan } = filledProvince();
  const reported = withSummary(bytes, plan, q1);
  const figures = entries.figures.get(q1) ?? [];
  const ratio = figures.find(({ case: { id } }) => id === 'hai-long-giai-quyet-thu-tuc');

  test('đối chiếu khớp; một nhiệm vụ đến hạn trước kỳ sau mà mất hạn thì danh sách 3.3 lệch 1', async () => {
    const whole = await reconciled(reported);
    expect(whole).toHaveLength(15);
    expect(whole.filter(([, said]) => said !== '✓ khớp')).toEqual([]);
    const aid = reading(reported).tables.find(({ name }) => name === summaryTables(q1).tasks);
    if (!aid) throw new Error('No aid.');
    const column = aid.header.indexOf('Hạn hoàn thành');
    const group = aid.header.indexOf('Nhóm');
    const row = aid.values.findIndex(
      (values) => values[column] !== '' && values[group] === 'Sắp đến hạn',
    );
    const cell = cellAddress(aid.box.top + 1 + row, aid.box.left + column);
    const later = changed(reported, [{ sheet: aid.sheet, cell, content: date('2027-01-01') }]);
    const off = (await reconciled(later)).filter(([, said]) => said !== '✓ khớp');
    expect(off).toEqual([[expect.stringContaining('(mục 3.3)'), '✗ lệch 1']]);
  });

  test('vừa lập xong thì khớp số liệu hiện tại, không dòng nào bị đánh dấu', async () => {
    expect(await verdict(reported, q1)).toEqual({ banner: '✓ Khớp số liệu hiện tại', marks: [] });
    expect(stateOf(reported, plan, q1)).toBe('current');
  });

  test('mọi công thức trên trang cho đúng con số của chương trình, trên trang và trong cột trợ giúp', async () => {
    const ours = summaryLayout(summaryFrom(bytes, plan, q1)).sheet;
    const { blueprint } = openFile(await convert(reported, 'xlsx'));
    const there = blueprint.sheets.find(({ name }) => name === ours.name);
    if (!there) throw new Error('No summary.');
    const values = shown(there);
    const wrong = [...cellsOf(ours)].flatMap(([address, content]) => {
      if (content.kind !== 'formula') return [];
      const value = values.get(address) ?? '';
      const expected = content.cached ?? '';
      const same =
        typeof expected === 'number'
          ? Math.abs(Number(value) - expected) < 1e-9
          : String(value) === String(expected);
      return same ? [] : [[address, expected, value]];
    });
    expect(wrong).toEqual([]);
  });

  test('lập lại hai lần thì như một lần', () => {
    const content = (bytes: Uint8Array) => openFile(bytes).blueprint;
    expect(content(withSummary(reported, plan, q1))).toEqual(content(reported));
  });

  test('sửa một tử số thì báo đã thay đổi một chỗ và nói số mới', async () => {
    if (!ratio) throw new Error('No ratio.');
    const later = changed(reported, [
      { sheet: ratio.sheet, cell: ratio.cells.numerator, content: number(1) },
      { sheet: ratio.sheet, cell: ratio.cells.denominator, content: number(4) },
    ]);
    const { banner, marks } = await verdict(later, q1);
    expect(banner).toContain('▲ Số liệu đã thay đổi sau khi lập (1 chỗ)');
    expect(marks).toHaveLength(1);
    expect(marks[0]).toMatch(/^▲ Nay: 25% – Chưa đạt/u);
    expect(stateOf(later, plan, q1)).toBe('outOfDate');
    const rebuilt = withSummary(later, plan, q1);
    expect((await verdict(rebuilt, q1)).banner).toBe('✓ Khớp số liệu hiện tại');
    expect(stateOf(rebuilt, plan, q1)).toBe('current');
  });

  test('bổ sung giải trình, đặt mục tiêu năm, làm xong một nhiệm vụ đều là thay đổi', async () => {
    const [task] = entries.tasks.filter((_, index) => index % 3 === 1);
    const own = figures.find(({ ownTarget }, index) => ownTarget !== null && index % 5 === 4);
    if (!ratio || !task || !own?.ownTarget) throw new Error('No entries.');
    const later = changed(reported, [
      { sheet: ratio.sheet, cell: ratio.cells.explanation, content: text('Đã bổ sung') },
      { ...own.ownTarget.place, content: number(0.5) },
      { sheet: task.sheet, cell: task.cells.status, content: text('Hoàn thành') },
      { sheet: task.sheet, cell: task.cells.doneOn, content: date('2026-03-10') },
    ]);
    const { banner, marks } = await verdict(later, q1);
    expect(banner).toContain('(3 chỗ)');
    expect(marks).toContain('▲ Mục tiêu hoặc giải trình đã đổi');
    expect(stateOf(later, plan, q1)).toBe('outOfDate');
  });

  test('một dòng bị đổi mã là một dòng mất đi và một dòng mới', async () => {
    const task = entries.tasks[5];
    if (!task) throw new Error('No task.');
    const later = changed(reported, [
      { sheet: task.sheet, cell: task.cells.id, content: text('nhiem-vu-moi') },
    ]);
    expect((await verdict(later, q1)).banner).toContain('(2 chỗ)');
    expect(stateOf(later, plan, q1)).toBe('outOfDate');
  });

  test('đổi ngày chốt số liệu thì báo cáo đã cũ', async () => {
    const day = reading(reported).names.find(({ name }) => name === 'KH_NgayChot');
    if (!day) throw new Error('No status date.');
    const later = changed(reported, [
      {
        sheet: day.sheet,
        cell: cellAddress(day.box.top, day.box.left),
        content: date('2026-03-15'),
      },
    ]);
    expect((await verdict(later, q1)).banner).toContain('▲ Số liệu đã thay đổi sau khi lập');
    expect(stateOf(later, plan, q1)).toBe('outOfDate');
  });

  test('sắp xếp lại các trang không phải là thay đổi', async () => {
    const sorted: Plan = {
      ...plan,
      indicators: [...plan.indicators].reverse(),
      tasks: [...plan.tasks].reverse(),
    };
    const other = writeXlsx(
      planWorkbook(
        sorted,
        { year: 2026, unit: null, periods: [q1], currentPeriod: q1 },
        entriesOf(bytes, plan).carried,
      ),
    );
    const { sheet, names } = summaryLayout(summaryFrom(bytes, plan, q1));
    const outcome = patchXlsx(other, { sheets: [{ sheet, currentName: null }], names });
    if (!outcome.ok) throw new Error(outcome.error.code);
    expect(await verdict(outcome.bytes, q1)).toEqual({
      banner: '✓ Khớp số liệu hiện tại',
      marks: [],
    });
  });
});

describe('tổng hợp Quý III/2025 của Văn phòng, kế hoạch không có chỉ tiêu', () => {
  const plan = planNamed('vp-ubnd-quang-ngai-2025');
  const q3 = '2025-Q3';
  const bytes = writeXlsx(
    planWorkbook(plan, { year: 2025, unit: null, periods: [q3], currentPeriod: q3 }),
  );

  test('khớp số liệu hiện tại; hoàn thành một nhiệm vụ thì không khớp nữa', async () => {
    const reported = withSummary(bytes, plan, q3);
    expect(await verdict(reported, q3)).toEqual({ banner: '✓ Khớp số liệu hiện tại', marks: [] });
    expect(stateOf(reported, plan, q3)).toBe('current');
    const task = entriesOf(bytes, plan).tasks.find(({ case: { due } }) => due !== null);
    if (!task) throw new Error('No task.');
    const later = changed(reported, [
      { sheet: task.sheet, cell: task.cells.status, content: text('Hoàn thành') },
    ]);
    expect((await verdict(later, q3)).banner).toContain('(1 chỗ)');
  });
});
