/** What cells accept, with the words an officer sees. */
import { toExcelSerial } from '../../plan/civilDate';
import type { Validation, ValidationRule } from '../../workbook/blueprint';
import { toFileFormula } from '../formula/fileForm';
import { boxAddress } from '../../workbook/address';
import { element } from '../xml/element';
import { encodeCellText, escapeText } from '../xml/escape';
import { anchoredRules } from './ruleAnchors';

/** Excel refuses files with longer titles and messages. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

function cut(text: string, longest: number): string | undefined {
  if (text === '') return undefined;
  const encoded = encodeCellText(text);
  return encoded.length <= longest
    ? encoded
    : `${encoded.slice(0, longest - 1).replace(/[\ud800-\udbff]?\s*$/, '')}…`;
}

interface Condition {
  readonly type: string;
  readonly operator?: string;
  readonly formulas: readonly string[];
}

function range(type: string, min: number, max: number | undefined): Condition {
  return max === undefined
    ? { type, operator: 'greaterThanOrEqual', formulas: [String(min)] }
    : { type, formulas: [String(min), String(max)] };
}

function conditionOf(rule: ValidationRule): Condition {
  switch (rule.kind) {
    case 'list':
      return { type: 'list', formulas: [toFileFormula(rule.source)] };
    case 'decimal':
    case 'whole':
      return range(rule.kind, rule.min, rule.max);
    case 'date':
      return range('date', toExcelSerial(rule.min), toExcelSerial(rule.max));
    case 'custom':
      return { type: 'custom', formulas: [toFileFormula(rule.formula)] };
  }
}

export function validationsXml(validations: readonly Validation[]): string {
  const items = validations.flatMap(({ boxes, rule, alert, prompt }) => {
    const { type, operator, formulas } = conditionOf(rule);
    return anchoredRules(boxes, formulas).map((part) =>
      element(
        'dataValidation',
        {
          type,
          errorStyle: alert.style === 'stop' ? undefined : alert.style,
          operator,
          allowBlank: 1,
          showInputMessage: prompt ? 1 : undefined,
          showErrorMessage: 1,
          errorTitle: cut(alert.title, LONGEST_TITLE),
          error: cut(alert.message, LONGEST_MESSAGE),
          promptTitle: prompt ? cut(prompt.title, LONGEST_TITLE) : undefined,
          prompt: prompt ? cut(prompt.message, LONGEST_MESSAGE) : undefined,
          sqref: part.boxes.map(boxAddress).join(' '),
        },
        part.formulas
          .map((formula, index) => element(`formula${String(index + 1)}`, {}, escapeText(formula)))
          .join(''),
      ),
    );
  });
  return items.length === 0
    ? ''
    : element('dataValidations', { count: items.length }, items.join(''));
}
