/** The same rule seen from another first cell: relative references in its formulas move along. */
import { reanchored } from '../../src/excel/grid/shift';
import type { ConditionalRule, ValidationCriterion } from './rules';

/** How far a rule goes down and to the right. */
export interface Distance {
  readonly rows: number;
  readonly columns: number;
}

export function conditionalRuleAt(rule: ConditionalRule, distance: Distance): ConditionalRule {
  const move = (formula: string): string => reanchored(formula, distance.rows, distance.columns);
  switch (rule.kind) {
    case 'custom':
      return { ...rule, formula: move(rule.formula) };
    case 'cellValue':
      return {
        ...rule,
        formula1: move(rule.formula1),
        ...(rule.formula2 === undefined ? {} : { formula2: move(rule.formula2) }),
      };
    case 'containsText':
      return rule;
  }
}

export function criterionAt(
  criterion: ValidationCriterion,
  distance: Distance,
): ValidationCriterion {
  const move = <T extends string | number>(operand: T): T | string =>
    typeof operand === 'string' && operand.startsWith('=')
      ? reanchored(operand, distance.rows, distance.columns)
      : operand;
  switch (criterion.kind) {
    case 'any':
      return criterion;
    case 'list':
      return { ...criterion, source: move(criterion.source) };
    case 'custom':
      return { ...criterion, formula: move(criterion.formula) };
    default:
      return {
        ...criterion,
        formula1: move(criterion.formula1),
        ...(criterion.formula2 === undefined ? {} : { formula2: move(criterion.formula2) }),
      };
  }
}
