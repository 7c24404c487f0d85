/** Form II.06 as part of the workbook: laid out, read back, carried over, and followed by figures. */
import { agreeing } from '../assessment/form/forms';
import type { WorkbookBlueprint } from '../../src/workbook/blueprint';
import { carryOver } from '../../src/workbook/carryOver';
import { linkName, totalName } from '../../src/workbook/form0206/names';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import type { WorkbookReading } from '../../src/workbook/reading';
import { judgeEntries } from '../../src/workflow/judge';
import { entriesOf } from './filledWorkbook';
import { readingOf, typed, withName, type Edit } from './readingOf';
import { q1, samplePlan } from './samplePlan';

const table = 'BieuII06_2026_Q1';
const withForm = { ...q1, forms: ['2026-Q1'] };
const edit = (header: string, value: Edit['value'], id = 'd01', formula = ''): Edit => ({
  table,
  id,
  header,
  value,
  formula,
});

/** What is typed: the parts; totals add up by themselves. */
const parts: readonly Edit[] = [
  edit('2', 'Đất đai'),
  ...([4, 5, 6, 8, 9, 10, 12, 13] as const).map((column) =>
    edit(String(column), agreeing[column] ?? null),
  ),
];
const online = linkName('2026-Q1', 'online');
const laid = (change: (reading: WorkbookReading) => WorkbookReading = (one) => one) =>
  change(typed(readingOf(planWorkbook(samplePlan, withForm)), parts));
const again = (reading: WorkbookReading): WorkbookBlueprint =>
  planWorkbook(samplePlan, q1, entriesOf(reading, samplePlan).carried);
const figure = (reading: WorkbookReading, id = 'ho-so-truc-tuyen') => {
  const found = reading.tables.find(({ name }) => name === 'SoLieu_2026_Q1');
  const row = found?.values.findIndex((values) => values[0] === id) ?? -1;
  const at = (header: string) => found?.header.indexOf(header) ?? -1;
  return {
    values: ['Tử số', 'Mẫu số'].map((header) => found?.values[row]?.[at(header)]),
    formulas: ['Tử số', 'Mẫu số'].map((header) => found?.formulas[row]?.[at(header)]),
  };
};
const codesOf = (reading: WorkbookReading) =>
  judgeEntries(entriesOf(reading, samplePlan)).findings.map(({ code }) => code);

test('sổ dựng từ trước, không có biểu, đọc như cũ; không hỏi thì không có biểu', () => {
  const workbook = planWorkbook(samplePlan, q1);
  expect(workbook.sheets.map(({ key }) => key)).not.toContain('form0206:2026-Q1');
  const entries = entriesOf(readingOf(workbook), samplePlan);
  expect(entries.forms.size).toBe(0);
  expect(entries.findings).toEqual([]);
  // What earlier programs handed over knows of no forms at all.
  const before = { ...entries.carried };
  Reflect.deleteProperty(before, 'forms');
  expect(planWorkbook(samplePlan, q1, before)).toEqual(
    planWorkbook(samplePlan, q1, entries.carried),
  );
});

test('biểu đứng sau trang số liệu của kỳ, có 30 dòng sẵn và các tên của dòng tổng', () => {
  const workbook = planWorkbook(samplePlan, withForm);
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    'Kế hoạch',
    'Chỉ tiêu',
    'Nhiệm vụ',
    'Số liệu Q1-2026',
    'Biểu II.06 Q1-2026',
    'Danh mục',
  ]);
  const found = readingOf(workbook).tables.find(({ name }) => name === table);
  expect(found?.values).toHaveLength(30);
  expect(workbook.names.map(({ name }) => name)).toContain(totalName('2026-Q1', 13));
  expect(entriesOf(readingOf(workbook), samplePlan).findings).toEqual([]);
});

