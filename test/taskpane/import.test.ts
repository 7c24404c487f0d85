import type { ReadingAnswer } from '../../src/taskpane/import/messages';
import { startReading, type Reader } from '../../src/taskpane/import/startReading';

const source = {
  text: 'KẾ HOẠCH\nCải cách hành chính năm 2026\nI. MỤC TIÊU\n- Phấn đấu 95% hồ sơ được giải quyết đúng hạn.',
};
const request = { source, fallbackYear: 2026 };

/** A worker that a test speaks for. */
function fakeReader() {
  const asked: unknown[] = [];
  let ended = 0;
  const reader: Reader = {
    postMessage: (message: unknown) => void asked.push(message),
    terminate: () => void (ended += 1),
    onmessage: null,
    onerror: null,
    onmessageerror: null,
  };
  const worker = reader as unknown as Worker;
  return {
    reader,
    asked,
    ended: () => ended,
    say: (data: ReadingAnswer) =>
      reader.onmessage?.call(worker, new MessageEvent('message', { data })),
    fail: () => reader.onerror?.call(worker, new Event('error') as ErrorEvent),
  };
}

describe('đọc tài liệu cạnh ngăn tác vụ', () => {
  it('giao việc cho tiến trình đọc, nhận kết quả rồi cho nó nghỉ', async () => {
    const fake = fakeReader();
    const { result } = startReading(request, () => fake.reader);
    expect(fake.asked).toEqual([request]);
    const outcome = { ok: false, problem: { code: 'noPlanInDocument', file: '' } } as const;
    fake.say({ kind: 'outcome', outcome });
    expect(await result).toEqual(outcome);
    expect(fake.ended()).toBe(1);
  });

  it('bấm dừng thì tiến trình đọc bị ngắt và kết quả nói là đã dừng', async () => {
    const fake = fakeReader();
    const { result, cancel } = startReading(request, () => fake.reader);
    cancel();
    expect(await result).toEqual({ ok: false, problem: { code: 'readingStopped' } });
    expect(fake.ended()).toBe(1);
  });

  it.each([
    [
      'không tạo được',
      () => {
        throw new Error('Worker is not defined');
      },
    ],
    ['không tải được', null],
  ])('tiến trình đọc %s thì ngăn tự đọc', async (_, spawn) => {
    const fake = fakeReader();
    const { result } = startReading(request, spawn ?? (() => fake.reader));
    if (spawn === null) fake.fail();
    const outcome = await result;
    expect(outcome.ok && outcome.value.plan.indicators).toHaveLength(1);
  });

  it('lỗi của chương trình không bị nuốt mất', async () => {
    const fake = fakeReader();
    const { result } = startReading(request, () => fake.reader);
    fake.say({ kind: 'fault', message: 'RangeError: sai' });
    await expect(result).rejects.toThrow('RangeError: sai');
  });
});
