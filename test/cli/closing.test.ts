/** `close` and `reopen`: a period is closed on a file, changed behind its back, and opened again. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answer } from '../../src/cli/commands';
import { cellAddress } from '../../src/workbook/address';
import { readLedger } from '../../src/workbook/ledger';
import type { WorkbookReading } from '../../src/workbook/reading';
import { patchXlsx, readXlsx } from '../../src/xlsx';
import { samplePlan } from '../workbook/samplePlan';

jest.setTimeout(60_000);

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'so-ke-hoach-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function readingOf(file: string): Promise<WorkbookReading> {
  const read = readXlsx(new Uint8Array(await readFile(file)));
  if (!read.ok) throw new Error(read.error.code);
  return read.reading;
}

/** Types a number into a cell of a table's row. */
async function type(file: string, id: string, header: string, value: number): Promise<void> {
  const table = (await readingOf(file)).tables.find(({ name }) => name === 'SoLieu_2026_Q1');
  if (table === undefined) throw new Error('No figures.');
  const row = table.values.findIndex((values) => values[0] === id);
  const cell = cellAddress(table.box.top + 1 + row, table.box.left + table.header.indexOf(header));
  const patched = patchXlsx(new Uint8Array(await readFile(file)), {
    sheets: [],
    names: [],
    setCells: [{ sheet: table.sheet, cell, content: { kind: 'number', value } }],
  });
  if (!patched.ok) throw new Error(patched.error.code);
  await writeFile(file, patched.bytes);
}

interface Checked {
  readonly closed: unknown;
  readonly findings: readonly { readonly code: string; readonly message: string }[];
}

async function checked(file: string): Promise<Checked> {
  const { json } = await answer(['check', file]);
  const { closed, findings } = json as Checked;
  return { closed, findings: findings.filter(({ code }) => code.startsWith('closed')) };
}

const who = ['--by', 'Nguyễn Thị Hoa', '--at', '2026-03-16T09:05'] as const;
const q1 = ['--period', '2026-Q1'] as const;

describe('close, reopen', () => {
  const file = at.bind(null, 'so.xlsx');

  beforeAll(async () => {
    await writeFile(at('ke-hoach.json'), JSON.stringify(samplePlan));
    await answer(['template', at('ke-hoach.json'), '--year', '2026', ...q1, '-o', file()]);
    await type(file(), 'hai-long', 'Tử số', 96);
    await type(file(), 'hai-long', 'Mẫu số', 100);
  });

  it('chưa có báo cáo thì chưa chốt; lập rồi thì chốt được, kiểm tra nói là đã chốt', async () => {
    const refused = await answer(['close', file(), ...q1, ...who, '-o', file()]);
    expect(refused.exit).toBe(2);
    expect(refused.remarks?.[0]).toContain('Chưa có báo cáo Quý I năm 2026');
    await answer(['report', file(), ...q1, '-o', file()]);
    const closed = await answer(['close', file(), ...q1, ...who, '-o', at('chot.xlsx')]);
    expect(closed).toMatchObject({
      exit: 0,
      json: { period: '2026-Q1', by: 'Nguyễn Thị Hoa', statusDate: '2026-03-14', figures: 5 },
    });
    expect(await checked(at('chot.xlsx'))).toEqual({
      closed: {
        kind: 'closed',
        at: '2026-03-16T09:05',
        by: 'Nguyễn Thị Hoa',
        statusDate: '2026-03-14',
      },
      findings: [],
    });
    expect(await checked(file())).toEqual({ closed: null, findings: [] });
  });

  it('sửa số sau khi chốt thì kiểm tra nêu cả hai giá trị; mở lại với lý do thì thôi', async () => {
    await type(at('chot.xlsx'), 'hai-long', 'Tử số', 97);
    const { findings } = await checked(at('chot.xlsx'));
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringContaining('Quý I năm 2026 đã chốt nhưng «Tử số» nay là 97; khi chốt là 96.'),
    ]);
    const open = (...reason: readonly string[]) =>
      answer(['reopen', at('chot.xlsx'), ...q1, ...who, ...reason, '-o', at('mo.xlsx')]);
    expect((await open()).remarks?.[0]).toContain('phải ghi lý do');
    expect(await open('--reason', 'Bổ sung hồ sơ')).toMatchObject({ exit: 0 });
    expect(await checked(at('mo.xlsx'))).toMatchObject({
      closed: { kind: 'reopened', reason: 'Bổ sung hồ sơ' },
      findings: [],
    });
    expect(readLedger(await readingOf(at('mo.xlsx'))).map(({ act }) => act)).toEqual([
      'close',
      'reopen',
    ]);
  });

  it('kỳ trước có trong sổ mà chưa chốt, kỳ chưa có số liệu: nói ra, biết rồi thì chốt được', async () => {
    const two = at('hai-ky.xlsx');
    const plan = at('ke-hoach.json');
    const h1 = ['--period', '2026-H1'] as const;
    await answer(['template', plan, '--year', '2026', ...q1, ...h1, '-o', two]);
    await answer(['report', two, ...h1, '-o', two]);
    const close = (...despite: readonly string[]) =>
      answer(['close', two, ...h1, ...who, ...despite, '-o', at('h1.xlsx')]);
    expect((await close()).remarks?.[0]).toContain('Quý I năm 2026 có trong sổ mà chưa chốt');
    const known = ['--despite', 'period-before'];
    expect((await close(...known)).remarks?.[0]).toContain('Chưa có số liệu nào của 6 tháng');
    expect(await close(...known, '--despite', 'nothing-entered')).toMatchObject({ exit: 0 });
    expect(await answer(['close', at('h1.xlsx'), ...h1, ...who, '-o', two])).toMatchObject({
      exit: 2,
      remarks: [expect.stringContaining('đã chốt lúc 09:05 ngày 16/03/2026')],
    });
  });

  it('câu lệnh thiếu hay sai thì nói thiếu gì', async () => {
    const wrong: readonly (readonly [string, readonly string[]])[] = [
      ['cần tệp nguồn', ['close', file(), ...q1]],
      ['cần tên người chốt', ['close', file(), ...q1, '-o', at('x.xlsx')]],
      ['“--at” cần ngày giờ', ['close', file(), ...q1, '--at', 'hôm qua', '-o', at('x.xlsx')]],
      ['“--despite” chỉ nhận', ['close', file(), ...q1, '--despite', 'moi', '-o', at('x.xlsx')]],
      ['chưa chốt', ['reopen', file(), ...q1, ...who, '--reason', 'a', '-o', at('x.xlsx')]],
    ];
    for (const [words, line] of wrong) {
      const { exit, remarks = [] } = await answer(line);
      expect([exit, remarks.length]).toEqual([2, 1]);
      expect(remarks[0]).toContain(words);
    }
  });
});
