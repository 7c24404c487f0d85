/**
 * How a type of Office.js is declared: a table of its properties, of the objects it leads to and of its
 * methods. The protocol reads these tables; whatever is not in them fails with NotImplemented.
 */
import { invalidArgument } from '../engine/errors';
import type { Arguments } from './arguments';
import type { HostContext } from './hostContext';

// Method syntax keeps the parameters bivariant, so that tables of different targets fit in one place.
interface Read<Target> {
  read(target: Target, host: HostContext): unknown;
}
interface Write<Target> {
  write(target: Target, value: unknown, host: HostContext): void;
}
interface WriteTogether<Target> {
  writeTogether(target: Target, values: ReadonlyMap<string, unknown>, host: HostContext): void;
}
interface Lead<Target> {
  lead(target: Target, host: HostContext): HostObject | null;
}
interface Call<Target> {
  call(target: Target, args: Arguments, host: HostContext): unknown;
}
interface List<Target> {
  list(target: Target, host: HostContext): readonly HostObject[];
}
interface Find<Target> {
  find(target: Target, key: unknown, host: HostContext): HostObject | undefined;
}

export interface Property<Target> {
  readonly get: Read<Target>['read'];
  readonly set?: Write<Target>['write'];
  /** Not part of an unspecific `load()`. */
  readonly onlyWhenNamed?: boolean;
}

export interface ObjectType<Target> {
  readonly name: string;
  /** What is told when the object is instantiated, for example `{ Id }`. */
  readonly identity?: Read<Target>['read'];
  /** The add-in may keep it between batches by a reference (ranges). */
  readonly keepable?: boolean;
  readonly properties?: Readonly<Record<string, Property<Target>>>;
  /**
   * Sets several of the properties at once, by their names; only where that is the same as one by one. It
   * refuses bad values before it changes anything.
   */
  readonly setTogether?: WriteTogether<Target>['writeTogether'];
  readonly objects?: Readonly<Record<string, Lead<Target>['lead']>>;
  readonly methods?: Readonly<Record<string, Call<Target>['call']>>;
  /** Collections only. */
  readonly items?: List<Target>['list'];
  /** Collections only: undefined when there is no such item. */
  readonly item?: Find<Target>['find'];
}

/** An object that a batch refers to: a type and what it stands for. */
export interface HostObject {
  readonly type: ObjectType<unknown>;
  readonly target: unknown;
}

export function hostObject<Target>(type: ObjectType<Target>, target: Target): HostObject {
  return { type, target };
}

/** What the object stands for, when it is of the type; undefined otherwise. */
export function targetOf<Target>(object: unknown, type: ObjectType<Target>): Target | undefined {
  const candidate = object as Partial<HostObject> | null | undefined;
  return candidate?.type === type ? (candidate.target as Target) : undefined;
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'type' in value && 'target' in value;
}

/** The member of the table that has the name in any case: the wire says `RowCount`, the table `rowCount`. */
export function memberOf<T>(
  table: Readonly<Record<string, T>> | undefined,
  name: string,
): { readonly name: string; readonly member: T } | undefined {
  if (table === undefined) return undefined;
  const direct = lowerFirst(name);
  if (Object.hasOwn(table, direct)) return { name: direct, member: table[direct] as T };
  const wanted = name.toLowerCase();
  const key = Object.keys(table).find((candidate) => candidate.toLowerCase() === wanted);
  return key === undefined ? undefined : { name: key, member: table[key] as T };
}

const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** The name of a member on the wire: `rowCount` → `RowCount`, `_ReferenceId` stays. */
export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** A value that a property accepts, or InvalidArgument. */
export const asText = (value: unknown): string => {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
};
export const asNumber = (value: unknown): number => {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
};
export const asFlag = (value: unknown): boolean => {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
};

/** One of the names, in any case of letters, as Excel accepts them. */
export function asOneOf<Name extends string>(value: unknown, names: readonly Name[]): Name {
  const wanted = asText(value).toLowerCase();
  const found = names.find((name) => name.toLowerCase() === wanted);
  if (found === undefined)
    throw invalidArgument(`${String(value)} is not one of ${names.join(', ')}`);
  return found;
}
