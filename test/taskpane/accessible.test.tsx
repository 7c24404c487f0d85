import { screen } from '@testing-library/react';
import { finding } from '../../src/assessment/findings/finding';
import { FakeWorkbook, OFFICE } from './fake/fakeWorkbook';
import { accessibilityProblems, openPane } from './officer';

const wrong = [
  finding('negative', { sheet: 'Số liệu Q1-2026', cell: 'F7' }, 'sipas', {
    field: 'Kết quả',
    value: '-3',
  }),
];

describe('axe không tìm thấy rào cản', () => {
  test('ở bước chọn, xem trước và khi nạp xong', async () => {
    const { press } = await openPane(new FakeWorkbook());
    expect(await accessibilityProblems()).toEqual([]);
    await press('Xem trước');
    expect(await accessibilityProblems()).toEqual([]);
    await press('Nạp kế hoạch');
    await screen.findByRole('heading', { name: 'Đã nạp kế hoạch' });
    expect(await accessibilityProblems()).toEqual([]);
  });

  test('ở ô tìm đơn vị đang mở', async () => {
    const { user } = await openPane(new FakeWorkbook());
    await user.click(await screen.findByRole('radio', { name: /năm 2025/ }));
    await user.click(screen.getByRole('radio', { name: 'Chỉ một cơ quan, đơn vị' }));
    await user.type(await screen.findByRole('combobox', { name: /Tên cơ quan/ }), 'phong');
    expect(await accessibilityProblems()).toEqual([]);
  });

  test.each(['Tổng quan', 'Chỉ tiêu', 'Thời hạn', 'Kiểm tra'])('ở thẻ %s', async (name) => {
    const workbook = new FakeWorkbook().withPlan(OFFICE, '2025-Y');
    workbook.findings = wrong;
    const { tab } = await openPane(workbook);
    await tab(new RegExp(`^${name}`));
    expect(await accessibilityProblems()).toEqual([]);
  });

  test('khi hỏi trước khi lập báo cáo', async () => {
    const workbook = new FakeWorkbook().withPlan();
    workbook.findings = wrong;
    const { press } = await openPane(workbook);
    await press('Lập báo cáo');
    await screen.findByRole('dialog');
    expect(await accessibilityProblems()).toEqual([]);
  });

  test('khi có trục trặc, và khi lần trước bị ngắt', async () => {
    const workbook = new FakeWorkbook().withPlan();
    workbook.interrupted = 'load';
    workbook.fail('load', { code: 'workbookProtected' });
    const { press } = await openPane(workbook);
    expect(await accessibilityProblems()).toEqual([]);
    await press('Làm lại cho trọn');
    await screen.findByRole('alert');
    expect(await accessibilityProblems()).toEqual([]);
  });
});

test('mọi trạng thái trên khung đều có chữ; ký hiệu và màu chỉ đi kèm', async () => {
  const { tab } = await openPane(new FakeWorkbook().withPlan(OFFICE, '2025-Y'));
  await tab(/^Thời hạn/);
  for (const heading of screen.getAllByRole('heading', { level: 2 })) {
    expect(heading).toHaveAccessibleName(/\p{L}{2,}/u);
  }
});

test('giao diện sáng, tối và tương phản đều dựng được', async () => {
  await openPane(new FakeWorkbook().withPlan(), { office: 'dark' });
  expect(await screen.findByText('Đạt 0 / 39 chỉ tiêu')).toBeVisible();
});
