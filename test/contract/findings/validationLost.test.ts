/** Rules of entry that are gone are told of in one note for a table, the same in Excel and on a file, and healed. */
import { tableNames } from '../../../src/workbook/names';
import { addForm } from '../../../src/workflow/addForm';
import { check } from '../../../src/workflow/check';
import { closePeriod } from '../../../src/workflow/closing/closePeriod';
import { buildReport } from '../../../src/workflow/buildReport';
import {
  closeAll,
  figures,
  indicators,
  loadedWorkbook,
  tasks,
  type Damaged,
} from '../repair/damagedWorkbook';
import { valueOf } from '../sameWorkbook/twoWays';
import { seenByBoth } from './bothReaders';

afterEach(closeAll);

const table = 'SoLieu_2026_Q1';

/** Cells of a column: of the first row of data to the last one. */
function column({ workbench, at }: Damaged, sheet: string, name: string, header: string): string {
  const area = workbench.engine
    .snapshot()
    .sheets.find((one) => one.name === sheet)
    ?.tables.find((one) => one.name === name)?.area;
  const letters = at(name, '', header).replace(/\d+$/, '');
  if (area === undefined) throw new Error(`No table ${name}`);
  return `${letters}${String(area.top + 2)}:${letters}${String(area.bottom + 1)}`;
}

async function lost(bench: Damaged) {
  const { pane, file } = await seenByBoth(bench);
  expect(file).toEqual(pane);
  return pane
    .filter(({ code }) => code === 'validationLost')
    .map(({ severity, place, message }) => [severity, place.sheet, place.cell, message]);
}

test('sổ vừa nạp không thiếu kiểm tra khi nhập ở đâu', async () => {
  const bench = await loadedWorkbook();
  expect(await lost(bench)).toEqual([]);
});

test('dán đè một ô: một lưu ý cho cả bảng, chỉ vào tiêu đề cột; sửa chữa xong thì hết', async () => {
  const bench = await loadedWorkbook();
  const { person, at, propose, heal } = bench;
  await person.removeValidation(tasks, at(tableNames.tasks, 'nv-dinh-ky', 'Trạng thái'));
  await person.removeValidation(tasks, at(tableNames.tasks, 'nv-co-ngay', 'Ngày hoàn thành'));
  await person.removeValidation(tasks, column(bench, tasks, tableNames.tasks, 'Đã thực hiện'));
  expect(await lost(bench)).toEqual([
    [
      'note',
      tasks,
      'E4',
      'Trang «Nhiệm vụ» mất danh sách chọn hoặc kiểm tra khi nhập ở cột «Đã thực hiện», «Trạng thái» (một số ô), «Ngày hoàn thành» (một số ô), thường do dán đè.',
    ],
  ]);
  const { items, unhealed } = await propose();
  expect(items.map(({ kind }) => kind)).toEqual(['validation']);
  expect(unhealed).toEqual([]);
  await heal();
  expect(await lost(bench)).toEqual([]);
});

test('cả cột mất danh sách chọn', async () => {
  const bench = await loadedWorkbook();
  const { person, heal } = bench;
  await person.unprotectSheet(indicators);
  await person.removeValidation(
    indicators,
    column(bench, indicators, 'ChiTieu', 'Cơ quan theo dõi'),
  );
  expect((await lost(bench)).map(([, , , message]) => message)).toEqual([
    'Trang «Chỉ tiêu» mất danh sách chọn hoặc kiểm tra khi nhập ở cột «Cơ quan theo dõi».',
  ]);
  await heal();
  expect(await lost(bench)).toEqual([]);
});

test('cột kết quả mỗi dòng một quy tắc thì không phải mất; mất ở một ô thì được nêu', async () => {
  const bench = await loadedWorkbook();
  const { person, at } = bench;
  await person.unprotectSheet(figures);
  await person.removeValidation(figures, at(table, 'xep-hang', 'Kết quả'));
  expect((await lost(bench)).map(([, , cell]) => cell)).toEqual([
    at(table, '', 'Kết quả').replace(/\d+$/, '4'),
  ]);
});

test('cột của phòng chèn vào bảng không có quy tắc nhập thì không ai nêu', async () => {
  const bench = await loadedWorkbook();
  await bench.person.insertColumns(tasks, 'F', 1);
  await bench.person.typeInto(tasks, 'F4', 'Ghi chú');
  expect(await lost(bench)).toEqual([]);
});

test('biểu II.06 mất kiểm tra ở các cột số', async () => {
  const bench = await loadedWorkbook();
  await valueOf(addForm(bench.host));
  expect(await lost(bench)).toEqual([]);
  const form = bench.person.sheetNames().find((name) => name.startsWith('Biểu')) ?? '';
  const { tables } = bench.workbench.engine.snapshot().sheets.find(({ name }) => name === form) ?? {
    tables: [],
  };
  const area = tables[0]?.area;
  if (area === undefined) throw new Error('No form');
  await bench.person.unprotectSheet(form);
  await bench.person.removeValidation(form, `E${String(area.top + 2)}`);
  expect((await lost(bench)).map(([, sheet, , message]) => [sheet, message])).toEqual([
    [
      form,
      `Trang «${form}» mất danh sách chọn hoặc kiểm tra khi nhập ở cột (5) (một số ô), thường do dán đè.`,
    ],
  ]);
});

test('kỳ đã chốt không nhận số liệu nữa nên không nêu', async () => {
  const bench = await loadedWorkbook();
  const { person, at, host } = bench;
  await valueOf(buildReport(host, '2026-Q1'));
  const asked = { period: '2026-Q1', by: 'Nguyễn Thị Hoa', at: '2026-03-17T09:05' } as const;
  await valueOf(closePeriod(host, { ...asked, despite: ['errors'] }));
  await person.unprotectSheet(figures);
  await person.removeValidation(figures, at(table, 'hai-long', 'Tử số'));
  expect(await lost(bench)).toEqual([]);
});

test('sau một ô gõ, cả cột được hỏi lại trong cùng một lượt', async () => {
  const bench = await loadedWorkbook();
  const { person, at, host, workbench } = bench;
  await valueOf(check(host, { write: false }));
  await valueOf(host.watch(() => undefined));
  await person.removeValidation(tasks, at(tableNames.tasks, 'nv-dinh-ky', 'Trạng thái'));
  await person.typeInto(tasks, at(tableNames.tasks, 'nv-co-ngay', 'Kết quả'), '12/KH-VP');
  await workbench.idle();
  const after = await valueOf(check(host, { write: false }));
  expect(after.roundTrips).toBe(1);
  expect(after.findings.map(({ code }) => code)).toContain('validationLost');
  expect(after.findings).toEqual((await valueOf(check(host, { write: false }))).findings);
});
