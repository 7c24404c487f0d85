/** Conditional formats and validations of a file, as far as a blueprint can say them. */
import { fromExcelSerial } from '../../plan/civilDate';
import type { Box, ConditionalFormat, Validation, ValidationRule } from '../../workbook/blueprint';
import { fromFileFormula } from '../formula/fileForm';
import { cellAddress, parseBox } from '../grid/address';
import { decodeCellText } from '../xml/escape';
import { child, childrenNamed, flag, numeric, type XmlElement } from '../xml/tree';
import type { LeftOutList } from './leftOut';
import type { StyleSheet } from './styleSheet';

function boxesOf(sqref: string | undefined): readonly Box[] {
  return (sqref ?? '').split(/\s+/).flatMap((part) => parseBox(part) ?? []);
}

const COMPARISONS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** A rule's condition as a formula; `null` for kinds such as data bars. */
function conditionOf(rule: XmlElement, boxes: readonly Box[]): string | null {
  const [formula, more] = childrenNamed(rule, 'formula').map((one) => one.text);
  const type = rule.attributes.get('type');
  if (formula === undefined || !boxes[0]) return null;
  if (type === 'expression') return fromFileFormula(formula);
  const sign = COMPARISONS[rule.attributes.get('operator') ?? ''];
  if (type !== 'cellIs' || sign === undefined || more !== undefined) return null;
  const first = cellAddress(boxes[0].top, boxes[0].left);
  return fromFileFormula(`${first}${sign}${formula}`);
}

export function readConditionalFormats(
  sheet: XmlElement,
  styles: StyleSheet,
  leftOut: LeftOutList,
  sheetName: string,
): readonly ConditionalFormat[] {
  const rules = childrenNamed(sheet, 'conditionalFormatting').flatMap((group) => {
    const boxes = boxesOf(group.attributes.get('sqref'));
    return childrenNamed(group, 'cfRule').flatMap((rule) => {
      const formula = conditionOf(rule, boxes);
      if (formula === null) {
        leftOut.add('conditionalFormat', sheetName);
        return [];
      }
      const format: ConditionalFormat = {
        boxes,
        formula,
        style: styles.conditional[numeric(rule, 'dxfId') ?? -1] ?? {},
        ...(flag(rule, 'stopIfTrue') ? { stopIfTrue: true } : {}),
      };
      return [{ format, priority: numeric(rule, 'priority') ?? 0 }];
    });
  });
  return rules.sort((a, b) => a.priority - b.priority).map(({ format }) => format);
}

/** A formula in the plain form, or inside Excel 2010's extension. */
function formulaText(validation: XmlElement, name: string): string | undefined {
  const formula = child(validation, name);
  return formula && (child(formula, 'f')?.text ?? formula.text);
}

function bounds(kind: 'decimal' | 'whole', operator: string, from: string, to: string | undefined) {
  const [min, max] = [Number(from), Number(to)];
  if (from.trim() === '' || !Number.isFinite(min)) return null;
  if (operator === 'greaterThanOrEqual') return { kind, min };
  return operator === 'between' && Number.isFinite(max) ? { kind, min, max } : null;
}

function ruleOf(validation: XmlElement, date1904: boolean): ValidationRule | null {
  const from = formulaText(validation, 'formula1');
  const to = formulaText(validation, 'formula2');
  const operator = validation.attributes.get('operator') ?? 'between';
  const type = validation.attributes.get('type');
  if (from === undefined) return null;
  switch (type) {
    case 'list':
      return { kind: 'list', source: fromFileFormula(from) };
    case 'custom':
      return { kind: 'custom', formula: fromFileFormula(from) };
    case 'decimal':
    case 'whole':
      return bounds(type, operator, from, to);
    case 'date': {
      const min = fromExcelSerial(Number(from), date1904);
      const max = fromExcelSerial(Number(to), date1904);
      return operator === 'between' && min && max ? { kind: 'date', min, max } : null;
    }
    default:
      return null;
  }
}

function words(validation: XmlElement, name: string): string {
  return decodeCellText(validation.attributes.get(name) ?? '');
}

function validationOf(validation: XmlElement, rule: ValidationRule): Validation {
  const style = validation.attributes.get('errorStyle');
  const prompt = { title: words(validation, 'promptTitle'), message: words(validation, 'prompt') };
  const isPrompted =
    flag(validation, 'showInputMessage') && (prompt.title !== '' || prompt.message !== '');
  return {
    boxes: boxesOf(validation.attributes.get('sqref') ?? child(validation, 'sqref')?.text),
    rule,
    alert: {
      style: style === 'warning' || style === 'information' ? style : 'stop',
      title: words(validation, 'errorTitle'),
      message: words(validation, 'error'),
    },
    ...(isPrompted ? { prompt } : {}),
  };
}

export function readValidations(
  sheet: XmlElement,
  leftOut: LeftOutList,
  sheetName: string,
  date1904: boolean,
): readonly Validation[] {
  const extended = childrenNamed(child(sheet, 'extLst'), 'ext').map((ext) =>
    child(ext, 'dataValidations'),
  );
  return [child(sheet, 'dataValidations'), ...extended]
    .flatMap((list) => childrenNamed(list, 'dataValidation'))
    .flatMap((validation) => {
      const rule = ruleOf(validation, date1904);
      if (rule) return [validationOf(validation, rule)];
      // Without a type a validation only shows a prompt or nothing at all.
      leftOut.add('validation', sheetName);
      return [];
    });
}
