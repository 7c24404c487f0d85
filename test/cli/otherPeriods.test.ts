/** A month and 9 months on the command line: laid out, checked, reported, closed, sent. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answer } from '../../src/cli/commands';
import { readXlsx } from '../../src/xlsx';

jest.setTimeout(120_000);

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'so-ke-hoach-'));
  const made = await answer([
    ...['template', 'quang-ngai-2026-2030', '--year', '2026'],
    ...['--period', '2026-Q1', '--period', '2026-m04', '--period', '2026-9M', '--form-0206'],
    ...['-o', at('so.xlsx')],
  ]);
  expect(made).toEqual({ exit: 0, remarks: [`Đã tạo ${at('so.xlsx')}.`] });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function namesIn(file: string): Promise<{ sheets: string[]; tables: string[] }> {
  const read = readXlsx(new Uint8Array(await readFile(at(file))));
  if (!read.ok) throw new Error(read.error.code);
  const { sheets, tables } = read.reading;
  return { sheets: sheets.map(({ name }) => name), tables: tables.map(({ name }) => name) };
}

test('mỗi kỳ một trang số liệu và một biểu, theo thứ tự; không có gì hỏng', async () => {
  const { sheets, tables } = await namesIn('so.xlsx');
  expect(sheets.filter((name) => /2026$/.test(name))).toEqual([
    'Số liệu Q1-2026',
    'Biểu II.06 Q1-2026',
    'Số liệu M04-2026',
    'Biểu II.06 M04-2026',
    'Số liệu 9M-2026',
    'Biểu II.06 9M-2026',
  ]);
  expect(tables).toEqual(expect.arrayContaining(['SoLieu_2026_M04', 'BieuII06_2026_9M']));
  const { exit, json } = await answer(['check', at('so.xlsx')]);
  expect(exit).toBe(0);
  expect(json).toMatchObject({ period: '2026-9M', statusDate: '2026-09-14' });
});

test.each([
  ['2026-M04', 'M04-2026', 'tháng 4 năm 2026', /^M04-26-/],
  ['2026-9M', '9M-2026', '9 tháng đầu năm 2026', /^9M-26-/],
])('%s: lập báo cáo, chốt, gửi; tệp gửi tự nói đúng mã', async (period, sheet, label, code) => {
  const ended = await answer([
    ...['report', at('so.xlsx'), '--period', period, '-o', at('bc.xlsx')],
    ...['--docx', at('bc.docx')],
  ]);
  expect(ended.exit).toBe(0);
  expect((await namesIn('bc.xlsx')).sheets).toEqual(
    expect.arrayContaining([`Tổng hợp ${sheet}`, `Biểu đồ ${sheet}`]),
  );
  const closed = await answer([
    ...['close', at('bc.xlsx'), '--period', period, '--by', 'Hoa', '--at', '2026-09-16T09:05'],
    ...['--despite', 'nothing-entered', '--despite', 'period-before', '-o', at('chot.xlsx')],
  ]);
  expect(closed.exit).toBe(0);
  expect(closed.remarks?.join(' ')).toContain(`Đã chốt ${label} `);
  expect((await namesIn('chot.xlsx')).sheets).toContain(`Chốt ${sheet}`);
  const sent = await answer(['send', at('chot.xlsx'), '--period', period, '-o', at('gui.xlsx')]);
  const { receipt } = sent.json as { readonly receipt: string };
  expect([sent.exit, receipt]).toEqual([0, expect.stringMatching(code)]);
  const { json } = await answer(['check', at('gui.xlsx')]);
  expect(json).toMatchObject({ period, receipt: { code: receipt, holds: true } });
});

test('mã kỳ viết sai thì nói các mã đúng', async () => {
  const words = ['report', at('so.xlsx'), '--period', '2026-M4', '-o', at('x.xlsx')];
  const { exit, remarks } = await answer(words);
  expect(exit).toBe(2);
  expect(remarks?.join(' ')).toContain('2026-M04 (tháng 4)');
});
