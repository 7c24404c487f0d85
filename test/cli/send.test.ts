/** `send`: the file for the level above from the command line, and what the receiver's `check` says of it. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answer } from '../../src/cli/commands';
import { readSource } from '../../src/document/source/readSource';
import { figureHeaders } from '../../src/workbook/columns';
import { entriesOf, firstQuarter, placeOf, typed } from '../workflow/sendFile/quarter';

jest.setTimeout(120_000);

let folder = '';
const at = (name: string): string => join(folder, name);
const bytesOf = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(at(name)));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'so-ke-hoach-'));
  await writeFile(at('so.xlsx'), await firstQuarter());
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const send = (...words: readonly string[]) =>
  answer(['send', at('so.xlsx'), '--period', '2026-Q1', ...words]);

interface Sent {
  readonly period: string;
  readonly receipt: string;
  readonly name: string;
  readonly errors: number;
  readonly report: string;
}

test('tạo tệp, nói mã và tên nên dùng; sổ nguồn không đổi; kiểm tra tệp thấy đúng mã', async () => {
  const before = await bytesOf('so.xlsx');
  const { exit, json, remarks } = await send('-o', at('gui.xlsx'));
  const { receipt, name, period, report, errors } = json as Sent;
  expect([exit, period, report]).toEqual([1, '2026-Q1', 'current']);
  expect(errors).toBeGreaterThan(0);
  expect(name).toBe(`BaoCao_Q1-2026_ubnd-tinh-quang-ngai_${receipt}.xlsx`);
  expect(remarks).toEqual([
    `Đã tạo tệp gửi ${at('gui.xlsx')}, mã biên nhận ${receipt}.`,
    `Tên nên dùng khi gửi: ${name}`,
    `Còn ${String(errors)} lỗi trong số liệu: “check” liệt kê từng lỗi.`,
  ]);
  expect(await bytesOf('so.xlsx')).toEqual(before);
  const checked = await answer(['check', at('gui.xlsx')]);
  expect(checked.json).toMatchObject({ period, receipt: { code: receipt, holds: true } });
});

test('tệp bị sửa sau khi gửi: kiểm tra báo lỗi đầu tiên, mã thoát 1', async () => {
  await send('-o', at('goc.xlsx'));
  const bytes = await bytesOf('goc.xlsx');
  const ratio = entriesOf(bytes)
    .figures.get('2026-Q1')
    ?.find(({ case: { numerator } }) => numerator.kind === 'number');
  const place = placeOf(bytes, 'SoLieu_2026_Q1', ratio?.case.id ?? '', figureHeaders.numerator);
  const changed = typed(bytes, [{ ...place, content: { kind: 'number', value: 3 } }]);
  await writeFile(at('sua.xlsx'), changed);
  const { exit, json } = await answer(['check', at('sua.xlsx')]);
  expect(exit).toBe(1);
  expect(json).toMatchObject({
    receipt: { holds: false },
    findings: expect.arrayContaining([
      expect.objectContaining({ code: 'receiptMismatch', severity: 'error' }),
    ]),
  });
});

test('số liệu cho phần mềm của Bộ: 39 dòng bốn cột, số có dấu phẩy', async () => {
  const { remarks } = await send('-o', at('gui.xlsx'), '--tsv', at('so-lieu.tsv'));
  expect(remarks?.[2]).toBe(`Đã ghi số liệu cho phần mềm của Bộ vào ${at('so-lieu.tsv')}.`);
  const lines = (await readFile(at('so-lieu.tsv'), 'utf8')).trimEnd().split('\r\n');
  expect(lines).toHaveLength(39);
  expect(lines.every((line) => line.split('\t').length === 4)).toBe(true);
  expect(lines.some((line) => /\t\d+\t\d+\t\d+,\d+%$/u.test(line))).toBe(true);
});

test('văn bản Word mang cùng mã với tệp gửi', async () => {
  const { json } = await send('-o', at('gui.xlsx'));
  const words = ['--period', '2026-Q1', '-o', at('bc.xlsx'), '--docx', at('bc.docx')];
  await answer(['report', at('so.xlsx'), ...words]);
  const document = await readSource({ name: 'bc.docx', bytes: await bytesOf('bc.docx') });
  const texts = document.ok ? JSON.stringify(document.blocks) : '';
  expect(texts).toContain(`Mã biên nhận: ${(json as Sent).receipt}`);
});

test('nhật ký ghi vào một sổ mới, có người gửi và thời điểm', async () => {
  const words = ['--ledger', at('so-moi.xlsx'), '--by', 'Nguyễn Thị Hoa', '--at'];
  const { remarks } = await send('-o', at('gui.xlsx'), ...words, '2026-03-16T09:05');
  expect(remarks?.[2]).toBe(
    `Nhật ký của sổ ${at('so-moi.xlsx')} có dòng «Gửi báo cáo» với mã này.`,
  );
  const again = await answer(['check', at('so-moi.xlsx')]);
  expect(again.json).not.toHaveProperty('receipt');
});

test.each([
  [['--period', '2026-Q1'], 'cần tệp nguồn, --period KỲ và -o'],
  [['-o', 'gui.xlsm'], 'đuôi .xlsx'],
  [['-o', 'gui.xlsx', '--at', 'hôm qua'], 'thời điểm như 2026-03-16T09:05'],
  [['-o', 'gui.xlsx', '--period', '2026-Y'], 'chưa có trang số liệu cho kỳ 2026-Y'],
])('%j bị từ chối, không ghi gì', async (words, said) => {
  const files = await readdir(folder);
  const { exit, remarks } = await send(...words);
  expect([exit, remarks?.length]).toEqual([2, 1]);
  expect(remarks?.[0]).toContain(said);
  expect(await readdir(folder)).toEqual(files);
});

test('tệp gửi không ghi đè lên sổ', async () => {
  const before = await bytesOf('so.xlsx');
  const { exit, remarks } = await send('-o', at('so.xlsx'));
  expect([exit, remarks?.[0]]).toEqual([2, expect.stringContaining('không được ghi đè lên sổ')]);
  expect(await bytesOf('so.xlsx')).toEqual(before);
});
