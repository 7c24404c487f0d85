import { bytesOf } from '../../src/excel/bytes';
import { step } from '../../src/excel/write/step';
import { requestsOf } from '../../src/excel/write/requests';
import { nextPack } from '../../src/excel/read/slices';

const nothing = () => undefined;

describe('the size of requests', () => {
  test('steps share a request while they fit, in their order', () => {
    const steps = [300, 300, 300, 300].map((bytes) => step(nothing, bytes));
    expect(requestsOf(steps, 900).map((request) => request.length)).toEqual([3, 1]);
  });

  test('a step above the limit goes alone', () => {
    const steps = [100, 2_000, 100].map((bytes) => step(nothing, bytes));
    expect(requestsOf(steps, 900).map((request) => request.length)).toEqual([1, 1, 1]);
  });

  test('bytes are counted as the request carries them', () => {
    for (const text of ['abc', 'Đánh giá', '≥ 95% “x”', '😀']) {
      expect(bytesOf(text)).toBe(new TextEncoder().encode(text).length);
    }
  });
});

describe('the size of responses', () => {
  const slice = (table: string, rows: number) => ({
    table,
    from: 0,
    rows,
    columns: 20,
    isWhole: true,
    withoutFormulas: 0,
  });

  test('a table of thousands of heavy rows comes in slices that cover every row once', () => {
    const weights = new Map([['NhiemVu', 3_000]]);
    const sizes: number[] = [];
    let later: readonly ReturnType<typeof slice>[] = [slice('NhiemVu', 3_001)];
    let at = 0;
    while (later.length > 0) {
      const pack = nextPack(later, weights);
      expect(pack.now[0]?.from).toBe(at);
      at += pack.now[0]?.rows ?? 0;
      sizes.push(pack.now.reduce((sum, one) => sum + one.rows * 3_000, 0));
      later = pack.later;
    }
    expect(at).toBe(3_001);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(3_000_000);
    expect(sizes.length).toBe(4);
  });

  test('tables that are known to be small share a response', () => {
    const slices = ['A', 'B', 'C'].map((name) => slice(name, 300));
    const weights = new Map(slices.map((one) => [one.table, 1_000]));
    expect(nextPack(slices, weights)).toEqual({ now: slices, later: [] });
  });

  test('a single row above the limit is asked for all the same', () => {
    const pack = nextPack([slice('A', 2)], new Map([['A', 4_000_000]]));
    expect(pack.now.map((one) => one.rows)).toEqual([1]);
  });
});
