/**
 * «Sửa chữa…» on the real page: a workbook is damaged as hands damage it, the list shows each thing with
 * before and after, one act heals all of it, and taking the act back brings the damage again.
 */
import { visit } from './visit';
import type { Visit } from './visit';
import type { Officer } from './officer';

const figures = 'Số liệu Q1-2026';
const tasks = 'Nhiệm vụ';
const online = 'ho-so-truc-tuyen';

let desk: Visit;
let officer: Officer;

/** Cells that the tests come back to: the formula, the number as text, the header, the list. */
const at = { status: '', numerator: '', header: '', list: '' };

beforeAll(async () => {
  desk = await visit();
  ({ officer } = desk);
  await officer.openPage();
  await officer.loadPlan('2026-Q1');
  const row = await officer.rowOf(figures, online);
  at.status = `${await officer.columnOf(figures, 'Đánh giá')}${row}`;
  at.numerator = `${await officer.columnOf(figures, 'Tử số')}${row}`;
  at.header = `${await officer.columnOf(figures, 'Mẫu số')}4`;
  at.list = `${await officer.columnOf(tasks, 'Trạng thái')}5`;
});

afterAll(() => desk.close());

async function hasList(): Promise<boolean> {
  const bench = await officer.bench();
  return bench.evaluate(
    ({ person }, name) =>
      (person.snapshot().sheets.find((sheet) => sheet.name === name)?.validations.length ?? 0) > 0,
    tasks,
  );
}

describe('Sửa chữa trang tính', () => {
  it('hỏng bốn chỗ: khung liệt kê từng chỗ, đang là gì và sẽ là gì', async () => {
    const bench = await officer.bench();
    await bench.evaluate(
      async ({ person }, { sheet, list, cells }) => {
        await person.unprotectSheet(sheet);
        await person.typeInto(sheet, cells.status, 'Đạt');
        await person.typeInto(sheet, cells.header, 'Tổng hồ sơ');
        await person.paste(sheet, cells.numerator, [["'1.234,5"]]);
        await person.removeValidation(list, 'A1:Z200');
      },
      { sheet: figures, list: tasks, cells: at },
    );
    expect(await hasList()).toBe(false);
    await officer.show(figures);
    await officer.tab(/^Kiểm tra/);
    await officer.press('Sửa chữa…');
    await officer.pane.getByRole('heading', { name: 'Sửa chữa trang tính' }).waitFor();
    await officer.picture('sua-chua-danh-sach');
    const list = await officer.pane.locator('body').innerText();
    for (const words of [
      'Tiêu đề cột là «Tổng hồ sơ»',
      'Tiêu đề cột là «Mẫu số»',
      'Cột «Đánh giá» mất công thức',
      'Công thức của sổ, tự tính lại',
      'Chữ “1.234,5”',
      'Số 1.234,5',
      'Mất kiểm tra khi nhập ở cột',
      'Trang không còn được bảo vệ',
    ]) {
      expect(list).toContain(words);
    }
    // Nothing has been written yet.
    expect(await officer.read(figures, at.status)).toBe('Đạt');
  });

  it('bấm sửa: mọi chỗ lành lại trong một lần', async () => {
    await officer.pane.getByRole('button', { name: /^Sửa những chỗ này/ }).click();
    await officer.pane
      .getByText(/^Đã sửa \d+ chỗ\.$/)
      .first()
      .waitFor();
    await officer.sees(figures, at.header, 'Mẫu số');
    await officer.sees(figures, at.numerator, '1234,5');
    expect(await officer.read(figures, at.status)).not.toBe('Đạt');
    expect(await hasList()).toBe(true);
    await officer.picture('sua-chua-xong');
    await officer.press('Sửa chữa…');
    await officer.pane.getByText('Không có gì phải sửa.').first().waitFor();
    await officer.press('Quay lại');
  });

  it('hoàn tác: các chỗ hỏng đứng lại như trước khi sửa', async () => {
    await officer.press(/^Hoàn tác “/);
    const question = officer.pane.getByRole('dialog');
    await question.waitFor();
    await officer.picture('sua-chua-hoi-hoan-tac');
    await question.getByRole('button', { name: 'Hoàn tác', exact: true }).click();
    await officer.until('the header that was typed', async () => {
      return (await officer.read(figures, at.header)) === 'Tổng hồ sơ';
    });
    await officer.sees(figures, at.status, 'Đạt');
    expect(await hasList()).toBe(false);
    await officer.picture('sua-chua-hoan-tac');
  });

  it('bảng thành ô thường: sửa xong lại là bảng, số đã nhập còn nguyên', async () => {
    const bench = await officer.bench();
    const cell = `${await officer.columnOf(tasks, 'Kết quả')}6`;
    await officer.type(tasks, cell, 'Báo cáo số 7');
    await bench.evaluate(({ engine }) => {
      const table = engine.tables.list().find(({ name }) => name === 'NhiemVu');
      if (table) engine.tables.delete(table.id);
    });
    await officer.tab(/^Kiểm tra/);
    await officer.press('Kiểm tra lại');
    await officer.pane
      .getByText(/không còn bảng «NhiemVu»/)
      .first()
      .waitFor();
    await officer.press('Sửa chữa…');
    await officer.pane.getByText('Bảng «NhiemVu» đã thành ô thường').waitFor();
    await officer.picture('sua-chua-bang');
    await officer.pane.getByRole('button', { name: /^Sửa những chỗ này/ }).click();
    await officer.pane
      .getByText(/^Đã sửa \d+ chỗ\.$/)
      .first()
      .waitFor();
    await officer.sees(tasks, cell, 'Báo cáo số 7');
    const tables = await bench.evaluate(({ engine }) =>
      engine.tables.list().map(({ name }) => name),
    );
    expect(tables).toContain('NhiemVu');
  });

  it('không gửi gì ra ngoài, trình duyệt không phàn nàn', () => {
    expect([officer.outside, officer.complaints]).toEqual([[], []]);
  });
});
