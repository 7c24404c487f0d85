/** «Hoàn tác» in the pane: where an officer finds it, what it tells before, what each answer does. */
import { screen } from '@testing-library/react';
import { FakeWorkbook } from './fake/fakeWorkbook';
import { accessibilityProblems, openPane } from './officer';

const PROVINCE = 'quang-ngai-2026-2030';

function withAct(act: string): FakeWorkbook {
  const workbook = new FakeWorkbook().withPlan(PROVINCE, '2026-Q1');
  workbook.undoableNow = { act, lost: null };
  workbook.undoPlan = {
    act,
    removed: ['Số liệu H1-2026'],
    restored: ['Chỉ tiêu', 'Nhiệm vụ'],
    changed: [],
    canKeep: true,
  };
  return workbook;
}

test('không có việc nào để hoàn tác thì không có nút', async () => {
  await openPane(new FakeWorkbook().withPlan(PROVINCE, '2026-Q1'));
  expect(screen.queryByRole('button', { name: /^Hoàn tác/ })).toBeNull();
});

test('nút nói tên việc; bấm thì nói trang nào bỏ, trang nào trở lại, rồi mới làm', async () => {
  const workbook = withAct('load');
  const { press } = await openPane(workbook);
  await screen.findByRole('button', { name: 'Hoàn tác “Nạp kế hoạch”' });
  await press('Hoàn tác “Nạp kế hoạch”');
  const dialog = await screen.findByRole('dialog', { name: 'Hoàn tác “Nạp kế hoạch”?' });
  expect(dialog).toHaveTextContent('Số liệu H1-2026');
  expect(dialog).toHaveTextContent('Chỉ tiêu, Nhiệm vụ');
  expect(dialog).toHaveTextContent('chưa có ô nào trên các trang này bị sửa');
  expect(workbook.undone).toBeNull();
  expect(await accessibilityProblems()).toEqual([]);
  await press('Hoàn tác');
  expect(workbook.undone).toBe('all');
  expect(await screen.findByText('Đã hoàn tác.')).toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /^Hoàn tác/ })).toBeNull();
});

describe('ô đã được sửa sau việc ấy', () => {
  function changed(canKeep: boolean, count = 2): FakeWorkbook {
    const workbook = withAct('period');
    const cells = Array.from({ length: count }, (_cell, index) => `H${String(index + 5)}`);
    workbook.undoPlan = {
      ...workbook.undoPlan,
      changed: cells.map((cell) => ({ sheet: 'Nhiệm vụ', cell })),
      canKeep,
    };
    return workbook;
  }

  test('được kể ra, và giữ lại khi cán bộ chọn giữ', async () => {
    const workbook = changed(true);
    const { press } = await openPane(workbook);
    await screen.findByRole('button', { name: 'Hoàn tác “Chuyển kỳ”' });
    await press('Hoàn tác “Chuyển kỳ”');
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('2 ô đã được sửa sau việc này');
    expect(dialog).toHaveTextContent('Nhiệm vụ: H5');
    await press('Giữ các ô đó, hoàn tác phần còn lại');
    expect(workbook.undone).toBe('keep');
  });

  test('bấm Thôi thì không có gì thay đổi, nút vẫn ở đó', async () => {
    const workbook = changed(true);
    const { press } = await openPane(workbook);
    await screen.findByRole('button', { name: /^Hoàn tác/ });
    await press('Hoàn tác “Chuyển kỳ”');
    await screen.findByRole('dialog');
    await press('Thôi, để nguyên');
    expect(workbook.undone).toBeNull();
    expect(await screen.findByRole('button', { name: 'Hoàn tác “Chuyển kỳ”' })).toBeVisible();
  });

  test('không giữ được thì nói sẽ mất, và chỉ còn hai lối', async () => {
    const { press } = await openPane(changed(false, 20));
    await screen.findByRole('button', { name: /^Hoàn tác/ });
    await press('Hoàn tác “Chuyển kỳ”');
    const dialog = await screen.findByRole('dialog');
    expect(dialog).toHaveTextContent('nội dung các ô này sẽ mất');
    expect(dialog).toHaveTextContent('và 8 ô khác');
    expect(screen.queryByRole('button', { name: /^Giữ các ô đó/ })).toBeNull();
    expect(screen.getByRole('button', { name: 'Hoàn tác tất cả' })).toBeVisible();
  });
});

test('việc quá lớn để giữ thì nói rõ, và nói làm gì', async () => {
  const workbook = new FakeWorkbook().withPlan(PROVINCE, '2026-Q1');
  workbook.undoableNow = { act: null, lost: { act: 'load', why: 'tooLarge' } };
  await openPane(workbook);
  expect(await screen.findByText(/Việc “Nạp kế hoạch” ghi quá nhiều/)).toHaveTextContent(
    'hãy mở bản lưu cũ của tệp',
  );
});
