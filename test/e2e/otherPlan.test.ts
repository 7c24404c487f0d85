/**
 * A plan that nobody prepared: a Word document of another province goes from file to checked workbook,
 * and the workbook needs the document no more.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { barriersInPane, widenPane } from './barriers';
import { checked } from './commandLine';
import { visit } from './visit';
import type { Visit } from './visit';
import type { Officer } from './officer';

const corpus = join(__dirname, '..', 'document', 'corpus');
const wordDocument = join(corpus, 'lam-dong-cchc-2026.docx');

let desk: Visit;
let officer: Officer;
let folder: string;

beforeAll(async () => {
  desk = await visit();
  ({ officer, folder } = desk);
  await officer.openPage();
});

afterAll(() => desk.close());

const counts = (): Promise<string> =>
  officer.pane
    .getByText(/\d+ chỉ tiêu, \d+ nhiệm vụ/)
    .first()
    .innerText();

describe('Kế hoạch chưa có trong danh sách', () => {
  it('tệp không phải kế hoạch thì nói vì sao, làm gì', async () => {
    await officer.press('Mở kế hoạch khác…');
    await officer.pane.locator('input[type=file]').setInputFiles({
      name: 'scan.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7 x'),
    });
    await officer.pane.getByRole('alert').getByText(/PDF/).first().waitFor();
    await officer.picture('ke-hoach-khac-0-khong-doc-duoc');
    expect(await barriersInPane(officer)).toEqual([]);
  });

  it('mở tệp Word: thấy đã đọc được gì, điểm cần xem đứng trước', async () => {
    await officer.pane.locator('input[type=file]').setInputFiles(wordDocument);
    await officer.pane.getByRole('heading', { name: 'Xem lại những gì đã đọc' }).waitFor();
    expect(await counts()).toMatch(/20 nhiệm vụ/);
    await officer.picture('ke-hoach-khac-1-xem-lai');
    expect(await barriersInPane(officer)).toEqual([]);
  });

  it('sửa một mục; đóng khung rồi mở lại vẫn còn', async () => {
    await officer.choose('Hiện', 'all');
    await officer.pane.locator('[data-item^="task:"] [data-header]').first().click();
    const title = officer.pane.locator('[data-item^="task:"] textarea').first();
    await title.fill('Ban hành Kế hoạch cải cách hành chính (đã sửa)');
    await officer.picture('ke-hoach-khac-2-sua');
    expect(await barriersInPane(officer)).toEqual([]);
    await (await officer.bench()).evaluate(({ pane }) => pane.reload());
    await officer.press('Tiếp tục');
    await officer.choose('Hiện', 'all');
    await officer.pane
      .getByText('Ban hành Kế hoạch cải cách hành chính (đã sửa)')
      .first()
      .waitFor();
  });

  it('khung hẹp 320 vẫn không phải cuộn ngang', async () => {
    await widenPane(officer, 320);
    expect(await barriersInPane(officer)).toEqual([]);
    await officer.picture('ke-hoach-khac-3-hep');
    await widenPane(officer, 420);
  });

  it('nhận hết, nạp vào sổ tính, nhập một số, kiểm tra', async () => {
    const all = officer.pane.getByRole('button', { name: 'Nhận tất cả', exact: true });
    if (await all.isEnabled()) await all.click();
    await officer.press('Nạp kế hoạch');
    await officer.chooseYear('2026');
    await officer.choose('Kỳ báo cáo', '2026-Q1');
    await officer.press('Xem trước');
    await officer.pane.getByText(/20 nhiệm vụ/).waitFor();
    await officer.press('Nạp kế hoạch');
    await officer.press('Bắt đầu làm việc');
    await officer.hears(/^Đã kiểm tra: 0 lỗi/);
    await officer.show('Nhiệm vụ');
    await officer.picture('ke-hoach-khac-4-da-nap');
    expect(await officer.sheets()).toContain('Chỉ tiêu');
  });

  it('đổi kỳ không cần tệp gốc nữa; lưu tệp, dòng lệnh đọc tệp ấy', async () => {
    await officer.choose('Kỳ báo cáo', '2026-H1');
    await officer.until('the sheet of the half year', async () =>
      (await officer.sheets()).includes('Số liệu H1-2026'),
    );
    const file = join(folder, 'so.xlsx');
    await officer.saveAs(file);
    const answer = await checked(file);
    expect(answer.tasks).toHaveLength(20);
  });

  it('dán văn bản chép từ PDF cũng đọc được', async () => {
    const other = await visit();
    try {
      await other.officer.openPage();
      await other.officer.press('Mở kế hoạch khác…');
      const text = await readFile(join(corpus, 'xa-hoa-tien-de-an-06-2025.txt'), 'utf8');
      await other.officer.pane.getByRole('textbox').fill(text);
      await other.officer.press('Đọc văn bản đã dán');
      await other.officer.pane
        .getByText(/11 nhiệm vụ/)
        .first()
        .waitFor();
      expect(other.officer.outside).toEqual([]);
      expect(other.officer.complaints).toEqual([]);
    } finally {
      await other.close();
    }
  });

  it('không gửi gì ra ngoài và trình duyệt không kêu ca điều gì', () => {
    expect(officer.outside).toEqual([]);
    expect(officer.complaints).toEqual([]);
  });
});
