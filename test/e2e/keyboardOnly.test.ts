/**
 * An officer who uses no mouse: loads a plan, enters a figure, checks it, goes to what is wrong, mends
 * it and builds the report. At every key the focus is somewhere and can be seen.
 */
import { focusOf, goTo, press, tabTo } from './keys';
import { visit } from './visit';
import type { Visit } from './visit';
import type { Officer } from './officer';

const figures = 'Số liệu Q1-2026';

let desk: Visit;
let officer: Officer;

beforeAll(async () => {
  desk = await visit();
  ({ officer } = desk);
  await officer.openPage();
});

afterAll(() => desk.close());

/** Types into the selected cell, as the keyboard alone does. */
async function typeHere(text: string, end = 'Enter'): Promise<void> {
  await officer.page.keyboard.type(text);
  await officer.page.keyboard.press(end);
  await (await officer.bench()).evaluate(({ idle }) => idle());
}

describe('Chỉ dùng bàn phím', () => {
  it('F6 vào khung là tới ngay một nút, Tab đi hết các lựa chọn', async () => {
    expect((await goTo(officer, 'pane')).kind).not.toBe('body');
    await tabTo(officer, /2026 - 2030/);
    expect((await press(officer, 'ArrowDown')).name).toMatch(/năm 2025/);
    expect((await press(officer, 'ArrowUp')).name).toMatch(/2026 - 2030/);
    await tabTo(officer, 'Năm làm việc');
    await press(officer, 'Home');
    await tabTo(officer, 'Kỳ báo cáo');
    await press(officer, 'Home');
    await tabTo(officer, 'Xem trước');
    await officer.picture('ban-phim-1-chon');
  });

  it('mỗi bước, tiêu đề mới nhận tiêu điểm và trình đọc màn hình nghe việc vừa xong', async () => {
    await officer.page.keyboard.press('Enter');
    await officer.hears(/^Đã tính xong\. Chưa ghi gì vào sổ tính\.$/);
    expect(await focusOf(officer)).toEqual({
      part: 'pane',
      kind: 'h1',
      name: 'Xem trước',
      isVisible: true,
    });
    await tabTo(officer, 'Nạp kế hoạch');
    await officer.page.keyboard.press('Enter');
    await officer.hears(/^Đã nạp kế hoạch\.$/);
    expect((await focusOf(officer)).name).toBe('Đã nạp kế hoạch');
    await tabTo(officer, 'Bắt đầu làm việc');
    await press(officer, 'Space');
    expect((await focusOf(officer)).kind).toBe('h1');
    await officer.hears(/^Đã kiểm tra: 0 lỗi/);
  });

  it('từ việc cần làm tới ô nhập, F6 sang bảng tính, gõ số', async () => {
    await tabTo(officer, /^Nhập số liệu cho/);
    await press(officer, 'Enter');
    await officer.hears(/^Đã chọn ô [A-Z]+\d+ của trang “Số liệu Q1-2026”\.$/);
    expect(await officer.activeSheet()).toBe(figures);
    const cell = await officer.selectedCell();
    await goTo(officer, 'grid');
    expect(await officer.selectedCell()).toBe(cell);
    await officer.picture('ban-phim-2-o-nhap');
    await typeHere('120', 'Tab');
    await typeHere('100');
    expect(await officer.read(figures, cell)).toBe('120');
    await officer.hears(/^Đã kiểm tra: [1-9]\d* lỗi/);
  });

  it('F6 về đúng nút vừa rời; thẻ Kiểm tra nhận tiêu điểm; tới ô sai, sửa', async () => {
    expect((await goTo(officer, 'pane')).name).toMatch(/^Nhập số liệu cho/);
    expect((await press(officer, 'Shift+Tab')).name).toBe('Sửa 1 lỗi trước khi lập báo cáo');
    const led = await press(officer, 'Enter');
    expect(led.kind).toBe('tab');
    expect(led.name).toMatch(/^Kiểm tra/);
    expect((await press(officer, 'Home')).name).toBe('Tổng quan');
    expect((await press(officer, 'End')).name).toMatch(/^Kiểm tra/);
    await tabTo(officer, /^Tới ô/);
    await officer.picture('ban-phim-3-kiem-tra');
    await press(officer, 'Enter');
    await officer.hears(/^Đã chọn ô/);
    await goTo(officer, 'grid');
    await typeHere('100');
    await officer.hears(/^Đã kiểm tra: 0 lỗi/);
    await goTo(officer, 'pane');
  });

  it('lập báo cáo: tiêu điểm ở lại nút, bảng tính sang trang Tổng hợp', async () => {
    await tabTo(officer, 'Lập báo cáo');
    await press(officer, 'Enter');
    await officer.hears(/^Đã lập báo cáo trên trang “Tổng hợp Q1-2026”\.$/);
    expect(await officer.activeSheet()).toBe('Tổng hợp Q1-2026');
    expect((await focusOf(officer)).name).toBe('Lập lại báo cáo');
    await officer.picture('ban-phim-4-bao-cao');
  });

  it('không gửi gì ra ngoài và trình duyệt không kêu ca điều gì', () => {
    expect(officer.outside).toEqual([]);
    expect(officer.complaints).toEqual([]);
  });
});
