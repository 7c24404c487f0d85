/** What is fetched ahead stands at once when it is rendered; what does not come is said, not asked for again and again. */
import { act, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import type { ReactNode } from 'react';
import { BrokenBoundary } from '../../../src/taskpane/parts/Broken';
import { fetchedComponent } from '../../../src/taskpane/parts/fetchedOnce';

const Words = ({ text }: { readonly text: string }): ReactNode => <p>{text}</p>;

const shown = (children: ReactNode): ReactNode => (
  <BrokenBoundary language="vi" reopen={() => undefined}>
    <Suspense fallback={<i>đang tới</i>}>{children}</Suspense>
  </BrokenBoundary>
);

test('đã tải trước thì hiện ngay, không có lúc trống', async () => {
  const { fetch, Component } = fetchedComponent(() => Promise.resolve(Words));
  await fetch();
  render(shown(<Component text="màn hình" />));
  expect(screen.queryByText('đang tới')).toBeNull();
  expect(screen.getByText('màn hình').textContent).toBe('màn hình');
});

test('chưa tải thì chờ rồi hiện, chỉ tải một lần, React không phàn nàn', async () => {
  const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const load = jest.fn(() => Promise.resolve(Words));
  const { Component } = fetchedComponent(load);
  await act(async () => render(shown(<Component text="màn hình" />)));
  expect(screen.getByText('màn hình').textContent).toBe('màn hình');
  expect(load).toHaveBeenCalledTimes(1);
  expect(complaints).not.toHaveBeenCalled();
  complaints.mockRestore();
});

test('tải trước không được thì lúc cần tải lại; vẫn không được thì nói ra, không tải mãi', async () => {
  const complaints = jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const load = jest.fn(() => Promise.reject(new Error('mất mạng')));
  const { fetch, Component } = fetchedComponent<{ readonly text: string }>(load);
  await expect(fetch()).rejects.toThrow('mất mạng');
  await act(async () => render(shown(<Component text="màn hình" />)));
  expect(screen.getByRole('alert').textContent).toContain('mất mạng');
  expect(load).toHaveBeenCalledTimes(2);
  complaints.mockRestore();
});
