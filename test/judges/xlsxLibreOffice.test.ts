import type { Content, SheetBlueprint } from '../../src/workbook/blueprint';
import { toExcelSerial } from '../../src/plan/civilDate';
import { patchXlsx, readXlsx, writeXlsx } from '../../src/xlsx';
import { seen } from '../xlsx/canonical';
import { openFile } from '../xlsx/openFile';
import {
  BLANK_SHEET,
  box,
  EMPTY,
  formula,
  number,
  oneSheet,
  SAMPLE_WORKBOOK,
  text,
} from '../xlsx/sampleWorkbook';
import { convert } from './libreOffice';

async function recalculated(bytes: Uint8Array) {
  return seen(openFile(await convert(bytes, 'xlsx')).blueprint);
}

test('LibreOffice in sổ ra PDF', async () => {
  const pdf = await convert(writeXlsx(SAMPLE_WORKBOOK), 'pdf');
  expect(new TextDecoder().decode(pdf.slice(0, 4))).toBe('%PDF');
});

test('giá trị, ngày, định dạng số và quy tắc qua LibreOffice vẫn còn nguyên', async () => {
  const ours = seen(SAMPLE_WORKBOOK);
  const theirs = await recalculated(writeXlsx(SAMPLE_WORKBOOK));
  expect(theirs.sheets.map((sheet) => sheet.name)).toEqual(ours.sheets.map((sheet) => sheet.name));
  ours.sheets.forEach((sheet, index) => {
    const other = theirs.sheets[index];
    for (const [address, content] of Object.entries(sheet.cells)) {
      const found = other?.cells[address];
      // A formula may be spelled in another way; its result may not differ.
      if (content.kind === 'formula') expect(found).toMatchObject({ cached: content.cached });
      else if (content.kind === 'boolean') expect(isTrue(found)).toBe(content.value);
      else expect([address, found]).toEqual([address, content]);
    }
    expect(other?.visibility).toBe(sheet.visibility);
    expect(other?.isProtected).toBe(sheet.isProtected);
    expect(other?.merges).toEqual(sheet.merges);
    expect(other?.print.orientation).toBe(sheet.print.orientation);
  });
  const tasks = theirs.sheets[1];
  expect(tasks?.conditionalFormats.map((rule) => rule.style.fill ?? rule.style.colour)).toEqual([
    '#E2EFDA',
    '#C00000',
  ]);
  expect(new Set(tasks?.validations.map(({ rule }) => rule.kind))).toEqual(
    new Set(['list', 'date', 'decimal', 'custom', 'whole']),
  );
  expect(tasks?.styles['D2']).toContain('dd/mm/yyyy');
  expect(tasks?.styles['E2']).toContain('0.00%');
  expect(tasks?.tables.map((table) => table.name)).toEqual(['NhiemVu']);
});

/** LibreOffice keeps a truth value as the formula `=TRUE()`. */
function isTrue(content: Content | undefined): boolean {
  return content?.kind === 'formula'
    ? content.cached === true
    : content?.kind === 'boolean' && content.value;
}

const FORMULAS: readonly (readonly [string, string | number])[] = [
  ['=SUM(A2:A4)', 6],
  ['=COUNTIFS(A2:A4,">1")', 2],
  ['=IFERROR(1/0,"lỗi")', 'lỗi'],
  ['=SUMPRODUCT((A2:A4>1)*A2:A4)', 5],
  ['=IFNA(MATCH(9,A2:A4,0),0)', 0],
  ['=TEXT(DATE(2026,3,14),"dd/mm/yyyy")', '14/03/2026'],
  ['=SUM(So[Giá trị])', 6],
  ['=IFS(A2=1,"một",TRUE,"khác")', 'một'],
  ['=TEXTJOIN("; ",TRUE,A2:A4)', '1; 2; 3'],
  ['=MAXIFS(A2:A4,A2:A4,"<3")', 2],
  ['=KH_Ba+1', 4],
];

test('công thức ta ghi được LibreOffice tính ra đúng, kể cả hàm mới', async () => {
  const rows = [[text('Giá trị')], [number(1)], [number(2)], [number(3)]];
  const sheet: Partial<SheetBlueprint> = {
    blocks: [
      { top: 0, left: 0, rows },
      {
        top: 0,
        left: 2,
        rows: FORMULAS.map(([code]) => [formula(code)]),
      },
    ],
    tables: [
      {
        name: 'So',
        box: box(0, 0, 3, 0),
        columns: [{ name: 'Giá trị' }],
        style: null,
        bandedRows: false,
        filterButtons: true,
      },
    ],
  };
  const workbook = {
    ...oneSheet(sheet),
    names: [{ name: 'KH_Ba', sheet: 'plan' as const, box: box(3, 0, 3, 0) }],
  };
  const { sheets } = await recalculated(writeXlsx(workbook));
  FORMULAS.forEach(([code, result], index) => {
    const cell = sheets[0]?.cells[`C${String(index + 1)}`];
    expect([code, cell]).toEqual([code, expect.objectContaining({ cached: result })]);
  });
});

test('sổ đã vá mở được trong LibreOffice, công thức của trang mới thấy trang cũ', async () => {
  const summary: SheetBlueprint = {
    ...BLANK_SHEET,
    key: 'summary:Q1',
    name: 'Tổng hợp',
    blocks: [
      { top: 0, left: 0, rows: [[text('=Tổng'), formula('=COUNTA(NhiemVu[Mã])'), EMPTY]] },
      { top: 1, left: 0, rows: [[formula("='Kế hoạch'!B3-DATE(2026,1,1)")]] },
    ],
  };
  const outcome = patchXlsx(writeXlsx(SAMPLE_WORKBOOK), {
    sheets: [{ sheet: summary, currentName: null }],
    names: [],
    setCells: [{ sheet: 'Kế hoạch', cell: 'B3', content: { kind: 'date', date: '2026-06-30' } }],
  });
  if (!outcome.ok) throw new Error(outcome.error.code);
  const { sheets } = await recalculated(outcome.bytes);
  expect(sheets[3]?.cells['A1']).toEqual(text('=Tổng'));
  expect(sheets[3]?.cells['B1']).toMatchObject({ cached: 2 });
  expect(sheets[3]?.cells['A2']).toMatchObject({ cached: 180 });
  expect(sheets[0]?.cells['B3']).toEqual({ kind: 'number', value: toExcelSerial('2026-06-30') });
});

test('tệp LibreOffice ghi từ ods được đọc như của mình', async () => {
  const ods = await convert(writeXlsx(SAMPLE_WORKBOOK), 'ods');
  expect(readXlsx(ods)).toEqual({ ok: false, error: { code: 'unsupported', detail: 'ods' } });
  const outcome = readXlsx(await convert(ods, 'xlsx', 'ods'));
  if (!outcome.ok) throw new Error(outcome.error.code);
  const names = new Map(outcome.reading.names.map((one) => [one.name, one.value]));
  expect(names.get('KH_NgayChot')).toBe(46095);
  expect(names.get('KH_MaKeHoach')).toBe('0123');
});
