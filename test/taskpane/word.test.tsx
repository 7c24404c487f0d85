/** «Tải văn bản Word» beside the state of the report. */
import { screen } from '@testing-library/react';
import { FakeWorkbook, PROVINCE } from './fake/fakeWorkbook';
import { openPane } from './officer';

const button = (): HTMLElement | null => screen.queryByRole('button', { name: 'Tải văn bản Word' });

test('chưa lập báo cáo thì chưa có văn bản để tải', async () => {
  await openPane(new FakeWorkbook().withPlan(PROVINCE));
  expect(await screen.findByText(/Báo cáo kỳ này chưa lập/)).toBeVisible();
  expect(button()).toBeNull();
});

test('lập xong thì tải được văn bản của kỳ, và khung nói tệp nào', async () => {
  const workbook = new FakeWorkbook().withPlan(PROVINCE);
  const { press } = await openPane(workbook);
  await press('Lập báo cáo');
  await press('Tải văn bản Word');
  expect(
    await screen.findByText('Đã tải văn bản Word về tệp “bao-cao-2026-Q1.docx”.'),
  ).toBeInTheDocument();
  expect(workbook.savedDocuments.map(([name]) => name)).toEqual(['bao-cao-2026-Q1.docx']);
  expect(workbook.calls.filter((call) => call === 'buildReport')).toHaveLength(1);
});

test('không đọc được sổ thì báo và cho thử lại', async () => {
  const workbook = new FakeWorkbook().withPlan(PROVINCE);
  workbook.summary = 'outOfDate';
  workbook.fail('wordDocument', { code: 'noFiguresForPeriod', period: '2026-Q1' });
  const { press } = await openPane(workbook);
  await screen.findByText(/Báo cáo đã cũ/);
  await press('Tải văn bản Word');
  expect(await screen.findByRole('button', { name: 'Thử lại' })).toBeVisible();
  expect(workbook.savedDocuments).toEqual([]);
  await press('Thử lại');
  expect(await screen.findByText(/Đã tải văn bản Word/)).toBeInTheDocument();
  expect(workbook.savedDocuments).toHaveLength(1);
});
