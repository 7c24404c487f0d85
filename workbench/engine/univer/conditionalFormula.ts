/**
 * Conditional rules as formulas, relative to the top left cell of the first area.
 */
import { areaAddress, cellArea } from '../grid';
import type { Area } from '../grid';
import type { ComparisonOperator, ConditionalRule, TextOperator } from '../rules';

const comparisons: Readonly<
  Record<ComparisonOperator, (cell: string, a: string, b: string) => string>
> = {
  Between: (cell, a, b) => `AND(${cell}>=${a},${cell}<=${b})`,
  NotBetween: (cell, a, b) => `OR(${cell}<${a},${cell}>${b})`,
  EqualTo: (cell, a) => `${cell}=${a}`,
  NotEqualTo: (cell, a) => `${cell}<>${a}`,
  GreaterThan: (cell, a) => `${cell}>${a}`,
  LessThan: (cell, a) => `${cell}<${a}`,
  GreaterThanOrEqual: (cell, a) => `${cell}>=${a}`,
  LessThanOrEqual: (cell, a) => `${cell}<=${a}`,
};

const textTests: Readonly<Record<TextOperator, (cell: string, text: string) => string>> = {
  Contains: (cell, text) => `NOT(ISERROR(SEARCH(${text},${cell})))`,
  NotContains: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  BeginsWith: (cell, text) => `LEFT(${cell},LEN(${text}))=${text}`,
  EndsWith: (cell, text) => `RIGHT(${cell},LEN(${text}))=${text}`,
};

/** What a rule says that has not been told yet. */
const NEVER = '=FALSE';

/** `{kind:'cellValue', operator:'LessThan', formula1:'=0'}` on C2:C9 → `'=C2<0'`. */
export function asFormula(rule: ConditionalRule, firstArea: Area): string {
  const cell = areaAddress(cellArea(firstArea.top, firstArea.left));
  const operand = (formula: string): string => formula.replace(/^=/, '');
  switch (rule.kind) {
    case 'custom':
      return rule.formula === '' ? NEVER : rule.formula;
    case 'cellValue': {
      if (rule.formula1 === '') return NEVER;
      const test = comparisons[rule.operator];
      return `=${test(cell, operand(rule.formula1), operand(rule.formula2 ?? rule.formula1))}`;
    }
    case 'containsText':
      if (rule.text === '') return NEVER;
      return `=${textTests[rule.operator](cell, `"${rule.text.replaceAll('"', '""')}"`)}`;
  }
}
