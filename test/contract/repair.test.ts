/** Damage to the sheets, healed through the real Office.js. */
import { connectExcel, officeEnvironment } from '../../src/excel';
import { check } from '../../src/workflow/check';
import { excelHost } from '../../src/workflow/excelHost';
import { load } from '../../src/workflow/load';
import { proposeRepair } from '../../src/workflow/repair';
import type { WorkbookSnapshot } from '../../workbench/engine/snapshot';
import {
  closeAll,
  figures,
  indicators,
  loadedWorkbook,
  tasks,
  type Damaged,
} from './repair/damagedWorkbook';
import { samplePlan } from '../workbook/samplePlan';
import { valueOf } from './sameWorkbook/twoWays';

afterEach(closeAll);

const table = 'SoLieu_2026_Q1';

async function codes({ host }: Damaged): Promise<readonly string[]> {
  const { findings } = await valueOf(check(host, { write: false }));
  return [...new Set(findings.map(({ code }) => code))].sort();
}

/** A name that was lost and found again stands last. */
function bare({ names, ...rest }: WorkbookSnapshot) {
  return { ...rest, names: names.map((one) => JSON.stringify(one)).sort() };
}

/** Damage that a repair takes back entirely: afterwards the workbook is as it was before. */
async function isHealedWhole(
  damage: (bench: Damaged) => Promise<void>,
  kinds: readonly string[],
): Promise<void> {
  const bench = await loadedWorkbook();
  const before = bare(await bench.snapshot());
  const sound = await codes(bench);
  await damage(bench);
  const { items } = await bench.propose();
  expect(items.map(({ kind }) => kind)).toEqual(kinds);
  await bench.heal();
  expect(bare(await bench.snapshot())).toEqual(before);
  expect(await codes(bench)).toEqual(sound);
  const again = await bench.propose();
  expect(again.items).toEqual([]);
  expect(await bench.heal()).toEqual([]);
}

test('sổ lành thì không có gì để sửa', async () => {
  const { propose } = await loadedWorkbook();
  const { items, unhealed, roundTrips } = await propose();
  expect([items, unhealed, roundTrips]).toEqual([[], [], 1]);
});

test('cột có hai quy tắc cùng loại, khác giới hạn: không phải là mất kiểm tra khi nhập', async () => {
  const { Excel, Office } = (await loadedWorkbook()).workbench;
  const host = excelHost(connectExcel(officeEnvironment(Excel, Office)));
  // A share up to 100% and a count of any size.
  const decimals = ['ho-so-truc-tuyen', 'doanh-nghiep'];
  const plan = {
    ...samplePlan,
    indicators: samplePlan.indicators.filter(({ id }) => decimals.includes(id)),
  };
  expect(plan.indicators).toHaveLength(2);
  const choice = { planId: plan.id, plan, year: 2026, unit: null, periods: ['2026-H1'] };
  await valueOf(load(host, choice));
  const type = await Excel.run(async (context) => {
    const column = context.workbook.tables.getItem('SoLieu_2026_H1').columns.getItem('Kết quả');
    const { dataValidation } = column.getDataBodyRange();
    dataValidation.load('type');
    await context.sync();
    return dataValidation.type;
  });
  expect(type).toBe('Inconsistent');
  const { items } = await valueOf(proposeRepair(host));
  expect(items.filter(({ kind }) => kind === 'validation')).toEqual([]);
});

