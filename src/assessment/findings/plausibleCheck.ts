/**
 * Figures that can be read but hardly be meant: a percentage a hundred times too small, a score on another scale
 * than the target's, a sheet that repeats its targets.
 */
import { formatNumber, formatPercent } from '../../vietnamese/numberFormat';
import { thresholdOf } from '../comparison';
import { figureOf } from '../figure';
import { placeOf, type PlacedIndicator } from '../placed';
import type { Finding, IndicatorCase } from '../types';
import { isExplained } from './explained';
import { figureFields } from './figureCheck';
import { finding, withMeanings } from './finding';

/** At most 1% is suspicious where at least 30% is aimed at: 0,85 was typed into a cell of percentages. */
const SMALL_PERCENT = 0.01;
const LARGE_TARGET = 0.3;

/** So many times the target is another unit or another scale (PAPI of 80, DTI of 1). */
const SCALE_FACTOR = 50;
const COUNT_FACTOR = 100;

/** Fewer results that equal their targets may well be chance. */
const FEWEST_LIKE_TARGETS = 5;

/**
 * @example plausibleFindings(rowOf80PercentWithResult(0.0085))[0]?.code // 'percentTooSmall'
 */
export function plausibleFindings(row: PlacedIndicator): readonly Finding[] {
  const figure = figureOf(row.case);
  const { target, baseline } = row.case;
  const threshold = target === null ? null : thresholdOf(target, baseline);
  if (figure.kind !== 'value' || threshold === null || threshold.bound <= 0) return [];
  if (row.case.percent) {
    // Parts that are there say what is meant.
    return figure.parts === null && threshold.direction === 'up'
      ? smallPercentFindings(row, figure.value, threshold.bound)
      : [];
  }
  return scaleFindings(row, figure.value, threshold.bound);
}

function smallPercentFindings(
  row: PlacedIndicator,
  value: number,
  bound: number,
): readonly Finding[] {
  if (value <= 0 || value > SMALL_PERCENT || bound < LARGE_TARGET) return [];
  // Fifteen digits, as a cell holds them: 0.0085 * 100 is 0.8500000000000001.
  const hundredfold = Number((value * 100).toPrecision(15));
  const meant = formatPercent(hundredfold, 4);
  const wrong = finding('percentTooSmall', placeOf(row, 'result'), row.case.id, {
    field: figureFields.result,
    shown: formatPercent(value, 4),
    target: formatPercent(bound),
    meant,
  });
  return [withMeanings(wrong, [{ kind: 'percent', shown: meant, value: hundredfold }])];
}

/** A running total is small at the beginning of the year: only a published score can be too small. */
function scaleFindings(row: PlacedIndicator, value: number, bound: number): readonly Finding[] {
  const { measure } = row.case;
  const isFar =
    measure === 'index'
      ? value >= bound * SCALE_FACTOR || (value > 0 && value * SCALE_FACTOR <= bound)
      : measure === 'count' && value >= bound * COUNT_FACTOR;
  if (!isFar) return [];
  const params = { value: formatNumber(value, 4), target: formatNumber(bound, 4) };
  return [finding('farFromTarget', placeOf(row, 'result'), row.case.id, params)];
}

/**
 * One finding for a sheet on which every result is its target to the last digit. 100% and things done are reached
 * exactly every day, and say nothing.
 */
export function likeTargetsFindings(rows: readonly PlacedIndicator[]): readonly Finding[] {
  const likely = rows.flatMap((row) => {
    const likeness = likenessOf(row.case);
    return likeness === null ? [] : [{ row, likeness }];
  });
  const first = likely[0]?.row;
  if (first === undefined || likely.length < FEWEST_LIKE_TARGETS) return [];
  if (likely.some(({ likeness }) => likeness === 'other')) return [];
  const place = { sheet: first.sheet, cell: '' };
  return [finding('figuresLikeTargets', place, null, { rows: likely.length })];
}

function likenessOf(entry: IndicatorCase): 'same' | 'other' | null {
  const { target, measure, percent, explanation } = entry;
  const figure = figureOf(entry);
  if (
    figure.kind !== 'value' ||
    target === null ||
    target.value === null ||
    isExplained(explanation)
  )
    return null;
  if (measure === 'yesNo' || measure === 'rank' || measure === 'level') return null;
  if (target.value === 0 || (percent && target.value === 1)) return null;
  if (target.op === 'increaseBy' || target.op === 'decreaseBy') return null;
  return figure.value === target.value ? 'same' : 'other';
}
