/** `report --docx`: the Word document beside the workbook, from the same figures. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answer } from '../../src/cli/commands';
import { readSource } from '../../src/document/source/readSource';
import { cellAddress } from '../../src/workbook/address';
import { patchXlsx, readXlsx } from '../../src/xlsx';

jest.setTimeout(60_000);

let folder = '';
const at = (name: string): string => join(folder, name);
const bytesOf = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(at(name)));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'so-ke-hoach-'));
  const words = ['template', 'vp-ubnd-quang-ngai-2025', '--year', '2025', '--period', '2025-Q3'];
  expect((await answer([...words, '-o', at('so.xlsx')])).exit).toBe(0);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function report(from: string, to: string, ...more: readonly string[]) {
  return answer(['report', at(from), '--period', '2025-Q3', '-o', at(to), ...more]);
}

async function textsOf(name: string): Promise<readonly string[]> {
  const reading = await readSource({ name, bytes: await bytesOf(name) });
  if (!reading.ok) throw new Error(reading.problem.code);
  return reading.blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
}

/** What stands in a named cell of the report. */
async function namedIn(
  name: string,
  cellName: string,
): Promise<{ sheet: string; cell: string; text: string }> {
  const read = readXlsx(await bytesOf(name));
  if (!read.ok) throw new Error(read.error.code);
  const found = read.reading.names.find((each) => each.name === cellName);
  if (!found) throw new Error(cellName);
  const { sheet, box, value } = found;
  return { sheet, cell: cellAddress(box.top, box.left), text: String(value).trim() };
}

/** The paragraph that tells the overall result. */
const overallIn = (name: string) => namedIn(name, 'KH_LoiKetQua_2025_Q3');

test('báo cáo kèm văn bản Word, cùng câu chữ với trang tổng hợp', async () => {
  const { exit, remarks } = await report('so.xlsx', 'bc.xlsx', '--docx', at('bc.docx'));
  expect([exit, remarks]).toEqual([
    0,
    [
      `Đã lập trang “Tổng hợp Q3-2025” trong ${at('bc.xlsx')}.`,
      `Đã soạn văn bản Word ${at('bc.docx')}.`,
    ],
  ]);
  const { text } = await overallIn('bc.xlsx');
  expect(text).toContain('1/27 nhiệm vụ đã hoàn thành');
  expect(await textsOf('bc.docx')).toContain(text);
});

test('lập lại thì cùng từng byte, cả sổ lẫn văn bản', async () => {
  await report('so.xlsx', 'lan-1.xlsx', '--docx', at('lan-1.docx'));
  await report('lan-1.xlsx', 'lan-2.xlsx', '--docx', at('lan-2.docx'));
  expect(await bytesOf('lan-2.docx')).toEqual(await bytesOf('lan-1.docx'));
  expect(await bytesOf('lan-2.xlsx')).toEqual(await bytesOf('lan-1.xlsx'));
});

test('câu đã sửa trên trang đi vào văn bản; số không còn khớp được báo', async () => {
  await report('so.xlsx', 'goc.xlsx');
  const { sheet, cell } = await overallIn('goc.xlsx');
  const words = 'Đơn vị đã làm tốt: 5/27 nhiệm vụ đã hoàn thành.';
  const patched = patchXlsx(await bytesOf('goc.xlsx'), {
    sheets: [],
    names: [],
    setCells: [{ sheet, cell, content: { kind: 'text', text: words } }],
  });
  if (!patched.ok) throw new Error(patched.error.code);
  await writeFile(at('sua.xlsx'), patched.bytes);
  const { exit, remarks } = await report('sua.xlsx', 'sau.xlsx', '--docx', at('sau.docx'));
  expect(exit).toBe(0);
  expect(remarks?.at(-1)).toBe(
    'Có 1 con số trong câu đã sửa không còn khớp số liệu; xem dấu ▲ bên phải trang và sửa lại câu.',
  );
  expect((await overallIn('sau.xlsx')).text).toBe(words);
  expect(await textsOf('sau.docx')).toContain(words);
});

