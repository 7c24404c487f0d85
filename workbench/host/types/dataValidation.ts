/**
 * Excel.DataValidation of a range. Cells without a rule answer the type None, some cells without one
 * MixedCriteria, cells with different rules Inconsistent; their rule is null.
 */
import { invalidArgument } from '../../engine/errors';
import { cellsIn, contains, intersection } from '../../engine/grid';
import { emptyAlert, emptyPrompt } from '../../engine/rules';
import type { PlacedValidation, Validation, ValidationCriterion } from '../../engine/rules';
import type { HostContext } from '../hostContext';
import { asFlag, asOneOf, targetOf } from '../objectType';
import type { ObjectType } from '../objectType';
import { fullAddress, placeOf } from '../place';
import type { Place } from '../place';
import { requireUnprotected } from '../protection';
import { rangeType } from './range';

type Json = Readonly<Record<string, unknown>>;

const none: Validation = {
  criterion: { kind: 'any' },
  ignoreBlanks: true,
  alert: emptyAlert,
  prompt: emptyPrompt,
};

const typeNames: Readonly<Record<ValidationCriterion['kind'], string>> = {
  any: 'None',
  wholeNumber: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};

const operators = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqualTo',
  'LessThanOrEqualTo',
] as const;

type HostOperator = (typeof operators)[number];
type Comparison = Extract<ValidationCriterion, { readonly formula1: unknown }>['operator'];

/** Conditional formats, and with them the engine, leave out the "To". */
const engineOperator = (operator: HostOperator): Comparison =>
  operator.replace(/OrEqualTo$/, 'OrEqual') as Comparison;

const hostOperator = (operator: Comparison): string => operator.replace(/OrEqual$/, 'OrEqualTo');

/** The one rule behind all the cells, `none` where there is none, undefined where they differ. */
function validationOf(host: HostContext, { sheetId, areas }: Place): Validation | undefined {
  const touching = host.engine.validations
    .list(sheetId)
    .filter((rule) => areas.some((area) => rule.areas.some((own) => intersection(area, own))));
  const [first, more] = touching;
  if (first === undefined) return none;
  return more === undefined && covers(first, areas) ? first : undefined;
}

function covers(rule: PlacedValidation, areas: Place['areas']): boolean {
  return areas.every(
    (area) =>
      rule.areas.some((own) => contains(own, area)) ||
      rule.areas.reduce((sum, own) => {
        const shared = intersection(own, area);
        return sum + (shared === undefined ? 0 : cellsIn(shared));
      }, 0) === cellsIn(area),
  );
}

/** Rules do not overlap: the engine gives a cell one, the last that was set. */
function hasRuleInEveryCell(host: HostContext, { sheetId, areas }: Place): boolean {
  const own = host.engine.validations.list(sheetId).flatMap((rule) => rule.areas);
  return areas.every((area) => {
    const ruled = own.reduce((sum, one) => {
      const shared = intersection(one, area);
      return sum + (shared === undefined ? 0 : cellsIn(shared));
    }, 0);
    return ruled === cellsIn(area);
  });
}

function change(host: HostContext, place: Place, part: Partial<Validation>): void {
  requireUnprotected(host.engine, place.sheetId);
  const { criterion, ignoreBlanks, alert, prompt } = validationOf(host, place) ?? none;
  const next = { criterion, ignoreBlanks, alert, prompt, ...part };
  host.engine.validations.set(place.sheetId, place.areas, next);
}

function ruleOf(criterion: ValidationCriterion): Json {
  switch (criterion.kind) {
    case 'any':
      return {};
    case 'list':
      return { list: { inCellDropDown: criterion.dropDown, source: criterion.source } };
    case 'custom':
      return { custom: { formula: criterion.formula } };
    default: {
      const { kind, operator, formula1, formula2 } = criterion;
      return {
        [kind]: {
          operator: hostOperator(operator),
          formula1,
          ...(formula2 === undefined ? {} : { formula2 }),
        },
      };
    }
  }
}

function criterionFrom(host: HostContext, rule: Json): ValidationCriterion {
  const [name, ...others] = Object.keys(rule).filter(
    (key) => rule[key] !== undefined && rule[key] !== null,
  );
  if (name === undefined || others.length > 0) throw invalidArgument();
  const given = rule[name] as Json;
  switch (name) {
    case 'list':
      return {
        kind: 'list',
        source: listSource(host, given['source']),
        dropDown: given['inCellDropDown'] !== false,
      };
    case 'custom':
      return { kind: 'custom', formula: formulaText(host, given['formula']) };
    case 'wholeNumber':
    case 'decimal':
    case 'date':
    case 'time':
    case 'textLength': {
      const formula2 = given['formula2'];
      return {
        kind: name,
        operator: engineOperator(asOneOf(given['operator'], operators)),
        formula1: operand(host, given['formula1']),
        ...(formula2 === undefined || formula2 === null || formula2 === ''
          ? {}
          : { formula2: operand(host, formula2) }),
      };
    }
    default:
      throw invalidArgument(`${name} is no rule of data validation`);
  }
}

