/** A plan file becomes a workbook that from then on needs the file no more; and what happens when it does. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answer } from '../../src/cli/commands';
import type { Plan } from '../../src/plan/types';
import { cellAddress } from '../../src/workbook/address';
import type { Content } from '../../src/workbook/blueprint';
import { fileHost, load, type LoadChoice } from '../../src/workflow';
import { look } from '../../src/workflow/opened';
import { switchPeriod } from '../../src/workflow/switchPeriod';
import { patchXlsx, readXlsx } from '../../src/xlsx';
import { libraryPlan } from '../plan/libraryPlans';
import { samplePlan } from '../workbook/samplePlan';

jest.setTimeout(60_000);

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'so-ke-hoach-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const bytesOf = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(at(name)));

/** A workbook made of a plan file that is gone afterwards. */
async function workbookOf(plan: Plan, name: string): Promise<string> {
  await writeFile(at('ke-hoach.json'), JSON.stringify(plan));
  const words = ['template', at('ke-hoach.json'), '--year', '2026', '--period', '2026-Q1'];
  expect(await answer([...words, '-o', at(name)])).toMatchObject({ exit: 0 });
  await rm(at('ke-hoach.json'));
  return name;
}

async function readingOf(name: string) {
  const read = readXlsx(await bytesOf(name));
  if (!read.ok) throw new Error(read.error.code);
  return read.reading;
}

interface Checked {
  readonly indicators: readonly unknown[];
  readonly findings: readonly { readonly code: string; readonly message: string }[];
}

async function checked(name: string): Promise<{ readonly exit: number; readonly json: Checked }> {
  const { exit, json } = await answer(['check', at(name)]);
  const { indicators, findings } = json as Checked;
  // That nothing is entered yet is true of all of them.
  const others = findings.filter(({ code }) => code !== 'noFigures');
  return { exit, json: { indicators, findings: others } };
}

const codes = ({ json }: { readonly json: Checked }): readonly string[] =>
  json.findings.map(({ code }) => code);

/** Puts something into a cell of a table, as another program would. */
async function put(
  name: string,
  table: string,
  [down, right]: readonly [number, number],
  content: Content,
) {
  const found = (await readingOf(name)).tables.find((one) => one.name === table);
  if (found === undefined) throw new Error(table);
  const cell = cellAddress(found.box.top + 1 + down, found.box.left + right);
  const change = { sheets: [], names: [], setCells: [{ sheet: found.sheet, cell, content }] };
  const patched = patchXlsx(await bytesOf(name), change);
  if (!patched.ok) throw new Error(patched.error.code);
  await writeFile(at(name), patched.bytes);
  return cell;
}

const again: LoadChoice = { planId: samplePlan.id, year: 2026, unit: null, periods: ['2026-Q1'] };

test('kiểm tra và báo cáo không cần tệp kế hoạch, kể cả nhận ra dòng bị xóa', async () => {
  const file = await workbookOf(samplePlan, 'so.xlsx');
  const clean = await checked(file);
  expect(clean.exit).toBe(0);
  expect(clean.json.indicators).toHaveLength(5);
  const made = await answer(['report', at(file), '--period', '2026-Q1', '-o', at('bao-cao.xlsx')]);
  expect(made.exit).toBe(0);
  expect(codes(await checked('bao-cao.xlsx'))).toEqual(codes(clean));

  // The row of a task loses its id: only who knows the plan can tell that one is missing.
  await put(file, 'NhiemVu', [0, 0], { kind: 'text', text: 'ma-la' });
  expect(codes(await checked(file))).toEqual(expect.arrayContaining(['unknownId', 'rowDeleted']));
});

test('kế hoạch của thư viện không bị chép vào sổ; bản sao đã sửa thì có', async () => {
  const own = libraryPlan('quang-ngai-2026-2030');
  const tablesOf = async (plan: Plan) => {
    const name = await workbookOf(plan, 'thu-vien.xlsx');
    return (await readingOf(name)).tables.map((table) => table.name);
  };
  expect(await tablesOf(own)).not.toContain('KeHoachGoc');
  const edited: Plan = { ...own, title: `${own.title} (đã sửa)` };
  expect(await tablesOf(edited)).toContain('KeHoachGoc');

  // The workbook goes by its own copy, not by the library's plan of the same id.
  expect(codes(await checked('thu-vien.xlsx'))).not.toContain('planVersionDiffers');
  const host = fileHost(await bytesOf('thu-vien.xlsx'), 'Sổ.xlsx');
  expect(await switchPeriod(host, '2026-H1')).toMatchObject({
    ok: true,
    value: { title: edited.title, carries: { id: own.id } },
  });

  // Laid out from the library again, the copy goes and leaves no second truth behind.
  const library: LoadChoice = { ...again, planId: own.id, plan: own };
  expect(await load(host, library)).toMatchObject({ ok: true });
  const looked = await look(host);
  expect(looked).toMatchObject({ ok: true, value: { loaded: { title: own.title } } });
  expect(looked).not.toHaveProperty('value.loaded.carries');
});

test('bản mang theo bị sửa: kiểm tra nói rõ, không nạp lại được bằng mã, mở lại tệp là lành', async () => {
  const file = await workbookOf(samplePlan, 'hong.xlsx');
  await put(file, 'KeHoachGoc', [0, 1], { kind: 'text', text: '{"id":"=cmd"}' });
  const damaged = await checked(file);
  expect(damaged.exit).toBe(1);
  expect(damaged.json.findings).toEqual([
    expect.objectContaining({
      code: 'planDamaged',
      message: expect.stringContaining('Mở lại tệp kế hoạch rồi nạp vào sổ này'),
    }),
  ]);
  // What was entered is judged all the same.
  expect(damaged.json.indicators).toHaveLength(5);

  const host = fileHost(await bytesOf(file), 'Sổ.xlsx');
  expect(await load(host, again)).toEqual({
    ok: false,
    problem: { code: 'carriedPlanDamaged', id: samplePlan.id },
  });
  expect(await load(host, { ...again, plan: samplePlan })).toMatchObject({ ok: true });
  expect(await load(host, again)).toMatchObject({ ok: true });
});

test('mã kế hoạch bị gõ đè: báo là không tìm thấy kế hoạch, không đối chiếu nhầm', async () => {
  const file = await workbookOf(samplePlan, 'ma.xlsx');
  const { names } = await readingOf(file);
  const name = names.find((one) => one.name === 'KH_MaKeHoach');
  if (name === undefined) throw new Error('KH_MaKeHoach');
  const cell = cellAddress(name.box.top, name.box.left);
  const content: Content = { kind: 'text', text: 'ke-hoach-la' };
  const change = { sheets: [], names: [], setCells: [{ sheet: name.sheet, cell, content }] };
  const patched = patchXlsx(await bytesOf(file), change);
  if (patched.ok) await writeFile(at(file), patched.bytes);
  expect(codes(await checked(file))).toEqual(['planMissing']);
});

test('dòng chép dưới bảng và công thức chưa tính được báo đúng ô', async () => {
  const file = await workbookOf(samplePlan, 'openpyxl.xlsx');
  const row = await put(file, 'NhiemVu', [5, 0], { kind: 'text', text: 'nv-them' });
  const cell = await put(file, 'SoLieu_2026_Q1', [0, 4], {
    kind: 'formula',
    formula: '=40+2',
    cached: null,
  });
  const { json } = await checked(file);
  expect(json.findings).toEqual([
    expect.objectContaining({ code: 'formulaNotCalculated', cell }),
    expect.objectContaining({ code: 'rowBelowTable', cell: row }),
  ]);
});
