/** A row of one of our tables before it is laid out: contents by header, ours and the officer's. */
import type { CarriedCell } from '../choice';
import type { RawValue } from '../reading';

export interface SheetRow {
  /** '' for a row that an officer added without one. */
  readonly id: string;
  /** `kept`: no longer in the plan, but with entries. `own`: added by the officer. */
  readonly origin: 'plan' | 'kept' | 'own' | 'placeholder';
  readonly cells: ReadonlyMap<string, CarriedCell>;
}

/** Cells from plain values. */
export function cellsFrom(values: Readonly<Record<string, RawValue>>): Map<string, CarriedCell> {
  return new Map(Object.entries(values).map(([header, value]) => [header, { value, formula: '' }]));
}
