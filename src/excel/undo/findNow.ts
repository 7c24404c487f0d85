/** The workbook as it stands when an act is to be taken back: its record, and where each sheet is now. */
import type { Box } from '../../workbook/blueprint';
import { sameSheet } from '../change/findSheets';
import { hullOf } from '../grid/boxes';
import type { Line } from '../line/line';
import { requestSheetDetail, requestTableDetail, together } from '../look/details';
import { requestListing } from '../look/listing';
import type { Listing, SheetDetail, SheetLook } from '../look/types';
import { isOurTable } from '../ourNames';
import { ExcelFailure } from '../problems';
import { captureSheets, type Capture } from './capture';
import { notesIn } from './notes';
import { recordIn } from './recordText';
import type { KeptSheet, LeftSheet, UndoNote, UndoRecord } from './types';

/** A sheet of the record where it stands now. */
export interface SheetNow<Left extends LeftSheet = LeftSheet> {
  readonly left: Left;
  readonly look: SheetLook;
  readonly capture: Capture;
  readonly frozen: Box | null;
  /** Our tables on it, by name. */
  readonly tables: ReadonlyMap<string, Box>;
  /** How far our cells were moved since the act: its tables and what is below, and what stands above them. */
  readonly rows: number;
  readonly rowsAbove: number;
  readonly columns: number;
}

export interface WorkbookNow {
  readonly listing: Listing;
  readonly note: UndoNote;
  readonly record: UndoRecord;
  readonly kept: readonly SheetNow<KeptSheet>[];
  /** Of the sheets that the act has made those that are still there. */
  readonly made: readonly SheetNow[];
}

function requestTexts(name: string) {
  return (context: Excel.RequestContext): (() => readonly string[]) => {
    const used = context.workbook.worksheets.getItem(name).getUsedRange(true);
    used.load('values');
    return () => used.values.map((row: readonly unknown[]) => String(row[0] ?? ''));
  };
}

/** By its tables, then by its name, then by the id that Excel gave it: a person may rename and move it. */
function findSheet(listing: Listing, left: LeftSheet, id: string | null): SheetLook | null {
  const names = new Set(left.tables.map(({ name }) => name));
  const onSheet = listing.tables.find(({ name }) => names.has(name))?.sheet;
  const named = (name: string): SheetLook | undefined =>
    listing.sheets.find((sheet) => sameSheet(sheet.name, name));
  const found = onSheet === undefined ? named(left.name) : named(onSheet);
  return found ?? listing.sheets.find((sheet) => sheet.id === id) ?? null;
}

interface Placed {
  readonly tables: ReadonlyMap<string, Box>;
  readonly details: readonly SheetDetail[];
  readonly captures: readonly Capture[];
}

function sheetNow<Left extends LeftSheet>(
  left: Left,
  look: SheetLook,
  { tables, details, captures }: Placed,
): SheetNow<Left> {
  const capture = captures.find(({ sheet }) => sheet === look.name);
  if (!capture) throw new ExcelFailure({ code: 'itemGone', what: look.name });
  const standing = new Map(
    left.tables.flatMap(({ name }) => {
      const box = tables.get(name);
      return box ? [[name, box] as const] : [];
    }),
  );
  const { rows, columns } = movedSince(left, look, standing);
  const rowsAbove = movedAbove(left, look) ?? rows;
  const frozen = details.find(({ sheet }) => sheet === look.name)?.frozen ?? null;
  return { left, look, capture, frozen, tables: standing, rows, rowsAbove, columns };
}

/** The first row of our tables after the act; what stands above it may have stayed where it was. */
export function firstTableRow({ tables }: LeftSheet): number {
  return Math.min(...tables.map(({ after }) => after.top));
}

/** Rows put in between a heading and its table move the table alone; `null` when nothing tells. */
function movedAbove(left: LeftSheet, look: SheetLook): number | null {
  const split = firstTableRow(left);
  const index = left.own.findIndex((box) => box.bottom < split);
  const [before, now] = [left.own[index], look.ownAreas[index]];
  if (!before || !now || left.own.length !== look.ownAreas.length) return null;
  return now.top - before.top;
}

/** @throws ExcelFailure `undoSheetGone` when the parts of a sheet have gone different ways */
function movedSince(left: LeftSheet, look: SheetLook, standing: ReadonlyMap<string, Box>) {
  const moves = left.tables.flatMap(({ name, after }) => {
    const now = standing.get(name);
    return now ? [{ rows: now.top - after.top, columns: now.left - after.left }] : [];
  });
  const [hull, own] = [hullOf(look.ownAreas), hullOf(left.own)];
  if (moves.length === 0 && hull && own) {
    return { rows: hull.top - own.top, columns: hull.left - own.left };
  }
  const [first = { rows: 0, columns: 0 }] = moves;
  if (moves.some(({ rows, columns }) => rows !== first.rows || columns !== first.columns)) {
    throw new ExcelFailure({ code: 'undoSheetGone', sheet: look.name });
  }
  return first;
}

/**
 * @throws ExcelFailure `nothingToUndo`, `undoDamaged`, `undoFromNewer`, `undoSheetGone`
 */
export async function findNow(line: Line): Promise<WorkbookNow> {
  const listing = await line.send(requestListing);
  const [note] = notesIn(listing);
  if (!note) throw new ExcelFailure({ code: 'nothingToUndo' });
  const ours = listing.tables.map(({ name }) => name).filter(isOurTable);
  const sheets = listing.sheets.filter(({ hasAreaName }) => hasAreaName).map(({ name }) => name);
  const { texts, boxes, details } = await line.send((context) => {
    const texts = requestTexts(note.sheet)(context);
    const boxes = together(ours.map(requestTableDetail))(context);
    const details = together(sheets.map(requestSheetDetail))(context);
    return () => ({ texts: texts(), boxes: boxes(), details: details() });
  });
  const record = recordIn(texts);
  const kept = record.sheets.map((left) => {
    const look = findSheet(listing, left, left.id);
    if (!look) throw new ExcelFailure({ code: 'undoSheetGone', sheet: left.name });
    return { left, look };
  });
  const made = record.made.flatMap((left) => {
    const look = findSheet(listing, left, null);
    return look ? [{ left, look }] : [];
  });
  const names = [...kept, ...made].map(({ look }) => look.name);
  const captures = await captureSheets(line, [...new Set(names)], details);
  const tables = new Map(boxes.map(({ name, box }) => [name, box] as const));
  const placed = { tables, details, captures };
  return {
    listing,
    note,
    record,
    kept: kept.map(({ left, look }) => sheetNow(left, look, placed)),
    made: made.map(({ left, look }) => sheetNow(left, look, placed)),
  };
}
