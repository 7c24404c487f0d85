/** The workbook open in Excel as a host: failures of Office.js become problems in words. */
import {
  ExcelFailure,
  type ExcelPort,
  type Known,
  type RulesQuestion,
  type StandingRules,
} from '../excel';
import type { WorkbookHost } from './host';
import { done, stopped } from './outcome';
import type { Problem } from './problems';
import type { Outcome } from './types';

export interface ExcelHost extends WorkbookHost {
  /** The rules that stand on some of our tables. */
  readonly readRules: (
    questions: readonly RulesQuestion[],
  ) => Promise<Outcome<readonly StandingRules[]>>;
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
  return {
    read: () =>
      outcomeOf(async () => {
        const read = await port.readWorkbook(known);
        known = read.known;
        const { reading, interrupted, roundTrips } = read;
        return { reading, interrupted, roundTrips };
      }),
    // Every act reads just before it writes, with no person in between: the look is still fresh.
    apply: (change) =>
      outcomeOf(() => port.applyChange(change, { known, isFresh: known !== null })),
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
