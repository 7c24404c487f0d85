/**
 * Sending the report upward, in a real browser: looked through, made, and read again by the command line as
 * the receiver would. One code names it everywhere.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Download } from 'playwright-core';
import { cellAddress } from '../../src/workbook/address';
import { receiptName } from '../../src/workbook/sentFile';
import { patchXlsx, readXlsx } from '../../src/xlsx';
import { barriersInPane, widenPane } from './barriers';
import { checked } from './commandLine';
import type { Officer } from './officer';
import { visit } from './visit';
import type { Visit } from './visit';

const figures = 'Số liệu Q1-2026';
const online = 'ho-so-truc-tuyen';

let desk: Visit;
let officer: Officer;
let folder: string;

beforeAll(async () => {
  desk = await visit();
  ({ officer, folder } = desk);
});

afterAll(() => desk.close());

function enter(header: string, text: string): Promise<void> {
  return officer.enter(figures, online, header, text);
}

async function downloadOf(press: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([officer.page.waitForEvent('download'), press()]);
  return download;
}

const codePattern = /Q1-26-[2-9A-Z]{4}-[2-9A-Z]{4}/u;

describe('Gửi báo cáo quý lên cấp trên', () => {
  let code = '';
  let file = '';

  it('lập báo cáo xong thì có lối gửi; soát lại không sửa gì trong sổ', async () => {
    await officer.openPage();
    await officer.loadPlan('2026-Q1');
    await enter('Tử số', '763');
    await enter('Mẫu số', '1000');
    await officer.pane.getByText(/Báo cáo kỳ này chưa lập/).waitFor();
    await officer.press('Lập báo cáo');
    await officer.pane.getByText(/Báo cáo khớp với số liệu hiện tại/).waitFor();
    await officer.press('Gửi cấp trên…');
    await officer.pane.getByRole('heading', { name: 'Gửi báo cáo Quý I năm 2026' }).waitFor();
    code = codePattern.exec(await officer.pane.locator('main').innerText())?.[0] ?? '';
    expect(code).not.toBe('');
    await officer.picture('gui-1-soat-lai');
    expect(await officer.sheets()).toContain('Tổng hợp Q1-2026');
  });

  it('màn hình gửi dùng được bằng mọi cách, ở khung hẹp nhất cũng vậy', async () => {
    expect(await barriersInPane(officer)).toEqual([]);
    await widenPane(officer, 320);
    await officer.picture('gui-2-hep-320');
    expect(await barriersInPane(officer)).toEqual([]);
    await widenPane(officer, 350);
  });

  it('tạo tệp: tên tệp có kỳ, đơn vị không dấu và mã', async () => {
    const download = await downloadOf(() => officer.press('Tạo tệp gửi'));
    file = join(folder, download.suggestedFilename());
    await download.saveAs(file);
    expect(basename(file)).toBe(`BaoCao_Q1-2026_ubnd-tinh-quang-ngai_${code}.xlsx`);
    await officer.pane.getByText(/nằm trong thư mục tải về/).waitFor();
    await officer.picture('gui-3-da-tao');
  });

  it('mã trên báo cáo trong sổ, trên báo cáo trong tệp và ở dòng lệnh là một', async () => {
    await officer.press('Quay lại');
    await officer.pane.getByText(/Báo cáo khớp với số liệu hiện tại/).waitFor();
    const own = join(folder, 'so.xlsx');
    await officer.saveAs(own);
    for (const each of [own, file]) {
      const read = readXlsx(new Uint8Array(await readFile(each)));
      const line = read.ok
        ? read.reading.names.find(({ name }) => name === receiptName('2026-Q1'))?.value
        : null;
      expect([each, line]).toEqual([each, `Mã biên nhận: ${code}`]);
    }
    const [sent, kept] = [await checked(file), await checked(own)];
    expect(sent.receipt).toEqual({ code, holds: true });
    expect(kept.receipt).toBeUndefined();
    expect(sent.indicators).toEqual(kept.indicators);
    expect(sent.tasks).toEqual(kept.tasks);
  });

  it('ai sửa một con số trong tệp đã gửi thì dòng lệnh nói ra', async () => {
    const bytes = new Uint8Array(await readFile(file));
    const read = readXlsx(bytes);
    if (!read.ok) throw new Error(read.error.code);
    const table = read.reading.tables.find(({ name }) => name === 'SoLieu_2026_Q1');
    if (table === undefined) throw new Error('No figures.');
    const row = table.values.findIndex(([id]) => id === online);
    const column = table.header.indexOf('Tử số');
    const cell = cellAddress(table.box.top + 1 + row, table.box.left + column);
    const patched = patchXlsx(bytes, {
      sheets: [],
      names: [],
      setCells: [{ sheet: table.sheet, cell, content: { kind: 'number', value: 963 } }],
    });
    if (!patched.ok) throw new Error(patched.error.code);
    const changed = join(folder, 'da-sua.xlsx');
    await writeFile(changed, patched.bytes);
    const answer = await checked(changed);
    expect(answer.receipt).toEqual({ code, holds: false });
    expect(answer.findings[0]?.message).toContain(`mang mã biên nhận ${code}`);
  });

  it('số liệu đổi thì báo cáo phải lập lại trước, và mã mới khác mã cũ', async () => {
    await enter('Tử số', '790');
    await officer.pane.getByText(/Báo cáo đã cũ/).waitFor();
    await officer.press('Gửi cấp trên…');
    await officer.pane.getByText('Báo cáo trong sổ đã cũ so với số liệu.').waitFor();
    expect(await officer.pane.getByRole('button', { name: /tạo tệp gửi/i }).count()).toBe(0);
    await officer.press('Lập lại báo cáo');
    await officer.pane.getByRole('button', { name: 'Tạo tệp gửi' }).waitFor();
    const now = codePattern.exec(await officer.pane.locator('main').innerText())?.[0];
    expect(now).toMatch(codePattern);
    expect(now).not.toBe(code);
  });

  it('không gửi gì ra ngoài và trình duyệt không kêu ca điều gì', () => {
    expect(officer.outside).toEqual([]);
    expect(officer.complaints).toEqual([]);
  });
});
