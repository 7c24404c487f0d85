/** One indicator as the report prints it, and as it is remembered to tell later whether it changed. */
import type { Entered, IndicatorCase, IndicatorJudgement } from '../assessment/types';
import { indicatorStatusWords, yesNoWords } from '../assessment/words';
import { comparisonText } from '../plan/comparisonText';
import { inPrintedScale, printedBase } from '../plan/targets';
import { formatNumber, formatPercent } from '../vietnamese/numberFormat';
import { lastFigure, reachOf, valueText } from './indicatorMotion';
import type {
  IndicatorLine,
  IndicatorSnapshot,
  ReportedIndicator,
  ReportedResult,
} from './summaryTypes';

/** Stands for any error value, whose wording differs from one spreadsheet program to another. */
export const errorMark = '#LỖI';

/**
 * The target in words: 'Tối thiểu 95%'; a figure that the agency set for the year says so.
 *
 * @returns '' without a target
 */
export function targetText({ case: indicator, judgement }: ReportedIndicator): string {
  const { target } = judgement;
  if (target === null) return '';
  const { measure, unit } = indicator;
  const printed = {
    op: target.op,
    value: inPrintedScale(unit, target.value),
    value2: inPrintedScale(unit, target.value2),
    benchmark: target.benchmark,
    base: printedBase(unit, indicator.baseline),
  };
  const text = comparisonText({ measure, unit }, printed);
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return target.own ? `${capital} (mục tiêu năm của đơn vị)` : capital;
}

function decimalsOf(value: number, percent: boolean, target: number | null): number {
  const text = percent ? formatPercent(value, 2, target) : formatNumber(value, 2, target);
  return /,(\d+)/.exec(text)?.[1]?.length ?? 0;
}

function asEntered(entered: Entered): number | string | boolean | null {
  switch (entered.kind) {
    case 'number':
    case 'boolean':
      return entered.value;
    case 'text':
      return entered.text === '' ? null : entered.text;
    case 'error':
      return errorMark;
    case 'empty':
      return null;
  }
}

/** What the formula of a ratio shows, computed or not: the quotient of two numbers, however wrong. */
function quotient({ numerator, denominator }: IndicatorCase): number | null {
  const hasBoth = numerator.kind === 'number' && denominator.kind === 'number';
  return hasBoth && denominator.value > 0 ? numerator.value / denominator.value : null;
}

/** What the cell «Kết quả» shows. A ratio's own formula is computed here: a file may come uncalculated. */
function shownIn(indicator: IndicatorCase): number | string | boolean | null {
  const isFormula = indicator.measure === 'ratio' && !indicator.resultTyped;
  return isFormula ? quotient(indicator) : asEntered(indicator.result);
}

function resultOf(reported: ReportedIndicator): ReportedResult {
  const { case: indicator, judgement } = reported;
  const { value } = judgement;
  const { percent } = indicator;
  if (value !== null && indicator.measure === 'yesNo') {
    return { kind: 'text', text: value === 1 ? yesNoWords.yes : yesNoWords.no };
  }
  const shown = value ?? shownIn(indicator);
  if (shown === null) return { kind: 'none' };
  if (typeof shown === 'number') {
    const decimals = decimalsOf(shown, percent, judgement.target?.value ?? null);
    return { kind: 'number', value: shown, percent, decimals };
  }
  return { kind: 'text', text: typeof shown === 'boolean' ? (shown ? 'TRUE' : 'FALSE') : shown };
}

function symbolOf({ status }: IndicatorJudgement): string {
  return indicatorStatusWords[status].symbol;
}

/**
 * @param number the line's number in the whole table, from 1
 */
export function indicatorLine(reported: ReportedIndicator, number: number): IndicatorLine {
  const { case: indicator, judgement } = reported;
  const { bound } = judgement;
  const value = indicator.measure === 'yesNo' ? null : judgement.value;
  return {
    id: indicator.id,
    number,
    ref: indicator.ref,
    name: indicator.name,
    unit: indicator.unit ?? '',
    targetText: targetText(reported),
    targetYear: judgement.target?.year ?? null,
    bound,
    result: resultOf(reported),
    value,
    resultText: value === null ? '' : valueText(indicator, value, bound),
    difference: judgement.distanceText,
    reach: reachOf(reported),
    last: lastFigure(reported),
    place: reported.place ?? null,
    status: judgement.status,
    statusText: judgement.statusText,
    symbol: symbolOf(judgement),
    explanation: indicator.explanation,
  };
}

/** What the sheet of figures shows at this moment. */
export function indicatorSnapshot(reported: ReportedIndicator, row: number): IndicatorSnapshot {
  const { case: indicator, judgement, area } = reported;
  return {
    id: indicator.id,
    row,
    percent: indicator.percent,
    result: shownIn(indicator),
    target: judgement.target?.value ?? null,
    statusText: judgement.statusText,
    explanation: indicator.explanation,
    area,
    status: judgement.status,
  };
}
