/**
 * The summary through the real Office.js: the workbench calculates the line under the title, an officer
 * changes a figure and writes notes, and the report is built again in its place.
 */
import type { CivilDate } from '../../src/plan/civilDate';
import {
  keptParagraphs,
  keptTexts,
  summaryLayout,
  summaryOf,
  summarySheetNow,
  summaryState,
} from '../../src/report';
import { reasonColumn } from '../../src/report/grid';
import { withoutColumns } from '../../src/report/sending/withoutColumns';
import { cellAddress } from '../../src/workbook/address';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import { judgeEntries } from '../../src/workflow/judge';
import { periodNamed, planNamed } from '../report/filledQuarter';
import { entriesOf } from '../workbook/filledWorkbook';
import { cellsOf } from '../report/sheetFaults';
import { closeAll, openExcel, type OpenExcel } from './excelBench';

/** The workbench calculates a whole workbook after every act. */
jest.setTimeout(120_000);

const plan = planNamed('quang-ngai-2026-2030');
const period = periodNamed('2026-Q1');

async function judged({ excel, workbench }: OpenExcel) {
  await workbench.engine.calculate();
  const { reading } = await excel.readWorkbook(null);
  const entries = entriesOf(reading, plan);
  return { reading, entries, judged: judgeEntries(entries, period) };
}

async function build(bench: OpenExcel) {
  const now = await judged(bench);
  const { sheet, names } = summaryLayout(
    summaryOf({
      plan,
      unit: null,
      ...now.judged,
      currentPeriod: now.entries.currentPeriod.id,
      kept: keptTexts(now.reading, period.id),
      keptParagraphs: keptParagraphs(now.reading, period.id),
    }),
  );
  const currentName = summarySheetNow(now.reading, period.id);
  const { roundTrips } = await bench.excel.applyChange({
    act: 'report',
    sheets: [{ sheet, currentName }],
    names,
    cells: [],
    activate: sheet.key,
  });
  await bench.workbench.engine.calculate();
  return { roundTrips, rows: sheet.print.area?.bottom ?? 0, sheet };
}

async function loaded(): Promise<OpenExcel> {
  const bench = openExcel();
  const workbook = planWorkbook(plan, {
    year: 2026,
    unit: null,
    periods: [period.id],
    currentPeriod: period.id,
  });
  await bench.excel.applyChange({
    act: 'load',
    sheets: workbook.sheets.map((sheet) => ({ sheet, currentName: null })),
    names: workbook.names,
    cells: [],
    activate: workbook.activeSheet,
  });
  return bench;
}

/** The banner, and what stands beside the page. */
async function said(bench: OpenExcel, name = 'Tổng hợp Q1-2026') {
  const { cells } = await bench.sheet(name);
  const texts = cells.map(({ column, value }) => ({ column, text: String(value ?? '') }));
  return {
    banner: texts.find(({ text }) => /^[✓▲] (Khớp|Số liệu)/u.test(text))?.text ?? '',
    marks: texts.filter(({ column, text }) => column === 11 && text !== '').map(({ text }) => text),
  };
}

