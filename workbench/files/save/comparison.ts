/**
 * A comparison as a formula. A blueprint's rules are formulas and a few common kinds; Excel's other
 * kinds say the same in other words.
 */
import type { ComparisonOperator } from '../../engine/rules';

const SIGNS: Readonly<Record<Exclude<ComparisonOperator, 'Between' | 'NotBetween'>, string>> = {
  EqualTo: '=',
  NotEqualTo: '<>',
  GreaterThan: '>',
  LessThan: '<',
  GreaterThanOrEqual: '>=',
  LessThanOrEqual: '<=',
};

/**
 * What `subject` must satisfy, without a leading `=`.
 *
 * @example comparison('A1', 'Between', 1, '=B$2') // 'AND(A1>=1,A1<=(B$2))'
 */
export function comparison(
  subject: string,
  operator: ComparisonOperator,
  first: string | number,
  second: string | number | undefined,
): string {
  const a = operand(first);
  const b = operand(second ?? first);
  if (operator === 'Between') return `AND(${subject}>=${a},${subject}<=${b})`;
  if (operator === 'NotBetween') return `OR(${subject}<${a},${subject}>${b})`;
  return `${subject}${SIGNS[operator]}${a}`;
}

/** `=B2+1` becomes `(B2+1)`, so that the sign around it binds less than what is in it. */
function operand(value: string | number): string {
  return typeof value === 'string' && value.startsWith('=') ? `(${value.slice(1)})` : String(value);
}
