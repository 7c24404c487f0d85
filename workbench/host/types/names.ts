/**
 * Excel.NamedItemCollection and NamedItem, of the workbook or of one sheet.
 */
import { isErrorValue } from '../../engine/cells';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../../engine/errors';
import type { DefinedName } from '../../engine/names';
import type { Arguments } from '../arguments';
import type { HostContext } from '../hostContext';
import { requireFreeName } from '../naming';
import { asFlag, asText, hostObject } from '../objectType';
import type { HostObject, ObjectType } from '../objectType';
import { fullAddress, placeOf, referredRange } from '../place';
import type { RangeTarget } from '../place';
import { rangeObject, rangeType } from './range';
import { worksheetType } from './worksheet';

interface Scope {
  /** Undefined: the workbook. */
  readonly sheetId: string | undefined;
}

interface NameTarget extends Scope {
  readonly name: string;
}

function definitionOf(host: HostContext, { name, sheetId }: NameTarget): DefinedName {
  const wanted = name.toLowerCase();
  const found = host.engine.names
    .list()
    .find((item) => item.name.toLowerCase() === wanted && item.sheetId === sheetId);
  if (found === undefined) throw itemNotFound();
  return found;
}

function referred(host: HostContext, target: NameTarget): RangeTarget | undefined {
  const sheetId = target.sheetId ?? host.engine.sheets.activeId();
  return referredRange(host, definitionOf(host, target).formula, sheetId);
}

/** The constant of a name such as `="2026"` or `=12`. */
function constantOf(formula: string): string | number | boolean {
  const body = formula.replace(/^=/, '');
  const text = /^"((?:[^"]|"")*)"$/.exec(body);
  if (text !== null) return (text[1] ?? '').replaceAll('""', '"');
  if (body === 'TRUE' || body === 'FALSE') return body === 'TRUE';
  const number = Number(body);
  return body !== '' && Number.isFinite(number) ? number : body;
}

function typeOf(host: HostContext, target: NameTarget): string {
  if (referred(host, target) !== undefined) return 'Range';
  const constant = constantOf(definitionOf(host, target).formula);
  if (typeof constant === 'number') return Number.isInteger(constant) ? 'Integer' : 'Double';
  if (typeof constant === 'boolean') return 'Boolean';
  return isErrorValue(constant) ? 'Error' : 'String';
}

const namedItemType: ObjectType<NameTarget> = {
  name: 'NamedItem',
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    name: { get: (target, host) => definitionOf(host, target).name },
    formula: {
      get: (target, host) => definitionOf(host, target).formula,
      set: (target, value, host) => {
        const definition = definitionOf(host, target);
        host.engine.names.set({ ...definition, formula: asFormula(asText(value)) });
      },
    },
    value: {
      get: (target, host) => {
        const range = referred(host, target);
        return range === undefined
          ? constantOf(definitionOf(host, target).formula)
          : fullAddress(host, placeOf(range), true);
      },
    },
    type: { get: (target, host) => typeOf(host, target) },
    scope: { get: ({ sheetId }) => (sheetId === undefined ? 'Workbook' : 'Worksheet') },
    visible: {
      get: (target, host) => definitionOf(host, target).visible,
      set: (target, value, host) =>
        host.engine.names.set({ ...definitionOf(host, target), visible: asFlag(value) }),
    },
    comment: {
      get: (target, host) => definitionOf(host, target).comment,
      set: (target, value, host) =>
        host.engine.names.set({ ...definitionOf(host, target), comment: asText(value) }),
    },
  },
  objects: {
    worksheetOrNullObject: ({ sheetId }) =>
      sheetId === undefined ? null : hostObject(worksheetType, { sheetId }),
  },
  methods: {
    getRange: (target, _args, host) => {
      const range = referred(host, target);
      if (range === undefined) throw itemNotFound();
      return rangeObject(range);
    },
    getRangeOrNullObject: (target, _args, host) => {
      const range = referred(host, target);
      return range === undefined ? null : rangeObject(range);
    },
    delete: (target, _args, host) => {
      definitionOf(host, target);
      host.engine.names.delete(target.name, target.sheetId);
    },
  },
};

const asFormula = (text: string): string => (text.startsWith('=') ? text : `=${text}`);

const nameObject = (name: string, sheetId: string | undefined): HostObject =>
  hostObject(namedItemType, { name, sheetId });

function find({ sheetId }: Scope, key: unknown, host: HostContext): HostObject | undefined {
  const wanted = String(key).toLowerCase();
  const found = host.engine.names
    .list()
    .find((item) => item.name.toLowerCase() === wanted && item.sheetId === sheetId);
  return found && nameObject(found.name, sheetId);
}

function add({ sheetId }: Scope, args: Arguments, host: HostContext): HostObject {
  const name = args.text(0);
  if (sheetId === undefined) requireFreeName(host, name);
  else if (find({ sheetId }, name, host) !== undefined) throw itemAlreadyExists();
  const range = args.target(1, rangeType);
  const reference = args.at(1);
  let formula: string;
  if (range !== undefined) formula = `=${fullAddress(host, placeOf(range), true)}`;
  else if (typeof reference === 'string' && reference !== '') formula = constantFormula(reference);
  else throw invalidArgument();
  const comment = args.optionalText(2) ?? '';
  const scope = sheetId === undefined ? {} : { sheetId };
  host.engine.names.set({ name, formula, visible: true, comment, ...scope });
  return nameObject(name, sheetId);
}

/** A text that is no formula becomes a constant. */
const constantFormula = (text: string): string =>
  text.startsWith('=') ? text : `="${text.replaceAll('"', '""')}"`;

export const namedItemCollectionType: ObjectType<Scope> = {
  name: 'NamedItemCollection',
  items: ({ sheetId }, host) =>
    host.engine.names
      .list()
      .filter((item) => item.sheetId === sheetId)
      .map((item) => nameObject(item.name, sheetId)),
  item: find,
  methods: {
    add,
    addFormulaLocal: add,
    getItem: (scope, args, host) => {
      const found = find(scope, args.text(0), host);
      if (found === undefined) throw itemNotFound();
      return found;
    },
    getItemOrNullObject: (scope, args, host) => find(scope, args.text(0), host) ?? null,
    getCount: ({ sheetId }, _args, host) =>
      host.engine.names.list().filter((item) => item.sheetId === sheetId).length,
  },
};
