/** How far an indicator is from its target and from the last report, as one number that compares across units. */
import { thresholdOf } from '../assessment/comparison';
import type { IndicatorCase } from '../assessment/types';
import { formatNumber, formatPercent } from '../vietnamese/numberFormat';
import type { LastFigure, ReportedIndicator } from './summaryTypes';

/** Differences below this are noise of fractions. */
const noise = 1e-9;

/** A part of the larger of the two, so that points, files and ranks can be compared. */
function share(difference: number, one: number, other: number): number {
  const larger = Math.max(Math.abs(one), Math.abs(other));
  return Math.abs(difference) < noise || larger === 0 ? 0 : difference / larger;
}

/** 1 where more is better, -1 where less is. */
function betterSign({ target, baseline, measure }: IndicatorCase): 1 | -1 {
  const threshold = target === null ? null : thresholdOf(target, baseline);
  const down = threshold === null ? measure === 'rank' : threshold.direction === 'down';
  return down ? -1 : 1;
}

/**
 * Above zero beyond the bound, below zero short of it; `null` where nothing can be measured.
 *
 * @example reachOf(reported) // -0.16: 79,7% beside 95%
 */
export function reachOf({ case: indicator, judgement }: ReportedIndicator): number | null {
  const { value, bound, target } = judgement;
  if (value === null || bound === null || indicator.measure === 'yesNo') return null;
  const ahead = share(value - bound, value, bound);
  return target?.op === '=' ? -Math.abs(ahead) : ahead * betterSign(indicator);
}

/** The figure of the last report, when both can be compared. */
export function lastFigure({ case: indicator, judgement }: ReportedIndicator): LastFigure | null {
  const last = judgement.earlier.find(({ kind }) => kind === 'lastPeriod');
  if (!last || last.change === null || judgement.value === null) return null;
  const step = share(last.change, judgement.value, last.value) * betterSign(indicator);
  return {
    period: last.period.label,
    value: last.value,
    valueText: valueText(indicator, last.value),
    change: last.change,
    changeText: last.changeText,
    step: step === 0 ? 0 : step,
  };
}

/**
 * A value with its unit, as it stands in a sentence.
 *
 * @param apartFrom the target: decimals are added until the two look different
 * @example valueText(rank, 9) // 'hạng 9'
 */
export function valueText(
  { percent, unit, measure }: IndicatorCase,
  value: number,
  apartFrom: number | null = null,
): string {
  if (percent) return formatPercent(value, 2, apartFrom);
  const number = formatNumber(value, 4, apartFrom);
  if (unit === null || unit === '') return measure === 'rank' ? `hạng ${number}` : number;
  return measure === 'level' || measure === 'rank' ? `${unit} ${number}` : `${number} ${unit}`;
}
