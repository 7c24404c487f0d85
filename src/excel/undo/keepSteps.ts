/**
 * Writes a record into the workbook, on a very hidden sheet of its own: its texts at the top, below them
 * the cells that are about to be overwritten, copied by Excel itself with formats, rules, validation and
 * links. Their contents stand in the texts; as copies they would be calculated along for ever.
 */
import { boxAddress } from '../grid/address';
import type { Listing } from '../look/types';
import { step, type Step } from '../write/step';
import { isUndoSheet, noteFormula, noteName, notesIn, undoSheetName } from './notes';
import { textsOf } from './recordText';
import { undoLimits, type KeptSheet, type UndoKept, type UndoRecord } from './types';

export interface Keeping {
  readonly kept: UndoKept;
  readonly steps: readonly Step[];
}

const nothing: readonly Step[] = [];

function highestNumber({ sheets }: Listing): number {
  const numbers = sheets
    .filter(({ name }) => isUndoSheet(name))
    .map(({ name }) => Number(/\d+$/.exec(name)?.[0] ?? 0));
  return Math.max(0, ...numbers);
}

/** Excel deletes no very hidden sheet. */
export function dropSteps(sheets: readonly string[]): readonly Step[] {
  return sheets.map((name) =>
    step((pen) => {
      const sheet = pen.context.workbook.worksheets.getItem(name);
      sheet.visibility = 'Hidden';
      sheet.delete();
    }),
  );
}

/** Cells of which formats are copied. */
function cellsOf({ sheets }: UndoRecord): number {
  return sheets.reduce(
    (sum, { box }) => sum + (box.bottom - box.top + 1) * (box.right - box.left + 1),
    0,
  );
}

/** Records that have no room any more, and what is left of one whose writing was cut off. */
function outdated(listing: Listing, cells: number): readonly string[] {
  let sum = cells;
  let acts = 1;
  const stays = new Set<string>();
  for (const note of notesIn(listing)) {
    sum += note.cells;
    // What belongs to one act is taken back together, so it is counted and dropped together.
    acts += note.goesOn ? 0 : 1;
    if (sum > undoLimits.cellsOfAll || acts > undoLimits.acts) break;
    stays.add(note.sheet);
  }
  return listing.sheets
    .map(({ name }) => name)
    .filter((name) => isUndoSheet(name) && !stays.has(name));
}

function copySteps(onto: string, { name, box, bands }: KeptSheet): readonly Step[] {
  return bands.map(({ top, bottom, at, isHeader }) => {
    const from = { ...box, top, bottom };
    const to = { ...box, top: at, bottom: at + bottom - top };
    return step((pen) => {
      const copy = pen.range(onto, boxAddress(to));
      copy.copyFrom(pen.range(name, boxAddress(from)), isHeader ? 'Formats' : 'All');
      if (!isHeader) copy.clear('Contents');
    }, 700);
  });
}

/** Steps that go before everything else that an act writes. */
export function keepSteps(record: UndoRecord, listing: Listing): Keeping {
  // Nothing can be put into such a workbook, and no older record be taken out of it.
  if (listing.isStructureProtected) return { kept: 'structureProtected', steps: nothing };
  const cells = cellsOf(record);
  const texts = cells > undoLimits.cellsOfAct ? [] : textsOf(record);
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  if (texts.length === 0 || length > undoLimits.text) return withoutRecord('tooLarge', listing);
  const [newest] = notesIn(listing);
  const goesOn = newest !== undefined && newest.act === listing.interrupted;
  const name = undoSheetName(highestNumber(listing) + 1);
  const add = step((pen) => {
    pen.context.workbook.worksheets.add(name).visibility = 'VeryHidden';
  });
  const write = texts.map((text, row) => {
    const address = boxAddress({ top: row, left: 0, bottom: row, right: 0 });
    return step((pen) => {
      pen.range(name, address).formulas = [[`'${text}`]];
    }, text.length + 300);
  });
  const note = step((pen) => {
    const formula = noteFormula({ act: record.act, cells, goesOn });
    pen.sheet(name).names.add(noteName, formula).visible = false;
  });
  return {
    kept: 'kept',
    steps: [
      ...dropSteps(outdated(listing, cells)),
      add,
      ...write,
      ...record.sheets.flatMap((sheet) => copySteps(name, sheet)),
      note,
    ],
  };
}

/** An act that is not kept makes the older ones useless: they lead back to a state before it. */
export function withoutRecord(kept: UndoKept, listing: Listing): Keeping {
  const old = listing.sheets.map(({ name }) => name).filter(isUndoSheet);
  return { kept, steps: listing.isStructureProtected ? nothing : dropSteps(old) };
}
