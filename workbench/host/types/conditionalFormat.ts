/**
 * Excel.ConditionalFormat, for the kinds custom, cellValue and containsText.
 */
import { itemNotFound } from '../../engine/errors';
import type { ConditionalRule } from '../../engine/rules';
import type { HostContext } from '../hostContext';
import { asFlag, asNumber, asOneOf, asText, hostObject } from '../objectType';
import type { HostObject, ObjectType, Property } from '../objectType';
import { rangeAt } from '../place';
import { change, formatOf } from './conditionalFormatTarget';
import type { FormatTarget } from './conditionalFormatTarget';
import { lookType } from './conditionalLook';
import { rangeObject, rangeType } from './range';
import { rangeAreasType } from './rangeAreas';

export const kinds = {
  Custom: { kind: 'custom', formula: '' },
  CellValue: { kind: 'cellValue', operator: 'EqualTo', formula1: '' },
  ContainsText: { kind: 'containsText', operator: 'Contains', text: '' },
} as const satisfies Readonly<Record<string, ConditionalRule>>;

const typeNames: Readonly<Record<ConditionalRule['kind'], keyof typeof kinds>> = {
  custom: 'Custom',
  cellValue: 'CellValue',
  containsText: 'ContainsText',
};

const customRuleType: ObjectType<FormatTarget> = {
  name: 'ConditionalFormatRule',
  properties: {
    formula: {
      get: (target, host) => {
        const { rule } = formatOf(host, target);
        return rule.kind === 'custom' ? rule.formula : '';
      },
      set: (target, value, host) =>
        change(host, target, { rule: { kind: 'custom', formula: asText(value) } }),
    },
  },
};

type Json = Readonly<Record<string, unknown>>;

const comparisons = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
] as const;

const cellValueRule: Property<FormatTarget> = {
  get: (target, host) => {
    const { rule } = formatOf(host, target);
    if (rule.kind !== 'cellValue') return {};
    const { operator, formula1, formula2 } = rule;
    return { operator, formula1, ...(formula2 === undefined ? {} : { formula2 }) };
  },
  set: (target, value, host) => {
    const given = value as Json;
    const rule: ConditionalRule = {
      kind: 'cellValue',
      operator: asOneOf(given['operator'], comparisons),
      formula1: asText(given['formula1']),
      ...(typeof given['formula2'] === 'string' ? { formula2: given['formula2'] } : {}),
    };
    change(host, target, { rule });
  },
};

const textRule: Property<FormatTarget> = {
  get: (target, host) => {
    const { rule } = formatOf(host, target);
    return rule.kind === 'containsText' ? { operator: rule.operator, text: rule.text } : {};
  },
  set: (target, value, host) => {
    const given = value as Json;
    const operators = ['Contains', 'NotContains', 'BeginsWith', 'EndsWith'] as const;
    const operator = asOneOf(given['operator'], operators);
    change(host, target, {
      rule: { kind: 'containsText', operator, text: asText(given['text']) },
    });
  },
};

const customType: ObjectType<FormatTarget> = {
  name: 'CustomConditionalFormat',
  objects: {
    rule: (target) => hostObject(customRuleType, target),
    format: (target) => hostObject(lookType, target),
  },
};

const cellValueType: ObjectType<FormatTarget> = {
  name: 'CellValueConditionalFormat',
  properties: { rule: cellValueRule },
  objects: { format: (target) => hostObject(lookType, target) },
};

const textComparisonType: ObjectType<FormatTarget> = {
  name: 'TextConditionalFormat',
  properties: { rule: textRule },
  objects: { format: (target) => hostObject(lookType, target) },
};

/** The part of a format that belongs to its kind; null for the other kinds. */
const part =
  (kind: ConditionalRule['kind'], type: ObjectType<FormatTarget>) =>
  (target: FormatTarget, host: HostContext): HostObject | null =>
    formatOf(host, target).rule.kind === kind ? hostObject(type, target) : null;

function requiredPart(kind: ConditionalRule['kind'], type: ObjectType<FormatTarget>) {
  const find = part(kind, type);
  return (target: FormatTarget, host: HostContext): HostObject => {
    const found = find(target, host);
    if (found === null) throw itemNotFound();
    return found;
  };
}

export const conditionalFormatType: ObjectType<FormatTarget> = {
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    type: { get: (target, host) => typeNames[formatOf(host, target).rule.kind] },
    priority: {
      get: ({ sheetId, id }, host) =>
        host.engine.conditionalFormats.list(sheetId).findIndex((format) => format.id === id),
      set: ({ sheetId, id }, value, host) =>
        host.engine.conditionalFormats.setPriority(sheetId, id, asNumber(value)),
    },
    stopIfTrue: {
      get: (target, host) => formatOf(host, target).stopIfTrue,
      set: (target, value, host) => change(host, target, { stopIfTrue: asFlag(value) }),
    },
  },
  objects: {
    custom: requiredPart('custom', customType),
    customOrNullObject: part('custom', customType),
    cellValue: requiredPart('cellValue', cellValueType),
    cellValueOrNullObject: part('cellValue', cellValueType),
    textComparison: requiredPart('containsText', textComparisonType),
    textComparisonOrNullObject: part('containsText', textComparisonType),
  },
  methods: {
    delete: (target, _args, host) => {
      formatOf(host, target);
      host.engine.conditionalFormats.delete(target.sheetId, target.id);
    },
    getRange: (target, _args, host) => {
      const [area, more] = formatOf(host, target).areas;
      if (area === undefined || more !== undefined) throw itemNotFound();
      return rangeObject({ sheetId: target.sheetId, area });
    },
    getRangeOrNullObject: (target, _args, host) => {
      const [area, more] = formatOf(host, target).areas;
      if (area === undefined || more !== undefined) return null;
      return rangeObject({ sheetId: target.sheetId, area });
    },
    getRanges: (target, _args, host) =>
      hostObject(rangeAreasType, { sheetId: target.sheetId, areas: formatOf(host, target).areas }),
    setRanges: (target, args, host) => {
      const range = args.target(0, rangeType);
      const areas = args.target(0, rangeAreasType)?.areas ?? [
        range?.area ?? rangeAt(host, args.text(0), target.sheetId).area,
      ];
      change(host, target, { areas });
    },
  },
};
