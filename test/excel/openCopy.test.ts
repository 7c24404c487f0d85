import { base64Of, openCopy } from '../../src/excel/openCopy';

const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 251);

function excel(version: string, createWorkbook?: (base64: string) => Promise<void>) {
  const supports = (asked: string): boolean => Number(asked) <= Number(version);
  return { supports, ...(createWorkbook === undefined ? {} : { createWorkbook }) };
}

test('tệp dài mấy cũng thành đúng chữ mà Excel nhận', () => {
  expect(base64Of(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  expect(base64Of(new Uint8Array())).toBe('');
});

test('Excel mở được sổ mới thì nhận trọn tệp', async () => {
  const opened: string[] = [];
  const isOpen = await openCopy(
    excel('1.8', (base64) => {
      opened.push(base64);
      return Promise.resolve();
    }),
    bytes,
  );
  expect([isOpen, opened]).toEqual([true, [Buffer.from(bytes).toString('base64')]]);
});

test('Excel cũ, không có lệnh ấy, hay không chịu mở thì nói là không, không báo lỗi', async () => {
  const refused = (): Promise<void> => Promise.reject(new Error('NotImplemented'));
  const never = jest.fn(() => Promise.resolve());
  expect(await openCopy(excel('1.7', never), bytes)).toBe(false);
  expect(await openCopy(excel('1.16'), bytes)).toBe(false);
  expect(await openCopy(excel('1.16', refused), bytes)).toBe(false);
  expect(never).not.toHaveBeenCalled();
});
