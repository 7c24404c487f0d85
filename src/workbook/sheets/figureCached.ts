/** What the formulas of one figures row answer, by our own judgement: cached for readers that do not calculate. */
import { indicatorStatusWords } from '../../assessment/words';
import { satisfies, thresholdOf } from '../../assessment/comparison';
import { figureAids as aids, figureHeaders as headers } from '../columns';
import type { JudgedFigure } from '../judged';
import { cadenceWords, comparisonWords, measureWords } from '../vocabulary';

type Cached = string | number | boolean | null;

/**
 * @param position one-based place of the indicator in «Chỉ tiêu»
 */
export function figureCached(
  { case: indicator, judgement }: JudgedFigure,
  position: number,
): ReadonlyMap<string, Cached> {
  const { target } = indicator;
  const threshold = target ? thresholdOf(target, indicator.baseline) : null;
  const gap =
    judgement.value === null || threshold === null
      ? null
      : (judgement.value - threshold.bound) * (threshold.direction === 'up' ? 1 : -1);
  return new Map<string, Cached>([
    [headers.targetText, targetText(indicator)],
    [headers.symbol, indicatorStatusWords[judgement.status].symbol],
    [headers.status, judgement.statusText],
    [headers.distance, judgement.distanceText],
    [aids.row, position],
    [aids.measure, measureWords[indicator.measure]],
    [aids.cadence, cadenceWords[indicator.cadence]],
    [aids.unit, indicator.unit ?? ''],
    [aids.own, target?.own === true ? target.value : ''],
    [aids.comparison, target ? comparisonWords[target.op] : ''],
    [aids.target, target?.value ?? ''],
    [aids.year, target?.year ?? ''],
    [aids.bound, threshold?.bound ?? ''],
    [aids.value, judgement.value ?? stateOf(judgement.status)],
    [aids.gap, gap ?? ''],
    [
      aids.satisfied,
      threshold === null || judgement.value === null ? '' : satisfies(judgement.value, threshold),
    ],
    [aids.line, null],
    [aids.amount, null],
  ]);
}

function stateOf(status: JudgedFigure['judgement']['status']): string {
  if (status === 'invalid') return 'sai';
  return status === 'notApplicable' ? 'không phát sinh' : '';
}

/** '≥ 95% (2026)' as the formula says it; see `formulas/figureFormulas`. */
export function targetText({
  target,
  unit,
  measure,
  percent,
}: Pick<JudgedFigure['case'], 'target' | 'unit' | 'measure' | 'percent'>): string {
  if (target === null) return '';
  const figure = (value: number): string => {
    if (percent) return `${comma(value * 100, 2)}${unit ?? ''}`;
    const number = comma(value, 4);
    if (measure === 'level' || measure === 'rank') return `${unit ?? ''} ${number}`;
    return unit === null ? number : `${number} ${unit}`;
  };
  const year = ` (${String(target.year)}${target.own ? ', đơn vị đặt' : ''})`;
  const word = comparisonWords[target.op];
  if (target.op === 'done') return `${word}${year}`;
  if (target.value === null) return `${word} ${target.benchmark ?? ''}${year}`;
  const upper =
    target.op === 'between' && target.value2 !== null ? ` – ${figure(target.value2)}` : '';
  return `${word} ${figure(target.value)}${upper}${year}`;
}

/** At most so many decimals, with a comma and nothing between thousands, as `&` joins a number to words. */
function comma(value: number, decimals: number): string {
  const factor = 10 ** decimals;
  const rounded = Math.round(Number((value * factor).toPrecision(15))) / factor;
  return String(rounded).replace('.', ',');
}
