/**
 * What goes wrong in an office, one mishap after the other, on the real page: each gives one sentence that
 * says what to do, and nothing that was entered is lost.
 */
import { visit } from './visit';
import type { Visit } from './visit';
import type { Officer } from './officer';

const figures = 'Số liệu Q1-2026';
const online = 'ho-so-truc-tuyen';

let desk: Visit;
let officer: Officer;

beforeAll(async () => {
  desk = await visit();
  ({ officer } = desk);
  await officer.openPage();
  await officer.loadPlan('2026-Q1');
  await enter('Tử số', '763');
  await enter('Mẫu số', '1000');
});

afterEach(async () => {
  // Whatever happened: the figures are still there.
  await officer.sees(figures, await cell('Tử số'), '763');
  await officer.sees(figures, await cell('Mẫu số'), '1000');
});

afterAll(() => desk.close());

function cell(header: string): Promise<string> {
  return officer.cellOf(figures, online, header);
}

function enter(header: string, text: string): Promise<void> {
  return officer.enter(figures, online, header, text);
}

/** The pane follows edits by itself: waits until it has, so that a fault on order meets the next press. */
async function quiet(): Promise<void> {
  await officer.page.waitForTimeout(1500);
  await (await officer.bench()).evaluate(({ idle }) => idle());
}

/** Checks again and waits until the list of findings speaks of it. */
async function finds(words: RegExp): Promise<void> {
  await officer.tab(/^Kiểm tra/);
  await officer.press('Kiểm tra lại');
  await officer.pane.getByText(words).first().waitFor();
}

describe('Trục trặc thường ngày', () => {
  it('Excel từ chối một lần: nói ra, bấm thử lại là xong', async () => {
    const bench = await officer.bench();
    await officer.tab(/^Kiểm tra/);
    await quiet();
    await bench.evaluate(({ faults }) => faults.failNext('accessDenied'));
    await officer.press('Kiểm tra lại');
    await officer.pane.getByRole('alert').waitFor();
    await officer.picture('truc-trac-tu-choi');
    expect(await officer.trouble()).toMatch(/[.!]/);
    await officer.press('Thử lại');
    await officer.pane.getByRole('alert').waitFor({ state: 'detached' });
  });

  it('đang sửa dở một ô: khung chờ rồi tự làm tiếp', async () => {
    const bench = await officer.bench();
    await quiet();
    await bench.evaluate(({ faults }) => faults.failNext('cellEditMode', 2));
    await officer.press('Lập báo cáo');
    await officer.pane.getByText(/Báo cáo khớp với số liệu hiện tại/).waitFor();
    expect(await officer.activeSheet()).toBe('Tổng hợp Q1-2026');
  });

  it('gõ chữ vào ô số: nói ô nào, vì sao; sửa lại là hết', async () => {
    const bench = await officer.bench();
    const denominator = await cell('Mẫu số');
    // Pasted: the validation of the cell would have stopped typing.
    await bench.evaluate(
      ({ person }, [sheet, address]) => person.paste(sheet, address, [['một nghìn']]),
      [figures, denominator] as const,
    );
    await finds(/chữ|không phải là số/);
    await officer.picture('truc-trac-chu-trong-o-so');
    await officer.pane
      .getByRole('button', { name: /^Tới ô/ })
      .first()
      .click();
    await officer.until('the cell', async () => (await officer.selectedCell()) === denominator);
    await enter('Mẫu số', '1000');
    await officer.hears(/^Đã kiểm tra: 0 lỗi/);
  });

  it('đổi tên một trang: nói trang nào, đặt lại tên là hết', async () => {
    const bench = await officer.bench();
    await bench.evaluate(({ person }) => person.renameSheet('Nhiệm vụ', 'NV cũ'));
    await finds(/Nhiệm vụ/);
    await officer.picture('truc-trac-doi-ten-trang');
    await bench.evaluate(({ person }) => person.renameSheet('NV cũ', 'Nhiệm vụ'));
    await officer.press('Kiểm tra lại');
    await officer.hears(/^Đã kiểm tra: 0 lỗi/);
  });

  it('mở và đóng câu hỏi nhiều lần liền: hộp thoại vẫn hiện, tiêu điểm trở về nút', async () => {
    await enter('Mẫu số', '500');
    await officer.hears(/^Đã kiểm tra: 1 lỗi/);
    for (let time = 0; time < 3; time += 1) {
      await officer.press(/^Lập (lại )?báo cáo$/);
      await officer.pane.getByRole('dialog').waitFor();
      await officer.page.keyboard.press('Escape');
    }
    await officer.press(/^Lập (lại )?báo cáo$/);
    await officer.pane.getByRole('dialog').getByRole('button', { name: 'Hủy' }).click();
    await officer.pane.getByRole('dialog').waitFor({ state: 'detached' });
    await enter('Mẫu số', '1000');
    await officer.hears(/^Đã kiểm tra: 0 lỗi/);
  });

  it('mở một tệp không phải sổ tính: nói vì sao, sổ đang làm còn nguyên', async () => {
    const bench = await officer.bench();
    const before = await officer.sheets();
    await bench.evaluate(({ files }) => files.open('anh.xlsx', new Uint8Array([137, 80, 78, 71])));
    await officer.picture('truc-trac-tep-la');
    expect(await officer.sheets()).toEqual(before);
  });
});

describe('Trục trặc khi nạp', () => {
  it('sổ đã có trang “Nhiệm vụ” của người dùng: trang ấy không bị đụng tới', async () => {
    const other = await visit();
    try {
      await other.officer.openPage();
      const bench = await other.officer.bench();
      await bench.evaluate(async ({ person }) => {
        await person.addSheet('Nhiệm vụ');
        await person.typeInto('Nhiệm vụ', 'A1', 'Việc nhà');
      });
      await other.officer.chooseYear('2026');
      await other.officer.press('Xem trước');
      await other.officer.pane
        .getByRole('alert')
        .getByText(/Hãy đổi tên trang “Nhiệm vụ”/)
        .waitFor();
      await other.officer.picture('truc-trac-trang-trung-ten');
      expect(await other.officer.read('Nhiệm vụ', 'A1')).toBe('Việc nhà');
      expect(other.officer.complaints).toEqual([]);
    } finally {
      await other.close();
    }
  });

  it('Excel hỏng giữa chừng lúc nạp: không có gì dở dang, thử lại là xong', async () => {
    const other = await visit();
    try {
      await other.officer.openPage();
      const bench = await other.officer.bench();
      await other.officer.chooseYear('2026');
      await other.officer.choose('Kỳ báo cáo', '2026-Q1');
      await other.officer.press('Xem trước');
      await other.officer.pane.getByRole('heading', { name: 'Xem trước' }).waitFor();
      await bench.evaluate(({ faults }) => faults.failNext('general', 1, 1));
      await other.officer.press('Nạp kế hoạch');
      await other.officer.pane.getByRole('alert').waitFor();
      expect(await other.officer.sheets()).toEqual(['Sheet1']);
      await other.officer.press('Thử lại');
      await other.officer.pane.getByRole('heading', { name: 'Đã nạp kế hoạch' }).waitFor();
      expect(await other.officer.sheets()).toContain('Danh mục');
    } finally {
      await other.close();
    }
  });
});
