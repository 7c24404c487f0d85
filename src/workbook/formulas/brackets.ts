/** Structured references in a formula: `Table[[#This Row],[A1]]`, where brackets stand inside brackets. */

/**
 * Where the brackets that open at `start` end; an apostrophe quotes the sign after it.
 *
 * @example bracketsEnd('T[[A],[B]]+1', 1) // 10
 */
export function bracketsEnd(formula: string, start: number): number {
  let depth = 0;
  for (let index = start; index < formula.length; index++) {
    const sign = formula[index];
    if (sign === "'") index++;
    else if (sign === '[') depth++;
    else if (sign === ']' && --depth === 0) return index + 1;
  }
  return formula.length;
}
