/** The workbook open in Excel as a host: failures of Office.js become problems in words. */
import {
  ExcelFailure,
  type EditHint,
  type ExcelPort,
  type KeptTable,
  type Known,
  type RulesQuestion,
  type StandingRules,
  type UndoChoice,
  type UndoDone,
  type UndoPlan,
} from '../excel';
import type { SheetCells } from '../workbook/reading';
import { parseBox } from '../workbook/address';
import type { WorkbookHost } from './host';
import { done, stopped } from './outcome';
import type { Problem } from './problems';
import { trackTouched, type TouchedSheet } from './touched';
import type { Outcome } from './types';

/** What can be taken back. */
export interface Undoable {
  readonly act: string | null;
  /** The last act, when it could not be kept, and why. */
  readonly lost: { readonly act: string; readonly why: 'tooLarge' | 'structureProtected' } | null;
}

export interface ExcelHost extends WorkbookHost {
  /** The rules that stand on some of our tables. */
  readonly readRules: (
    questions: readonly RulesQuestion[],
  ) => Promise<Outcome<readonly StandingRules[]>>;
  /** The filled cells of sheets, whatever stands on them. */
  readonly readCells: (sheets: readonly string[]) => Promise<Outcome<readonly SheetCells[]>>;
  /** The act that can be taken back, as far as is known from the last reading or writing. */
  readonly undoable: () => Undoable;
  readonly planUndo: () => Promise<Outcome<UndoPlan>>;
  readonly undo: (choice: UndoChoice) => Promise<Outcome<UndoDone>>;
  /** Shows a finished file as a new workbook; false where Excel does not. */
  readonly openCopy: (bytes: Uint8Array) => Promise<boolean>;
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

/** The sheets that were edited, and which cells; `null` when one of them is new. */
function editsOf(hints: readonly EditHint[], known: Known | null): readonly TouchedSheet[] | null {
  const names = new Map((known?.listing.sheets ?? []).map(({ id, name }) => [id, name] as const));
  const edits = hints.flatMap(({ sheetId, kind, address }): readonly TouchedSheet[] => {
    const sheet = names.get(sheetId);
    const cells = kind === 'cells' ? parseBox(address) : null;
    return sheet === undefined ? [] : [{ sheet, cells }];
  });
  return edits.length === hints.length ? edits : null;
}

/** A host over an open workbook; it remembers from one act to the next what it saw. */
export function excelHost(port: ExcelPort): ExcelHost {
  let known: Known | null = null;
  const touched = trackTouched();
  let undoable: Undoable = { act: null, lost: null };
  const read = (capture: readonly string[], kept: readonly KeptTable[]) =>
    outcomeOf(async () => {
      const take = touched.begin();
      const answer = await port.readWorkbook(known, { capture, kept });
      known = answer.known;
      const { reading, interrupted, roundTrips } = answer;
      take(reading);
      undoable = { act: answer.undoable, lost: answer.undoable === null ? undoable.lost : null };
      return { reading, interrupted, roundTrips };
    });
  return {
    read: (capture = []) => read(capture, []),
    glance: () => read([], touched.kept()),
    // Every act reads just before it writes, with no person in between: the look is still fresh.
    apply: (change) =>
      outcomeOf(async () => {
        const options = { known, isFresh: known !== null, keepsUndo: true };
        touched.forget();
        const applied = await port.applyChange(change, options);
        const { undo } = applied;
        const { act } = change;
        if (undo === 'kept') undoable = { act, lost: null };
        else if (undo !== 'off') undoable = { act: null, lost: { act, why: undo } };
        return applied;
      }),
    undoable: () => undoable,
    planUndo: () => outcomeOf(() => port.planUndo()),
    undo: (choice) =>
      outcomeOf(() => {
        touched.forget();
        return port.undo(choice);
      }),
    readRules: (questions) => outcomeOf(() => port.readRules(questions)),
    readCells: (sheets) => outcomeOf(() => port.readCells(sheets)),
    openCopy: (bytes) => port.openCopy(bytes),
    open: ({ sheet, cell }) =>
      outcomeOf(async () => {
        await port.openPlace(sheet, cell);
        return null;
      }),
    watch: (onEdit) =>
      outcomeOf(async () => {
        const stopEdits = await port.watchEdits((hints) => {
          touched.note(editsOf(hints, known));
          onEdit();
        });
        const stopSheets = await port.watchSheets(() => {
          touched.note(null);
          onEdit();
        });
        return async () => {
          await stopEdits();
          await stopSheets();
        };
      }),
  };
}
