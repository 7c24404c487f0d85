import { bytesOf, step } from '../../src/excel/write/step';
import { requestsOf } from '../../src/excel/write/requests';
import { slicesOf, packed, cellsPerResponse } from '../../src/excel/read/requestTable';

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
  test('a table of thousands of rows comes in slices that cover every row once', () => {
    const slices = slicesOf({ name: 'NhiemVu', sheet: 'x', rows: 3_000, columns: 20 });
    expect(slices.reduce((sum, slice) => sum + slice.rows, 0)).toBe(3_001);
    expect(Math.max(...slices.map((slice) => slice.rows * 20))).toBeLessThanOrEqual(
      cellsPerResponse,
    );
  });

  test('small tables share a response', () => {
    const tables = ['A', 'B', 'C'].map((name) => ({ name, sheet: 'x', rows: 99, columns: 50 }));
    expect(packed(tables.flatMap(slicesOf)).map((pack) => pack.length)).toEqual([3]);
  });
});
