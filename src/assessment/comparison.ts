/**
 * Comparing a result with a target, unrounded. Floating noise (0.1 + 0.2) must not miss a target, so
 * everything within 1e-9 of the bound — relative to it when it is larger than 1 — counts as equal.
 */
import type { Baseline, Comparison, Target } from '../plan/types';

export type Direction = 'up' | 'down';

/** A target with its bound worked out, in the sheet's scale. */
export interface Threshold {
  /** The figure to reach or to stay under. */
  readonly bound: number;
  readonly direction: Direction;
  /** The bound itself is not enough ("trên 30%", "dưới 5%"). */
  readonly strict: boolean;
  /** Only the bound itself is right ("100%"). */
  readonly exact: boolean;
}

/**
 * Whether a target is a change against a baseline year.
 *
 * @example isChange('decreaseBy') // true
 */
export function isChange(op: Comparison): boolean {
  return op === 'increaseBy' || op === 'decreaseBy';
}

/** 1e-9, relative to a bound that is larger than 1. */
export function toleranceAt(bound: number): number {
  return 1e-9 * Math.max(1, Math.abs(bound));
}

/**
 * What the result is held against, or `null` when that is not known: no figure to compare with, or a
 * change without the figure that it starts from.
 *
 * `between` asks for its lower bound alone: "khoảng 25% - 35%" is a soft aim, and going beyond it is
 * no failure. A second value of any other comparison is the stretch value and decides nothing.
 *
 * @example thresholdOf({ op: 'increaseBy', value: 0.05, … }, { year: 2025, value: 0.6 })?.bound // 0.65
 */
export function thresholdOf(target: Target, baseline: Baseline | null): Threshold | null {
  const { op, value } = target;
  if (op === 'done') return threshold(1, 'up');
  if (value === null) return null;
  switch (op) {
    case '>=':
    case 'between':
      return threshold(value, 'up');
    case '>':
      return threshold(value, 'up', { strict: true });
    case '<=':
      return threshold(value, 'down');
    case '<':
      return threshold(value, 'down', { strict: true });
    case '=':
      return threshold(value, 'up', { exact: true });
    case 'increaseBy':
      return baseline === null ? null : threshold(baseline.value + value, 'up');
    case 'decreaseBy':
      return baseline === null ? null : threshold(baseline.value - value, 'down');
  }
}

function threshold(
  bound: number,
  direction: Direction,
  { strict = false, exact = false } = {},
): Threshold {
  return { bound, direction, strict, exact };
}

/**
 * @example satisfies(0.9796, thresholdOf(atLeast98Percent, null)) // false: rounding to 98% would hide it
 */
export function satisfies(value: number, { bound, direction, strict, exact }: Threshold): boolean {
  const tolerance = toleranceAt(bound);
  if (exact) return Math.abs(value - bound) <= tolerance;
  const ahead = direction === 'up' ? value - bound : bound - value;
  return strict ? ahead > tolerance : ahead >= -tolerance;
}
