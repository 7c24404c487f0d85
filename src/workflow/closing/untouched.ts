/** Whether anything was entered for a period at all. */
import { isEmpty } from '../../assessment/figure';
import type { JudgedIndicator } from '../types';

/** Whether nobody has entered any figure of the period; a plan of tasks alone asks for none. */
export function isUntouched({
  indicators,
}: {
  readonly indicators: readonly JudgedIndicator[];
}): boolean {
  if (indicators.length === 0) return false;
  return indicators.every(
    ({ case: { numerator, denominator, result, resultTyped, measure } }) =>
      isEmpty(numerator) &&
      isEmpty(denominator) &&
      (isEmpty(result) || (measure === 'ratio' && !resultTyped)),
  );
}
