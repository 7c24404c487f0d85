/**
 * Conditional formats and data validation of a sheet part, those that Excel keeps in an extension
 * because they point to another sheet among them.
 */
import { parseArea } from '../../engine/grid';
import type { Area } from '../../engine/grid';
import type {
  ComparisonOperator,
  ConditionalLook,
  ConditionalRule,
  PlacedValidation,
  TextOperator,
  ValidationCriterion,
} from '../../engine/rules';
import type { SnapshotConditionalFormat } from '../../engine/snapshot';
import { fromFileFormula } from '../../../src/xlsx/formula/fileForm';
import { decodeCellText } from '../../../src/xlsx/xml/escape';
import type { XmlElement } from '../../../src/archive/xml/tree';
import type { LeftOut } from './leftOut';
import { attribute, childAt, childrenOf, flag, numberAttribute, textOf } from './xmlPart';

const OPERATORS = new Map<string, ComparisonOperator>([
  ['between', 'Between'],
  ['notBetween', 'NotBetween'],
  ['equal', 'EqualTo'],
  ['notEqual', 'NotEqualTo'],
  ['greaterThan', 'GreaterThan'],
  ['lessThan', 'LessThan'],
  ['greaterThanOrEqual', 'GreaterThanOrEqual'],
  ['lessThanOrEqual', 'LessThanOrEqual'],
]);

const TEXT_OPERATORS = new Map<string, TextOperator>([
  ['containsText', 'Contains'],
  ['notContainsText', 'NotContains'],
  ['beginsWith', 'BeginsWith'],
  ['endsWith', 'EndsWith'],
]);

type Tell = (what: LeftOut['what']) => void;

/**
 * The rules that colour cells, highest priority first; `looks` are the differential formats of
 * styles.xml. Data bars, colour scales and icons are told.
 */
export function readConditionalFormats(
  sheet: XmlElement,
  looks: readonly ConditionalLook[],
  tell: Tell,
): readonly SnapshotConditionalFormat[] {
  const found: { readonly priority: number; readonly format: SnapshotConditionalFormat }[] = [];
  for (const group of childrenOf(sheet, 'conditionalFormatting')) {
    const areas = areasOf(attribute(group, 'sqref'));
    for (const element of childrenOf(group, 'cfRule')) {
      const rule = conditionalRule(element);
      if (rule === undefined) {
        tell('conditionalFormat');
        continue;
      }
      found.push({
        priority: numberAttribute(element, 'priority') ?? found.length,
        format: {
          areas,
          rule,
          look: looks[numberAttribute(element, 'dxfId') ?? -1] ?? {},
          stopIfTrue: flag(element, 'stopIfTrue'),
        },
      });
    }
  }
  found.sort((a, b) => a.priority - b.priority);
  return found.map(({ format }) => format);
}

function conditionalRule(element: XmlElement): ConditionalRule | undefined {
  const kind = attribute(element, 'type') ?? '';
  const [first, second] = childrenOf(element, 'formula').map((one) => formulaText(one));
  if (kind === 'expression' && first !== undefined) return { kind: 'custom', formula: first };
  const operator = OPERATORS.get(attribute(element, 'operator') ?? '');
  if (kind === 'cellIs' && operator !== undefined && first !== undefined) {
    return {
      kind: 'cellValue',
      operator,
      formula1: first,
      ...(second !== undefined && { formula2: second }),
    };
  }
  const textOperator = TEXT_OPERATORS.get(kind);
  const text = attribute(element, 'text');
  if (textOperator !== undefined && text !== undefined) {
    return { kind: 'containsText', operator: textOperator, text };
  }
  return undefined;
}

function formulaText(element: XmlElement | undefined): string {
  return fromFileFormula(textOf(element).trim());
}

function areasOf(references = ''): readonly Area[] {
  return references.split(/\s+/).flatMap((reference) => parseArea(reference) ?? []);
}

/** Every validation, with what it says to a person. */
export function readValidations(sheet: XmlElement, tell: Tell): readonly PlacedValidation[] {
  const extensions = childrenOf(childAt(sheet, 'extLst'), 'ext');
  const lists = [sheet, ...extensions].flatMap((parent) => childrenOf(parent, 'dataValidations'));
  return lists
    .flatMap((list) => childrenOf(list, 'dataValidation'))
    .flatMap((element) => {
      // In the extension the places are an element instead of an attribute.
      const references = attribute(element, 'sqref') ?? textOf(childAt(element, 'sqref'));
      const areas = areasOf(references);
      const criterion = criterionOf(element);
      if (criterion === undefined) tell('validation');
      return areas.length === 0 || criterion === undefined
        ? []
        : [{ areas, criterion, ...wordsOf(element) }];
    });
}

function wordsOf(element: XmlElement): Pick<PlacedValidation, 'ignoreBlanks' | 'alert' | 'prompt'> {
  const styles = { stop: 'Stop', warning: 'Warning', information: 'Information' } as const;
  const style = attribute(element, 'errorStyle');
  const words = (name: string): string => decodeCellText(attribute(element, name) ?? '');
  return {
    ignoreBlanks: flag(element, 'allowBlank'),
    alert: {
      show: flag(element, 'showErrorMessage'),
      title: words('errorTitle'),
      message: words('error'),
      style: style === 'warning' || style === 'information' ? styles[style] : 'Stop',
    },
    prompt: {
      show: flag(element, 'showInputMessage'),
      title: words('promptTitle'),
      message: words('prompt'),
    },
  };
}

const COMPARED = new Map([
  ['whole', 'wholeNumber'],
  ['decimal', 'decimal'],
  ['date', 'date'],
  ['time', 'time'],
  ['textLength', 'textLength'],
] as const);

function criterionOf(element: XmlElement): ValidationCriterion | undefined {
  const kind = attribute(element, 'type') ?? 'none';
  const first = formulaText(childAt(element, 'formula1'));
  if (kind === 'none') return { kind: 'any' };
  if (kind === 'custom') return { kind: 'custom', formula: first };
  if (kind === 'list') {
    const typed = /^="(.*)"$/s.exec(first)?.[1];
    const source = typed === undefined ? first : typed.replaceAll('""', '"');
    // The attribute says the opposite of its name.
    return { kind: 'list', source, dropDown: !flag(element, 'showDropDown') };
  }
  const compared = [...COMPARED].find(([name]) => name === kind)?.[1];
  if (compared === undefined) return undefined;
  const second = formulaText(childAt(element, 'formula2'));
  return {
    kind: compared,
    operator: OPERATORS.get(attribute(element, 'operator') ?? 'between') ?? 'Between',
    formula1: numberOrFormula(first),
    ...(second !== '' && { formula2: numberOrFormula(second) }),
  };
}

function numberOrFormula(formula: string): string | number {
  const value = Number(formula.slice(1));
  return formula.length > 1 && Number.isFinite(value) ? value : formula;
}
