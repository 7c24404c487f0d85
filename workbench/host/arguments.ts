/**
 * The arguments of a method call, read one by one with their types. Objects among them have already
 * been resolved.
 */
import { invalidArgument } from '../engine/errors';
import { asFlag, asNumber, asText, targetOf } from './objectType';
import type { ObjectType } from './objectType';

export class Arguments {
  constructor(readonly values: readonly unknown[]) {}

  has(index: number): boolean {
    const value = this.values[index];
    return value !== undefined && value !== null;
  }

  at(index: number): unknown {
    return this.values[index];
  }

  text(index: number): string {
    return asText(this.values[index]);
  }

  optionalText(index: number): string | undefined {
    return this.has(index) ? this.text(index) : undefined;
  }

  /** A name or an id: numbers are accepted as Excel does for a table's id. */
  key(index: number): string {
    const value = this.values[index];
    if (typeof value !== 'string' && typeof value !== 'number') throw invalidArgument();
    return String(value);
  }

  integer(index: number, fallback?: number): number {
    if (!this.has(index) && fallback !== undefined) return fallback;
    const value = asNumber(this.values[index]);
    if (!Number.isInteger(value)) throw invalidArgument();
    return value;
  }

  flag(index: number, fallback?: boolean): boolean {
    if (!this.has(index) && fallback !== undefined) return fallback;
    return asFlag(this.values[index]);
  }

  target<Target>(index: number, type: ObjectType<Target>): Target | undefined {
    return targetOf(this.values[index], type);
  }

  record(index: number): Readonly<Record<string, unknown>> {
    const value = this.values[index] ?? {};
    if (typeof value !== 'object' || Array.isArray(value)) throw invalidArgument();
    return value as Readonly<Record<string, unknown>>;
  }
}