describe('sửa xong, sổ đúng như trước khi hỏng', () => {
  test('công thức bị gõ đè, trang bị bỏ bảo vệ', () =>
    isHealedWhole(
      async ({ person, at }) => {
        await person.unprotectSheet(figures);
        await person.typeInto(figures, at(table, 'hai-long', 'Đánh giá'), 'Đạt');
        await person.typeInto(figures, at(table, 'xep-hang', 'Khoảng cách'), 'vượt xa');
      },
      ['formulas', 'formulas', 'protection'],
    ));

  test('công thức của nhiệm vụ bị xóa cả cột', () =>
    isHealedWhole(
      async ({ person, at }) => {
        const from = at('NhiemVu', 'nv-co-ngay', 'Tiến độ');
        const to = at('NhiemVu', 'nv-khong-han', 'Tiến độ');
        await person.clear(tasks, `${from}:${to}`);
      },
      ['formulas'],
    ));

  test('giá trị dán đè cả dòng nhiệm vụ, kể cả các cột gập lại', () =>
    isHealedWhole(
      async ({ person, at }) => {
        const over = ['Tiến độ', 'Hạn áp dụng', 'Tính trễ đến', 'Số lần trong năm'];
        for (const header of over) {
          await person.typeInto(tasks, at('NhiemVu', 'nv-dinh-ky', header), '46100');
        }
      },
      ['formulas', 'formulas', 'formulas', 'formulas'],
    ));

  test('giá trị dán đè cả dòng số liệu, kể cả các cột gập lại', () =>
    isHealedWhole(
      async ({ person, at }) => {
        await person.unprotectSheet(figures);
        for (const header of ['Đánh giá', 'Mốc', 'Giá trị', 'Thỏa mốc']) {
          await person.typeInto(figures, at(table, 'hai-long', header), '7');
        }
      },
      ['formulas', 'protection'],
    ));

  test('mất danh sách chọn và kiểm tra khi nhập', () =>
    isHealedWhole(
      ({ person, at }) => person.removeValidation(tasks, at('NhiemVu', 'nv-dinh-ky', 'Trạng thái')),
      ['validation'],
    ));

  test('mất kiểm tra khi nhập ở một ô của cột có nhiều loại kết quả', () =>
    isHealedWhole(
      async ({ person, at }) => {
        await person.unprotectSheet(figures);
        await person.removeValidation(figures, at(table, 'xep-hang', 'Kết quả'));
      },
      ['validation', 'protection'],
    ));

  test('quy tắc tô màu bị nhân lên', () =>
    isHealedWhole(
      async ({ workbench: { Excel }, at }) => {
        await Excel.run(async (context) => {
          const sheet = context.workbook.worksheets.getItem(tasks);
          const cell = sheet.getRange(at('NhiemVu', 'nv-co-ngay', 'Tiến độ'));
          const formats = cell.conditionalFormats;
          formats.load('items/type');
          await context.sync();
          const [first] = formats.items;
          const rule = first?.custom.rule;
          rule?.load('formula');
          await context.sync();
          const copy = cell.conditionalFormats.add('Custom');
          copy.custom.rule.formula = rule?.formula ?? '';
          copy.custom.format.fill.color = '#FF0000';
          await context.sync();
        });
      },
      ['formats'],
    ));

  test('tiêu đề cột bị sửa', () =>
    isHealedWhole(
      async ({ person, at }) => {
        await person.unprotectSheet(figures);
        const header = at(table, '', 'Kết quả').replace(/\d+$/, '4');
        await person.typeInto(figures, header, 'Kết quả (%)');
      },
      ['header', 'protection'],
    ));

  test('tiêu đề cột mang tên khác hẳn', () =>
    isHealedWhole(
      async ({ person, at }) => {
        await person.unprotectSheet(figures);
        await person.typeInto(figures, at(table, '', 'Mẫu số').replace(/\d+$/, '4'), 'Tổng hồ sơ');
      },
      ['header', 'protection'],
    ));

  test('trang bị đổi tên, cùng lúc một công thức bị gõ đè', () =>
    isHealedWhole(
      async ({ person, at }) => {
        await person.typeInto(tasks, at('NhiemVu', 'nv-co-ngay', 'Tiến độ'), 'Xong');
        await person.renameSheet(tasks, 'Việc quý I');
      },
      ['sheetName', 'formulas'],
    ));

  test('mất tên ô của ngày chốt số liệu', () =>
    isHealedWhole(({ person }) => person.deleteName('KH_NgayChot'), ['name']));

  test('bỏ bảo vệ trang Chỉ tiêu', () =>
    isHealedWhole(({ person }) => person.unprotectSheet(indicators), ['protection']));
});

test('số và ngày dạng chữ thành số và ngày, ô khác giữ nguyên', async () => {
  const bench = await loadedWorkbook();
  const { person, at, heal, propose } = bench;
  const numerator = at(table, 'hai-long', 'Tử số');
  const doneOn = at('NhiemVu', 'nv-co-ngay', 'Ngày hoàn thành');
  await person.typeInto(figures, numerator, "'1.234,5");
  await person.typeInto(tasks, doneOn, "'05/03/2026");
  const { items } = await propose();
  expect(items.map(({ place, before, after }) => [place.cell, before, after])).toEqual([
    [numerator, 'Chữ “1.234,5”', 'Số 1.234,5'],
    [doneOn, 'Chữ “05/03/2026”', 'Ngày 05/03/2026'],
  ]);
  const before = await bench.snapshot();
  await heal();
  expect(person.readValue(figures, numerator)).toBe(1234.5);
  expect(person.readValue(tasks, doneOn)).toBe(46086);
  expect(person.readValue(figures, at(table, 'doanh-nghiep', 'Kết quả'))).toBe(60);
  expect(before.sheets.length).toBe((await bench.snapshot()).sheets.length);
});

test('chữ có hai cách đọc thì hỏi, không đoán', async () => {
  const { person, at, propose } = await loadedWorkbook();
  await person.typeInto(figures, at(table, 'hai-long', 'Tử số'), "'1.234");
  const { items, unhealed } = await propose();
  expect(items).toEqual([]);
  expect(unhealed.map(({ code }) => code)).toEqual(['ambiguousNumber']);
});

