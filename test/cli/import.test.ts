/** `import` as a program sees it: a file in, JSON or one sentence out. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { docx, p, table, cell } from '../document/source/docxFile';
import { cli, together } from './commandLine';

const folder = mkdtempSync(join(tmpdir(), 'import-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const lines = [
  'ỦY BAN NHÂN DÂN TỈNH HÀ NAM',
  'Số: 12/KH-UBND',
  'Hà Nam, ngày 10 tháng 01 năm 2026',
  'KẾ HOẠCH',
  'Cải cách hành chính năm 2026',
  'I. MỤC TIÊU',
  '1. Tỷ lệ hồ sơ được giải quyết đúng hạn đạt từ 95% trở lên.',
  'II. NHIỆM VỤ',
];
const rows = [
  ['TT', 'Nhiệm vụ', 'Sản phẩm', 'Cơ quan chủ trì', 'Thời gian hoàn thành'],
  ['1', 'Ban hành Kế hoạch rà soát thủ tục hành chính', 'Kế hoạch', 'Sở Nội vụ', 'Trước 31/3/2026'],
];

interface Imported {
  readonly plan: {
    readonly number: string;
    readonly indicators: readonly unknown[];
    readonly tasks: readonly {
      readonly lead: unknown;
      readonly deadline: { readonly due: unknown };
    }[];
  };
  readonly notes: readonly Readonly<Record<string, unknown>>[];
}

describe('import trên dòng lệnh', () => {
  it('cùng một kế hoạch, bằng Word hay bằng chữ, cho cùng một kết quả', async () => {
    const text = [...lines, ...rows.map((row) => row.join('\t'))].join('\n');
    const body =
      lines.map((line) => p(line)).join('') +
      table(...rows.map((row) => row.map((one) => cell(one))));
    const [fromText, fromWord] = await together([
      ['import', file('ke-hoach.txt', text)],
      ['import', file('ke-hoach.docx', docx(body))],
    ]);
    const read = JSON.parse(fromText?.stdout ?? '') as Imported;
    expect(fromText?.code).toBe(0);
    expect(read.plan.number).toBe('12/KH-UBND');
    expect(read.plan.indicators).toHaveLength(1);
    expect(read.plan.tasks).toMatchObject([
      { lead: ['Sở Nội vụ'], deadline: { kind: 'fixed', due: ['2026-03-30'] } },
    ]);
    for (const note of read.notes) {
      expect(Object.keys(note)).toEqual(['severity', 'message', 'quote']);
      expect(note['message']).toMatch(/\.$/);
    }
    expect(JSON.parse(fromWord?.stdout ?? '')).toEqual(read);
  }, 60_000);

  it('tệp không dùng được: mã thoát 2 và một câu nói cách làm', async () => {
    const answers = await together([
      ['import', file('quet.pdf', '%PDF-1.7')],
      ['import', file('cu.docx', docx(p('Giấy mời họp')))],
      ['import', file('rong.txt', '')],
      ['import', join(folder, 'khong-co.docx')],
      ['import'],
    ]);
    expect(answers.map(({ code, stdout }) => [code, stdout])).toEqual(answers.map(() => [2, '']));
    const said = answers.map(({ stderr }) => stderr.trim().split('\n').at(-1) ?? '');
    expect(said[0]).toContain('là tệp PDF. Hãy mở tệp bằng Word');
    expect(said[1]).toContain('không có chỉ tiêu hay nhiệm vụ nào');
    expect(said[2]).toContain('trống');
    expect(said[3]).toContain('Không có tệp');
    expect(said[4]).toContain('cần một tệp .docx hoặc .txt');
  }, 60_000);

  it('có trong phần trợ giúp', async () => {
    expect((await cli('help')).stdout).toContain('import TỆP.docx|TỆP.txt');
  }, 60_000);
});
