/**
 * The judgement of one indicator in one reporting period. The formulas of a sheet «Số liệu …» follow the
 * same steps in the same order; a test holds the two against each other for every status.
 *
 * 1. `invalid`: an entry that matters is text, boolean, an error or negative; numerator > denominator;
 *    denominator 0 with numerator > 0; a bounded percentage above 100%; a level or rank not whole
 *    (`figure.ts`; the result of a ratio matters only when its two parts do not decide).
 * 2. The value: numerator / denominator when both are numbers and the denominator is > 0, else the result;
 *    yes/no gives 1 or 0.
 * 3. `notApplicable`: a ratio with denominator 0 and numerator empty or 0.
 * 4. No value: numerator or denominator alone → `noData`; index or rank → `notPublished`; yearly cadence
 *    before the last period → `pending`; else `noData`.
 * 5. No target, or no figure to compare with (a change needs its baseline) → `noData`.
 * 6. Compare unrounded (`comparison.ts`).
 * 7. Satisfied: target in force → `met`, target ahead → `metEarly`.
 * 8. Short, target in force: last period → `missed`, else `behind`. Short, target ahead: with a baseline
 *    of a year before the target's, `onTrack` at or better than the straight line, else `atRisk`;
 *    without baseline `towards`.
 */
import { satisfies, thresholdOf, toleranceAt, type Threshold } from './comparison';
import { distanceText } from './distance';
import { figureOf, type Figure, type Parts } from './figure';
import { indicatorWhy } from './indicatorWhy';
import type {
  Baseline,
  IndicatorCase,
  IndicatorJudgement,
  IndicatorStatus,
  JudgementSettings,
  Target,
} from './types';
import { indicatorStatusText } from './words';

/**
 * Judges one indicator; nothing is thrown, what cannot be judged says so in `status` and `why`.
 *
 * @example judgeIndicator({ numerator: 187, denominator: 200, target: atLeast95From2026, … }, q1of2026)
 *   // { status: 'behind', value: 0.935, distanceText: 'thiếu 3 để đạt 95%', … }
 */
export function judgeIndicator(
  indicator: IndicatorCase,
  settings: JudgementSettings,
): IndicatorJudgement {
  const figure = figureOf(indicator);
  const threshold = indicator.target ? thresholdOf(indicator.target, indicator.baseline) : null;
  const status = statusOf(indicator, figure, threshold, settings);
  const value = figure.kind === 'value' ? figure.value : null;
  const compared = value === null || threshold === null ? null : { value, threshold };
  const isDone = indicator.target?.op === 'done';
  const distance =
    compared === null || isDone
      ? ''
      : distanceText(indicator, compared.value, partsOf(figure), compared.threshold);
  return {
    id: indicator.id,
    status,
    statusText: indicatorStatusText(status, indicator.target?.year ?? null),
    value,
    target: indicator.target,
    difference: compared === null || isDone ? null : compared.value - compared.threshold.bound,
    distanceText: distance,
    why: indicatorWhy({ indicator, figure, status, threshold, distance, settings }),
  };
}

function partsOf(figure: Figure): Parts | null {
  return figure.kind === 'value' ? figure.parts : null;
}

function statusOf(
  indicator: IndicatorCase,
  figure: Figure,
  threshold: Threshold | null,
  settings: JudgementSettings,
): IndicatorStatus {
  switch (figure.kind) {
    case 'invalid':
    case 'notApplicable':
      return figure.kind;
    case 'none':
      return withoutValue(indicator, figure.half, settings);
    case 'value':
      return indicator.target === null || threshold === null
        ? 'noData'
        : compared(figure.value, indicator.target, threshold, indicator.baseline, settings);
  }
}

function withoutValue(
  { measure, cadence }: IndicatorCase,
  half: boolean,
  { period }: JudgementSettings,
): IndicatorStatus {
  if (half) return 'noData';
  if (measure === 'index' || measure === 'rank') return 'notPublished';
  return cadence === 'yearly' && !period.isLast ? 'pending' : 'noData';
}

function compared(
  value: number,
  target: Target,
  threshold: Threshold,
  baseline: Baseline | null,
  { year, period }: JudgementSettings,
): IndicatorStatus {
  const inForce = target.year <= year;
  if (satisfies(value, threshold)) return inForce ? 'met' : 'metEarly';
  if (inForce) return period.isLast ? 'missed' : 'behind';
  if (baseline === null || baseline.year >= target.year) return 'towards';
  const now = year - 1 + period.yearFraction;
  return isOnLine(value, threshold, expectedAt(now, target.year, threshold, baseline))
    ? 'onTrack'
    : 'atRisk';
}

/**
 * Where the straight line from the baseline to the target stands. Years are counted at their ends: a
 * baseline of 2025 is where the line begins, at 2025.0, and Quý I of 2026 ends at 2025.25.
 */
function expectedAt(
  now: number,
  targetYear: number,
  { bound }: Threshold,
  baseline: Baseline,
): number {
  const gone = (now - baseline.year) / (targetYear - baseline.year);
  return baseline.value + (bound - baseline.value) * Math.min(1, Math.max(0, gone));
}

function isOnLine(value: number, { direction }: Threshold, expected: number): boolean {
  const ahead = direction === 'up' ? value - expected : expected - value;
  return ahead >= -toleranceAt(expected);
}
