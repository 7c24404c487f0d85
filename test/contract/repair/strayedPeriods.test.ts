/**
 * The sheet of a period that is not the one worked on, renamed and turned into plain cells: a switch to that
 * period must not lay an empty sheet beside it, and a repair makes it a table again.
 */
import { buildReport } from '../../../src/workflow/buildReport';
import { check } from '../../../src/workflow/check';
import { load } from '../../../src/workflow/load';
import { openPlan } from '../../../src/workflow/opened';
import { switchPeriod } from '../../../src/workflow/switchPeriod';
import { undo } from '../../../src/workflow/undo';
import type { WorkbookSnapshot } from '../../../workbench/engine/snapshot';
import { samplePlan } from '../../workbook/samplePlan';
import { valueOf } from '../sameWorkbook/twoWays';
import { asExcelConverts } from './asExcelConverts';
import { closeAll, figures, loadedWorkbook, type Damaged } from './damagedWorkbook';

afterEach(closeAll);

const halfYear = 'Số liệu H1-2026';
const strayed = 'Bảng sáu tháng';

const choice = { planId: samplePlan.id, plan: samplePlan, year: 2026, unit: null };

function textsOn({ sheets }: WorkbookSnapshot, name: string): readonly unknown[] {
  return sheets.find((sheet) => sheet.name === name)?.cells.map(({ value }) => value) ?? [];
}

/** What a person sees and types, and where the tables are: formulas written again may bring a format. */
function contents({ sheets }: WorkbookSnapshot): unknown {
  return sheets.map(({ name, cells, tables }) => ({
    name,
    cells: cells.map(({ row, column, value, formula }) => ({ row, column, value, formula })),
    tables: [...tables].sort((one, other) => (one.name < other.name ? -1 : 1)),
  }));
}

async function figureOf({ host }: Damaged, period: string, id: string): Promise<unknown> {
  const { entries } = await valueOf(openPlan(host));
  return entries.figures.get(period)?.find((figure) => figure.case.id === id)?.case.result;
}

/** Q1 is worked on; H1 holds a figure, and its sheet is plain cells under another name. */
async function strayedHalfYear(): Promise<Damaged> {
  const bench = await loadedWorkbook();
  const { host, person, workbench, at } = bench;
  await valueOf(switchPeriod(host, '2026-H1'));
  await person.typeInto(halfYear, at('SoLieu_2026_Q1', 'doanh-nghiep', 'Kết quả'), '77');
  await valueOf(switchPeriod(host, '2026-Q1'));
  await asExcelConverts(workbench, halfYear, 'SoLieu_2026_H1');
  await person.renameSheet(halfYear, strayed);
  await workbench.engine.calculate();
  return bench;
}

test('chuyển sang kỳ có bảng đã thành ô thường trên trang đổi tên: bị từ chối, không lập trang trống', async () => {
  const bench = await strayedHalfYear();
  const before = await bench.snapshot();
  const outcome = await switchPeriod(bench.host, '2026-H1');
  expect(outcome.ok ? null : outcome.problem).toEqual({
    code: 'tableMissing',
    table: 'SoLieu_2026_H1',
    sheet: strayed,
  });
  expect(await bench.snapshot()).toEqual(before);
});

test('nạp lại cho kỳ ấy cũng bị từ chối; nạp lại kỳ đang làm thì được, trang kia còn nguyên', async () => {
  const bench = await strayedHalfYear();
  const before = await bench.snapshot();
  const refused = await load(bench.host, { ...choice, periods: ['2026-H1'] });
  expect(refused.ok ? null : refused.problem.code).toBe('tableMissing');
  expect(await bench.snapshot()).toEqual(before);
  await valueOf(load(bench.host, { ...choice, periods: ['2026-Q1'] }));
  expect(textsOn(await bench.snapshot(), strayed)).toEqual(textsOn(before, strayed));
});

