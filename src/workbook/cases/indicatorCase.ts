/**
 * One row of «Chỉ tiêu» and one of a figures sheet make the case that is judged. The formulas of the sheet
 * (`formulas/figureFormulas`) read the same cells the same way.
 */
import type { IndicatorCase } from '../../assessment/types';
import { isPercent } from '../../plan/targets';
import type { Baseline, Comparison, Target } from '../../plan/types';
import { figureHeaders, indicatorHeaders } from '../columns';
import { cadenceWords, codeOf, comparisonOf, measureWords } from '../vocabulary';
import { enteredOf, numberOf, textOf, type RowCells } from './rawValue';

/**
 * @param plan the indicator's row of «Chỉ tiêu»
 * @param figures its row of the figures sheet
 * @param year the working year: the agency's own figure is in force in it
 */
export function indicatorCaseOf(plan: RowCells, figures: RowCells, year: number): IndicatorCase {
  const unit = textOf(plan(indicatorHeaders.unit).value);
  const measure = codeOf(measureWords, textOf(plan(indicatorHeaders.measure).value)) ?? 'count';
  const result = figures(figureHeaders.result);
  return {
    id: textOf(plan(indicatorHeaders.id).value).trim(),
    name: textOf(plan(indicatorHeaders.name).value),
    ref: textOf(plan(indicatorHeaders.reference).value),
    measure,
    unit: unit === '' ? null : unit,
    percent: isPercent(unit),
    cadence: codeOf(cadenceWords, textOf(plan(indicatorHeaders.cadence).value)) ?? 'quarterly',
    target: targetOf(plan, year),
    baseline: baselineOf(plan),
    numerator: enteredOf(figures(figureHeaders.numerator).value),
    denominator: enteredOf(figures(figureHeaders.denominator).value),
    result: enteredOf(result.value),
    resultTyped: !isRatioFormula(result.formula),
    explanation: textOf(figures(figureHeaders.explanation).value),
  };
}

/**
 * Whether a formula is the sheet's own for a ratio, however another program rewrote its references.
 *
 * @example isRatioFormula('=IF(AND(ISNUMBER(E6),ISNUMBER(F6)),IF(F6>0,E6/F6,""),"")') // true
 */
export function isRatioFormula(formula: string): boolean {
  return formula.replace(/\s/g, '').toUpperCase().startsWith('=IF(AND(ISNUMBER(');
}

/**
 * The target in force or ahead. The agency's own figure for the year is a figure to reach: going beyond it
 * satisfies it, also where the plan says "100%" or "khoảng 25% - 35%".
 */
function targetOf(plan: RowCells, year: number): Target | null {
  const op = comparisonOf(textOf(plan(indicatorHeaders.comparison).value));
  const printed = plan(indicatorHeaders.target).value;
  const own = numberOf(plan(indicatorHeaders.ownTarget).value);
  const benchmark = typeof printed === 'string' && printed.trim() !== '' ? printed : null;
  if (own !== null && op !== 'done') {
    return { op: ownComparison(op), value: own, value2: null, year, own: true, benchmark };
  }
  const targetYear = numberOf(plan(indicatorHeaders.year).value);
  if (op === null || targetYear === null) return null;
  return {
    op,
    value: op === 'done' ? null : numberOf(printed),
    value2: numberOf(plan(indicatorHeaders.upper).value),
    year: targetYear,
    own: false,
    benchmark,
  };
}

function ownComparison(op: Comparison | null): Comparison {
  return op === null || op === '=' || op === 'between' ? '>=' : op;
}

function baselineOf(plan: RowCells): Baseline | null {
  const year = numberOf(plan(indicatorHeaders.baselineYear).value);
  const value = numberOf(plan(indicatorHeaders.baselineValue).value);
  return year === null || value === null ? null : { year, value };
}
