/**
 * Which milestone an indicator is held against in a year, and how the milestones read in words. Here
 * the plan's printed figures (95 for 95%) become the sheet's (0.95).
 */
import { comparisonText, isPercent } from './comparisonText';
import type { Baseline, Indicator, Milestone, Target } from './types';

export { isPercent } from './comparisonText';

/**
 * The target in force in a year, else the next one that lies ahead; `null` when the indicator has no
 * milestone. A milestone holds from its year until the next one's; an annual one holds every year.
 *
 * @example targetInYear(satisfaction, 2026) // { op: '>=', value: 0.95, year: 2026, … }
 * @example targetInYear(onlineFiles, 2026) // { op: '>=', value: 0.8, year: 2030, … }: lies ahead
 */
export function targetInYear(indicator: Indicator, year: number): Target | null {
  const { milestones, annual } = indicator;
  const inForce = milestones.filter((milestone) => milestone.year <= year).at(-1);
  if (inForce) return targetOf(indicator, inForce, inForce.year);
  const next = milestones[0];
  if (!next) return null;
  return targetOf(indicator, next, annual ? year : next.year);
}

function targetOf(indicator: Indicator, milestone: Milestone, year: number): Target {
  return {
    op: milestone.op,
    value: inSheetScale(indicator.unit, milestone.value),
    value2: inSheetScale(indicator.unit, milestone.value2 ?? null),
    year,
    own: false,
    benchmark: milestone.benchmark ?? null,
  };
}

/** The figure that the way to a later milestone is measured from, in the sheet's scale. */
export function baselineOf({ unit, baseline }: Indicator): Baseline | null {
  if (!baseline) return null;
  const value = inSheetScale(unit, baseline.value);
  return value === null ? null : { year: baseline.year, value };
}

/**
 * @example inSheetScale('%', 95) // 0.95
 * @example inSheetScale('doanh nghiệp', 50) // 50
 */
export function inSheetScale(unit: string | null, printed: number | null): number | null {
  return printed !== null && isPercent(unit) ? printed / 100 : printed;
}

/**
 * @example inPrintedScale('%', 0.95) // 95
 */
export function inPrintedScale(unit: string | null, inSheet: number | null): number | null {
  return inSheet !== null && isPercent(unit) ? Number((inSheet * 100).toPrecision(15)) : inSheet;
}

/** The baseline as `comparisonText` takes it. */
export function printedBase(unit: string | null, baseline: Baseline | null): Baseline | null {
  if (baseline === null) return null;
  return { ...baseline, value: inPrintedScale(unit, baseline.value) ?? baseline.value };
}

/**
 * All milestones in one line, oldest first.
 *
 * @example milestonesText(satisfaction) // 'Năm 2026: tối thiểu 95%; năm 2030: tối thiểu 99%'
 * @example milestonesText(parIndex) // 'Hằng năm: cao hơn trung bình cả nước'
 */
export function milestonesText(indicator: Indicator): string {
  const text = indicator.milestones
    .map((milestone) => {
      const span = indicator.annual ? 'hằng năm' : `năm ${milestone.year}`;
      const base = {
        year: milestone.baselineYear ?? indicator.baseline?.year ?? null,
        value: indicator.baseline?.value ?? null,
      };
      return `${span}: ${comparisonText(indicator, { ...milestone, base })}`;
    })
    .join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