test('sửa chữa khi đang ở kỳ khác: trang lạc lại là bảng của kỳ nó ghi, chuyển kỳ thấy số đã nhập', async () => {
  const bench = await strayedHalfYear();
  const { host, propose, heal } = bench;
  expect((await propose()).items.map(({ id }) => id)).toContain('tableMissing|SoLieu_2026_H1');
  await heal();
  expect((await propose()).items).toEqual([]);
  await valueOf(switchPeriod(host, '2026-H1'));
  expect(await figureOf(bench, '2026-H1', 'doanh-nghiep')).toEqual({ kind: 'number', value: 77 });
  expect(await figureOf(bench, '2026-Q1', 'doanh-nghiep')).toEqual({ kind: 'number', value: 60 });
  const { sheets } = await bench.snapshot();
  expect(sheets.filter(({ name }) => name === halfYear || name === strayed)).toHaveLength(1);
});

test('hoàn tác việc sửa: trang lạc lại là ô thường, tên và số như trước', async () => {
  const bench = await strayedHalfYear();
  const before = contents(await bench.snapshot());
  await bench.heal();
  await valueOf(undo(bench.host, 'all'));
  expect(contents(await bench.snapshot())).toEqual(before);
});

test('cả hai kỳ cùng lạc: mỗi trang về đúng kỳ của mình theo tiêu đề, không theo thứ tự', async () => {
  const bench = await strayedHalfYear();
  const { host, person, workbench, propose, heal } = bench;
  await asExcelConverts(workbench, figures, 'SoLieu_2026_Q1');
  await person.renameSheet(figures, 'Tờ quý');
  await person.moveSheet(strayed, 0);
  expect((await switchPeriod(host, '2026-H1')).ok).toBe(false);
  const lost = (await propose()).items.filter(({ kind }) => kind === 'tableMissing');
  expect(lost.map(({ id, place }) => [id, place.sheet])).toEqual([
    ['tableMissing|SoLieu_2026_Q1', 'Tờ quý'],
    ['tableMissing|SoLieu_2026_H1', strayed],
  ]);
  await heal();
  expect(await figureOf(bench, '2026-H1', 'doanh-nghiep')).toEqual({ kind: 'number', value: 77 });
  expect(await figureOf(bench, '2026-Q1', 'doanh-nghiep')).toEqual({ kind: 'number', value: 60 });
});

test('hai trang mang tên của nhau: kỳ theo tiêu đề, không theo tên trang', async () => {
  const bench = await strayedHalfYear();
  const { person, workbench, heal } = bench;
  await asExcelConverts(workbench, figures, 'SoLieu_2026_Q1');
  await person.renameSheet(figures, halfYear);
  await person.renameSheet(strayed, figures);
  await heal();
  expect(await figureOf(bench, '2026-H1', 'doanh-nghiep')).toEqual({ kind: 'number', value: 77 });
  expect(await figureOf(bench, '2026-Q1', 'doanh-nghiep')).toEqual({ kind: 'number', value: 60 });
});

test('tiêu đề đã xóa: dòng ngày dưới tiêu đề vẫn nói kỳ; xóa cả hai thì không nhận bừa', async () => {
  const bench = await strayedHalfYear();
  const { host, person, propose } = bench;
  await person.typeInto(strayed, 'A1', 'Phòng một cửa');
  expect((await propose()).items.map(({ id }) => id)).toContain('tableMissing|SoLieu_2026_H1');
  await person.typeInto(strayed, 'A2', '');
  expect((await propose()).items.map(({ kind }) => kind)).not.toContain('tableMissing');
  const before = textsOn(await bench.snapshot(), strayed);
  await valueOf(switchPeriod(host, '2026-H1'));
  expect(textsOn(await bench.snapshot(), strayed)).toEqual(before);
});

test('sổ lành: chuyển sang kỳ mới chỉ hỏi trang không có bảng, không hỏi trang của sổ', async () => {
  const { host, workbench } = await loadedWorkbook();
  await valueOf(check(host, { write: true }));
  await valueOf(buildReport(host, '2026-Q1'));
  const asked = jest.spyOn(host, 'readCells');
  workbench.traffic.reset();
  await valueOf(switchPeriod(host, '2026-H1'));
  // Reading once for the period and once for the load; the load itself takes at most four.
  expect(workbench.traffic.roundTrips).toBeLessThanOrEqual(5);
  expect(asked.mock.calls.flatMap(([sheets]) => sheets)).toEqual(['Sheet1']);
});
