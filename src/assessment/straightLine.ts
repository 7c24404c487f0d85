/**
 * The straight line from a baseline to a target that lies ahead. Years are counted at their ends: a baseline
 * of 2025 is where the line begins, at 2025.0, and Quý I of 2026 ends at 2025.25.
 */
import { toleranceAt, type Threshold } from './comparison';
import type { Baseline, JudgementSettings, Target } from './types';

/**
 * Whether a line can be drawn: the target lies ahead of the working year and the baseline before the target.
 */
export function hasLine(target: Target, baseline: Baseline | null): baseline is Baseline {
  return baseline !== null && baseline.year < target.year;
}

/**
 * Where the line stands at a time, in the sheet's scale.
 *
 * @param at a time as a number: 2026.5 is the middle of 2027's way, `endOf(settings)` the end of a period
 * @example expectedAt(2025.25, 2027, { bound: 0.8, … }, { year: 2025, value: 0.4 }) // 0.45
 */
export function expectedAt(
  at: number,
  targetYear: number,
  { bound }: Pick<Threshold, 'bound'>,
  baseline: Baseline,
): number {
  const gone = (at - baseline.year) / (targetYear - baseline.year);
  return baseline.value + (bound - baseline.value) * Math.min(1, Math.max(0, gone));
}

/**
 * When a period ends on the scale of the line.
 *
 * @example endOf({ year: 2026, period: { yearFraction: 0.25 } }) // 2025.25
 */
export function endOf({
  year,
  period,
}: {
  readonly year: number;
  readonly period: Pick<JudgementSettings['period'], 'yearFraction'>;
}): number {
  return year - 1 + period.yearFraction;
}

/**
 * At the line or on its better side. Where only the target itself is right ("đạt 0%"), the line may come from
 * above as well, and the better side is the one nearer to the target.
 */
export function isOnLine(
  value: number,
  { direction, bound, exact }: Threshold,
  expected: number,
): boolean {
  if (exact) {
    return Math.abs(expected - bound) - Math.abs(value - bound) >= -toleranceAt(expected);
  }
  const ahead = direction === 'up' ? value - expected : expected - value;
  return ahead >= -toleranceAt(expected);
}
