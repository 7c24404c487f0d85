/** The workbook open in Excel as a host: failures of Office.js become problems in words. */
import {
  ExcelFailure,
  type ExcelPort,
  type Known,
  type RulesQuestion,
  type StandingRules,
  type UndoChoice,
  type UndoDone,
  type UndoPlan,
} from '../excel';
import type { WorkbookHost } from './host';
import { done, stopped } from './outcome';
import type { Problem } from './problems';
import type { Outcome } from './types';

/** What can be taken back. */
export interface Undoable {
  readonly act: string | null;
  /** The last act, when it was too large to be kept. */
  readonly lost: string | null;
}

export interface ExcelHost extends WorkbookHost {
  /** The rules that stand on some of our tables. */
  readonly readRules: (
    questions: readonly RulesQuestion[],
  ) => Promise<Outcome<readonly StandingRules[]>>;
  /** The act that can be taken back, as far as is known from the last reading or writing. */
  readonly undoable: () => Undoable;
  readonly planUndo: () => Promise<Outcome<UndoPlan>>;
  readonly undo: (choice: UndoChoice) => Promise<Outcome<UndoDone>>;
  /** Calls back after a person's edits have come to rest; gives the way to stop. */
  readonly watch: (onEdit: () => void) => Promise<Outcome<() => Promise<void>>>;
}

async function outcomeOf<T>(act: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return done(await act());
  } catch (error) {
    if (error instanceof ExcelFailure) return stopped(error.problem satisfies Problem);
    throw error;
  }
}

/** A host over an open workbook; it remembers from one act to the next what it saw. */
export function excelHost(port: ExcelPort): ExcelHost {
  let known: Known | null = null;
  let undoable: Undoable = { act: null, lost: null };
  return {
    read: (capture = []) =>
      outcomeOf(async () => {
        const read = await port.readWorkbook(known, { capture });
        known = read.known;
        const { reading, interrupted, roundTrips } = read;
        undoable = { act: read.undoable, lost: read.undoable === null ? undoable.lost : null };
        return { reading, interrupted, roundTrips };
      }),
    // Every act reads just before it writes, with no person in between: the look is still fresh.
    apply: (change) =>
      outcomeOf(async () => {
        const options = { known, isFresh: known !== null, keepsUndo: true };
        const applied = await port.applyChange(change, options);
        const { undo } = applied;
        undoable =
          undo === 'kept' ? { act: change.act, lost: null } : { act: null, lost: change.act };
        return applied;
      }),
    undoable: () => undoable,
    planUndo: () => outcomeOf(() => port.planUndo()),
    undo: (choice) => outcomeOf(() => port.undo(choice)),
    readRules: (questions) => outcomeOf(() => port.readRules(questions)),
    open: ({ sheet, cell }) =>
      outcomeOf(async () => {
        await port.openPlace(sheet, cell);
        return null;
      }),
    watch: (onEdit) =>
      outcomeOf(async () => {
        const stopEdits = await port.watchEdits(() => {
          onEdit();
        });
        const stopSheets = await port.watchSheets(() => {
          onEdit();
        });
        return async () => {
          await stopEdits();
          await stopSheets();
        };
      }),
  };
}