test('tổng tự cộng được đọc lại từ các phần, dù chương trình khác để đáp số cũ bên cạnh', () => {
  const reading = laid((one) => ({
    ...one,
    tables: one.tables.map((each) =>
      each.name === table
        ? { ...each, values: each.values.map((row) => row.map((v, at) => (at === 2 ? 999 : v))) }
        : each,
    ),
  }));
  const form = entriesOf(reading, samplePlan).forms.get('2026-Q1');
  expect(form?.rows[0]?.cells[3]).toEqual({ kind: 'number', value: 12 });
  expect(form?.totals[3]).toEqual({ kind: 'number', value: 12 });
  expect(codesOf(reading).filter((code) => code.startsWith('form'))).toEqual([]);
});

test('LibreOffice viết lại tham chiếu thành địa chỉ: vẫn nhận ra công thức tổng của biểu', () => {
  const rewritten = edit('3', 12, 'd01', '=IF(COUNT(D9,E9,F9)=0;"";SUM(D9;E9;F9))');
  const { forms, carried } = entriesOf(typed(laid(), [rewritten]), samplePlan);
  expect(forms.get('2026-Q1')?.rows[0]?.cells[3]).toEqual({ kind: 'number', value: 12 });
  const next = readingOf(planWorkbook(samplePlan, q1, carried));
  const found = next.tables.find(({ name }) => name === table);
  expect(found?.formulas[0]?.[2]).toContain('BieuII06_2026_Q1[[#This Row],[4]]');
});

test('chỉ tiêu được nối lấy tử số, mẫu số bằng công thức; số cũ bên cạnh không làm sai', () => {
  const reading = readingOf(again(laid((one) => withName(one, online, 'ho-so-truc-tuyen'))));
  expect(figure(reading)).toEqual({
    values: [5, 10],
    formulas: [
      '=IF(COUNT(KH_II06_2026_Q1_C4,KH_II06_2026_Q1_C5)=0,"",SUM(KH_II06_2026_Q1_C4))',
      '=IF(COUNT(KH_II06_2026_Q1_C4,KH_II06_2026_Q1_C5)=0,"",SUM(KH_II06_2026_Q1_C4,KH_II06_2026_Q1_C5))',
    ],
  });
  const changed = typed(reading, [edit('4', 15)]);
  const [first] = entriesOf(changed, samplePlan).figures.get('2026-Q1') ?? [];
  expect(first?.case).toMatchObject({
    numerator: { kind: 'number', value: 15 },
    denominator: { kind: 'number', value: 20 },
  });
});

test.each([
  ['mã và tên', 'ho-so-truc-tuyen — Chỉ tiêu ho-so-truc-tuyen'],
  ['mã, viết hoa', ' HO-SO-TRUC-TUYEN '],
  ['tên', 'Chỉ tiêu ho-so-truc-tuyen'],
])('chỉ tiêu được nhận ra khi ô ghi %s', (_, text) => {
  const entries = entriesOf(
    laid((one) => withName(one, online, text)),
    samplePlan,
  );
  expect(entries.forms.get('2026-Q1')?.links.online.indicator).toBe('ho-so-truc-tuyen');
});

test('chỉ tiêu không phải tỷ lệ, hay không có trong kế hoạch, thì không nối và được nêu', () => {
  for (const text of ['xep-hang', 'không có']) {
    const reading = laid((one) => withName(one, online, text));
    expect(codesOf(reading)).toContain('formLinkWrong');
    expect(figure(readingOf(again(reading))).formulas).toEqual(['', '']);
  }
});

test('bỏ chọn chỉ tiêu thì lần dựng sau ô trở về trống, để nhập tay', () => {
  const linked = readingOf(again(laid((one) => withName(one, online, 'hai-long'))));
  expect(figure(linked, 'hai-long').values).toEqual([5, 10]);
  const freed = readingOf(again(withName(linked, online, null)));
  expect(figure(freed, 'hai-long')).toEqual({ values: [null, null], formulas: ['', ''] });
});

