/** Form II.06 on the command line: a template with it, and a check that names its sheet and cells. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answer } from '../../src/cli/commands';
import type { Content } from '../../src/workbook/blueprint';
import { patchXlsx, readXlsx } from '../../src/xlsx';

jest.setTimeout(60_000);

let folder = '';
const at = (name: string): string => join(folder, name);
const words = ['template', 'quang-ngai-2026-2030', '--year', '2026', '--period', '2026-Q1'];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'so-ke-hoach-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function tablesOf(name: string): Promise<readonly string[]> {
  const read = readXlsx(new Uint8Array(await readFile(at(name))));
  if (!read.ok) throw new Error(read.error.code);
  return read.reading.tables.map((table) => table.name);
}

test('--form-0206 tạo sổ kèm biểu của kỳ; không có cờ thì không kèm', async () => {
  expect((await answer([...words, '--form-0206', '-o', at('co.xlsx')])).exit).toBe(0);
  expect((await answer([...words, '-o', at('khong.xlsx')])).exit).toBe(0);
  expect(await tablesOf('co.xlsx')).toContain('BieuII06_2026_Q1');
  expect(await tablesOf('khong.xlsx')).not.toContain('BieuII06_2026_Q1');
});

test('check nêu chỗ lệch của biểu kèm trang và ô', async () => {
  await answer([...words, '--form-0206', '-o', at('so.xlsx')]);
  const sheet = 'Biểu II.06 Q1-2026';
  const entered: Readonly<Record<string, string | number>> = {
    B9: 'Đất đai',
    D9: 5,
    E9: 5,
    C9: 12,
    H9: 10,
  };
  const cells = Object.entries(entered).map(([cell, value]) => {
    const content: Content =
      typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value };
    return { sheet, cell, content };
  });
  const patched = patchXlsx(new Uint8Array(await readFile(at('so.xlsx'))), {
    sheets: [],
    names: [],
    setCells: cells,
  });
  if (!patched.ok) throw new Error('Not patched.');
  await writeFile(at('so.xlsx'), patched.bytes);
  const { exit, json } = await answer(['check', at('so.xlsx')]);
  expect(exit).toBe(1);
  const { findings } = json as { findings: readonly Readonly<Record<string, unknown>>[] };
  expect(
    findings
      .filter(({ code }) => String(code).startsWith('form'))
      .map(({ code, sheet: on, cell }) => [code, on, cell]),
  ).toEqual([
    ['formSum', sheet, 'C9'],
    ['formBalance', sheet, 'C9'],
  ]);
});
