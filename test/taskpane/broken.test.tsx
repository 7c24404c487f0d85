import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { BrokenBoundary } from '../../src/taskpane/parts/Broken';

function Fault(): ReactNode {
  throw new Error('thử');
}

test('khung gặp sự cố thì nói sổ tính không mất gì và cho mở lại', async () => {
  const silenced = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  let reopened = 0;
  render(
    <BrokenBoundary language="vi" reopen={() => (reopened += 1)}>
      <Fault />
    </BrokenBoundary>,
  );
  expect(screen.getByRole('alert')).toHaveTextContent('Sổ tính không mất gì');
  expect(screen.getByText('Chi tiết cho người hỗ trợ: thử')).toBeVisible();
  await userEvent.click(screen.getByRole('button', { name: 'Mở lại bảng' }));
  expect(reopened).toBe(1);
  silenced.mockRestore();
});
