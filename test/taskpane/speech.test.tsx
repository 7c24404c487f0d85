import { screen } from '@testing-library/react';
import { finding } from '../../src/assessment/findings/finding';
import { FakeWorkbook, OFFICE } from './fake/fakeWorkbook';
import { alertSays, openPane } from './officer';

describe('ngôn ngữ của khung', () => {
  test('đổi sang tiếng Anh ngay tại chỗ, trang đánh dấu đúng ngôn ngữ, và được ghi nhớ', async () => {
    const { press, languages } = await openPane(new FakeWorkbook());
    expect(document.documentElement.lang).toBe('vi');
    await press('English');
    expect(await screen.findByRole('heading', { name: 'Choose a plan to begin' })).toBeVisible();
    expect(document.documentElement.lang).toBe('en');
    expect(languages).toEqual(['en']);
    await press('Tiếng Việt');
    expect(screen.getByRole('heading', { name: 'Chọn kế hoạch để bắt đầu' })).toBeVisible();
  });

  test('trong khung tiếng Anh, lời của kế hoạch vẫn là tiếng Việt và được đánh dấu', async () => {
    await openPane(new FakeWorkbook().withPlan(), { language: 'en' });
    const title = await screen.findByRole('heading', { level: 1 });
    expect(title.querySelector('[lang="vi"]')).toHaveTextContent('giai đoạn 2026 - 2030');
    expect(screen.getByText('0 of 39 indicators met')).toBeVisible();
    expect(screen.getByText('Figures as of 14 Mar 2026 · Send by 20 Mar 2026')).toBeVisible();
  });

  test('phát hiện nói bằng tiếng Anh; tên cột và tên trang vẫn như trong sổ', async () => {
    const workbook = new FakeWorkbook().withPlan();
    workbook.findings = [
      finding('negative', { sheet: 'Số liệu Q1-2026', cell: 'F7' }, 'sipas', {
        field: 'Kết quả',
        value: '-3',
      }),
    ];
    const { tab, press } = await openPane(workbook, { language: 'en' });
    await tab(/^Check/);
    expect(screen.getByText('“Kết quả” is negative: -3.')).toBeVisible();
    await press('Tiếng Việt');
    expect(screen.getByText('«Kết quả» là số âm: -3.')).toBeVisible();
  });

  test('trạng thái và ngày trễ có đủ chữ trong tiếng Anh', async () => {
    const { tab } = await openPane(new FakeWorkbook().withPlan(OFFICE, '2025-Y'), {
      language: 'en',
    });
    await tab(/^Deadlines/);
    expect(screen.getByRole('heading', { name: /^Overdue \d+$/ })).toBeVisible();
    expect(screen.getAllByText(/^\d+ days late \(\d+ working\)$/).length).toBeGreaterThan(0);
  });

  test('trục trặc cũng nói bằng ngôn ngữ đang dùng', async () => {
    const workbook = new FakeWorkbook();
    const { press } = await openPane(workbook, { language: 'en' });
    workbook.fail('proposeLoad', { code: 'readOnly' });
    await press('Preview');
    await alertSays('Try again');
  });
});
