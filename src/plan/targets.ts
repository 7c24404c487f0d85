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
  const milestone = milestoneInYear(indicator, year);
  if (milestone === null) return null;
  const isEarlyAnnual = indicator.annual && milestone.year > year;
  return targetOf(indicator, milestone, isEarlyAnnual ? year : milestone.year);
}

/** The one in force, else the next one. */
function milestoneInYear({ milestones }: Indicator, year: number): Milestone | null {
  const inForce = milestones.filter((milestone) => milestone.year <= year).at(-1);
  return inForce ?? milestones[0] ?? null;
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
 * What «Năm gốc» and «Giá trị gốc» say before anybody enters something: the plan's baseline, or the year that
 * the change in force is measured from. Its figure stays open when the plan knows another year's alone: "giảm
 * 10% so với năm 2025" must not be counted from 2021.
 *
 * @example baselineInYear(staff, 2030) // { year: 2025, value: null }
 */
export function baselineInYear(
  indicator: Indicator,
  year: number,
): { readonly year: number; readonly value: number | null } | null {
  const known = baselineOf(indicator);
  const { op, baselineYear = null } = milestoneInYear(indicator, year) ?? {};
  const isChange = op === 'increaseBy' || op === 'decreaseBy';
  if (!isChange || baselineYear === null || known?.year === baselineYear) return known;
  return { year: baselineYear, value: null };
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
