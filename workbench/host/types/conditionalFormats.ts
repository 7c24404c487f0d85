/**
 * Excel.ConditionalFormatCollection and ConditionalFormat, for the kinds custom, cellValue and
 * containsText.
 */
import { itemNotFound, notImplemented } from '../../engine/errors';
import { overlaps } from '../../engine/grid';
import type { ConditionalFormat, ConditionalLook, ConditionalRule } from '../../engine/rules';
import { hexColor } from '../colors';
import type { HostContext } from '../hostContext';
import { asFlag, asNumber, asOneOf, asText, hostObject } from '../objectType';
import type { HostObject, ObjectType, Property } from '../objectType';
import { rangeAt } from '../place';
import type { Place } from '../place';
import { requireUnprotected } from '../protection';
import { rangeType, rangeObject } from './range';
import { rangeAreasType } from './rangeAreas';
import { clearConditionalFormats } from './rangeChanges';

interface FormatTarget {
  readonly sheetId: string;
  readonly id: string;
}

const kinds = {
  Custom: { kind: 'custom', formula: '' },
  CellValue: { kind: 'cellValue', operator: 'EqualTo', formula1: '' },
  ContainsText: { kind: 'containsText', operator: 'Contains', text: '' },
} as const satisfies Readonly<Record<string, ConditionalRule>>;

const typeNames: Readonly<Record<ConditionalRule['kind'], keyof typeof kinds>> = {
  custom: 'Custom',
  cellValue: 'CellValue',
  containsText: 'ContainsText',
};

function formatOf(host: HostContext, { sheetId, id }: FormatTarget): ConditionalFormat {
  const format = host.engine.conditionalFormats.list(sheetId).find((one) => one.id === id);
  if (format === undefined) throw itemNotFound();
  return format;
}

function change(host: HostContext, target: FormatTarget, part: Partial<ConditionalFormat>): void {
  host.engine.conditionalFormats.set({ ...formatOf(host, target), ...part });
}

const changeLook = (host: HostContext, target: FormatTarget, part: ConditionalLook): void =>
  change(host, target, { look: { ...formatOf(host, target).look, ...part } });

const fontType: ObjectType<FormatTarget> = {
  name: 'ConditionalRangeFont',
  properties: {
    color: {
      get: (target, host) => formatOf(host, target).look.fontColor ?? '',
      set: (target, value, host) =>
        changeLook(host, target, { fontColor: hexColor(asText(value)) }),
    },
    bold: {
      get: (target, host) => formatOf(host, target).look.bold ?? false,
      set: (target, value, host) => changeLook(host, target, { bold: asFlag(value) }),
    },
    italic: {
      get: (target, host) => formatOf(host, target).look.italic ?? false,
      set: (target, value, host) => changeLook(host, target, { italic: asFlag(value) }),
    },
    strikethrough: {
      get: (target, host) => formatOf(host, target).look.strikethrough ?? false,
      set: (target, value, host) => changeLook(host, target, { strikethrough: asFlag(value) }),
    },
    underline: {
      get: (target, host) => (formatOf(host, target).look.underline ? 'Single' : 'None'),
      set: (target, value, host) =>
        changeLook(host, target, {
          underline: asOneOf(value, ['None', 'Single', 'Double'] as const) !== 'None',
        }),
    },
  },
  methods: {
    clear: (target, _args, host) => {
      const { fillColor } = formatOf(host, target).look;
      change(host, target, { look: fillColor === undefined ? {} : { fillColor } });
    },
  },
};

const fillType: ObjectType<FormatTarget> = {
  name: 'ConditionalRangeFill',
  properties: {
    color: {
      get: (target, host) => formatOf(host, target).look.fillColor ?? '',
      set: (target, value, host) =>
        changeLook(host, target, { fillColor: hexColor(asText(value)) }),
    },
  },
  methods: {
    clear: (target, _args, host) => {
      const look = Object.entries(formatOf(host, target).look);
      change(host, target, {
        look: Object.fromEntries(look.filter(([name]) => name !== 'fillColor')),
      });
    },
  },
};

const lookType: ObjectType<FormatTarget> = {
  name: 'ConditionalRangeFormat',
  objects: {
    font: (target) => hostObject(fontType, target),
    fill: (target) => hostObject(fillType, target),
  },
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

function formatsOn(host: HostContext, { sheetId, areas }: Place): readonly HostObject[] {
  return host.engine.conditionalFormats
    .list(sheetId)
    .filter((format) => format.areas.some((area) => areas.some((own) => overlaps(area, own))))
    .map(({ id }) => hostObject(conditionalFormatType, { sheetId, id }));
}

const findOn = (host: HostContext, place: Place, id: unknown): HostObject | undefined =>
  formatsOn(host, place).find((format) => (format.target as FormatTarget).id === id);

export const conditionalFormatCollectionType: ObjectType<Place> = {
  name: 'ConditionalFormatCollection',
  properties: { count: { get: (place, host) => formatsOn(host, place).length } },
  items: (place, host) => formatsOn(host, place),
  item: (place, key, host) => findOn(host, place, key),
  methods: {
    add: ({ sheetId, areas }, args, host) => {
      const type = Object.keys(kinds).find(
        (name) => name.toLowerCase() === args.text(0).toLowerCase(),
      );
      if (type === undefined)
        throw notImplemented(`Conditional format of the type ${args.text(0)}`);
      requireUnprotected(host.engine, sheetId);
      const id = `{CF-${host.nextNumber()}}`;
      const rule = kinds[type as keyof typeof kinds];
      host.engine.conditionalFormats.set({ id, sheetId, areas, rule, look: {}, stopIfTrue: false });
      return hostObject(conditionalFormatType, { sheetId, id });
    },
    clearAll: (place, _args, host) => {
      requireUnprotected(host.engine, place.sheetId);
      clearConditionalFormats(host, place);
    },
    getCount: (place, _args, host) => formatsOn(host, place).length,
    getItem: (place, args, host) => {
      const found = findOn(host, place, args.text(0));
      if (found === undefined) throw itemNotFound();
      return found;
    },
    getItemOrNullObject: (place, args, host) => findOn(host, place, args.text(0)) ?? null,
    getItemAt: (place, args, host) => {
      const found = formatsOn(host, place)[args.integer(0)];
      if (found === undefined) throw itemNotFound();
      return found;
    },
  },
};
