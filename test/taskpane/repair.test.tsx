import { screen, within } from '@testing-library/react';
import { finding } from '../../src/assessment/findings/finding';
import type { RepairItem } from '../../src/workflow/repair/types';
import { later } from '../../src/taskpane/later';
import { en } from '../../src/taskpane/repair/messages/en';
import { vi } from '../../src/taskpane/repair/messages/vi';
import { FakeWorkbook } from './fake/fakeWorkbook';
import { accessibilityProblems, alertSays, openPane } from './officer';

const sheet = 'Số liệu Q1-2026';

const header: RepairItem = {
  id: 'header|SoLieu_2026_Q1|Mẫu số',
  kind: 'header',
  place: { sheet, cell: 'F4' },
  subject: null,
  before: 'Tiêu đề cột là «Tổng hồ sơ»',
  after: 'Tiêu đề cột là «Mẫu số»',
  brings: [],
};
const formulas: RepairItem = {
  id: 'formulas|SoLieu_2026_Q1|Đánh giá',
  kind: 'formulas',
  place: { sheet, cell: 'I6' },
  subject: 'sipas',
  before: 'Cột «Đánh giá» mất công thức: “Đạt”',
  after: 'Công thức của sổ, tự tính lại',
  brings: [header.id],
};
const number: RepairItem = {
  id: 'value|Số liệu Q1-2026|E6',
  kind: 'number',
  place: { sheet, cell: 'E6' },
  subject: 'sipas',
  before: 'Chữ “1.234,5”',
  after: 'Số 1.234,5',
  brings: [],
};

async function openDamaged(damage: readonly RepairItem[]) {
  const workbook = new FakeWorkbook().withPlan();
  workbook.damage = damage;
  const officer = await openPane(workbook);
  await later.repairScreen();
  await officer.tab(/^Kiểm tra/);
  await officer.press('Sửa chữa…');
  return { workbook, ...officer };
}

test('mỗi chỗ hỏng hiện đang là gì, sẽ là gì, ở đâu; sửa trong một lần', async () => {
  const { workbook, press } = await openDamaged([header, formulas, number]);
  expect(screen.getByRole('heading', { name: 'Sửa chữa trang tính' })).toHaveFocus();
  const items = screen.getAllByRole('listitem');
  expect(items).toHaveLength(3);
  const [, , third] = items;
  if (third === undefined) throw new Error('No third item.');
  expect(third).toHaveTextContent('Đang là: Chữ “1.234,5”');
  expect(third).toHaveTextContent('Sẽ là: Số 1.234,5');
  expect(within(third).getByRole('button', { name: /Tới ô E6/ })).toBeVisible();
  await press('Sửa những chỗ này (3)');
  expect(workbook.healed).toEqual([header.id, formulas.id, number.id]);
  expect((await screen.findAllByText('Đã sửa 3 chỗ.'))[0]).toBeVisible();
});

test('bỏ chọn một chỗ thì chỗ đó giữ nguyên; chỗ mà công thức cần thì vẫn sửa cùng', async () => {
  const { workbook, press, user } = await openDamaged([header, formulas, number]);
  await user.click(screen.getByRole('checkbox', { name: 'Số dạng chữ' }));
  await user.click(screen.getByRole('checkbox', { name: 'Tiêu đề cột' }));
  expect(screen.getByRole('checkbox', { name: 'Tiêu đề cột' })).toBeChecked();
  expect(screen.getByText('Sửa cùng với chỗ khác đã chọn')).toBeVisible();
  await press('Sửa những chỗ này (2)');
  expect(workbook.healed).toEqual([header.id, formulas.id]);
});

test('không chọn chỗ nào thì nhắc, không làm gì', async () => {
  const { workbook, press } = await openDamaged([number]);
  await press('Bỏ chọn tất cả');
  await press('Sửa những chỗ này (0)');
  await alertSays('Hãy chọn ít nhất một chỗ.');
  expect(workbook.calls).not.toContain('repair');
});

test('chỗ không sửa được nói phải làm gì; quay lại thì về chỗ làm việc', async () => {
  const workbook = new FakeWorkbook().withPlan();
  const place = { sheet, cell: 'A9' };
  workbook.unhealed = [finding('duplicateId', place, 'sipas', { id: 'sipas', other: 'A6' })];
  const { tab, press } = await openPane(workbook);
  await later.repairScreen();
  await tab(/^Kiểm tra/);
  await press('Sửa chữa…');
  expect(screen.getAllByText('Không có gì phải sửa.')[0]).toBeVisible();
  expect(screen.getByRole('heading', { name: 'Phải tự sửa (1)' })).toBeVisible();
  expect(screen.getByText(/Xóa dòng thừa/)).toBeVisible();
  expect(await accessibilityProblems()).toEqual([]);
  await press('Quay lại');
  expect(screen.getByRole('tab', { name: /^Kiểm tra/ })).toBeVisible();
});

test('sửa không được thì nói vì sao và cho làm lại', async () => {
  const { workbook, press } = await openDamaged([number]);
  workbook.fail('repair', { code: 'sheetProtected', sheet });
  await press('Sửa những chỗ này (1)');
  await alertSays(sheet);
  await press('Thử lại');
  expect(workbook.healed).toEqual([number.id]);
});

test('danh sách chỗ hỏng không có lỗi về khả năng tiếp cận', async () => {
  await openDamaged([header, formulas, number]);
  expect(await accessibilityProblems()).toEqual([]);
});

test('hai danh mục có cùng các mục', () => {
  expect(Object.keys(en.kinds).sort()).toEqual(Object.keys(vi.kinds).sort());
  expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
});
