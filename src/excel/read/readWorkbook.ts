/**
 * Reads our tables and named cells. When the names are known from an earlier look, everything comes in
 * one round trip; otherwise one asks what there is and the next for the contents. What is known is only
 * a hint: what has gone or come since is noticed and asked for again.
 */
import type { TableReading, WorkbookReading } from '../../workbook/reading';
import { isGone } from '../excelErrors';
import type { Line } from '../line/line';
import { requestSheetDetail, together } from '../look/details';
import { requestListing } from '../look/listing';
import { nothingLearned } from '../look/types';
import type { Known, Learned, Listing, SheetDetail } from '../look/types';
import { isOurName, isOurTable } from '../ourNames';
import { parsePlaced } from '../grid/address';
import { requestCapture, type Capture } from '../undo/capture';
import { notesIn } from '../undo/notes';
import { nothingExpected, type Expected } from './expected';
import { movedAids } from './foldedAids';
import { handedOn, requestRows, standing, type KeptTable, type RowsReading } from './keptTables';
import { requestName, type AskedName } from './requestName';
import { requestSlice } from './requestTable';
import type { SliceReading, TableSlice } from './requestTable';
import { placesBelow, requestBelow, withBelow } from './rowsBelow';
import { learned, nextPack, wholeTables, type RowBytes } from './slices';

export interface Read {
  readonly reading: WorkbookReading;
  /** To be passed in next time. */
  readonly known: Known;
  /** The act that was cut off half-way, when there is one. */
  readonly interrupted: string | null;
  /** The act that can be taken back; `null` for none. */
  readonly undoable: string | null;
  readonly roundTrips: number;
}

interface Wanted {
  readonly slices: readonly TableSlice[];
  readonly names: readonly string[];
  readonly sheets: readonly string[];
  /** Sheets that are read as a whole. */
  readonly captures: readonly string[];
  /** Tables of which some rows are read. */
  readonly rows: readonly KeptTable[];
}

interface Contents {
  readonly slices: readonly SliceReading[];
  readonly names: readonly (AskedName | null)[];
  readonly details: readonly SheetDetail[];
  readonly captures: readonly Capture[];
  readonly rows: readonly RowsReading[];
}

const nothing: Contents = { slices: [], names: [], details: [], captures: [], rows: [] };

function join(a: Contents, b: Contents): Contents {
  return {
    slices: [...a.slices, ...b.slices],
    names: [...a.names, ...b.names],
    details: [...a.details, ...b.details],
    captures: [...a.captures, ...b.captures],
    rows: [...a.rows, ...b.rows],
  };
}

const noneWanted = { names: [], sheets: [], captures: [], rows: [] } as const;

const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)];

function without({ slices, ...rest }: Wanted, tables: readonly TableReading[]): Wanted {
  const names = new Set(tables.map(({ name }) => name));
  return { ...rest, slices: slices.filter(({ table }) => !names.has(table)) };
}

function wantedOf(
  listing: Listing,
  expected: Expected,
  movedAids: ReadonlySet<string>,
  capture: readonly string[],
): Wanted {
  const standing = listing.tables.filter((table) => isOurTable(table.name));
  const known = new Set(standing.map((table) => table.name));
  const tables = [...standing, ...expected.tables.filter((table) => !known.has(table.name))];
  const names = listing.names.filter(
    ({ name, formula }) => isOurName(name) && parsePlaced(formula) !== null,
  );
  const remembering = listing.sheets.filter((sheet) => sheet.ownAreas.length > 0);
  return {
    slices: wholeTables(tables, movedAids),
    names: distinct([...names.map(({ name }) => name), ...expected.names]),
    sheets: distinct([
      ...tables.map((table) => table.sheet),
      ...remembering.map((sheet) => sheet.name),
      ...expected.sheets,
    ]),
    captures: distinct(
      tables.filter(({ name }) => capture.includes(name)).map(({ sheet }) => sheet),
    ),
    rows: [],
  };
}

function requestContents(wanted: Wanted) {
  return (context: Excel.RequestContext): (() => Contents) => {
    const slices = together(wanted.slices.map(requestSlice))(context);
    const names = together(wanted.names.map(requestName))(context);
    const details = together(wanted.sheets.map(requestSheetDetail))(context);
    const captures = together(wanted.captures.map(requestCapture))(context);
    const rows = together(wanted.rows.flatMap(requestRows))(context);
    return () => ({
      slices: slices(),
      names: names(),
      details: details(),
      captures: captures(),
      rows: rows(),
    });
  };
}

/** One round trip for what is known, with a new listing; `null` when something known has gone. */
async function readKnown(
  line: Line,
  wanted: Wanted,
): Promise<{ readonly listing: Listing; readonly contents: Contents } | null> {
  try {
    return await line.send((context) => {
      const listing = requestListing(context);
      const contents = requestContents(wanted)(context);
      return () => ({ listing: listing(), contents: contents() });
    });
  } catch (error) {
    // Deleted or renamed since: everything is asked for anew.
    if (isGone(error)) return null;
    throw error;
  }
}

async function readInPacks(line: Line, wanted: Wanted, rowBytes: RowBytes): Promise<Contents> {
  let { now, later } = nextPack(wanted.slices, rowBytes);
  if (now.length + wanted.names.length + wanted.sheets.length + wanted.captures.length === 0)
    return nothing;
  let contents = await line.send(requestContents({ ...wanted, slices: now }));
  let known = learned(rowBytes, contents.slices);
  while (later.length > 0) {
    ({ now, later } = nextPack(later, known));
    // In turn on purpose: each response is near the size that Excel on the web allows.
    const next = await line.send(requestContents({ ...noneWanted, slices: now }));
    contents = join(contents, next);
    known = learned(known, next.slices);
  }
  return contents;
}

