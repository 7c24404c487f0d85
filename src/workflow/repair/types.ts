/**
 * What is damaged about the sheets and can be put right, as a list that is shown before anything is done:
 * each thing with its place, what stands there and what will stand there.
 */
import type { Finding, Place } from '../../assessment/types';
import type { LoadedPlan } from '../types';

export type RepairKind =
  | 'header'
  | 'formulas'
  | 'number'
  | 'date'
  | 'rowsBelow'
  | 'rowDeleted'
  | 'columnMissing'
  | 'sheetMissing'
  /** Turned into plain cells: what stands in them is read all the same. */
  | 'tableMissing'
  | 'validation'
  | 'formats'
  | 'protection'
  | 'sheetName'
  | 'sheetDoubled'
  | 'name';

export interface RepairItem {
  /** The same for the same damage from one look to the next. */
  readonly id: string;
  readonly kind: RepairKind;
  readonly place: Place;
  /** The indicator or task that it is about. */
  readonly subject: string | null;
  /** Plain Vietnamese, as findings are. */
  readonly before: string;
  readonly after: string;
  /** Items that are healed with this one, because their sheet is laid out again or its formulas need them. */
  readonly brings: readonly string[];
}

export interface RepairProposal {
  readonly loaded: LoadedPlan;
  readonly items: readonly RepairItem[];
  /** What no repair can know: each with what a person can do about it. */
  readonly unhealed: readonly Finding[];
  readonly roundTrips: number;
}

export interface RepairDone {
  readonly loaded: LoadedPlan;
  readonly healed: readonly RepairItem[];
  readonly cellsWritten: number;
  readonly roundTrips: number;
}