describe('báo cáo trong Excel', () => {
  let bench: OpenExcel;
  beforeAll(async () => {
    bench = await loaded();
  });
  afterAll(closeAll);

  /** Types a ratio's two parts. */
  async function fill(id: string, numerator: number, denominator: number): Promise<void> {
    const { entries } = await judged(bench);
    const figure = entries.figures.get(period.id)?.find((entry) => entry.case.id === id);
    if (!figure) throw new Error(`No figure ${id}.`);
    const { workbook } = bench.workbench;
    await workbook.typeInto(figure.sheet, figure.cells.numerator, String(numerator));
    await workbook.typeInto(figure.sheet, figure.cells.denominator, String(denominator));
  }

  test('lập trong không quá ba lượt gọi và khớp số liệu hiện tại', async () => {
    await fill('hai-long-giai-quyet-thu-tuc', 187, 200);
    const { roundTrips } = await build(bench);
    expect(roundTrips).toBeLessThanOrEqual(3);
    expect(await said(bench)).toEqual({ banner: '✓ Khớp số liệu hiện tại', marks: [] });
    const now = await judged(bench);
    expect(summaryState(now.reading, now.judged)).toBe('current');
  });

  test('mọi con số trên trang là công thức, và bộ tính cho đúng con số của chương trình', async () => {
    const { sheet } = await build(bench);
    const { cells } = await bench.sheet('Tổng hợp Q1-2026');
    const values = new Map(
      cells.map(({ row, column, value }) => [cellAddress(row, column), value] as const),
    );
    const wrong = [...cellsOf(sheet)].flatMap(([address, content]) => {
      if (content.kind !== 'formula') return [];
      const value = values.get(address) ?? '';
      return value === (content.cached ?? '') ? [] : [[address, content.cached, value]];
    });
    expect(wrong).toEqual([]);
  });

  test('sửa một con số: báo cáo nói là đã cũ; lập lại thì khớp, phần đã ghi vẫn còn', async () => {
    await fill('hai-long-giai-quyet-thu-tuc', 196, 200);
    const changed = await said(bench);
    expect(changed.banner).toContain('(1 chỗ)');
    expect(changed.marks).toEqual(['▲ Nay: 98% – Đạt']);
    const before = await judged(bench);
    expect(summaryState(before.reading, before.judged)).toBe('outOfDate');

    const notes = before.reading.names.find(({ name }) => name === 'KH_GhiChu_2026_Q1');
    if (!notes) throw new Error('No notes.');
    await bench.workbench.workbook.typeInto(
      notes.sheet,
      cellAddress(notes.box.top, notes.box.left),
      'Kiến nghị bố trí kinh phí',
    );
    await build(bench);
    expect(await said(bench)).toEqual({ banner: '✓ Khớp số liệu hiện tại', marks: [] });
    const after = await judged(bench);
    expect(summaryState(after.reading, after.judged)).toBe('current');
    expect(keptTexts(after.reading, period.id).notes).toBe('Kiến nghị bố trí kinh phí');
  });

  test('nhiệm vụ có hạn mới làm báo cáo dài ra; lập lại thì không sót dòng nào của bản cũ', async () => {
    const { entries } = await judged(bench);
    const { workbook } = bench.workbench;
    const days: readonly CivilDate[] = ['2026-02-10', '2026-03-20', '2026-05-30'];
    for (const [index, day] of days.entries()) {
      const task = entries.tasks[index];
      if (!task) throw new Error('No task.');
      const [year, month, date] = day.split('-');
      await workbook.typeInto(task.sheet, task.cells.due, `${date}/${month}/${year}`);
    }
    expect((await said(bench)).banner).toContain('(3 chỗ)');
    const longer = await build(bench);
    expect(await said(bench)).toEqual({ banner: '✓ Khớp số liệu hiện tại', marks: [] });

    for (const task of entries.tasks.slice(0, 3)) {
      await workbook.typeInto(task.sheet, task.cells.due, '');
    }
    const shorter = await build(bench);
    expect(shorter.rows).toBeLessThan(longer.rows);
    const { cells, merges } = await bench.sheet('Tổng hợp Q1-2026');
    const left = cells.filter(
      ({ row, column, value }) =>
        row > shorter.rows && column <= 10 && value !== null && value !== '',
    );
    expect(left).toEqual([]);
    expect(merges.filter(({ bottom }) => bottom > shorter.rows)).toEqual([]);
    expect((await said(bench)).banner).toBe('✓ Khớp số liệu hiện tại');
  });

  test('câu đã sửa được giữ khi lập lại; số không còn khớp được đánh dấu, xóa trắng thì có câu mới', async () => {
    const paragraph = async () => {
      const { reading } = await judged(bench);
      const cell = reading.names.find(({ name }) => name === 'KH_LoiKetQua_2026_Q1');
      if (!cell) throw new Error('No paragraph.');
      return { sheet: cell.sheet, at: cellAddress(cell.box.top, cell.box.left), text: cell.value };
    };
    const { workbook } = bench.workbench;
    const drafted = await paragraph();
    expect(String(drafted.text)).toContain('1/39 chỉ tiêu đạt');
    await workbook.typeInto(drafted.sheet, drafted.at, 'Trong quý có 1/39 chỉ tiêu đạt.');
    await fill('hai-long-giai-quyet-thu-tuc', 100, 200);
    await build(bench);
    expect(String((await paragraph()).text).trim()).toBe('Trong quý có 1/39 chỉ tiêu đạt.');
    expect((await said(bench)).marks).toEqual([
      expect.stringContaining('«1» nay là «0» (chỉ tiêu đạt)'),
    ]);
    // A reason beside it keeps the sentence as it is, through the next building too.
    const { reading } = await judged(bench);
    const beside = reading.names.find(({ name }) => name === 'KH_LyDoLoiKetQua_2026_Q1');
    if (!beside) throw new Error('No place for a reason.');
    const reasonAt = cellAddress(beside.box.top, beside.box.left);
    await workbook.typeInto(beside.sheet, reasonAt, 'Theo số của kỳ họp');
    await build(bench);
    expect((await said(bench)).marks).toEqual([
      '● Giữ câu theo lý do đã ghi: «1» nay là «0» (chỉ tiêu đạt).',
    ]);
    const [kept] = keptParagraphs((await judged(bench)).reading, period.id);
    expect(kept).toMatchObject({ id: 'overall', reason: 'Theo số của kỳ họp' });
    await workbook.typeInto(beside.sheet, reasonAt, '');

    const { sheet, at } = await paragraph();
    await workbook.typeInto(sheet, at, '');
    await build(bench);
    expect(String((await paragraph()).text)).toContain('39 chỉ tiêu');
    expect((await said(bench)).marks).toEqual([]);
  });

  test('báo cáo lập từ khi chưa có cột lý do: lập lại thì như mới lập', async () => {
    const { sheet: fresh } = await build(bench);
    const other = await loaded();
    const older = withoutColumns(fresh, [], new Set([reasonColumn]));
    await other.excel.applyChange({
      act: 'report',
      sheets: [{ sheet: { ...older.sheet, hiddenColumns: [] }, currentName: null }],
      names: [],
      cells: [],
      activate: older.sheet.key,
    });
    const tables = async () =>
      (await other.excel.readWorkbook(null)).reading.tables
        .filter(({ name }) => name.startsWith('TongHop'))
        .map(({ name, box, header }) => ({ name, left: box.left, header }));
    const expected = fresh.tables.map(({ name, box, columns }) => ({
      name,
      left: box.left,
      header: columns.map((column) => column.name),
    }));
    expect(await tables()).not.toEqual(expected);
    const { sheet } = await build(other);
    expect(await tables()).toEqual(expected);
    // Nothing of the older sheet is left beside the new one.
    const { cells } = await other.sheet('Tổng hợp Q1-2026');
    const wanted = cellsOf(sheet);
    const left = cells.filter(
      ({ row, column, value }) =>
        value !== null &&
        value !== '' &&
        (wanted.get(cellAddress(row, column))?.kind ?? 'empty') === 'empty',
    );
    expect(left).toEqual([]);
    expect((await said(other)).banner).toBe('✓ Khớp số liệu hiện tại');
  });

  test('lập hai lần thì như một lần', async () => {
    await build(bench);
    const once = await bench.sheet('Tổng hợp Q1-2026');
    await build(bench);
    expect(await bench.sheet('Tổng hợp Q1-2026')).toEqual(once);
  });
});