/** A range among plain JSON stands as `{ _ObjectPathId: n }`. */
function rangeFormula(host: HostContext, value: unknown): string | undefined {
  const pathId = (value as { readonly _ObjectPathId?: unknown } | null)?._ObjectPathId;
  if (typeof pathId !== 'number') return undefined;
  const range = targetOf(host.resolve(pathId), rangeType);
  if (range === undefined) throw invalidArgument();
  return `=${fullAddress(host, placeOf(range), true)}`;
}

function listSource(host: HostContext, source: unknown): string {
  const range = rangeFormula(host, source);
  if (range !== undefined) return range;
  if (typeof source !== 'string' || source === '') throw invalidArgument();
  // Excel takes at most 255 characters of items.
  if (!source.startsWith('=') && source.length > 255) throw invalidArgument();
  return source;
}

function formulaText(host: HostContext, formula: unknown): string {
  if (typeof formula !== 'string') throw invalidArgument();
  return rangeFormula(host, formula) ?? formula;
}

function operand(host: HostContext, value: unknown): string | number {
  const range = rangeFormula(host, value);
  if (range !== undefined) return range;
  if (typeof value !== 'string' && typeof value !== 'number') throw invalidArgument();
  return value;
}

function alertFrom(value: unknown): Validation['alert'] {
  const given = (value ?? {}) as Json;
  return {
    show: given['showAlert'] !== false,
    title: textOr(given['title']),
    message: textOr(given['message']),
    style: asOneOf(given['style'] ?? 'Stop', ['Stop', 'Warning', 'Information'] as const),
  };
}

function promptFrom(value: unknown): Validation['prompt'] {
  const given = (value ?? {}) as Json;
  return {
    show: given['showPrompt'] !== false,
    title: textOr(given['title']),
    message: textOr(given['message']),
  };
}

/** A rule with its alert and its prompt, put in once. */
function setTogether(place: Place, values: ReadonlyMap<string, unknown>, host: HostContext): void {
  const rule = values.get('rule');
  change(host, place, {
    ...(values.has('rule') ? { criterion: criterionFrom(host, (rule ?? {}) as Json) } : {}),
    ...(values.has('ignoreBlanks') ? { ignoreBlanks: asFlag(values.get('ignoreBlanks')) } : {}),
    ...(values.has('errorAlert') ? { alert: alertFrom(values.get('errorAlert')) } : {}),
    ...(values.has('prompt') ? { prompt: promptFrom(values.get('prompt')) } : {}),
  });
}

export const dataValidationType: ObjectType<Place> = {
  name: 'DataValidation',
  setTogether,
  properties: {
    type: {
      get: (place, host) => {
        const validation = validationOf(host, place);
        if (validation !== undefined) return typeNames[validation.criterion.kind];
        return hasRuleInEveryCell(host, place) ? 'Inconsistent' : 'MixedCriteria';
      },
    },
    rule: {
      get: (place, host) => {
        const validation = validationOf(host, place);
        return validation === undefined ? null : ruleOf(validation.criterion);
      },
      set: (place, value, host) =>
        change(host, place, { criterion: criterionFrom(host, (value ?? {}) as Json) }),
    },
    ignoreBlanks: {
      get: (place, host) => validationOf(host, place)?.ignoreBlanks ?? null,
      set: (place, value, host) => change(host, place, { ignoreBlanks: asFlag(value) }),
    },
    errorAlert: {
      get: (place, host) => {
        const alert = validationOf(host, place)?.alert;
        if (alert === undefined) return null;
        const { show, ...rest } = alert;
        return { ...rest, showAlert: show };
      },
      set: (place, value, host) => change(host, place, { alert: alertFrom(value) }),
    },
    prompt: {
      get: (place, host) => {
        const prompt = validationOf(host, place)?.prompt;
        if (prompt === undefined) return null;
        const { show, ...rest } = prompt;
        return { ...rest, showPrompt: show };
      },
      set: (place, value, host) => change(host, place, { prompt: promptFrom(value) }),
    },
  },
  methods: {
    clear: ({ sheetId, areas }, _args, host) => {
      requireUnprotected(host.engine, sheetId);
      host.engine.validations.clear(sheetId, areas);
    },
  },
};

const textOr = (value: unknown): string => (typeof value === 'string' ? value : '');
