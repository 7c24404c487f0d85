import { patchXlsx, readXlsx, writeXlsx } from '../../src/xlsx';
import type { Content } from '../../src/workbook/blueprint';
import { openFile } from '../xlsx/openFile';
import { BLANK_SHEET, box, oneSheet, SAMPLE_WORKBOOK, text } from '../xlsx/sampleWorkbook';
import { judgeReads, judgeWrites, type JudgedValue } from './hucre';

const TEXTS = [
  'Rà soát, đánh giá thủ tục hành chính',
  '=1+1',
  "'nháy",
  '  khoảng trắng  ',
  'hai\ndòng',
  'a & <b> "c"',
  '_x0041_',
  '😀',
  '__proto__',
  '0123',
];
const NUMBERS = [0, 1, -1, 0.1, 0.30000000000000004, 1e-9, 1e21, 123456789.123, -0.855];

test('hucre đọc đúng mọi giá trị của sổ ta ghi', async () => {
  const rows: readonly (readonly Content[])[] = [
    TEXTS.map(text),
    NUMBERS.map((value): Content => ({ kind: 'number', value })),
    [
      { kind: 'boolean', value: true },
      { kind: 'date', date: '2026-03-14' },
      { kind: 'formula', formula: '="a"', cached: 'a' },
      { kind: 'formula', formula: '=1+1', cached: 2 },
    ],
  ];
  const read = await judgeReads(writeXlsx(oneSheet({ blocks: [{ top: 0, left: 0, rows }] })));
  expect(read.sheets[0]?.rows[0]).toEqual(TEXTS);
  expect(read.sheets[0]?.rows[1]?.slice(0, NUMBERS.length)).toEqual(NUMBERS);
  expect(read.sheets[0]?.rows[2]?.slice(0, 4)).toEqual([true, '2026-03-14T00:00:00.000Z', 'a', 2]);
});

test('hucre thấy cùng những trang, bảng và tên', async () => {
  const read = await judgeReads(writeXlsx(SAMPLE_WORKBOOK));
  expect(read.sheets.map((sheet) => sheet.name)).toEqual(
    SAMPLE_WORKBOOK.sheets.map((sheet) => sheet.name),
  );
  expect(read.namedRanges).toEqual([
    { name: 'KH_NgayChot', range: "'Kế hoạch'!$B$3" },
    { name: 'KH_MaKeHoach', range: "'Kế hoạch'!$B$2" },
    { name: 'DM_TrangThai', range: "'Danh mục'!$B$2:$B$4" },
  ]);
  expect(read.sheets[1]?.tables).toMatchObject([{ name: 'NhiemVu', range: 'A1:E3' }]);
});

const ROWS: readonly (readonly JudgedValue[])[] = [
  ['Mã', 'Số', 'Đạt'],
  // hucre writes `_x0041_` as it stands, which every reader takes for an escaped A.
  ...TEXTS.filter((value) => value !== '_x0041_').map((value, index) => [
    value,
    NUMBERS[index % NUMBERS.length] ?? 0,
    index % 2 === 0,
  ]),
];

test('ta đọc đúng mọi giá trị của sổ hucre ghi', async () => {
  const columns = ['Mã', 'Số', 'Đạt'].map((name) => ({ name }));
  const bytes = await judgeWrites({
    sheets: [
      { name: 'Số liệu', rows: ROWS, tables: [{ name: 'SoLieu', range: 'A1:C10', columns }] },
    ],
  });
  const outcome = readXlsx(bytes);
  if (!outcome.ok) throw new Error(outcome.error.code);
  expect(outcome.reading.tables[0]).toMatchObject({
    name: 'SoLieu',
    sheet: 'Số liệu',
    header: ['Mã', 'Số', 'Đạt'],
    values: ROWS.slice(1),
  });
  const { blueprint } = openFile(bytes);
  expect(blueprint.sheets[0]?.blocks[0]?.rows).toHaveLength(ROWS.length);
});

test('thêm trang vào sổ hucre ghi, hucre đọc lại cả hai trang', async () => {
  const bytes = await judgeWrites({ sheets: [{ name: 'Số liệu', rows: ROWS }] });
  const sheet = {
    ...BLANK_SHEET,
    key: 'summary:Q1' as const,
    name: 'Tổng hợp',
    blocks: [{ top: 0, left: 0, rows: [[text('Tổng số'), text('=5')]] }],
  };
  const outcome = patchXlsx(bytes, {
    sheets: [{ sheet, currentName: null }],
    names: [{ name: 'TH', sheet: sheet.key, box: box(0, 1, 0, 1) }],
  });
  if (!outcome.ok) throw new Error(outcome.error.code);
  const read = await judgeReads(outcome.bytes);
  expect(read.sheets.map(({ name, rows }) => ({ name, rows }))).toEqual([
    { name: 'Số liệu', rows: ROWS },
    { name: 'Tổng hợp', rows: [['Tổng số', '=5']] },
  ]);
});
