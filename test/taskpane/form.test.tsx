/** Form II.06 in the pane: with the plan, or later above the indicators. */
import { screen } from '@testing-library/react';
import { FakeWorkbook, PROVINCE } from './fake/fakeWorkbook';
import { openPane } from './officer';

test('thẻ «Chỉ tiêu» mời thêm biểu; thêm xong thì dẫn đến trang và cho cập nhật', async () => {
  const workbook = new FakeWorkbook().withPlan(PROVINCE);
  const { press, tab } = await openPane(workbook);
  await tab(/^Chỉ tiêu/);
  await press('Thêm biểu II.06');
  expect(await screen.findByText('Đã thêm trang Biểu II.06 Q1-2026.')).toBeInTheDocument();
  expect(await screen.findByRole('button', { name: 'Cập nhật biểu II.06' })).toBeVisible();
  await press(/Biểu II\.06 Q1-2026/);
  expect(workbook.opened).toEqual([{ sheet: 'Biểu II.06 Q1-2026', cell: '' }]);
  await press('Cập nhật biểu II.06');
  expect(await screen.findByText('Đã cập nhật trang Biểu II.06 Q1-2026.')).toBeInTheDocument();
  expect(workbook.calls.filter((call) => call === 'addForm')).toHaveLength(2);
});

test('không thêm được thì nói vì sao và cho thử lại', async () => {
  const workbook = new FakeWorkbook().withPlan(PROVINCE);
  workbook.fail('addForm', { code: 'sheetNameTaken', sheet: 'Biểu II.06 Q1-2026' });
  const { press, tab } = await openPane(workbook);
  await tab(/^Chỉ tiêu/);
  await press('Thêm biểu II.06');
  await press('Thử lại');
  expect(await screen.findByText('Đã thêm trang Biểu II.06 Q1-2026.')).toBeInTheDocument();
});

test('khi nạp kế hoạch có thể chọn kèm biểu; không chọn thì không có', async () => {
  const workbook = new FakeWorkbook();
  const { press, user } = await openPane(workbook);
  await user.click(await screen.findByRole('checkbox', { name: /Kèm biểu II\.06/ }));
  await press('Xem trước');
  await press('Nạp kế hoạch');
  expect(workbook.chosen?.forms).toEqual(['2026-Q1']);
});
