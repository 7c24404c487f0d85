/**
 * Other periods than the four, as an officer meets them in a real browser: a month is loaded from «Kỳ khác»,
 * reported, then 9 months beside it; both stand in the list from then on, and the command line agrees.
 */
import { join } from 'node:path';
import { barriersInPane } from './barriers';
import { checked } from './commandLine';
import type { Officer } from './officer';
import { visit } from './visit';
import type { Visit } from './visit';

const online = 'ho-so-truc-tuyen';
const month = 'Số liệu M04-2026';
const nineMonths = 'Số liệu 9M-2026';

let desk: Visit;
let officer: Officer;
let folder: string;

beforeAll(async () => {
  desk = await visit();
  ({ officer, folder } = desk);
});

afterAll(() => desk.close());

const choice = () => officer.pane.getByRole('combobox', { name: 'Kỳ báo cáo' });
const usual = () => choice().locator('> option').allTextContents();
const others = () => choice().locator('optgroup > option').allTextContents();

async function report(sheet: string): Promise<void> {
  await officer.press('Lập báo cáo');
  await officer.pane.getByText(/Báo cáo khớp với số liệu hiện tại/).waitFor();
  await officer.until(sheet, async () => (await officer.sheets()).includes(sheet));
}

describe('kỳ khác', () => {
  it('danh sách quen thuộc vẫn bốn dòng; kỳ khác nằm trong nhóm riêng', async () => {
    await officer.openPage();
    expect((await usual()).map((text) => text.replace(/ \(.*\)$/, ''))).toEqual([
      'Quý I năm 2026',
      '6 tháng đầu năm 2026',
      'Quý III năm 2026',
      'Năm 2026',
    ]);
    const group = await others();
    expect(group).toHaveLength(16);
    expect(group).toContain('9 tháng đầu năm 2026');
    expect(await choice().locator('optgroup').getAttribute('label')).toBe('Kỳ khác');
    await officer.loadPlan('2026-M04');
    expect(await usual()).toContain('Tháng 4 năm 2026');
    expect(await others()).toHaveLength(15);
    expect(await barriersInPane(officer)).toEqual([]);
    await officer.picture('ky-khac-1-thang-4');
  });

  it('tháng 4: nhập, lập báo cáo', async () => {
    await officer.enter(month, online, 'Tử số', '790');
    await officer.enter(month, online, 'Mẫu số', '1000');
    await officer.sees(month, await officer.cellOf(month, online, 'Kết quả'), '79,00%');
    await report('Tổng hợp M04-2026');
    await officer.show('Tổng hợp M04-2026');
    await officer.picture('ky-khac-2-bao-cao-thang');
  });

  it('9 tháng bên cạnh tháng 4: trang riêng, so với kỳ trước, cả hai còn trong danh sách', async () => {
    await officer.choose('Kỳ báo cáo', '2026-9M');
    await officer.hears(/^Đã chuyển sang 9 tháng đầu năm 2026/);
    expect(await officer.sheets()).toContain(nineMonths);
    expect(await usual()).toEqual([
      'Quý I năm 2026 (chưa có trang)',
      'Tháng 4 năm 2026',
      '6 tháng đầu năm 2026 (chưa có trang)',
      'Quý III năm 2026 (chưa có trang)',
      '9 tháng đầu năm 2026',
      'Năm 2026 (chưa có trang)',
    ]);
    await officer.enter(nineMonths, online, 'Tử số', '8100');
    await officer.enter(nineMonths, online, 'Mẫu số', '10000');
    const was = await officer.cellOf(nineMonths, online, 'Kỳ trước');
    await officer.sees(nineMonths, was, '79,00%');
    const change = await officer.cellOf(nineMonths, online, 'Tăng/giảm');
    await officer.sees(nineMonths, change, 'tăng 2 điểm %');
    await officer.show(nineMonths);
    await officer.picture('ky-khac-3-9-thang');
    await report('Tổng hợp 9M-2026');
    await officer.show('Danh mục');
    await officer.picture('ky-khac-4-danh-muc');
  });

  it('dòng lệnh đọc tệp đó và nói y như vậy', async () => {
    const file = join(folder, 'so.xlsx');
    await officer.saveAs(file);
    const { period, statusDate, indicators, findings } = await checked(file);
    expect([period, statusDate]).toEqual(['2026-9M', '2026-09-14']);
    expect(indicators.find(({ id }) => id === online)?.status).toBe('metEarly');
    expect(findings.filter(({ code }) => /Missing|unknown/.test(code))).toEqual([]);
  });

  it('trở lại tháng 4: số đã nhập còn nguyên', async () => {
    await officer.choose('Kỳ báo cáo', '2026-M04');
    await officer.hears(/^Đã chuyển sang tháng 4 năm 2026/);
    await officer.sees(month, await officer.cellOf(month, online, 'Kết quả'), '79,00%');
    await officer.pane.getByText(/Báo cáo khớp với số liệu hiện tại/).waitFor();
  });

  it('không gửi gì ra ngoài, trình duyệt không kêu lỗi', () => {
    expect([officer.outside, officer.complaints]).toEqual([[], []]);
  });
});
