/**
 * Everything that the check can say about sheets, closed periods, forms and what was sent: the smallest damage
 * that a person or a program does, and the place that the finding leads to. Both readers say the same of it, in
 * Excel and on the saved file.
 */
import type { Finding, FindingCode } from '../../../src/assessment/types';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { linkName, totalName } from '../../../src/workbook/form0206/names';
import { buildReport, fileHost, sendFile } from '../../../src/workflow';
import { check } from '../../../src/workflow/check';
import { closePeriod } from '../../../src/workflow/closing/closePeriod';
import { switchPeriod } from '../../../src/workflow/switchPeriod';
import { patchXlsx } from '../../../src/xlsx';
import type { WorkbookSnapshot } from '../../../workbench/engine/snapshot';
import { openXlsx } from '../../../workbench/files/open/openXlsx';
import type { Pasted } from '../../../workbench/office/person';
import { indicator, plan, samplePlan } from '../../workbook/samplePlan';
import { asExcelConverts } from '../repair/asExcelConverts';
import { valueOf } from '../sameWorkbook/twoWays';
import { savedFile, seenByBoth } from './bothReaders';
import { closeDesks, deskWith, openDesk, type At, type Desk, type Spot } from './desk';
import { sheetCodes, type SheetCode } from './ofSheets';

afterEach(closeDesks);
jest.setTimeout(240_000);

type Expected = Readonly<Partial<Record<SheetCode, Spot>>>;

const proved = new Set<FindingCode>();
const [figures, tasks, indicators] = ['SoLieu_2026_Q1', 'NhiemVu', 'ChiTieu'] as const;
const onSheet = (sheet: string): Spot => ({ sheet, cell: '' });
const nowhere = onSheet('');
const cells = (...list: readonly (readonly [At | string, Pasted])[]) => list;

async function pasteAll(desk: Desk, list: ReturnType<typeof cells>): Promise<void> {
  for (const [cell, value] of list) {
    await desk.person.unprotectSheet(desk.at(cell).sheet);
    await desk.paste(cell, value);
  }
}

function holds(findings: readonly Finding[], expected: Expected): void {
  for (const [code, { sheet, cell }] of Object.entries(expected)) {
    const places = findings
      .filter((one) => one.code === code)
      .map(({ place }) => `${code} ${place.sheet}!${place.cell}`);
    expect(places).toContain(`${code} ${sheet}!${cell}`);
    proved.add(code as FindingCode);
  }
}

async function isSeen(desk: Desk, expected: Expected): Promise<void> {
  const { pane, file } = await seenByBoth(desk);
  holds(pane, expected);
  expect(file).toEqual(pane);
}

const made = new Map<string, WorkbookSnapshot>();

/** Workbooks that several tests damage are made once. */
async function deskAt(name: string, make: () => Promise<Desk>): Promise<Desk> {
  const snapshot = made.get(name) ?? (await (await make()).snapshot());
  made.set(name, snapshot);
  const desk = openDesk(snapshot);
  await desk.look();
  return desk;
}

const loaded = () => deskAt('loaded', () => deskWith(samplePlan, ['2026-Q1']));
const closed = () =>
  deskAt('closed', async () => {
    const desk = await loaded();
    await pasteAll(
      desk,
      cells(
        [[figures, 'hai-long', 'Tử số'], 187],
        [[figures, 'hai-long', 'Mẫu số'], 200],
        [[figures, 'ho-so-truc-tuyen', 'Tử số'], 70],
        [[figures, 'ho-so-truc-tuyen', 'Mẫu số'], 100],
      ),
    );
    await valueOf(buildReport(desk.host, '2026-Q1'));
    const asked = { period: '2026-Q1', by: 'Nguyễn Thị Hoa', at: '2026-03-16T09:05' } as const;
    await valueOf(
      closePeriod(desk.host, { ...asked, despite: ['errors', 'periodBefore', 'nothingEntered'] }),
    );
    return desk;
  });

