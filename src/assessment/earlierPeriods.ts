/**
 * Earlier figures of the same indicator beside the current one: the last report, and the same report a year
 * ago. The columns «Kỳ trước» and «Tăng/giảm» of a figures sheet say the first by formula, letter by letter.
 *
 * What may be compared: rates, levels, ranks and indices of a month with the last month, those of a longer
 * report with the last longer one, and where there is none with whatever came last. A number of things counted
 * since the year began only with another such number of the same year; one of a bare quarter or month only
 * with the quarter or month just before: beside six months Quý III would always have "fallen".
 */
import { addDays } from '../plan/civilDate';
import { formatNumber, formatPercent } from '../vietnamese/numberFormat';
import { amountOf, decimalComma, withUnit } from './distance';
import { figureOf } from './figure';
import { alike, lastMonthOf, monthsOf } from './period';
import type { EarlierFigure } from './placed';
import type { IndicatorCase, ReportPeriod } from './types';
import { yesNoWords } from './words';

export interface EarlierComparison {
  readonly kind: 'lastPeriod' | 'lastYear';
  readonly period: ReportPeriod;
  /** Unrounded, in the sheet's scale. */
  readonly value: number;
  /** Current minus earlier; `null` while there is no current value, and for yes/no. */
  readonly change: number | null;
  /** 'tăng 2,5 điểm %', 'xuống 3 hạng', 'không đổi'; '' without a change. As the sheet's formula says it. */
  readonly changeText: string;
}

/**
 * @param value the current value; `null` when there is none
 * @param earlier figures of earlier periods, oldest first, of this year and the one before
 * @example earlierComparisons(onlineFiles, 0.75, q2, [q1With70Percent])[0]?.changeText // 'tăng 5 điểm %'
 */
export function earlierComparisons(
  indicator: IndicatorCase,
  value: number | null,
  period: ReportPeriod,
  earlier: readonly EarlierFigure[],
): readonly EarlierComparison[] {
  const last = lastFigure(indicator, period, earlier);
  const yearAgo = earlier.find((one) => isYearAgo(one.period, period)) ?? null;
  return [
    ...comparisonWith('lastPeriod', last, indicator, value),
    ...comparisonWith('lastYear', yearAgo, indicator, value),
  ];
}

/**
 * Which of the periods with a sheet a figure of a measure is held against; `null` when none may be.
 *
 * @param before periods of the same year that ended before `period` does, earliest first
 * @example lastPeriodOf('count', q3, [q1, h1]) // null: the bare quarter beside six months
 * @example lastPeriodOf('count', q3, [q1, q2, h1]) // q2
 * @example lastPeriodOf('index', month5, [month4, q1]) // month4
 */
export function lastPeriodOf(
  measure: IndicatorCase['measure'],
  period: ReportPeriod,
  before: readonly ReportPeriod[],
): ReportPeriod | null {
  if (measure !== 'count') return alike(period, before, (one) => one).at(-1) ?? null;
  if (period.cumulative) return before.filter(({ cumulative }) => cumulative).at(-1) ?? null;
  return (
    before.find((one) => isJustBefore(one, period) && monthsOf(one) === monthsOf(period)) ?? null
  );
}

/**
 * Whether a period ended on the day before another begins.
 *
 * @example isJustBefore(h1, q3) // true: 14/6 is the day before 15/6
 */
export function isJustBefore(one: ReportPeriod, period: ReportPeriod): boolean {
  return addDays(one.to, 1) === period.from;
}

function lastFigure(
  { measure }: IndicatorCase,
  period: ReportPeriod,
  earlier: readonly EarlierFigure[],
): EarlierFigure | null {
  const ofYear = earlier.filter((one) => one.period.year === period.year);
  const figureAt = (at: ReportPeriod): EarlierFigure | null =>
    earlier.find((one) => one.period.id === at.id) ?? null;
  if (ofYear.length === 0 && measure !== 'count' && isFirstOfYear(period)) {
    const ofLastYear = earlier.filter((one) => one.period.year === period.year - 1);
    const isMonthBefore = (one: ReportPeriod): boolean =>
      monthsOf(period) === 1 && monthsOf(one) === 1 && isJustBefore(one, period);
    const month = ofLastYear.find((one) => isMonthBefore(one.period));
    return month ?? ofLastYear.find((one) => one.period.isLast) ?? null;
  }
  const last = lastPeriodOf(
    measure,
    period,
    ofYear.map((one) => one.period),
  );
  return last === null ? null : figureAt(last);
}

/** The first report of its kind in a year: the month, the quarter. */
function isFirstOfYear(period: ReportPeriod): boolean {
  return period.cumulative && lastMonthOf(period) <= 3;
}

function isYearAgo(one: ReportPeriod, period: ReportPeriod): boolean {
  return one.year === period.year - 1 && one.kind === period.kind;
}

function comparisonWith(
  kind: EarlierComparison['kind'],
  earlier: EarlierFigure | null,
  indicator: IndicatorCase,
  value: number | null,
): readonly EarlierComparison[] {
  if (earlier === null) return [];
  const { numerator, denominator, result, period } = earlier;
  const figure = figureOf({ ...indicator, numerator, denominator, result });
  if (figure.kind !== 'value') return [];
  const isMeasured = value !== null && indicator.measure !== 'yesNo';
  return [
    {
      kind,
      period,
      value: figure.value,
      change: isMeasured ? value - figure.value : null,
      changeText: isMeasured ? changeText(indicator, value, figure.value) : '',
    },
  ];
}

/**
 * Rise or fall in points or units; a rank climbs when its number falls.
 *
 * @example changeText(ratio, 0.775, 0.75) // 'tăng 2,5 điểm %'
 * @example changeText(rank, 12, 15) // 'lên 3 hạng'
 */
function changeText(indicator: IndicatorCase, value: number, earlier: number): string {
  const amount = amountOf(indicator, value - earlier);
  if (amount === 0) return 'không đổi';
  if (indicator.measure === 'rank') {
    return `${value < earlier ? 'lên' : 'xuống'} ${decimalComma(amount)} hạng`;
  }
  return `${value > earlier ? 'tăng' : 'giảm'} ${withUnit(indicator, amount)}`;
}

/**
 * In words, for a sentence and for the pane.
 *
 * @example earlierText(onlineFiles, …) // 'Quý I năm 2026: 70%, tăng 5 điểm %'
 */
export function earlierText(indicator: IndicatorCase, one: EarlierComparison): string {
  const tail = one.changeText === '' ? '' : `, ${one.changeText}`;
  return `${one.period.label}: ${earlierValue(indicator, one.value)}${tail}`;
}

function earlierValue({ measure, percent, unit }: IndicatorCase, value: number): string {
  if (measure === 'yesNo') return value === 1 ? `«${yesNoWords.yes}»` : `«${yesNoWords.no}»`;
  if (percent) return formatPercent(value);
  const number = formatNumber(value, 4);
  if (unit === null || unit === '') return number;
  return measure === 'level' || measure === 'rank' ? `${unit} ${number}` : `${number} ${unit}`;
}
