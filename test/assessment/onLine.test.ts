/** The straight line to a target: at it, on its better side, or short of it, from either side. */
import { dueInForce, hasEventCome } from '../../src/assessment/dueInForce';
import { expectedAt, isOnLine } from '../../src/assessment/straightLine';
import { task } from './cases';

const towards = (bound: number, direction: 'up' | 'down', exact = false) => ({
  bound,
  direction,
  strict: false,
  exact,
});

describe('đường thẳng từ giá trị gốc đến mục tiêu', () => {
  const line = { bound: 0.8 };
  const base = { year: 2025, value: 0.4 };

  it.each([
    [2024, 0.4],
    [2025, 0.4],
    [2025.25, 0.45],
    [2026, 0.6],
    [2027, 0.8],
    [2028, 0.8],
  ])('ở thời điểm %d là %d', (at, value) => {
    expect(expectedAt(at, 2027, line, base)).toBeCloseTo(value, 12);
  });

  it.each([
    [0.6, 'up', 0.6, true],
    [0.6 - 1e-12, 'up', 0.6, true],
    [0.59, 'up', 0.6, false],
    [0.61, 'up', 0.6, true],
    [0.6, 'down', 0.6, true],
    [0.61, 'down', 0.6, false],
    [0.59, 'down', 0.6, true],
  ] as const)('%d, càng %s, đường ở %d: %s', (value, direction, expected, onLine) => {
    expect(isOnLine(value, towards(direction === 'up' ? 0.8 : 0.4, direction), expected)).toBe(
      onLine,
    );
  });

  it.each([
    // «đạt 0%»: the line comes from above, and nearer is better.
    [0.1, 0, 0.1, true],
    [0.1 + 1e-12, 0, 0.1, true],
    [0.11, 0, 0.1, false],
    [0.09, 0, 0.1, true],
    [0.7, 1, 0.7, true],
    [0.69, 1, 0.7, false],
    [0.71, 1, 0.7, true],
  ])('%d khi phải đúng %d và đường ở %d: %s', (value, bound, expected, onLine) => {
    expect(isOnLine(value, towards(bound, 'up', true), expected)).toBe(onLine);
  });
});

describe('hạn áp dụng', () => {
  it.each([
    ['2026-02-28', '2026-03-31', '2026-03-31'],
    ['2026-02-28', '2026-02-28', '2026-02-28'],
    ['2026-02-28', '2026-01-31', '2026-02-28'],
    ['2026-02-28', null, '2026-02-28'],
    [null, '2026-03-31', null],
    [null, null, null],
  ] as const)('hạn %s, gia hạn đến %s: %s', (due, extendedTo, inForce) => {
    expect(dueInForce({ due, extendedTo })).toBe(inForce);
  });

  it.each([
    ['event', '2026-03-14', true],
    ['event', '2026-03-15', false],
    ['event', null, false],
    ['fixed', '2026-03-14', false],
  ] as const)('việc %s, điều kiện có ngày %s: %s', (kind, eventOn, come) => {
    expect(hasEventCome(task({ kind, eventOn }), '2026-03-14')).toBe(come);
  });
});
