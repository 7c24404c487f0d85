/** What the formulas of one figures row answer, by our own judgement: cached for readers that do not calculate. */
import { indicatorStatusWords, yesNoWords } from '../../assessment/words';
import { isChange, satisfies, thresholdOf } from '../../assessment/comparison';
import { figureOf, isEmpty } from '../../assessment/figure';
import { endOf, expectedAt, hasLine } from '../../assessment/straightLine';
import { earlierHeaders, figureAids as aids, figureHeaders as headers } from '../columns';
import type { Entered, ReportPeriod } from '../../assessment/types';
import type { Comparison } from '../../plan/types';
import type { JudgedFigure } from '../judged';
import { cadenceWords, comparisonWords, measureWords } from '../vocabulary';

type Cached = string | number | boolean;

/** Less is better, also while the figure that a change starts from is not known. */
const downwards: ReadonlySet<Comparison> = new Set<Comparison>(['<=', '<', 'decreaseBy']);

/** What the formulas of a row without an indicator answer; the others answer nothing. */
export const figureCachedAlone: ReadonlyMap<string, Cached> = new Map([
  [aids.row, 0],
  [aids.direction, 1],
]);

/**
 * @param position one-based place of the indicator in «Chỉ tiêu»
 */
export function figureCached(
  { case: indicator, judgement }: JudgedFigure,
  position: number,
  { year, yearFraction: fraction }: Pick<ReportPeriod, 'year' | 'yearFraction'>,
): ReadonlyMap<string, Cached> {
  const { target } = indicator;
  const threshold = target ? thresholdOf(target, indicator.baseline) : null;
  const gap =
    judgement.value === null || threshold === null
      ? null
      : (judgement.value - threshold.bound) * (threshold.direction === 'up' ? 1 : -1);
  const amount = gap === null ? '' : roundedAmount(gap, indicator.percent);
  const last = judgement.earlier.find(({ kind }) => kind === 'lastPeriod');
  return new Map<string, Cached>([
    [headers.targetText, targetText(indicator)],
    [headers.symbol, indicatorStatusWords[judgement.status].symbol],
    [headers.status, judgement.statusText],
    [headers.distance, judgement.distanceText],
    [earlierHeaders.value, earlierValue(indicator, last?.value ?? null)],
    [earlierHeaders.change, last?.changeText ?? ''],
    [aids.row, position],
    [aids.measure, measureWords[indicator.measure]],
    [aids.cadence, cadenceWords[indicator.cadence]],
    [aids.unit, indicator.unit ?? ''],
    [aids.own, target?.own === true ? (target.value ?? '') : ''],
    [aids.comparison, target ? comparisonWords[target.op] : ''],
    [aids.target, target?.value ?? ''],
    [aids.year, target?.year ?? ''],
    [aids.bound, threshold?.bound ?? ''],
    [aids.direction, target !== null && downwards.has(target.op) ? -1 : 1],
    [aids.typed, typedState(indicator)],
    [aids.value, judgement.value ?? stateOf(indicator)],
    [aids.gap, gap ?? ''],
    [
      aids.satisfied,
      threshold === null || judgement.value === null ? '' : satisfies(judgement.value, threshold),
    ],
    [aids.line, lineTo(indicator, threshold?.bound ?? null, year, fraction)],
    [aids.amount, amount],
    [aids.amountText, amount === '' ? '' : withUnit(amount, indicator)],
  ]);
}

function earlierValue({ measure }: JudgedFigure['case'], value: number | null): Cached {
  if (value === null) return '';
  if (measure !== 'yesNo') return value;
  return value === 1 ? yesNoWords.yes : yesNoWords.no;
}

/** Where the straight line from the baseline to the bound stands at the end of the period. */
function lineTo(
  { baseline, target }: JudgedFigure['case'],
  bound: number | null,
  year: number,
  fraction: number,
): Cached {
  if (baseline === null || target === null || bound === null) return '';
  if (!hasLine(target, baseline)) return '';
  const end = endOf({ year, period: { yearFraction: fraction } });
  return expectedAt(end, target.year, { bound }, baseline);
}

function roundedAmount(gap: number, percent: boolean): number {
  return percent ? rounded(Math.abs(gap) * 100, 2) : rounded(Math.abs(gap), 4);
}

function withUnit(amount: number, { percent, unit }: JudgedFigure['case']): string {
  if (percent) return `${comma(amount, 2)} điểm %`;
  return unit === null ? comma(amount, 4) : `${comma(amount, 4)} ${unit}`;
}

/** What the aid «Kết quả đọc được» says: the result alone, without the parts of a ratio. */
function typedState(indicator: JudgedFigure['case']): Cached {
  const empty = { kind: 'empty' } as const;
  const result =
    indicator.measure === 'ratio' && (!indicator.resultTyped || isEmpty(indicator.result))
      ? computedResult(indicator)
      : indicator.result;
  const figure = figureOf({ ...indicator, numerator: empty, denominator: empty, result });
  if (figure.kind === 'value') return figure.value;
  return figure.kind === 'invalid' ? 'sai' : '';
}

/** What the sheet's own formula for a ratio answers, whatever was cached before. */
function computedResult({ numerator, denominator }: JudgedFigure['case']): Entered {
  const hasBoth = numerator.kind === 'number' && denominator.kind === 'number';
  return hasBoth && denominator.value > 0
    ? { kind: 'number', value: numerator.value / denominator.value }
    : { kind: 'empty' };
}

/** What the aid «Giá trị» says in place of a number. */
function stateOf(indicator: JudgedFigure['case']): string {
  const figure = figureOf(indicator);
  switch (figure.kind) {
    case 'invalid':
      return 'sai';
    case 'notApplicable':
      return 'không phát sinh';
    case 'none':
      return figure.half ? 'thiếu vế' : '';
    case 'value':
      return '';
  }
}

/** '≥ 95% (2026)' as the formula says it; see `formulas/figureFormulas`. */
export function targetText({
  target,
  unit,
  measure,
  percent,
  baseline,
}: Pick<JudgedFigure['case'], 'target' | 'unit' | 'measure' | 'percent' | 'baseline'>): string {
  if (target === null) return '';
  const year = ` (${String(target.year)}${target.own ? ', đơn vị đặt' : ''})`;
  const word = comparisonWords[target.op];
  if (target.op === 'done') return `${word}${year}`;
  if (target.value === null) return `${word} ${target.benchmark ?? ''}${year}`;
  const number = (value: number): string => comma(percent ? value * 100 : value, 4);
  const isRange = target.op === 'between' && target.value2 !== null;
  const figure = `${number(target.value)}${isRange ? ` – ${number(target.value2)}` : ''}`;
  const points = baseline?.value === 1 ? '%' : ' điểm %';
  if (percent) return `${word} ${figure}${isChange(target.op) ? points : (unit ?? '')}${year}`;
  if (measure === 'level' || measure === 'rank') return `${word} ${unit ?? ''} ${figure}${year}`;
  return `${word} ${figure}${unit === null ? '' : ` ${unit}`}${year}`;
}

/** At most so many decimals, with a comma and nothing between thousands, as `&` joins a number to words. */
function comma(value: number, decimals: number): string {
  return String(rounded(value, decimals)).replace('.', ',');
}

/** As ROUND does on the 15 digits that a sheet keeps. */
function rounded(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  return Math.round(Number((value * factor).toPrecision(15))) / factor;
}
