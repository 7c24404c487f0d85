/**
 * «Chốt kỳ» as an officer does it in a real browser: the report is closed, somebody changes a figure behind
 * its back, the pane names it, it is put back, and the period is opened again with a reason.
 */
import { join } from 'node:path';
import { barriersInPane } from './barriers';
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

function cellOf(header: string): Promise<string> {
  return officer.cellOf(figures, online, header);
}

function enter(header: string, text: string): Promise<void> {
  return officer.enter(figures, online, header, text);
}

/** Protection is help, never what safety rests on: whoever wants to, takes it away. */
async function unprotect(): Promise<void> {
  const bench = await officer.bench();
  await bench.evaluate(({ person }, sheet) => person.unprotectSheet(sheet), figures);
}

const dialog = () => officer.pane.getByRole('dialog');

describe('Chốt kỳ', () => {
  it('lập báo cáo rồi chốt: hỏi tên, nói chốt là gì, rồi nói ai đã chốt', async () => {
    await officer.openPage();
    await officer.loadPlan('2026-Q1');
    await enter('Tử số', '763');
    await enter('Mẫu số', '1000');
    await officer.sees(figures, await cellOf('Kết quả'), '76,30%');
    expect(await officer.pane.getByRole('button', { name: 'Chốt kỳ…' }).count()).toBe(0);
    await officer.press('Lập báo cáo');
    await officer.pane.getByText(/Báo cáo khớp với số liệu hiện tại/).waitFor();
    await officer.press('Chốt kỳ…');
    await dialog()
      .getByRole('textbox', { name: /Người chốt/ })
      .fill('Nguyễn Thị Hoa');
    expect(await barriersInPane(officer)).toEqual([]);
    await officer.picture('chot-1-hoi');
    await dialog().getByRole('button', { name: 'Chốt kỳ' }).click();
    await officer.pane.getByText(/Kỳ đã chốt lúc .*người chốt: Nguyễn Thị Hoa/).waitFor();
    await officer.hears(/^Đã chốt Quý I năm 2026/);
    expect((await officer.sheets()).at(-1)).toBe('Nhật ký');
    expect(await officer.activeSheet()).toBe(figures);
    expect(await officer.read(figures, 'A3')).toMatch(/^ĐÃ CHỐT lúc .*Nguyễn Thị Hoa/);
    await officer.show(figures);
    await officer.picture('chot-2-trang-so-lieu');
    expect(await barriersInPane(officer)).toEqual([]);
    await officer.show('Nhật ký');
    await officer.picture('chot-3-nhat-ky');
  });

  it('sửa một con số sau khi chốt: kiểm tra nêu cả hai giá trị, bấm vào là tới ô', async () => {
    await unprotect();
    await enter('Tử số', '790');
    await officer.tab(/Kiểm tra/);
    await officer.pane
      .getByText('«Tử số» nay là 790; khi chốt là 763', { exact: false })
      .first()
      .waitFor();
    await officer.picture('chot-4-da-sua');
    await officer.show('Kế hoạch');
    await officer.pane
      .getByRole('button', { name: `Tới ô ${await cellOf('Tử số')}, trang ${figures}` })
      .first()
      .click();
    await officer.until('the cell', async () => (await officer.activeSheet()) === figures);
    expect(await officer.selectedCell()).toBe(await cellOf('Tử số'));
  });

  it('dòng lệnh đọc tệp đó và nói y như vậy', async () => {
    const file = join(folder, 'so.xlsx');
    await officer.saveAs(file);
    const { findings } = await checked(file);
    const closed = findings.filter(({ code }) => code === 'closedFigureChanged');
    expect(closed).toMatchObject([{ severity: 'error', sheet: figures }]);
  });

  it('ghi lại như cũ thì hết', async () => {
    await enter('Tử số', '763');
    await officer.until(
      'no word about the closed period',
      async () => (await officer.pane.getByText('khi chốt là', { exact: false }).count()) === 0,
    );
    await officer.pane.getByText(/Báo cáo khớp với số liệu hiện tại/).waitFor();
  });

  it('mở lại cần lý do; rồi trang số liệu lại nhận nhập, nhật ký giữ cả hai việc', async () => {
    await officer.press('Mở lại kỳ…');
    await dialog().getByRole('button', { name: 'Mở lại kỳ' }).click();
    await dialog().getByText('Hãy ghi lý do.').waitFor();
    expect(await barriersInPane(officer)).toEqual([]);
    await officer.picture('chot-5-mo-lai');
    await dialog().getByRole('textbox', { name: /Lý do/ }).fill('Sở Nội vụ yêu cầu bổ sung');
    await dialog().getByRole('button', { name: 'Mở lại kỳ' }).click();
    await officer.pane.getByText(/Kỳ đã mở lại lúc .*Sở Nội vụ yêu cầu bổ sung/).waitFor();
    expect(await officer.read(figures, 'A3')).toMatch(/^Nhập vào ô nền vàng/);
    const ledger = [await officer.read('Nhật ký', 'B5'), await officer.read('Nhật ký', 'B6')];
    expect(ledger).toEqual(['Chốt kỳ', 'Mở lại kỳ']);
    await enter('Tử số', '790');
    await officer.pane.getByText(/Báo cáo đã cũ/).waitFor();
    expect(await officer.pane.getByText('khi chốt là', { exact: false }).count()).toBe(0);
  });

  it('không gửi gì ra ngoài, trình duyệt không kêu lỗi', () => {
    expect([officer.outside, officer.complaints]).toEqual([[], []]);
  });
});