test('dòng, cột, công thức, tên ô, bảo vệ', async () => {
  const desk = await loaded();
  const { person, at, workbench } = desk;
  const added = at([tasks, 'nv-khong-han', 'Mã']);
  const doubled = at([tasks, 'nv-thuong-xuyen', 'Mã']);
  const unknown = at([tasks, 'nv-dinh-muc', 'Mã']);
  const [typedOver, chosen] = [at([tasks, 'nv-co-ngay', 'Tiến độ']), at([tasks, '', 'Trạng thái'])];
  const sheet = at([tasks, '', 'Mã']).sheet;
  const linked = at([figures, 'doanh-nghiep', 'Kết quả']);
  const renamed = at([figures, '', 'Tử số']);
  const statusDate = at('KH_NgayChot');
  await person.removeValidation(sheet, at([tasks, 'nv-dinh-ky', 'Trạng thái']).cell);
  await pasteAll(
    desk,
    cells(
      [[tasks, 'nv-khong-han', 'Mã'], ''],
      [[tasks, 'nv-thuong-xuyen', 'Mã'], 'nv-dinh-ky'],
      [[tasks, 'nv-dinh-muc', 'Mã'], 'nv-la'],
      [[tasks, 'nv-co-ngay', 'Tiến độ'], 'Xong'],
      [[figures, 'doanh-nghiep', 'Kết quả'], "='[Bao_cao.xlsx]Q1'!B4"],
      [[figures, '', 'Tử số'], 'Tử số (kỳ này)'],
      [[indicators, 'hai-long', 'Cơ quan theo dõi'], 'Sở Nội vụu'],
      [[indicators, 'doanh-nghiep', 'Giá trị gốc'], 12],
      ['KH_NgayChot', '05/10/2026'],
    ),
  );
  await person.deleteName('KH_Nam');
  const below = `B${String(Number(at([tasks, '', 'Mã']).cell.slice(1)) + 7)}`;
  await person.addSheet('Nhiệm vụ (2)');
  await workbench.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(below).values = [['Việc phòng thêm']];
    const copy = context.workbook.worksheets.getItem('Nhiệm vụ (2)');
    copy.getRange('A4:B5').values = [
      ['Mã', 'Nhiệm vụ'],
      ['nv-co-ngay', 'Nhiệm vụ nv-co-ngay'],
    ];
    copy.tables.add(copy.getRange('A4:B5'), true).name = 'NhiemVu2';
    await context.sync();
  });
  await person.renameSheet(linked.sheet, 'Quý 1');
  await person.deleteColumns(sheet, at([tasks, '', 'Kết quả']).cell.replace(/\d+$/, ''));
  await isSeen(desk, {
    rowAdded: added,
    duplicateId: doubled,
    unknownId: unknown,
    rowDeleted: onSheet(sheet),
    rowBelowTable: { sheet, cell: below },
    formulaOverwritten: typedOver,
    externalLink: { ...linked, sheet: 'Quý 1' },
    columnRenamed: { ...renamed, sheet: 'Quý 1' },
    columnMissing: { sheet, cell: 'A4' },
    nameMissing: nowhere,
    unitNotListed: at([indicators, 'hai-long', 'Cơ quan theo dõi']),
    baselineWithoutYear: at([indicators, 'doanh-nghiep', 'Năm gốc']),
    validationLost: chosen,
    protectionLost: onSheet('Chỉ tiêu'),
    sheetRenamed: onSheet('Quý 1'),
    sheetDoubled: onSheet('Nhiệm vụ (2)'),
    statusDateOutsidePeriod: statusDate,
  });
});

test('trang bị xóa, bảng thành ô thường, kế hoạch khác phiên bản', async () => {
  const desk = await loaded();
  const version = desk.at('KH_PhienBan');
  await pasteAll(desk, cells(['KH_PhienBan', 'v1-00000000']));
  await desk.person.deleteSheet('Số liệu Q1-2026');
  await asExcelConverts(desk.workbench, 'Nhiệm vụ', tasks);
  await isSeen(desk, {
    sheetMissing: nowhere,
    tableMissing: onSheet('Nhiệm vụ'),
    planVersionDiffers: version,
  });
});

test('bản kế hoạch mang theo bị sửa; mã kế hoạch bị gõ đè', async () => {
  const desk = await loaded();
  const id = desk.at('KH_MaKeHoach');
  await desk.person.unprotectSheet('Kế hoạch gốc').catch(() => undefined);
  await desk.workbench.Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('KeHoachGoc').getDataBodyRange();
    body.getCell(0, 1).values = [['{']];
    await context.sync();
  });
  await isSeen(desk, { planDamaged: id });
  const other = await loaded();
  await pasteAll(other, cells(['KH_MaKeHoach', 'ke-hoach-la']));
  await isSeen(other, { planMissing: id });
});

