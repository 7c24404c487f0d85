/** What other programs rely on: names in the JSON, exit codes, one sentence on standard error. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { toExcelSerial } from '../../src/plan/civilDate';
import { cellAddress } from '../../src/workbook/address';
import type { Content } from '../../src/workbook/blueprint';
import { patchXlsx, readXlsx } from '../../src/xlsx';
import { BLANK_SHEET } from '../xlsx/sampleWorkbook';
import { samplePlan } from '../workbook/samplePlan';
import type { Answer } from '../../src/cli/answer';
import { answer } from '../../src/cli/commands';
import { cli, together } from './commandLine';

jest.setTimeout(60_000);

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'so-ke-hoach-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** One line that ends with what to do, and nothing for programs. */
function expectRefused({ exit, json, text, remarks = [] }: Answer, words: string): void {
  expect([exit, json, text, remarks.length]).toEqual([2, undefined, undefined, 1]);
  expect(remarks[0]).toContain(words);
  expect(remarks[0]).toMatch(/^[^\n]+\.$/u);
  expect(remarks[0]).not.toMatch(/undefined|\[object|Invalid|Expected/);
}

/** The workbook with entries put where an officer would type them. */
async function fill(
  file: string,
  entries: readonly (readonly [table: string, id: string, header: string, content: Content])[],
): Promise<Record<string, string>> {
  const bytes = new Uint8Array(await readFile(file));
  const read = readXlsx(bytes);
  if (!read.ok) throw new Error(read.error.code);
  const cells: Record<string, string> = {};
  const setCells = entries.map(([name, id, header, content]) => {
    const table = read.reading.tables.find((one) => one.name === name);
    if (table === undefined) throw new Error(name);
    const row = table.values.findIndex((values) => values[table.header.indexOf('Mã')] === id);
    const column = table.box.left + table.header.indexOf(header);
    const cell = cellAddress(table.box.top + 1 + row, column);
    cells[`${id} ${header}`] = cell;
    return { sheet: table.sheet, cell, content };
  });
  const patched = patchXlsx(bytes, { sheets: [], names: [], setCells });
  if (!patched.ok) throw new Error(patched.error.code);
  await writeFile(file, patched.bytes);
  return cells;
}

const number = (value: number): Content => ({ kind: 'number', value });
const text = (words: string): Content => ({ kind: 'text', text: words });

describe('plans, plan', () => {
  it('liệt kê thư viện bằng đúng các tên đã hẹn, và in trọn một kế hoạch', async () => {
    const [plans, plan] = await together([['plans'], ['plan', 'quang-ngai-2026-2030']]);
    expect(plans?.code).toBe(0);
    const list: unknown = JSON.parse(plans?.stdout ?? '');
    expect(list).toEqual(
      expect.arrayContaining([
        {
          id: 'quang-ngai-2026-2030',
          title: expect.any(String),
          number: '297/QĐ-UBND',
          issuer: 'UBND tỉnh Quảng Ngãi',
          period: { from: 2026, to: 2030 },
          indicators: 39,
          tasks: expect.any(Number),
        },
      ]),
    );
    expect(JSON.parse(plan?.stdout ?? '')).toMatchObject({
      schemaVersion: 1,
      id: 'quang-ngai-2026-2030',
      indicators: expect.any(Array),
      tasks: expect.any(Array),
      reports: expect.any(Array),
    });
    expect([plans?.stderr, plan?.stderr]).toEqual(['', '']);
  });

  it('câu lệnh sai thì nói bằng tiếng Việt sai ở đâu', async () => {
    const wrong: readonly (readonly [string, readonly string[]])[] = [
      ['Chưa nêu lệnh nào', []],
      ['“nhap”', ['nhap']],
      ['“khong-co”', ['plan', 'khong-co']],
      ['Thừa “b”', ['plan', 'a', 'b']],
      ['tùy chọn “--la”', ['check', '--la', 'x.xlsx']],
      ['“--status-date” chưa có giá trị', ['check', 'x.xlsx', '--status-date']],
      ['30/02/2026', ['check', 'x.xlsx', '--status-date', '30/02/2026']],
      ['Không có tệp', ['check', at('khong-co.xlsx')]],
      ['Không mở được', ['check', folder]],
    ];
    for (const [words, line] of wrong) expectRefused(await answer(line), words);
    expect(await answer(['help'])).toMatchObject({
      exit: 0,
      text: expect.stringContaining('plans'),
    });
    expect(await answer(['template', '--help'])).toMatchObject({
      exit: 0,
      text: expect.stringContaining('--year'),
    });
    const process = await cli('plan', 'khong-co');
    expect([process.code, process.stdout]).toEqual([2, '']);
    expect(process.stderr).toMatch(/^Thư viện không có kế hoạch “khong-co”\. .*\.\n$/u);
  });
});

describe('template', () => {
  it('nhận đơn vị viết hoa, thường hay chữ tổ hợp; tạo cả thư mục', async () => {
    const unit = 'VĂN PHÒNG  ubnd tỉnh'.normalize('NFD');
    const file = at('moi/thu-muc/so.xlsx');
    await writeFile(at('ke-hoach.json'), `\uFEFF${JSON.stringify(samplePlan)}`);
    const made = await answer([
      ...['template', at('ke-hoach.json'), '--year', '2026', '--unit', unit],
      ...['--period', '2026-q1', '-o', file],
    ]);
    expect(made).toEqual({ exit: 0, remarks: [`Đã tạo ${file}.`] });
    const read = readXlsx(new Uint8Array(await readFile(file)));
    const named = read.ok ? read.reading.names : [];
    expect(named.find(({ name }) => name === 'KH_DonVi')?.value).toBe('Văn phòng UBND tỉnh');
    expect(named.find(({ name }) => name === 'KH_KyBaoCao')?.value).toBe('2026-Q1');
  });

  it('kế hoạch hỏng, năm, kỳ, đơn vị, nơi ghi sai: mỗi thứ một câu', async () => {
    const [indicator] = samplePlan.indicators;
    const files: Readonly<Record<string, string>> = {
      'cut.json': JSON.stringify(samplePlan).slice(0, 200),
      'null.json': 'null',
      'list.json': JSON.stringify({ ...samplePlan, indicators: [null] }),
      'twice.json': JSON.stringify({
        ...samplePlan,
        indicators: [indicator, { ...indicator, id: indicator?.id.toUpperCase() }],
      }),
      'wild.json': JSON.stringify({ ...samplePlan, id: 'a*' }),
    };
    await Promise.all(Object.entries(files).map(([name, json]) => writeFile(at(name), json)));
    await writeFile(at('latin.json'), Buffer.from('{"id":"\xe9"}', 'latin1'));
    const ask = (plan: string, ...rest: readonly string[]): readonly string[] => [
      ...['template', plan, '-o', at('so.xlsx')],
      ...(rest.length > 0 ? rest : ['--year', '2026']),
    ];
    const wrong: readonly (readonly [string, readonly string[]])[] = [
      ['không phải là JSON trọn vẹn', ask(at('cut.json'))],
      ['phải là một kế hoạch dạng JSON', ask(at('null.json'))],
      ['«indicators[0]» phải là một nhóm', ask(at('list.json'))],
      ['bị trùng', ask(at('twice.json'))],
      ['không được có *', ask(at('wild.json'))],
      ['không ở dạng UTF-8', ask(at('latin.json'))],
      ['2026–2030', ask('quang-ngai-2026-2030', '--year', '2031')],
      ['--year NĂM', ask('quang-ngai-2026-2030', '--year', '')],
      ['2026-Q5', ask('quang-ngai-2026-2030', '--year', '2026', '--period', '2026-Q5')],
      ['2025-Q1', ask('quang-ngai-2026-2030', '--year', '2026', '--period', '2025-Q1')],
      ['Sở Ma', ask('quang-ngai-2026-2030', '--year', '2026', '--unit', 'Sở Ma')],
      [
        'Không ghi được',
        ['template', 'quang-ngai-2026-2030', '--year', '2026', '-o', at('cut.json/so.xlsx')],
      ],
    ];
    for (const [words, line] of wrong) expectRefused(await answer(line), words);
  });
});

describe('tệp đưa vào', () => {
  it.each<readonly [string, Uint8Array | string, string]>([
    ['rong.xlsx', '', 'không phải là tệp Excel'],
    ['chu.xlsx', 'xin chào', 'không phải là tệp Excel'],
    ['cu.xls', Uint8Array.of(9, 8, 8, 0), 'đời cũ (.xls)'],
    ['word.xlsx', zipSync({ mimetype: strToU8('text/plain') }), 'không chứa bảng tính'],
  ])('%s bị từ chối bằng một câu, không ghi gì', async (name, content, words) => {
    await writeFile(at(name), content);
    expectRefused(await answer(['check', at(name)]), words);
    const output = at(`${name}.out`);
    const line = ['report', at(name), '--period', '2026-Q1', '-o', output];
    expectRefused(await answer(line), words);
    await expect(readFile(output)).rejects.toThrow('ENOENT');
  });
});

describe('check, report', () => {
  it('trang của người khác trùng tên trang tổng hợp thì không bị đụng tới', async () => {
    const file = at('trung-ten.xlsx');
    const make = ['template', 'quang-ngai-2026-2030', '--year', '2026', '--period', '2026-Q1'];
    await answer([...make, '-o', file]);
    const own = { ...BLANK_SHEET, key: 'plan', name: 'TỔNG HỢP Q1-2026' } as const;
    const change = { sheets: [{ sheet: own, currentName: null }], names: [] };
    const patched = patchXlsx(new Uint8Array(await readFile(file)), change);
    await writeFile(file, patched.ok ? patched.bytes : new Uint8Array());
    const line = ['report', file, '--period', '2026-Q1', '-o', at('trung-ten-2.xlsx')];
    expectRefused(await answer(line), 'của riêng anh/chị');
  });

  it('kế hoạch ngoài thư viện đi trọn đường: tạo sổ, kiểm tra, báo cáo có tên cơ quan', async () => {
    const file = at('so-rieng.xlsx');
    await writeFile(at('rieng.json'), JSON.stringify({ ...samplePlan, id: 'ke-hoach-rieng' }));
    const words = ['template', at('rieng.json'), '--year', '2026', '--period', '2026-Q1'];
    expect((await answer([...words, '-o', file])).exit).toBe(0);
    const cells = await fill(file, [
      ['SoLieu_2026_Q1', 'hai-long', 'Tử số', number(187)],
      ['SoLieu_2026_Q1', 'hai-long', 'Mẫu số', number(200)],
      ['SoLieu_2026_Q1', 'doanh-nghiep', 'Kết quả', text('1.234')],
      ['NhiemVu', 'nv-co-ngay', 'Trạng thái', text('Hoàn thành')],
      ['NhiemVu', 'nv-co-ngay', 'Ngày hoàn thành', number(toExcelSerial('2026-03-01'))],
    ]);
    const [checked, later, report] = await together([
      ['check', file],
      ['check', file, '--status-date', '2026-07-01'],
      ['report', file, '--period', '2026-Q1', '-o', at('bao-cao.xlsx')],
    ]);
    expect(checked).toMatchObject({
      code: 1,
      stderr: 'Có 1 lỗi cần sửa trước khi gửi báo cáo.\n',
    });
    const json: unknown = JSON.parse(checked?.stdout ?? '');
    expect(json).toMatchObject({
      period: '2026-Q1',
      statusDate: '2026-03-14',
      indicators: expect.arrayContaining([
        expect.objectContaining({
          id: 'hai-long',
          status: 'behind',
          value: 0.935,
          why: expect.stringContaining('thiếu 3'),
          target: 0.95,
          distance: 'thiếu 3 để đạt 95%',
          restOfYear: expect.stringContaining('bình quân từ 95,5%'),
          earlier: [],
        }),
        expect.objectContaining({
          id: 'doanh-nghiep',
          status: 'invalid',
          value: null,
          why: expect.any(String),
        }),
      ]),
      tasks: expect.arrayContaining([
        {
          id: 'nv-co-ngay',
          progress: 'doneOnTime',
          due: expect.any(String),
          daysLate: 0,
          workingDaysLate: 0,
          overdueAt: [],
          why: expect.any(String),
        },
      ]),
      findings: expect.arrayContaining([
        {
          code: 'ambiguousNumber',
          severity: 'error',
          sheet: 'Số liệu Q1-2026',
          cell: cells['doanh-nghiep Kết quả'],
          message: expect.stringMatching(/1,234 hoặc 1234.*\.$/),
        },
      ]),
    });
    expect(JSON.parse(later?.stdout ?? '')).toMatchObject({
      statusDate: '2026-07-01',
      tasks: expect.arrayContaining([
        expect.objectContaining({ id: 'nv-dinh-ky', progress: 'overdue', daysLate: 92 }),
      ]),
    });
    expect(report).toMatchObject({ code: 1, stdout: '' });
    const again = ['report', at('bao-cao.xlsx'), '--period', '2026-Q1', '-o', at('bao-cao-2.xlsx')];
    expect((await answer(again)).exit).toBe(1);
    const [once, twice] = await Promise.all(
      ['bao-cao.xlsx', 'bao-cao-2.xlsx'].map((name) => readFile(at(name))),
    );
    expect(once !== undefined && twice?.equals(once)).toBe(true);
    const printed = Object.values(unzipSync(new Uint8Array(once ?? [])))
      .map((part) => strFromU8(part))
      .join('\n');
    const heads = [`số ${samplePlan.number} ngày 05/01/2026`, 'ỦY BAN NHÂN DÂN'];
    expect(heads.filter((head) => !printed.includes(head))).toEqual([]);
  });
});
