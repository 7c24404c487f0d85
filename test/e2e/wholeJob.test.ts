/**
 * The whole job as a new officer does it, in a real browser on the page that `npm start` opens: load a
 * plan, enter figures, check them, see what is late, build the summary, save the file.
 */
import { join } from 'node:path';
import { checked } from './commandLine';
import type { Officer } from './officer';
import { visit } from './visit';
import type { Visit } from './visit';

const figures = 'Số liệu Q1-2026';
const tasks = 'Nhiệm vụ';

let desk: Visit;
let officer: Officer;
let folder: string;

beforeAll(async () => {
  desk = await visit();
  ({ officer, folder } = desk);
});

afterAll(() => desk.close());

describe('Một cán bộ làm trọn việc của một quý', () => {
  it('mở trang, thấy các kế hoạch và xem trước khi nạp', async () => {
    await officer.openPage();
    await officer.pane.getByText('Cải cách hành chính năm 2025', { exact: true }).waitFor();
    await officer.picture('1-chon-ke-hoach');
    await officer.chooseYear('2026');
    await officer.choose('Kỳ báo cáo', '2026-Q1');
    await officer.press('Xem trước');
    await officer.pane.getByText('39 chỉ tiêu', { exact: true }).waitFor();
    await officer.pane.getByText(/34 nhiệm vụ/).waitFor();
    await officer.picture('2-xem-truoc');
    expect(await officer.sheets()).toEqual(['Sheet1']);
  });

  it('nạp kế hoạch thành các trang, trang sẵn có vẫn còn', async () => {
    await officer.press('Nạp kế hoạch');
    await officer.pane.getByRole('heading', { name: 'Đã nạp kế hoạch' }).waitFor();
    expect(await officer.sheets()).toEqual([
      'Sheet1',
      'Kế hoạch',
      'Chỉ tiêu',
      'Nhiệm vụ',
      figures,
      'Danh mục',
    ]);
    await officer.press('Bắt đầu làm việc');
    await officer.pane.getByText('Đạt 0 / 39 chỉ tiêu').waitFor();
    await officer.picture('3-da-nap');
  });

  it('gõ tử số và mẫu số: đánh giá và khoảng cách đổi ngay, bảng bên tự theo', async () => {
    const id = 'ho-so-truc-tuyen';
    await officer.enter(figures, id, 'Tử số', '763');
    await officer.enter(figures, id, 'Mẫu số', '1.000,0');
    await officer.sees(figures, await officer.cellOf(figures, id, 'Kết quả'), '76,30%');
    await officer.sees(figures, await officer.cellOf(figures, id, 'Đánh giá'), 'Chưa đạt mốc 2030');
    await officer.sees(
      figures,
      await officer.cellOf(figures, id, 'Khoảng cách'),
      'thiếu 37 để đạt 80%',
    );
    await officer.enter(figures, id, 'Tử số', '800');
    await officer.sees(figures, await officer.cellOf(figures, id, 'Đánh giá'), 'Đạt trước hạn');
    await officer.pane.getByText('Đạt 1 / 39 chỉ tiêu').waitFor();
    await officer.picture('4-nhap-so-lieu');
  });

  it('gõ sai: kiểm tra nói sai gì, ở đâu, làm gì; bấm vào là tới ô', async () => {
    const satisfied = 'hai-long-giai-quyet-thu-tuc';
    await officer.enter(figures, satisfied, 'Tử số', '120');
    await officer.enter(figures, satisfied, 'Mẫu số', '100');
    await officer.sees(
      figures,
      await officer.cellOf(figures, satisfied, 'Đánh giá'),
      'Số liệu sai',
    );
    await officer.show('Kế hoạch');
    await officer.tab(/Kiểm tra/);
    await officer.pane.getByText(/1 lỗi/).first().waitFor();
    await officer.picture('5-kiem-tra');
    await officer.pane
      .getByRole('button', { name: /^Tới ô/ })
      .first()
      .click();
    await officer.page.waitForTimeout(500);
    expect(await officer.activeSheet()).toBe(figures);
    expect(await officer.selectedCell()).toBe(await officer.cellOf(figures, satisfied, 'Tử số'));
  });

  it('hạn đã qua mà chưa xong thì quá hạn: đỏ, có dấu, có chữ, có số ngày', async () => {
    const id = 'nv-chat-luong-xay-dung-van-ban';
    await officer.enter(tasks, id, 'Hạn hoàn thành', '28/02/2026');
    await officer.sees(tasks, await officer.cellOf(tasks, id, 'Tiến độ'), 'Quá hạn');
    await officer.sees(tasks, await officer.cellOf(tasks, id, 'Dấu'), '✗');
    await officer.sees(tasks, await officer.cellOf(tasks, id, 'Số ngày trễ'), '14');
    await officer.tab(/Thời hạn/);
    await officer.pane.getByText('Trễ 14 ngày').waitFor();
    await officer.picture('6-qua-han');
  });

  it('còn lỗi thì hỏi lại trước khi lập báo cáo', async () => {
    await officer.press('Lập báo cáo');
    await officer.pane
      .getByRole('dialog')
      .getByText(/Còn 1 lỗi chưa sửa/)
      .waitFor();
    await officer.picture('7-con-loi');
    await officer.pane.getByRole('dialog').getByRole('button', { name: 'Hủy' }).click();
    expect(await officer.sheets()).not.toContain('Tổng hợp Q1-2026');
  });

  it('sửa xong, lập báo cáo; đổi số sau đó thì báo cáo nói mình đã cũ', async () => {
    const satisfied = 'hai-long-giai-quyet-thu-tuc';
    await officer.enter(figures, satisfied, 'Tử số', '96');
    await officer.sees(figures, await officer.cellOf(figures, satisfied, 'Đánh giá'), 'Đạt');
    await officer.press('Lập báo cáo');
    await officer.pane.getByText(/Báo cáo khớp với số liệu hiện tại/).waitFor();
    expect(await officer.activeSheet()).toBe('Tổng hợp Q1-2026');
    await officer.picture('8-bao-cao');
    await officer.enter(figures, 'ho-so-truc-tuyen', 'Tử số', '790');
    await officer.pane.getByText(/Báo cáo đã cũ/).waitFor();
    await officer.show('Tổng hợp Q1-2026');
    await officer.picture('9-bao-cao-cu');
    await officer.press('Lập lại báo cáo');
    await officer.pane.getByText(/Báo cáo khớp với số liệu hiện tại/).waitFor();
    expect((await officer.sheets()).filter((name) => name.startsWith('Tổng hợp'))).toHaveLength(1);
  });

  it('lưu tệp; dòng lệnh đọc tệp đó và nói đúng như bảng bên', async () => {
    const file = join(folder, 'so.xlsx');
    await officer.saveAs(file);
    const answer = await checked(file);
    expect(answer.period).toBe('2026-Q1');
    expect(answer.statusDate).toBe('2026-03-14');
    const online = answer.indicators.find(({ id }) => id === 'ho-so-truc-tuyen');
    expect(online?.status).toBe('towards');
    const late = answer.tasks.find(({ id }) => id === 'nv-chat-luong-xay-dung-van-ban');
    expect(late?.daysLate).toBe(14);
  });

  it('không gửi gì ra ngoài và trình duyệt không kêu ca điều gì', () => {
    expect(officer.outside).toEqual([]);
    expect(officer.complaints).toEqual([]);
  });
});