test('kỳ đã chốt bị sửa ở số liệu, mục tiêu, nhiệm vụ, ngày chốt; câu báo cáo bị sửa', async () => {
  const desk = await closed();
  const { at, person } = desk;
  const words = at('KH_LoiKetQua_2026_Q1');
  const said = String(person.readValue(words.sheet, words.cell));
  await pasteAll(
    desk,
    cells(
      [[figures, 'hai-long', 'Tử số'], 199],
      [[indicators, 'ho-so-truc-tuyen', 'Mục tiêu năm'], 0.65],
      [[tasks, 'nv-khong-han', 'Trạng thái'], 'Hoàn thành'],
      ['KH_NgayChot', '13/03/2026'],
      ['KH_LoiKetQua_2026_Q1', said.replace(/\d+/, '97')],
    ),
  );
  await person.deleteRows('Nhiệm vụ', Number(at([tasks, 'nv-co-ngay', 'Mã']).cell.slice(1)));
  await desk.look();
  await isSeen(desk, {
    closedFigureChanged: at([figures, 'hai-long', 'Tử số']),
    closedJudgementChanged: at([figures, 'ho-so-truc-tuyen', 'Đánh giá']),
    closedTaskChanged: at([tasks, 'nv-khong-han', 'Trạng thái']),
    closedRowMissing: onSheet('Nhiệm vụ'),
    closedStatusDateChanged: at('KH_NgayChot'),
    sentenceNumberStale: words,
  });
});

test('bản chốt bị sửa, mất một dòng; trang tổng hợp bị xóa', async () => {
  const desk = await closed();
  const { person } = desk;
  const copy = 'Chốt Q1-2026';
  const row = desk.at(['Chot_2026_Q1', 'doanh-nghiep', 'Mã']).cell.replace(/\D/g, '');
  await person.unprotectSheet(copy).catch(() => undefined);
  await person.deleteRows(copy, Number(row));
  await pasteAll(desk, cells([[figures, 'doanh-nghiep', 'Kết quả'], 60]));
  await person.deleteSheet('Tổng hợp Q1-2026');
  await isSeen(desk, {
    closedCopyChanged: onSheet(copy),
    closedRowAdded: desk.at([figures, 'doanh-nghiep', 'Mã']),
    closedReportMissing: nowhere,
  });
});

test('bản chốt bị xóa; trang số liệu của kỳ đã chốt bị xóa', async () => {
  const desk = await closed();
  await desk.person.deleteSheet('Chốt Q1-2026');
  await isSeen(desk, { closedCopyMissing: nowhere });
  const other = await closed();
  await other.person.deleteSheet('Số liệu Q1-2026');
  await isSeen(other, { closedSheetMissing: nowhere });
});

test('biểu II.06', async () => {
  const desk = await deskWith(samplePlan, ['2026-Q1', '2026-H1'], ['2026-Q1', '2026-H1']);
  const [now, before] = ['BieuII06_2026_H1', 'BieuII06_2026_Q1'] as const;
  const land = (form: string, values: Readonly<Record<string, Pasted>>, row = 'd01') =>
    Object.entries(values).map(([header, value]) => [[form, row, header] as At, value] as const);
  const agreeing = { 4: 5, 5: 5, 6: 2, 8: 4, 9: 4, 10: 1, 12: 2, 13: 1 };
  const link = linkName('2026-H1', 'online');
  await pasteAll(desk, [
    ...land(before, { 2: 'Đất đai', ...agreeing, 6: 3 }),
    ...land(now, { 2: 'Đất đai', ...agreeing, 7: 10 }),
    ...land(now, { 2: 'Hộ tịch', ...agreeing, 12: 5 }, 'd02'),
    ...land(now, agreeing, 'd03'),
    [totalName('2026-H1', 3), 99],
    [link, 'i99'],
  ]);
  await isSeen(desk, {
    formSum: desk.at([now, 'd01', '7']),
    formOpening: desk.at([now, 'd01', '6']),
    formBalance: desk.at([now, 'd02', '3']),
    formRowUnnamed: desk.at([now, 'd03', '2']),
    formTotal: desk.at(totalName('2026-H1', 3)),
    formLinkWrong: desk.at(link),
  });
  const ratio = ['SoLieu_2026_H1', 'hai-long'] as const;
  await pasteAll(desk, [
    ...land(now, { 7: 9, 6: 3 }),
    [link, 'ho-so-truc-tuyen'],
    [linkName('2026-H1', 'onTime'), 'hai-long'],
  ]);
  await pasteAll(desk, cells([[...ratio, 'Tử số'], 7], [[...ratio, 'Mẫu số'], 999]));
  await isSeen(desk, {
    formLinkWaiting: desk.at(['SoLieu_2026_H1', 'ho-so-truc-tuyen', 'Tử số']),
    formRateDiffers: desk.at([...ratio, 'Tử số']),
  });
});