/** The workbook with other words in the paragraph that tells the overall result. */
async function withWords(from: string, to: string, words: string): Promise<void> {
  const { sheet, cell } = await overallIn(from);
  const patched = patchXlsx(await bytesOf(from), {
    sheets: [],
    names: [],
    setCells: [{ sheet, cell, content: { kind: 'text', text: words } }],
  });
  if (!patched.ok) throw new Error(patched.error.code);
  await writeFile(at(to), patched.bytes);
}

/** What the check says about sentences. */
async function staleIn(name: string): Promise<unknown> {
  const { json } = await answer(['check', at(name)]);
  const { findings } = json as { findings: readonly { code: string; sheet: string }[] };
  return findings.filter(({ code }) => code === 'sentenceNumberStale');
}

test('kiểm tra nêu con số không còn khớp trong câu đã sửa, cả hai số và ô của câu; sửa xong là hết', async () => {
  await report('so.xlsx', 'truoc.xlsx');
  expect(await staleIn('truoc.xlsx')).toEqual([]);
  await withWords('truoc.xlsx', 'lech.xlsx', 'Đơn vị đã làm tốt: 5/27 nhiệm vụ đã hoàn thành.');
  const { sheet, cell } = await overallIn('truoc.xlsx');
  expect(await staleIn('lech.xlsx')).toEqual([
    {
      code: 'sentenceNumberStale',
      severity: 'warning',
      sheet,
      cell,
      message:
        'Câu đã sửa trong báo cáo ghi «5» (nhiệm vụ đã hoàn thành), số liệu nay là «1». ' +
        'Sửa số trong câu; hoặc xóa trắng ô rồi lập lại báo cáo để lấy câu mới; ' +
        'hoặc giữ câu và ghi lý do vào cột «Lý do giữ câu» bên phải trang.',
    },
  ]);
  await withWords('lech.xlsx', 'khop.xlsx', 'Đơn vị đã làm tốt: 1/27 nhiệm vụ đã hoàn thành.');
  expect(await staleIn('khop.xlsx')).toEqual([]);
});

test('ghi lý do giữ câu thì kiểm tra không nêu nữa, gửi không nhắc, lập lại vẫn còn lý do', async () => {
  await report('so.xlsx', 'ban-dau.xlsx');
  await withWords('ban-dau.xlsx', 'lech-2.xlsx', 'Đơn vị đã làm tốt: 5/27 nhiệm vụ đã hoàn thành.');
  const { sheet, cell } = await namedIn('lech-2.xlsx', 'KH_LyDoLoiKetQua_2025_Q3');
  const patched = patchXlsx(await bytesOf('lech-2.xlsx'), {
    sheets: [],
    names: [],
    setCells: [
      { sheet, cell, content: { kind: 'text', text: 'Gồm cả nhiệm vụ giao bằng văn bản khác.' } },
    ],
  });
  if (!patched.ok) throw new Error(patched.error.code);
  await writeFile(at('ly-do.xlsx'), patched.bytes);
  expect(await staleIn('lech-2.xlsx')).toHaveLength(1);
  expect(await staleIn('ly-do.xlsx')).toEqual([]);
  const { remarks } = await report('ly-do.xlsx', 'lap-lai.xlsx');
  expect(remarks?.join(' ')).not.toContain('không còn khớp');
  expect(await staleIn('lap-lai.xlsx')).toEqual([]);
  expect((await namedIn('lap-lai.xlsx', 'KH_LyDoLoiKetQua_2025_Q3')).text).toBe(
    'Gồm cả nhiệm vụ giao bằng văn bản khác.',
  );
});

test.each([
  [['--docx', 'bao-cao.doc'], '“--docx” cần một tên tệp có đuôi .docx'],
  [['--docx'], '“--docx” chưa có giá trị'],
])('%j bị từ chối, không ghi gì', async (more, words) => {
  const { exit, remarks } = await report('so.xlsx', 'khong.xlsx', ...more);
  expect(exit).toBe(2);
  expect(remarks?.[0]).toContain(words);
  expect(await readdir(folder)).not.toContain('khong.xlsx');
});
