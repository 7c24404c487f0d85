/** Everything that the rest of the program asks of an open workbook, as one value. */
import type { SheetCells } from '../workbook/reading';
import type { ApplyOptions } from './change/applyChange';
import type { Applied, WorkbookChange } from './change/types';
import type { ExcelEnvironment } from './environment';
import { failureOf } from './excelErrors';
import { findInterrupted } from './findInterrupted';
import { hostFacts, type HostFacts } from './hostFacts';
import { openLine, type Line } from './line/line';
import { usualPatience, type Patience, type Wait } from './line/patience';
import type { Known } from './look/types';
import { openPlace } from './openPlace';
import { expectedAfter, nothingExpected } from './read/expected';
import type { KeptTable } from './read/keptTables';
import type { RulesQuestion, StandingRules } from './read/readRules';
import { readWorkbook, type Read } from './read/readWorkbook';
import type { UndoChoice, UndoDone, UndoPlan } from './undo/plan';
import { editEvents, type EditHint } from './watch/edits';
import { gathered } from './watch/gathered';
import { trackOwnWrites } from './watch/ownWrites';
import { sheetEvents, type SheetHint } from './watch/sheets';
import { subscription, type Stop } from './watch/subscription';

export interface WatchOptions {
  /** Milliseconds without a further edit before the listener is told. */
  readonly quiet: number;
}

/** Every promise here rejects with an `ExcelFailure` and with nothing else. */
export interface ExcelPort {
  readonly readWorkbook: (known: Known | null, options?: ReadOptions) => Promise<Read>;
  readonly applyChange: (
    change: WorkbookChange,
    options?: Partial<ApplyOptions>,
  ) => Promise<Applied>;
  /** The rules that stand on some of our tables, for a repair. */
  readonly readRules: (questions: readonly RulesQuestion[]) => Promise<readonly StandingRules[]>;
  /** The filled cells of sheets, whatever stands on them, for a repair. */
  readonly readCells: (sheets: readonly string[]) => Promise<readonly SheetCells[]>;
  /** What taking the last act back would do; nothing is written. */
  readonly planUndo: () => Promise<UndoPlan>;
  readonly undo: (choice: UndoChoice) => Promise<UndoDone>;
  readonly openPlace: (sheet: string, cell: string) => Promise<void>;
  /** Shows a finished file as a new workbook; false where Excel does not. Never rejects. */
  readonly openCopy: (bytes: Uint8Array) => Promise<boolean>;
  /** The act that was cut off half-way, or `null`. */
  readonly findInterrupted: () => Promise<string | null>;
  readonly watchEdits: (
    onEdit: (hints: readonly EditHint[]) => void,
    options?: WatchOptions,
  ) => Promise<Stop>;
  readonly watchSheets: (onChange: (hint: SheetHint) => void) => Promise<Stop>;
  readonly hostFacts: () => HostFacts;
}

export interface ReadOptions {
  /** Tables whose sheets an act will write again: they are read as a whole on the way. */
  readonly capture?: readonly string[];
  /** Tables of the last reading that nobody can have changed since, but for some rows of them. */
  readonly kept?: readonly KeptTable[];
}

export interface PortOptions {
  readonly patience?: Patience;
  /** Told while an act waits for Excel. */
  readonly onWait?: (wait: Wait) => void;
}

const usualWatch: WatchOptions = { quiet: 400 };

/** All that writes: fetched when the first reading is done, so that the first screen need not carry it. */
const writing = () => import('./change/applyChange');

/** Taking back. */
const undoing = () => import('./undo/undo');

/** Seldom asked for. */
const copies = () => import('./openCopy');
const rules = () => import('./read/readRules');
const plainCells = () => import('./read/readCells');

async function failing<T>(act: Promise<T>): Promise<T> {
  try {
    return await act;
  } catch (error) {
    throw failureOf(error);
  }
}

/**
 * @example
 * const excel = connectExcel(officeEnvironment(Excel, Office));
 * const { reading, known } = await excel.readWorkbook(null);
 */
export function connectExcel(environment: ExcelEnvironment, options: PortOptions = {}): ExcelPort {
  const { patience = usualPatience, onWait = () => undefined } = options;
  const ownWrites = trackOwnWrites(environment.clock);
  const line = (): Line => openLine(environment, patience, onWait);
  const edits = subscription(line, editEvents(ownWrites));
  let expected = nothingExpected;
  const sheets = subscription(line, sheetEvents(ownWrites, environment.supports));
  return {
    readWorkbook: async (known, { capture = [], kept = [] } = {}) => {
      const read = await failing(readWorkbook(line(), known, expected, capture, kept));
      expected = nothingExpected;
      // What does not come now is fetched again when it is needed.
      void writing().catch(() => undefined);
      return read;
    },
    applyChange: async (change, { known = null, isFresh = false, keepsUndo = false } = {}) => {
      const { applyChange } = await failing(writing());
      const applied = await ownWrites.during(() =>
        applyChange(line(), change, { known, isFresh, keepsUndo }),
      );
      expected = expectedAfter(expected, change);
      return applied;
    },
    readRules: (questions) =>
      failing(rules().then(({ readRules }) => readRules(line(), questions))),
    readCells: (names) => failing(plainCells().then(({ readCells }) => readCells(line(), names))),
    planUndo: () => failing(undoing().then(({ planUndo }) => planUndo(line()))),
    undo: async (choice) => {
      const { undo } = await failing(undoing());
      return failing(ownWrites.during(() => undo(line(), choice)));
    },
    openPlace: (sheet, cell) => failing(openPlace(line(), sheet, cell)),
    openCopy: async (bytes) => (await copies()).openCopy(environment, bytes),
    findInterrupted: () => failing(findInterrupted(line())),
    watchEdits: async (onEdit, { quiet } = usualWatch) => {
      const gathering = gathered(environment.clock, quiet, onEdit);
      const stop = await failing(edits.listen(gathering.add));
      return () => {
        gathering.stop();
        return failing(stop());
      };
    },
    watchSheets: async (onChange) => {
      const stop = await failing(sheets.listen(onChange));
      return () => failing(stop());
    },
    hostFacts: () => hostFacts(environment),
  };
}
