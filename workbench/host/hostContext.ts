/**
 * What the types of the host work with: the engine, the references that the add-in holds, and the state
 * of the application that no engine knows.
 */
import type { SpreadsheetEngine } from '../engine/engine';
import type { HostObject } from './objectType';
import type { ReferenceTable } from './references';

export interface ApplicationState {
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
}

export interface HostContext {
  readonly engine: SpreadsheetEngine;
  readonly references: ReferenceTable;
  readonly application: ApplicationState;
  /** The object behind `{ _ObjectPathId: n }` inside plain JSON. */
  resolve(pathId: number): HostObject | null;
  /** A fresh name part for things that need one, counted up within the workbook. */
  nextNumber(): number;
  /** Asks for a calculation of everything before the next values are read. */
  requestRecalculation(): void;
}
