import { screen, within } from '@testing-library/react';
import { numberCellFindings } from '../../src/assessment/findings/cellCheck';
import { FakeWorkbook, PROVINCE } from './fake/fakeWorkbook';
import { openPane } from './officer';

const sheet = 'Số liệu Q1-2026';

/** «1.234» typed as text where a number of files belongs. */
function workbookAsking(text = '1.234'): FakeWorkbook {
  const workbook = new FakeWorkbook().withPlan(PROVINCE);
  workbook.findings = numberCellFindings({
    field: 'Tử số',
    entered: { kind: 'text', text },
    place: { sheet, cell: 'E7' },
    subject: 'sipas',
  });
  return workbook;
}

describe('số hiểu được nhiều cách', () => {
  test('hỏi ý là số nào, mỗi cách hiểu một nút; bấm thì số ấy được ghi vào ô', async () => {
    const workbook = workbookAsking();
    const { press, tab } = await openPane(workbook);
    await tab(/^Kiểm tra/);
    const choices = within(screen.getByRole('group', { name: 'Ý là số nào?' }));
    expect(choices.getAllByRole('button').map((one) => one.textContent)).toEqual([
      'Ghi 1,234',
      'Ghi 1234',
    ]);
    await press('Ghi 1234 vào ô E7, trang Số liệu Q1-2026');
    expect(workbook.entered).toEqual([
      {
        code: 'ambiguousNumber',
        place: { sheet, cell: 'E7' },
        meaning: { kind: 'number', shown: '1234', value: 1234 },
      },
    ]);
    expect(workbook.calls.at(-1)).toBe('check');
    expect(screen.getByRole('status')).toHaveTextContent('Đã ghi 1234 vào ô E7');
  });

  test('đi bằng bàn phím được: Tab đến nút, Enter thì ghi', async () => {
    const workbook = workbookAsking();
    const { user, tab } = await openPane(workbook);
    await tab(/^Kiểm tra/);
    screen.getByRole('button', { name: /^Ghi 1,234 vào ô E7/ }).focus();
    await user.keyboard('{Enter}');
    expect(workbook.entered.map(({ meaning }) => meaning.shown)).toEqual(['1,234']);
  });

  test('chữ chỉ có một cách hiểu thì có một nút', async () => {
    const workbook = workbookAsking('60 hồ sơ');
    const { tab } = await openPane(workbook);
    await tab(/^Kiểm tra/);
    expect(screen.getByRole('button', { name: /^Ghi 60 vào ô E7/ })).toBeVisible();
    expect(screen.queryByRole('group', { name: 'Ý là số nào?' })).toBeNull();
  });

  test('ô đã được sửa từ lần kiểm tra trước thì nói rõ và không ghi', async () => {
    const workbook = workbookAsking();
    const { press, tab } = await openPane(workbook);
    await tab(/^Kiểm tra/);
    workbook.findings = [];
    await press(/^Ghi 1234 vào ô E7/);
    expect(workbook.entered).toEqual([]);
    expect(screen.queryByRole('button', { name: /^Ghi 1234/ })).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent('chưa ghi gì');
    expect(within(screen.getByRole('tabpanel')).getByText(/chưa ghi gì/)).toBeVisible();
  });

  test('không ghi được thì nói vì sao và thử lại được', async () => {
    const workbook = workbookAsking().fail('enterMeaning', { code: 'readOnly' });
    const { press, tab } = await openPane(workbook);
    await tab(/^Kiểm tra/);
    await press(/^Ghi 1234 vào ô E7/);
    await press('Thử lại');
    expect(workbook.entered).toHaveLength(1);
  });
});
