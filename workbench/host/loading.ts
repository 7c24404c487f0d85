/**
 * Answers `load`: picks the named properties of an object, of what it leads to and of a collection's
 * items. Values are only computed when they are asked for.
 */
import { notImplemented } from '../engine/errors';
import type { HostContext } from './hostContext';
import { memberOf, wireName } from './objectType';
import type { HostObject } from './objectType';
import type { QueryInfo } from './wire';

/** `'items/name,items/tables/items/name'` as nested maps; an empty map asks for everything. */
type Selection = Map<string, Selection>;

export function loadObject(object: HostObject, query: QueryInfo, host: HostContext): unknown {
  return pick(object, selectionOf(query), host, query);
}

function selectionOf(query: QueryInfo): Selection {
  const root: Selection = new Map();
  const add = (path: string): void => {
    let node = root;
    for (const step of path.split(/[/.]/).filter((part) => part !== '')) {
      const next: Selection = node.get(step.toLowerCase()) ?? new Map<string, Selection>();
      node.set(step.toLowerCase(), next);
      node = next;
    }
  };
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) add(path);
  return root;
}

const asksForAll = (selection: Selection): boolean =>
  selection.size === 0 || selection.has('*') || selection.has('$all');

function pick(
  object: HostObject,
  selection: Selection,
  host: HostContext,
  query: QueryInfo = {},
): Record<string, unknown> {
  if (object.type.items !== undefined) return pickCollection(object, selection, host, query);
  const answer: Record<string, unknown> = {};
  for (const [name, inner] of selection) {
    if (name === '*' || name === '$all' || name === 'isnullobject') continue;
    pickMember(object, name, inner, host, answer);
  }
  if (asksForAll(selection)) {
    for (const [name, property] of Object.entries(object.type.properties ?? {})) {
      if (property.onlyWhenNamed === true) continue;
      answer[wireName(name)] = property.get(object.target, host);
    }
  }
  return answer;
}

function pickMember(
  object: HostObject,
  name: string,
  inner: Selection,
  host: HostContext,
  answer: Record<string, unknown>,
): void {
  const property = memberOf(object.type.properties, name);
  if (property !== undefined) {
    answer[wireName(property.name)] = property.member.get(object.target, host);
    return;
  }
  const lead = memberOf(object.type.objects, name);
  if (lead === undefined) throw notImplemented(`Loading ${object.type.name}.${name}`);
  const next = lead.member(object.target, host);
  answer[wireName(lead.name)] = next === null ? null : pick(next, inner, host);
}

function pickCollection(
  object: HostObject,
  selection: Selection,
  host: HostContext,
  query: QueryInfo,
): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  let items = selection.get('items');
  const ofItems: Selection = new Map();
  for (const [name, inner] of selection) {
    if (name === 'items') continue;
    if (memberOf(object.type.properties, name)) pickMember(object, name, inner, host, answer);
    // `load('name')` on a collection means the names of its items.
    else ofItems.set(name, inner);
  }
  if (items === undefined && selection.size > 0 && ofItems.size === 0) return answer;
  items = new Map([...(items ?? []), ...ofItems]);
  const skip = query.Skip ?? 0;
  const all = object.type.items?.(object.target, host) ?? [];
  const some = all.slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  const wanted = items;
  return {
    ...answer,
    _Items: some.map((item, index) => ({
      ...pick(item, wanted, host),
      _Index: skip + index,
      ...(item.type.identity?.(item.target, host) as object | undefined),
    })),
  };
}