test('kết quả đều bằng đúng mục tiêu', async () => {
  const ids = ['a', 'b', 'c', 'd', 'e'] as const;
  const desk = await deskWith(
    plan({
      indicators: ids.map((id, index) =>
        indicator(id, { milestones: [{ year: 2026, op: '>=', value: 70 + 5 * index }] }),
      ),
    }),
    ['2026-Q1'],
  );
  await pasteAll(
    desk,
    ids.map((id, index) => [[figures, id, 'Kết quả'] as At, (70 + 5 * index) / 100] as const),
  );
  await isSeen(desk, { figuresLikeTargets: onSheet('Số liệu Q1-2026') });
});

test('giải trình còn là của kỳ trước', async () => {
  const desk = await loaded();
  const late = [tasks, 'nv-co-ngay'] as const;
  await pasteAll(
    desk,
    cells([[...late, 'Hạn hoàn thành'], '28/02/2026'], [[...late, 'Giải trình'], 'Chờ hướng dẫn']),
  );
  await valueOf(buildReport(desk.host, '2026-Q1'));
  await valueOf(switchPeriod(desk.host, '2026-H1'));
  await desk.look();
  await isSeen(desk, { explanationLapsed: desk.at([...late, 'Giải trình']) });
});

test('tệp đã gửi bị sửa', async () => {
  const desk = await loaded();
  await pasteAll(
    desk,
    cells([[figures, 'hai-long', 'Tử số'], 187], [[figures, 'hai-long', 'Mẫu số'], 200]),
  );
  await valueOf(buildReport(desk.host, '2026-Q1'));
  const own = fileHost(await savedFile(desk), 'so.xlsx');
  const { bytes } = await valueOf(sendFile(own, '2026-Q1'));
  const opened = openXlsx(bytes, 'Tệp gửi');
  if (!opened.ok) throw new Error(opened.error.code);
  const sent = openDesk(opened.value.snapshot);
  await sent.look();
  await pasteAll(sent, cells([[figures, 'hai-long', 'Tử số'], 199]));
  await isSeen(sent, { receiptMismatch: sent.at('KH_TepGui') });
});

/** A file with parts of it written in another way. */
function rewritten(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(
    ([name, part]) =>
      [name, /\.xml$/.test(name) ? strToU8(change(strFromU8(part))) : part] as const,
  );
  return zipSync(Object.fromEntries(parts));
}

/** Excel calculates what is typed, and no workbook of ours counts from 1904: only files bring these. */
test('tệp của chương trình không tính công thức, tệp đếm ngày từ năm 1904', async () => {
  const desk = await loaded();
  const at = desk.at([figures, 'doanh-nghiep', 'Kết quả']);
  const formula = { kind: 'formula', formula: '=40+20', cached: 60 } as const;
  const patched = patchXlsx(await savedFile(desk), {
    sheets: [],
    names: [],
    setCells: [{ ...at, content: formula }],
  });
  if (!patched.ok) throw new Error(patched.error.code);
  const found = async (change: (xml: string) => string) => {
    const file = fileHost(rewritten(patched.bytes, change), 'so.xlsx');
    return (await valueOf(check(file, { write: false }))).findings;
  };
  const waiting = await found((xml) => xml.replace('<f>40+20</f><v>60</v>', '<f>40+20</f>'));
  holds(waiting, { formulaNotCalculated: at });
  const since1904 = await found((xml) =>
    xml
      .replace(/<workbookPr[^>]*\/>/, '')
      .replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
  );
  holds(since1904, { otherDateSystem: desk.at('KH_NgayChot') });
});

test('không điều nào còn thiếu chỗ hỏng', () => {
  expect(sheetCodes.filter((code) => !proved.has(code as FindingCode))).toEqual([]);
});
