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
import { satisfies, thresholdOf, type Threshold } from './comparison';
import { distanceText } from './distance';
import { earlierComparisons } from './earlierPeriods';
import { figureOf, type Figure } from './figure';
import { indicatorWhy } from './indicatorWhy';
import type { EarlierFigure } from './placed';
import { restOfYearText } from './restOfYear';
import { endOf, expectedAt, hasLine, isOnLine } from './straightLine';
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
 * @param earlier figures of earlier periods, oldest first: they stand beside the current one and never change
 *   its status
 * @example judgeIndicator({ numerator: 187, denominator: 200, target: atLeast95From2026, … }, q1of2026)
 *   // { status: 'behind', value: 0.935, distanceText: 'thiếu 3 để đạt 95%', … }
 */
export function judgeIndicator(
  indicator: IndicatorCase,
  settings: JudgementSettings,
  earlier: readonly EarlierFigure[] = [],
): IndicatorJudgement {
  const figure = figureOf(indicator);
  const threshold = indicator.target ? thresholdOf(indicator.target, indicator.baseline) : null;
  const status = statusOf(indicator, figure, threshold, settings);
  const value = figure.kind === 'value' ? figure.value : null;
  const compared = value === null || threshold === null ? null : { value, threshold };
  const parts = figure.kind === 'value' ? figure.parts : null;
  const isDone = indicator.target?.op === 'done';
  const distance =
    compared === null || isDone
      ? ''
      : distanceText(indicator, compared.value, parts, compared.threshold);
  const before = earlierComparisons(indicator, value, settings.period, earlier);
  const restOfYear = restOfYearText({
    indicator,
    status,
    value,
    parts,
    threshold,
    settings,
    earlier,
  });
  return {
    id: indicator.id,
    status,
    statusText: indicatorStatusText(status, indicator.target?.year ?? null),
    value,
    target: indicator.target,
    difference: compared === null || isDone ? null : compared.value - compared.threshold.bound,
    distanceText: distance,
    bound: isDone ? null : (threshold?.bound ?? null),
    restOfYear,
    earlier: before,
    why: indicatorWhy({
      indicator,
      figure,
      status,
      threshold,
      distance,
      settings,
      restOfYear,
      earlier: before,
    }),
  };
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
  settings: JudgementSettings,
): IndicatorStatus {
  const { year, period } = settings;
  const inForce = target.year <= year;
  if (satisfies(value, threshold)) return inForce ? 'met' : 'metEarly';
  if (inForce) return period.isLast ? 'missed' : 'behind';
  if (!hasLine(target, baseline)) return 'towards';
  const expected = expectedAt(endOf(settings), target.year, threshold, baseline);
  return isOnLine(value, threshold, expected) ? 'onTrack' : 'atRisk';
}
