/** A table that was turned into plain cells is told of at its cells, the same in Excel and on a file. */
import { check } from '../../../src/workflow/check';
import { switchPeriod } from '../../../src/workflow/switchPeriod';
import { asExcelConverts } from '../repair/asExcelConverts';
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

const gone = new Set(['tableMissing', 'sheetMissing']);

/** What both readers say of tables, which they say in the same words. */
async function lost(bench: Damaged) {
  const { pane, file } = await seenByBoth(bench);
  expect(file).toEqual(pane);
  return pane
    .filter(({ code }) => gone.has(code))
    .map(({ code, place, message }) => [code, place.sheet, message]);
}

async function heals(bench: Damaged): Promise<void> {
  const { unhealed } = await bench.propose();
  expect(unhealed).toEqual([]);
  await bench.heal();
  expect(await lost(bench)).toEqual([]);
}

test.each([
  ['Nhiệm vụ', tasks, 'NhiemVu', 'Trang «Nhiệm vụ» không còn bảng «NhiemVu».'],
  ['Chỉ tiêu', indicators, 'ChiTieu', 'Trang «Chỉ tiêu» không còn bảng «ChiTieu».'],
  [
    'Số liệu',
    figures,
    'SoLieu_2026_Q1',
    'Trang «Số liệu Q1-2026» không còn bảng «Số liệu 2026-Q1».',
  ],
])('bảng của trang %s thành ô thường', async (_name, sheet, table, says) => {
  const bench = await loadedWorkbook();
  await asExcelConverts(bench.workbench, sheet, table);
  expect(await lost(bench)).toEqual([['tableMissing', sheet, says]]);
});

test('trang đã đổi tên vẫn được nhận ra, không bị coi là mất; sửa chữa xong thì hết', async () => {
  const bench = await loadedWorkbook();
  await asExcelConverts(bench.workbench, tasks, 'NhiemVu');
  await bench.person.renameSheet(tasks, 'Việc của phòng');
  expect(await lost(bench)).toEqual([
    ['tableMissing', 'Việc của phòng', 'Trang «Việc của phòng» không còn bảng «NhiemVu».'],
  ]);
  await heals(bench);
});

test('bảng ngày nghỉ và bảng của kỳ khác cũng được nêu; sửa chữa xong thì hết', async () => {
  const bench = await loadedWorkbook();
  const { host, workbench } = bench;
  await valueOf(switchPeriod(host, '2026-H1'));
  await valueOf(switchPeriod(host, '2026-Q1'));
  await workbench.Excel.run(async (context) => {
    const holidays = context.workbook.tables.getItem('NgayNghi');
    holidays.getDataBodyRange().getCell(0, 0).values = [[46023]];
    await context.sync();
  });
  await asExcelConverts(workbench, 'Danh mục', 'NgayNghi');
  await asExcelConverts(workbench, 'Số liệu H1-2026', 'SoLieu_2026_H1');
  expect(await lost(bench)).toEqual([
    ['tableMissing', 'Số liệu H1-2026', 'Trang «Số liệu H1-2026» không còn bảng «SoLieu_2026_H1».'],
    ['tableMissing', 'Danh mục', 'Trang «Danh mục» không còn bảng «NgayNghi».'],
  ]);
  await heals(bench);
});

test('trang bị xóa thì vẫn là thiếu trang', async () => {
  const bench = await loadedWorkbook();
  await bench.person.deleteSheet(tasks);
  expect((await lost(bench)).map(([code]) => code)).toEqual(['sheetMissing']);
});

test('sổ lành thì không ai hỏi các ô thường', async () => {
  const bench = await loadedWorkbook();
  const asked = jest.spyOn(bench.host, 'readCells');
  await valueOf(check(bench.host, { write: false }));
  expect(asked).not.toHaveBeenCalled();
});