test('dòng thêm tay không có mã được giữ và có mã mới; luôn còn dòng trống để nhập', () => {
  const reading = laid((one) => ({
    ...one,
    tables: one.tables.map((each) => {
      if (each.name !== table) return each;
      const own = each.values[0]?.map((value, at) =>
        at === 1 ? 'Thêm tay' : at === 16 ? null : value,
      );
      return {
        ...each,
        box: { ...each.box, bottom: each.box.bottom + 1 },
        values: [...each.values, own ?? []],
        formulas: [...each.formulas, each.formulas[0] ?? []],
      };
    }),
  }));
  const next = readingOf(again(reading)).tables.find(({ name }) => name === table);
  expect(next?.values[30]?.slice(1, 6)).toEqual(['Thêm tay', 12, 5, 5, 2]);
  expect(next?.values).toHaveLength(41);
  expect(new Set(next?.values.map((row) => row[16])).size).toBe(41);
});

test('số trong biểu được tính là số liệu đã nhập khi nạp lại, và nạp kế hoạch khác thì bị giữ', () => {
  const entries = entriesOf(
    laid((one) => withName(one, online, 'hai-long')),
    samplePlan,
  );
  const { changes } = carryOver(entries, samplePlan, q1);
  expect(changes.entriesKept).toBe(10);
  expect(changes.formulasFixed).toBe(0);
});

test('cột riêng của cán bộ trong biểu và số tổng gõ đè được giữ', () => {
  const reading = laid((one) => ({
    ...withName(one, totalName('2026-Q1', 3), 20),
    tables: one.tables.map((each) =>
      each.name === table
        ? {
            ...each,
            header: [...each.header, 'Người nhập'],
            box: { ...each.box, right: each.box.right + 1 },
            values: each.values.map((row, at) => [...row, at === 0 ? 'Lan' : null]),
            formulas: each.formulas.map((row) => [...row, '']),
          }
        : each,
    ),
  }));
  const next = readingOf(again(reading));
  const found = next.tables.find(({ name }) => name === table);
  expect(found?.values[0]?.at(-1)).toBe('Lan');
  expect(next.names.find(({ name }) => name === totalName('2026-Q1', 3))?.value).toBe(20);
  expect(codesOf(next)).toContain('formTotal');
});

test('tên của ô tổng bị xóa thì tổng vẫn là tổng các dòng, không báo lệch oan', () => {
  const reading = laid();
  const nameless = { ...reading, names: reading.names.filter(({ name }) => !/_C\d/.test(name)) };
  expect(codesOf(nameless).filter((code) => code.startsWith('form'))).toEqual([]);
});

test('hai biểu trong năm: 6 tháng được đối chiếu với Quý I, theo tên dòng', () => {
  const choice = { ...q1, periods: ['2026-Q1', '2026-H1'], currentPeriod: '2026-H1' };
  const both = { ...choice, forms: choice.periods };
  const half = 'BieuII06_2026_H1';
  const reading = typed(readingOf(planWorkbook(samplePlan, both)), [
    ...parts,
    ...parts.map((one) => ({ ...one, table: half })),
    { table: half, id: 'd01', header: '6', value: 3 },
    { table: half, id: 'd01', header: '12', value: 3 },
  ]);
  const { carried } = entriesOf(reading, samplePlan);
  const next = readingOf(planWorkbook(samplePlan, choice, carried));
  const found = next.tables.find(({ name }) => name === half);
  expect(found?.values[0]?.[14]).toBe('Lệch kỳ trước: +1');
  const [said] = judgeEntries(entriesOf(next, samplePlan)).findings.filter(
    ({ code }) => code === 'formOpening',
  );
  expect(said?.message).toBe(
    'Đất đai: từ kỳ trước (6) là 3, khác 2 ở cột (6) của biểu Quý I năm 2026, lệch 1.',
  );
});
