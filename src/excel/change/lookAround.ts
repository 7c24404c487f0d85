/** Looks at the workbook before a change: what there is, and what stands where we are about to write. */
import type { Box } from '../../workbook/blueprint';
import { boxAddress } from '../grid/address';
import { isGone } from '../excelErrors';
import type { Line } from '../line/line';
import { requestSheetDetail, requestTableDetail, together } from '../look/details';
import { requestListing } from '../look/listing';
import { nothingLearned, type Known, type Listing } from '../look/types';
import { findSheets } from './findSheets';
import type { TakenCell } from './makeRoom';
import type { WorkbookChange } from './types';

interface Targets {
  readonly sheets: readonly string[];
  readonly tables: readonly string[];
}

/** The sheets of a change that stand there already, and our tables on them. */
function targetsOf(change: WorkbookChange, listing: Listing): Targets {
  const sheets = findSheets(change, listing).flatMap(({ existing }) => existing?.name ?? []);
  const wanted = new Set(change.sheets.flatMap(({ sheet }) => sheet.tables.map((t) => t.name)));
  const tables = listing.tables.filter(
    (table) => wanted.has(table.name) && sheets.includes(table.sheet),
  );
  return { sheets, tables: tables.map((table) => table.name) };
}

function requestTargets({ sheets, tables }: Targets) {
  return (context: Excel.RequestContext) => {
    const details = together(sheets.map(requestSheetDetail))(context);
    const boxes = together(tables.map(requestTableDetail))(context);
    return () => ({ details: details(), tables: boxes() });
  };
}

/** One round trip when the guess holds; `null` when something it names has gone. */
async function guessed(line: Line, targets: Targets): Promise<Known | null> {
  try {
    return await line.send((context) => {
      const listing = requestListing(context);
      const rest = requestTargets(targets)(context);
      return () => ({ listing: listing(), ...rest(), ...nothingLearned });
    });
  } catch (error) {
    if (isGone(error)) return null;
    throw error;
  }
}

const isWithin = (names: readonly string[], known: ReadonlySet<string>): boolean =>
  names.every((name) => known.has(name));

/** Whether a look has all that a change needs to know. */
export function isEnough(change: WorkbookChange, known: Known): boolean {
  const { sheets, tables } = targetsOf(change, known.listing);
  return (
    isWithin(sheets, new Set(known.details.map((detail) => detail.sheet))) &&
    isWithin(tables, new Set(known.tables.map((table) => table.name)))
  );
}

/**
 * The workbook as it stands now.
 *
 * @param hint an earlier look, from which the names of what to ask for are guessed
 */
export async function lookAround(
  line: Line,
  change: WorkbookChange,
  hint: Known | null,
): Promise<Known> {
  const guess = hint && targetsOf(change, hint.listing);
  const first = guess && (await guessed(line, guess));
  if (first && isEnough(change, first)) return first;
  const listing = first?.listing ?? (await line.send(requestListing));
  const targets = targetsOf(change, listing);
  if (targets.sheets.length === 0) return { listing, details: [], tables: [], ...nothingLearned };
  return { listing, ...nothingLearned, ...(await line.send(requestTargets(targets))) };
}

export interface BoxQuestion {
  readonly sheet: string;
  readonly boxes: readonly Box[];
}

/** The cells in some boxes that hold anything, sheet by sheet in the order of the questions. */
export async function takenCells(
  line: Line,
  questions: readonly BoxQuestion[],
): Promise<readonly (readonly TakenCell[])[]> {
  return line.send((context) => {
    const asked = questions.map(({ sheet, boxes }) =>
      boxes.map((box) => {
        const range = context.workbook.worksheets.getItem(sheet).getRange(boxAddress(box));
        range.load('formulas');
        return { box, range };
      }),
    );
    return () => asked.map((ranges) => ranges.flatMap(({ box, range }) => taken(box, range)));
  });
}

function taken(box: Box, range: Excel.Range): readonly TakenCell[] {
  return range.formulas.flatMap((row: readonly unknown[], down) =>
    row.flatMap((formula, right) =>
      formula === '' ? [] : { row: box.top + down, column: box.left + right },
    ),
  );
}