/** What the listing has and the contents lack. */
function missing(wanted: Wanted, contents: Contents): Wanted {
  const tables = new Set(contents.slices.map((slice) => slice.table));
  const names = new Set(contents.names.map((cell) => cell?.name));
  const sheets = new Set(contents.details.map((detail) => detail.sheet));
  const captures = new Set(contents.captures.map((capture) => capture.sheet));
  return {
    captures: wanted.captures.filter((sheet) => !captures.has(sheet)),
    slices: wanted.slices.filter((slice) => !tables.has(slice.table)),
    names: wanted.names.filter((name) => !names.has(name)),
    sheets: wanted.sheets.filter((sheet) => !sheets.has(sheet)),
    // Once is enough: where rows have moved, the whole table is asked for.
    rows: [],
  };
}

function tableReadings(slices: readonly SliceReading[]): readonly TableReading[] {
  const byTable = new Map<string, SliceReading[]>();
  for (const slice of slices) {
    byTable.set(slice.table, [...(byTable.get(slice.table) ?? []), slice]);
  }
  return [...byTable.values()].flatMap((parts) => {
    const first = parts.find((part) => part.detail);
    if (!first?.detail) return [];
    const { detail, unvalidated } = first;
    const values = parts.flatMap((part) => part.values);
    const formulas = parts.flatMap((part) => part.formulas);
    const header = (values[0] ?? []).map((cell) => (cell === null ? '' : String(cell)));
    const { name, sheet, box } = detail;
    const rows = { values: values.slice(1), formulas: formulas.slice(1) };
    return [{ name, sheet, box, header, ...rows, ...(unvalidated.length > 0 && { unvalidated }) }];
  });
}

interface Before extends Learned {
  /** Tables that are not read again, and where they stand. */
  readonly kept: readonly TableReading[];
  readonly details: Known['tables'];
}

async function readOf(
  line: Line,
  listing: Listing,
  contents: Contents,
  before: Before,
): Promise<Read> {
  const kept = new Set(before.kept.map(({ name }) => name));
  const tables = [
    ...contents.slices.flatMap((slice) => slice.detail ?? []),
    ...before.details.filter(({ name }) => kept.has(name)),
  ];
  const existing = new Set(listing.tables.map((table) => table.name));
  const names = new Set(listing.names.map((name) => name.name));
  const read = tableReadings(contents.slices.filter((slice) => existing.has(slice.table)));
  const places = placesBelow(read, contents.details, listing);
  const below = places.length === 0 ? [] : await line.send(together(places.map(requestBelow)));
  return {
    reading: {
      sheets: listing.sheets.map(({ name, visibility, isProtected }) => ({
        name,
        visibility,
        isProtected,
      })),
      tables: [...withBelow(read, below), ...before.kept],
      names: contents.names.flatMap((cell) => (cell && names.has(cell.name) ? [cell] : [])),
      brokenNames: listing.names
        .filter(({ formula }) => formula.includes('#REF!'))
        .map(({ name }) => name),
      date1904: contents.names.some((cell) => cell?.from1904 === true),
    },
    known: {
      listing,
      details: contents.details,
      tables,
      captures: contents.captures,
      rowBytes: learned(before.rowBytes, contents.slices),
      movedAids: before.movedAids,
    },
    interrupted: listing.interrupted,
    undoable: notesIn(listing)[0]?.act ?? null,
    roundTrips: line.roundTrips(),
  };
}

/**
 * The workbook's tables and named cells as they stand now.
 *
 * @param known what an earlier `Read` gave, or `null`
 * @param expected what our own acts have added since
 * @param capture tables whose sheets are read as a whole too
 * @param kept tables of the last reading that cannot have changed, but for some rows: they are handed on
 * @returns one round trip when nothing of ours has come since `known`, two otherwise; more only where
 *   one response would exceed what Excel on the web allows, one where a person has put something
 *   among the aids of a figures sheet, whose formulas are not read, and one where something stands below
 *   a table of ours
 */
export async function readWorkbook(
  line: Line,
  known: Known | null,
  expected: Expected,
  capture: readonly string[] = [],
  kept: readonly KeptTable[] = [],
): Promise<Read> {
  const { rowBytes, movedAids: moved } = known ?? nothingLearned;
  const keptTables = kept.map(({ table }) => table);
  const hint = known && {
    ...without(wantedOf(known.listing, expected, moved, capture), keptTables),
    rows: kept,
  };
  const fits = hint !== null && nextPack(hint.slices, rowBytes).later.length === 0;
  const first = hint && fits ? await readKnown(line, hint) : null;
  const listing = first?.listing ?? (await line.send(requestListing));
  const have = first?.contents ?? nothing;
  const stayed = handedOn(standing(kept, listing), have.rows);
  const before = { rowBytes, kept: stayed, details: known?.tables ?? [] };
  const wanted = without(wantedOf(listing, nothingExpected, moved, capture), stayed);
  const rest = await readInPacks(line, missing(wanted, have), rowBytes);
  const all = join(have, rest);
  const found = movedAids(all.slices);
  if (found.length === 0) {
    return readOf(line, listing, all, { ...before, movedAids: moved });
  }
  const nowMoved = new Set([...moved, ...found]);
  const anew = wantedOf(listing, nothingExpected, nowMoved, []).slices.filter(({ table }) =>
    found.includes(table),
  );
  const others = { ...all, slices: all.slices.filter(({ table }) => !found.includes(table)) };
  const again = await readInPacks(line, { ...noneWanted, slices: anew }, rowBytes);
  return readOf(line, listing, join(others, again), { ...before, movedAids: nowMoved });
}
