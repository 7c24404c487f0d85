/** Form II.06 on the page: asked for in the pane, typed into, linked to an indicator, looked at. */
import { visit, type Visit } from './visit';

let open: Visit | null = null;
afterEach(async () => {
  await open?.close();
  open = null;
});

// The page lays the workbook out three times here, which takes a slow machine its time.
jest.setTimeout(360_000);

const form = 'Biểu II.06 Q1-2026';
const figures = 'Số liệu Q1-2026';

test('thêm biểu, gõ một dòng, nối một tỷ lệ: chỉ tiêu được tính ngay, chỗ lệch dẫn đến ô của biểu', async () => {
  open = await visit();
  const { officer } = open;
  await officer.openPage();
  await officer.loadPlan('2026-Q1');
  await officer.tab(/^Chỉ tiêu/);
  await officer.press('Thêm biểu II.06');
  await officer.hears(/^Đã thêm trang Biểu II\.06 Q1-2026\.|^Đã kiểm tra/);
  await officer.until('the form', async () => (await officer.activeSheet()) === form);
  await officer.until('the way to the form', () =>
    officer.pane.getByRole('button', { name: 'Cập nhật biểu II.06' }).isVisible(),
  );
  const typed = { B9: 'Đất đai', D9: '900', E9: '85', H9: '985' };
  for (const [cell, text] of Object.entries(typed)) await officer.type(form, cell, text);
  await officer.sees(form, 'C9', '985');
  await officer.sees(form, 'O9', 'Khớp');
  await officer.type(form, 'M9', '3');
  await officer.sees(form, 'O9', 'Lệch 3 và 7+11: -3');
  await officer.picture('bieu-ii06');
  await officer.tab(/^Kiểm tra/);
  await officer.pane.getByText(/tiếp nhận \(3\) là 985/).waitFor();
  await officer.type(form, 'M9', '0');
  await officer.sees(form, 'O9', 'Khớp');

  // As the list of the cell has it: anything else is refused while it is typed.
  const suggested = (await officer.read(form, 'Q3')).replace('Gợi ý: ', '');
  expect(suggested).toContain('trực tuyến');
  await officer.type(form, 'P3', suggested);
  await officer.tab(/^Chỉ tiêu/);
  await officer.press('Cập nhật biểu II.06');
  await officer.hears(/^Đã cập nhật trang Biểu II\.06 Q1-2026\.|^Đã kiểm tra/);
  const row = await officer.rowOf(figures, 'ho-so-truc-tuyen');
  await officer.sees(figures, `E${String(row)}`, '900');
  await officer.sees(figures, `F${String(row)}`, '985');
  await officer.show(form);
  await officer.picture('bieu-ii06-noi');
  expect(officer.outside).toEqual([]);
  expect(officer.complaints).toEqual([]);
});
