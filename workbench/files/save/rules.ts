/**
 * Conditional formats and data validation of a sheet, as rules of a blueprint. What the blueprint
 * has no kind for becomes a formula that holds for the same cells.
 */
import { areaAddress, cellArea } from '../../engine/grid';
import type { Area } from '../../engine/grid';
import type {
  ComparisonOperator,
  ConditionalRule,
  PlacedValidation,
  ValidationCriterion,
} from '../../engine/rules';
import type { SheetSnapshot } from '../../engine/snapshot';
import { civilDate, fromExcelSerial, toExcelSerial } from '../../../src/plan/civilDate';
import type {
  ConditionalFormat,
  Validation,
  ValidationRule,
} from '../../../src/workbook/blueprint';
import { colourOf } from './colour';
import { comparison } from './comparison';
import type { Loss } from './losses';

type Lose = (loss: Loss) => void;

/** Highest priority first, as in the snapshot. */
export function conditionalFormats(sheet: SheetSnapshot, lose: Lose): readonly ConditionalFormat[] {
  return sheet.conditionalFormats.flatMap(({ areas, rule, look, stopIfTrue }) => {
    if (rule === undefined || areas[0] === undefined) return [];
    if (look.underline === true || look.strikethrough === true) lose('conditionalLook');
    return [
      {
        boxes: areas,
        formula: conditionalFormula(rule, subjectOf(areas[0])),
        style: {
          ...(look.fillColor !== undefined && { fill: colourOf(look.fillColor) }),
          ...(look.fontColor !== undefined && { colour: colourOf(look.fontColor) }),
          ...(look.bold !== undefined && { bold: look.bold }),
          ...(look.italic !== undefined && { italic: look.italic }),
        },
        ...(stopIfTrue && { stopIfTrue }),
      },
    ];
  });
}

/** The top left cell, relative: rules count from it. */
function subjectOf(area: Area): string {
  return areaAddress(cellArea(area.top, area.left));
}

function conditionalFormula(rule: ConditionalRule, subject: string): string {
  switch (rule.kind) {
    case 'custom':
      return rule.formula;
    case 'cellValue':
      return `=${comparison(subject, rule.operator, rule.formula1, rule.formula2)}`;
    case 'containsText': {
      const text = quoted(rule.text);
      const length = [...rule.text].length;
      switch (rule.operator) {
        case 'Contains':
          return `=ISNUMBER(SEARCH(${text},${subject}))`;
        case 'NotContains':
          return `=ISERROR(SEARCH(${text},${subject}))`;
        case 'BeginsWith':
          return `=LEFT(${subject},${length})=${text}`;
        case 'EndsWith':
          return `=RIGHT(${subject},${length})=${text}`;
      }
    }
  }
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** Every validation that refuses something. */
export function validations(sheet: SheetSnapshot, lose: Lose): readonly Validation[] {
  return sheet.validations.flatMap((placed) => {
    const first = placed.areas[0];
    const rule =
      first === undefined ? null : validationRule(placed.criterion, subjectOf(first), lose);
    return rule === null ? [] : [{ boxes: placed.areas, rule, ...words(placed) }];
  });
}

function words({ alert, prompt }: PlacedValidation): Pick<Validation, 'alert' | 'prompt'> {
  const styles = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;
  const hasPrompt = prompt.show && (prompt.title !== '' || prompt.message !== '');
  return {
    alert: {
      style: alert.show ? styles[alert.style] : 'information',
      title: alert.title,
      message: alert.message,
    },
    ...(hasPrompt && { prompt: { title: prompt.title, message: prompt.message } }),
  };
}

function validationRule(
  criterion: ValidationCriterion,
  subject: string,
  lose: Lose,
): ValidationRule | null {
  switch (criterion.kind) {
    case 'any':
      return null;
    case 'custom':
      return { kind: 'custom', formula: criterion.formula };
    case 'list': {
      const { source } = criterion;
      if (source.startsWith('=')) return { kind: 'list', source };
      lose('dropDown');
      const items = source.split(',').map((item) => quoted(item.trim()));
      return { kind: 'custom', formula: `=OR(${items.map((i) => `${subject}=${i}`).join(',')})` };
    }
    case 'textLength':
      return {
        kind: 'custom',
        formula: `=${compared(`LEN(${subject})`, criterion)}`,
      };
    case 'wholeNumber':
    case 'decimal':
    case 'date':
    case 'time':
      return simpleRange(criterion) ?? numberRule(criterion, subject);
  }
}

interface Compared {
  readonly kind: 'wholeNumber' | 'decimal' | 'date' | 'time' | 'textLength';
  readonly operator: ComparisonOperator;
  readonly formula1: string | number;
  readonly formula2?: string | number;
}

function compared(subject: string, { operator, formula1, formula2 }: Compared): string {
  return comparison(subject, operator, formula1, formula2);
}

/** The kinds that a blueprint knows itself: from … to …, or from … on, with plain numbers. */
function simpleRange({ kind, operator, formula1, formula2 }: Compared): ValidationRule | null {
  const min = plainNumber(formula1);
  const max = plainNumber(formula2);
  if (min === null) return null;
  if (kind === 'date') {
    const from = fromExcelSerial(min);
    const to = max === null ? null : fromExcelSerial(max);
    return operator === 'Between' && from !== null && to !== null
      ? { kind: 'date', min: from, max: to }
      : null;
  }
  if (kind !== 'wholeNumber' && kind !== 'decimal') return null;
  const blueprintKind = kind === 'decimal' ? 'decimal' : 'whole';
  if (operator === 'Between' && max !== null) return { kind: blueprintKind, min, max };
  if (operator === 'GreaterThanOrEqual') return { kind: blueprintKind, min };
  return null;
}

function plainNumber(value: string | number | undefined): number | null {
  const date = /^=DATE\((\d+),(\d+),(\d+)\)$/.exec(String(value ?? ''));
  if (date !== null) {
    const day = civilDate(Number(date[1]), Number(date[2]), Number(date[3]));
    return day === null ? null : toExcelSerial(day);
  }
  const text = String(value ?? '')
    .replace(/^=/, '')
    .trim();
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : null;
}

function numberRule(criterion: Compared, subject: string): ValidationRule {
  const whole = criterion.kind === 'wholeNumber' ? `,${subject}=INT(${subject})` : '';
  const holds = compared(subject, criterion);
  return { kind: 'custom', formula: `=AND(ISNUMBER(${subject})${whole},${holds})` };
}