test('mục bỏ ra thì giữ nguyên như đang có', async () => {
  const { person, at, heal, propose } = await loadedWorkbook();
  const numerator = at(table, 'hai-long', 'Tử số');
  const progress = at('NhiemVu', 'nv-co-ngay', 'Tiến độ');
  await person.typeInto(figures, numerator, "'12");
  await person.typeInto(tasks, progress, 'Xong');
  const healed = await heal(({ kind }) => kind === 'number');
  expect(healed.map(({ kind }) => kind)).toEqual(['number']);
  expect(person.readValue(tasks, progress)).toBe('Xong');
  expect((await propose()).items.map(({ kind }) => kind)).toEqual(['formulas']);
});

test('dòng nằm ngoài bảng vào trong bảng, không mất chữ nào', async () => {
  const bench = await loadedWorkbook();
  const { workbench, heal, propose } = bench;
  await workbench.Excel.run(async (context) => {
    const last = context.workbook.tables.getItem('NhiemVu').getRange().getLastRow();
    const under = last.getOffsetRange(2, 0);
    under.getCell(0, 1).values = [['Việc phòng tự thêm']];
    under.getCell(0, 2).values = [['Phòng Tổng hợp']];
    under.getCell(0, 4).values = [['Đang thực hiện']];
    await context.sync();
  });
  expect((await propose()).items.map(({ kind }) => kind)).toEqual(['rowsBelow']);
  await heal();
  const sheet = (await bench.snapshot()).sheets.find(({ name }) => name === tasks);
  const area = sheet?.tables[0]?.area;
  const added = sheet?.cells.filter(({ value }) => value === 'Việc phòng tự thêm');
  expect(added).toHaveLength(1);
  expect(added?.[0]?.row).toBe(area?.bottom);
  expect((await propose()).items).toEqual([]);
  expect(await codes(bench)).not.toContain('rowBelowTable');
});

test('dòng bị xóa có lại, số liệu của dòng khác giữ nguyên', async () => {
  const bench = await loadedWorkbook();
  const { person, at, heal, propose } = bench;
  await person.unprotectSheet(figures);
  await person.deleteRows(figures, Number(at(table, 'xep-hang', 'Mã').replace(/\D/g, '')));
  const { items } = await propose();
  expect(items.map(({ kind }) => kind).sort()).toEqual(['protection', 'rowDeleted']);
  await heal(({ kind }) => kind === 'rowDeleted');
  expect(await codes(bench)).not.toContain('rowDeleted');
  expect(person.readValue(figures, at(table, 'ho-so-truc-tuyen', 'Tử số'))).toBe(870);
  expect(person.readValue(figures, at(table, 'doanh-nghiep', 'Kết quả'))).toBe(60);
  expect((await propose()).items).toEqual([]);
});

test('bản sao của trang thành trang riêng, số liệu trong đó giữ nguyên', async () => {
  const bench = await loadedWorkbook();
  const { workbench, person, heal, propose } = bench;
  await person.addSheet('Nhiệm vụ (2)');
  await workbench.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Nhiệm vụ (2)');
    sheet.getRange('A4:E5').values = [
      ['Mã', 'Nhiệm vụ', 'Chủ trì', 'Hạn hoàn thành', 'Trạng thái'],
      ['nv-co-ngay', 'Nhiệm vụ nv-co-ngay', '', '', 'Hoàn thành'],
    ];
    sheet.tables.add(sheet.getRange('A4:E5'), true).name = 'NhiemVu2';
    await context.sync();
  });
  const { items } = await propose();
  expect(items.map(({ kind, before }) => [kind, before])).toEqual([
    ['sheetDoubled', 'Bản sao của trang «Nhiệm vụ», có 1 ô nhập khác bản gốc'],
  ]);
  await heal();
  expect(person.readValue('Nhiệm vụ (2)', 'E5')).toBe('Hoàn thành');
  expect(await codes(bench)).not.toContain('sheetDoubled');
  expect((await propose()).items).toEqual([]);
});

test('cột bị xóa có lại', async () => {
  const bench = await loadedWorkbook();
  const { person, at, heal, propose } = bench;
  await person.unprotectSheet(figures);
  await person.deleteColumns(figures, at(table, '', 'Giải trình').replace(/\d+$/, ''));
  expect((await propose()).items.map(({ kind }) => kind)).toContain('columnMissing');
  await heal();
  expect((await propose()).items).toEqual([]);
  expect(await codes(bench)).not.toContain('columnMissing');
  expect(person.readValue(figures, at(table, 'ho-so-truc-tuyen', 'Tử số'))).toBe(870);
});

test('trang bị xóa có lại, chưa có số liệu', async () => {
  const bench = await loadedWorkbook();
  const { person, heal, propose } = bench;
  await person.deleteSheet(figures);
  expect((await propose()).items.map(({ kind }) => kind)).toEqual(['sheetMissing']);
  await heal();
  expect(person.sheetNames()).toContain(figures);
  expect((await propose()).items).toEqual([]);
});
