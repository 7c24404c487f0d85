/** Tables that were turned into plain cells become tables again, with all that was entered. */
import { check } from '../../../src/workflow/check';
import { load } from '../../../src/workflow/load';
import { undo } from '../../../src/workflow/undo';
import { samplePlan } from '../../workbook/samplePlan';
import { valueOf } from '../sameWorkbook/twoWays';
import {
  closeAll,
  figures,
  indicators,
  loadedWorkbook,
  tasks,
  type Damaged,
} from './damagedWorkbook';
import { asExcelConverts } from './asExcelConverts';

afterEach(closeAll);

const table = 'SoLieu_2026_Q1';

async function codes({ host }: Damaged): Promise<readonly string[]> {
  const { findings } = await valueOf(check(host, { write: false }));
  return [...new Set(findings.map(({ code }) => code))].sort();
}

async function judgements({ host }: Damaged): Promise<unknown> {
  const result = await valueOf(check(host, { write: false }));
  return [result.tasks, result.indicators].map((all) => all.map(({ judgement }) => judgement));
}

/** Contents, tables and rules: all but the order in which tables and names were made. */
async function standing(bench: Damaged) {
  const { sheets, names } = await bench.snapshot();
  return {
    names: names.map((one) => JSON.stringify(one)).sort(),
    sheets: sheets.map(({ name, cells, conditionalFormats, validations, tables }) => ({
      name,
      cells,
      conditionalFormats,
      validations,
      tables: [...tables].sort((a, b) => (a.name < b.name ? -1 : 1)),
    })),
  };
}

test.each([
  ['Nhiệm vụ', tasks, 'NhiemVu'],
  ['Số liệu', figures, table],
  ['Chỉ tiêu', indicators, 'ChiTieu'],
])('bảng của trang %s thành ô thường: sửa xong, sổ như trước', async (_name, sheet, lost) => {
  const bench = await loadedWorkbook();
  const before = await standing(bench);
  const sound = await judgements(bench);
  await asExcelConverts(bench.workbench, sheet, lost);
  expect(await codes(bench)).toContain('tableMissing');
  const { items, unhealed } = await bench.propose();
  expect(items.map(({ kind }) => kind)).toEqual(
    sheet === tasks ? ['tableMissing'] : ['tableMissing', 'protection'],
  );
  expect(unhealed).toEqual([]);
  await bench.heal(({ kind }) => kind === 'tableMissing');
  expect(await standing(bench)).toEqual(before);
  expect(await judgements(bench)).toEqual(sound);
  expect((await bench.propose()).items).toEqual([]);
});

test('hoàn tác thì lại là ô thường như trước khi sửa', async () => {
  const bench = await loadedWorkbook();
  await asExcelConverts(bench.workbench, tasks, 'NhiemVu');
  // Formulas that are written again may take the number format of what they refer to.
  const contents = async () => {
    const { sheets, names } = await standing(bench);
    const bare = sheets.map(({ cells, ...rest }) => ({
      ...rest,
      cells: cells.map((cell) => ({ ...cell, style: 0 })),
    }));
    return JSON.stringify({ names, bare });
  };
  const before = await contents();
  await bench.heal();
  expect(bench.host.undoable().act).toBe('repair');
  await valueOf(undo(bench.host, 'all'));
  expect((await contents()) === before).toBe(true);
});

test('trang đã đổi tên, có cột của phòng và dòng chèn phía trên: không mất ô nào', async () => {
  const bench = await loadedWorkbook();
  const { person, at, heal, propose, snapshot } = bench;
  const status = at('NhiemVu', 'nv-co-ngay', 'Trạng thái');
  const column = status.replace(/\d/g, '');
  const row = Number(status.replace(/\D/g, ''));
  await person.insertColumns(tasks, column, 1);
  await person.typeInto(tasks, at('NhiemVu', '', 'Trạng thái'), 'Ghi chú');
  await person.typeInto(tasks, `${column}${String(row)}`, 'Anh Hải làm');
  await asExcelConverts(bench.workbench, tasks, 'NhiemVu');
  await person.insertRows(tasks, 2);
  await person.renameSheet(tasks, 'Việc của phòng');
  expect((await propose()).items.map(({ kind }) => kind)).toContain('tableMissing');
  await heal();
  const after = (await snapshot()).sheets.find(({ tables }) =>
    tables.some(({ name }) => name === 'NhiemVu'),
  );
  const texts = after?.cells.map(({ value }) => value) ?? [];
  for (const text of ['Ghi chú', 'Anh Hải làm', 'Đang thực hiện']) expect(texts).toContain(text);
  expect((await snapshot()).sheets.filter(({ name }) => /nhiệm vụ|phòng/i.test(name))).toHaveLength(
    1,
  );
  expect((await propose()).items).toEqual([]);
});

test('ngày nghỉ đã ghi không mất khi bảng ngày nghỉ thành ô thường', async () => {
  const bench = await loadedWorkbook();
  const { workbench, heal, propose, snapshot } = bench;
  await workbench.Excel.run(async (context) => {
    const holidays = context.workbook.tables.getItem('NgayNghi');
    holidays.getDataBodyRange().getCell(0, 0).values = [[46023]];
    await context.sync();
  });
  const before = await standing(bench);
  await asExcelConverts(bench.workbench, 'Danh mục', 'NgayNghi');
  const { items } = await propose();
  expect(items.map(({ kind }) => kind)).toContain('tableMissing');
  await heal();
  expect(await standing(bench)).toEqual(before);
  const lists = (await snapshot()).sheets.find(({ name }) => name === 'Danh mục');
  expect(lists?.cells.filter(({ value }) => value === 46023)).toHaveLength(1);
});

test('nạp kế hoạch khi bảng đã thành ô thường thì bị từ chối, không ghi đè', async () => {
  const bench = await loadedWorkbook();
  await asExcelConverts(bench.workbench, tasks, 'NhiemVu');
  const before = await bench.snapshot();
  const outcome = await load(bench.host, {
    planId: samplePlan.id,
    plan: samplePlan,
    year: 2026,
    unit: null,
    periods: ['2026-Q1'],
  });
  expect(outcome.ok ? null : outcome.problem.code).toBe('tableMissing');
  expect(await bench.snapshot()).toEqual(before);
});
