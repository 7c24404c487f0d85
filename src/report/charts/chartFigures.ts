/**
 * What the charts of a report show, as numbers: which indicators can be held against a target, how far each
 * has come, and how their results went from period to period.
 */
import type { ReportPeriod } from '../../assessment/types';
import type { IndicatorLine, Summary } from '../summaryTypes';

/** The results of the working year's reports so far, the period of the report last. */
export interface Course {
  readonly periods: readonly ReportPeriod[];
  /** By the indicator's id in small letters: unrounded values in the order of the periods. */
  readonly values: ReadonlyMap<string, readonly (number | null)[]>;
}

/** A result that has a figure to be held against. */
export interface Measured {
  readonly line: IndicatorLine;
  readonly value: number;
  readonly bound: number;
  /** Below the bound is better: a share of it is counted the other way round. */
  readonly lessIsBetter: boolean;
  readonly decimals: number;
}

export interface CourseLine {
  readonly line: IndicatorLine;
  readonly values: readonly (number | null)[];
  readonly decimals: number;
}

/** How many indicators have no bar, and why. */
export interface NotDrawn {
  readonly withoutResult: number;
  readonly withoutTarget: number;
  readonly qualitative: number;
}

export interface ChartFigures {
  /** Percentages: result and target side by side. */
  readonly shares: readonly Measured[];
  /** Everything else: in per cent of the target. */
  readonly amounts: readonly Measured[];
  readonly notDrawn: NotDrawn;
  readonly periods: readonly ReportPeriod[];
  /** Percentages with at least two results in the year. */
  readonly course: readonly CourseLine[];
  /** All that could be drawn is. */
  readonly isWhole: boolean;
}

const mostDecimals = 4;

/**
 * Decimals that a number needs to be shown in full, four at most.
 *
 * @example decimalsOf(12.5) // 1
 */
export function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < mostDecimals; decimals++) {
    if (Math.abs(value * 10 ** decimals - Math.round(value * 10 ** decimals)) < 1e-9)
      return decimals;
  }
  return mostDecimals;
}

const isShare = ({ result }: IndicatorLine): boolean => result.kind === 'number' && result.percent;

function measured(line: IndicatorLine): Measured | null {
  const { value, bound, reach, result } = line;
  if (value === null || bound === null || reach === null || result.kind !== 'number') return null;
  const lessIsBetter = value !== bound && value > bound !== reach > 0;
  return { line, value, bound, lessIsBetter, decimals: result.decimals };
}

/**
 * How far the result has come, the target being 1; `null` where no share can be told.
 *
 * @example shareOfTarget({ value: 9, bound: 12, lessIsBetter: true, … }) // 1.33: rank 9 beside 12
 */
export function shareOfTarget({ value, bound, lessIsBetter }: Measured): number | null {
  const [part, whole] = lessIsBetter ? [bound, value] : [value, bound];
  return whole > 0 && part >= 0 ? part / whole : null;
}

/** Whether the result is at the bound or beyond it on the good side. */
export function isReached({ line }: Measured): boolean {
  return (line.reach ?? -1) >= 0;
}

function notDrawn(lines: readonly IndicatorLine[], drawn: number): NotDrawn {
  const qualitative = lines.filter(({ result }) => result.kind === 'text').length;
  const withoutResult = lines.filter(
    ({ value, result }) => value === null && result.kind !== 'text',
  ).length;
  return {
    qualitative,
    withoutResult,
    withoutTarget: lines.length - drawn - qualitative - withoutResult,
  };
}

/** Of more than can be drawn, those furthest from their targets; in the order of the report. */
function worst<Item extends { readonly line: IndicatorLine }>(
  items: readonly Item[],
  most: number,
): readonly Item[] {
  if (items.length <= most) return items;
  const reach = ({ line }: Item): number => line.reach ?? Number.POSITIVE_INFINITY;
  const chosen = new Set([...items].sort((a, b) => reach(a) - reach(b)).slice(0, most));
  return items.filter((item) => chosen.has(item));
}

/** So many indicators of one kind are drawn at most; a report of hundreds is read in its tables. */
export const mostDrawn = 40;

export function chartFigures(summary: Summary, course: Course): ChartFigures {
  const lines = summary.indicators.flatMap((area) => area.lines);
  const all = lines.flatMap((line) => measured(line) ?? []);
  const shares = all.filter(({ line }) => isShare(line));
  const amounts = all.filter((one) => !isShare(one.line) && shareOfTarget(one) !== null);
  const moving = lines.flatMap((line): readonly CourseLine[] => {
    const values = course.values.get(line.id.toLowerCase()) ?? [];
    const known = values.filter((value) => value !== null);
    if (!isShare(line) || known.length < 2) return [];
    const decimals = line.result.kind === 'number' ? line.result.decimals : 0;
    return [{ line, values, decimals }];
  });
  return {
    shares: worst(shares, mostDrawn),
    amounts: worst(amounts, mostDrawn),
    notDrawn: notDrawn(lines, shares.length + amounts.length),
    periods: course.periods,
    course: worst(moving, mostDrawn),
    isWhole: [shares, amounts, moving].every((items) => items.length <= mostDrawn),
  };
}
