/**
 * Takes the last act back: looks what would be restored and what has changed since, then writes it in one
 * go. While it writes, the marker of an act stands in the workbook; its record goes last, so that an undo
 * that is cut off can be done again.
 */
import type { Box } from '../../workbook/blueprint';
import { quotedSheet, absoluteAddress } from '../../workbook/address';
import { failureOf } from '../excelErrors';
import { boxAddress, parsePlaced } from '../grid/address';
import type { Line } from '../line/line';
import { mend } from '../change/mend';
import { markerName } from '../ourNames';
import { sendSteps } from '../write/requests';
import { step, type Step } from '../write/step';
import { canKeep, targetOf, type SheetTarget } from './target';
import { differencesOn, type Difference } from './differences';
import { findNow, type SheetNow, type WorkbookNow } from './findNow';
import { dropSteps } from './keepSteps';
import type { UndoChoice, UndoDone, UndoPlan } from './plan';
import { protectionAfter, restoreSteps } from './restoreSteps';

interface Changed {
  readonly sheet: string;
  readonly isMade: boolean;
  readonly found: readonly Difference[];
}

function changesIn({ kept, made }: WorkbookNow): readonly Changed[] {
  const on = (isMade: boolean) => (now: SheetNow) => ({
    sheet: now.look.name,
    isMade,
    found: differencesOn(now),
  });
  return [...kept.map(on(false)), ...made.map(on(true))].filter(({ found }) => found.length > 0);
}

/** The act that laid the plan out made everything there is: what is kept would stand there without it. */
function madeAll({ kept }: WorkbookNow): boolean {
  return kept.length === 0;
}

function canKeepAll(now: WorkbookNow, changes: readonly Changed[]): boolean {
  const keptBy = new Map(now.kept.map((one) => [one.look.name, one] as const));
  return changes.every(({ sheet, isMade, found }) => {
    const kept = keptBy.get(sheet);
    return isMade || kept === undefined ? !madeAll(now) : canKeep(kept, found);
  });
}

const addressOf = ({ row, column }: Difference): string =>
  boxAddress({ top: row, left: column, bottom: row, right: column });

/** What would happen, and which cells have changed since the act; nothing is written. */
export async function planUndo(line: Line): Promise<UndoPlan> {
  try {
    const now = await findNow(line);
    const changes = changesIn(now);
    return {
      act: now.record.act,
      removed: now.made
        .filter(({ look }) => look.visibility === 'visible')
        .map(({ look }) => look.name),
      restored: now.kept
        .filter(({ look }) => look.visibility === 'visible')
        .map(({ look }) => look.name),
      changed: changes.flatMap(({ sheet, found }) =>
        found.map((one) => ({ sheet, cell: addressOf(one) })),
      ),
      canKeep: canKeepAll(now, changes),
    };
  } catch (error) {
    throw failureOf(error);
  }
}

function markSteps({ listing }: WorkbookNow): readonly Step[] {
  const isMarked = listing.interrupted !== null;
  return [
    step((pen) => {
      const { names } = pen.context.workbook;
      if (isMarked) names.getItem(markerName).formula = '="undo"';
      else names.add(markerName, '="undo"');
    }),
  ];
}

/** A name's cells where they will stand again: their sheet may have another name and place by now. */
function formulaNow(formula: string, targets: readonly SheetTarget[]): string {
  const place = parsePlaced(formula);
  const target = targets.find(({ now }) => now.left.name === place?.sheet);
  if (!place || !target) return formula;
  const box: Box = target.placed(place.box);
  return `=${quotedSheet(target.now.look.name)}!${absoluteAddress(box)}`;
}

function nameSteps(
  { record, listing }: WorkbookNow,
  targets: readonly SheetTarget[],
  staying: ReadonlySet<string>,
): readonly Step[] {
  const standing = new Map(
    listing.names.map(({ name, formula }) => [name.toLowerCase(), formula] as const),
  );
  // A repair may have put a name right that a layout of its sheet writes too.
  const all = new Map(record.names.map((one) => [one.name.toLowerCase(), one] as const));
  return [...all.values()].flatMap(({ name, before }) => {
    const present = standing.get(name.toLowerCase());
    if (present === undefined && before === null) return [];
    if (staying.has(parsePlaced(present ?? '')?.sheet ?? '') && before === null) return [];
    return step((pen) => {
      const { names } = pen.context.workbook;
      if (before === null) names.getItem(name).delete();
      else if (present === undefined) names.add(name, formulaNow(before, targets));
      else names.getItem(name).formula = formulaNow(before, targets);
    }, 250);
  });
}

/** Excel keeps one visible sheet at least. */
function removalSteps({ listing }: WorkbookNow, removed: readonly SheetNow[]): readonly Step[] {
  const gone = new Set(removed.map(({ look }) => look.name));
  const isEmpty = listing.sheets.every(
    ({ name, visibility }) => visibility !== 'visible' || gone.has(name),
  );
  return [
    ...(isEmpty
      ? [
          step((pen) => {
            pen.context.workbook.worksheets.add();
          }),
        ]
      : []),
    ...dropSteps([...gone]),
  ];
}

/** What a repair has put right beside the cells. */
function renamingSteps({ record }: WorkbookNow): readonly Step[] {
  const tables = new Set(record.made.flatMap(({ tables: all }) => all.map(({ name }) => name)));
  return [
    ...record.renamedTables
      .filter(({ to }) => !tables.has(to))
      .map(({ from, to }) =>
        step((pen) => {
          pen.context.workbook.tables.getItem(to).name = from;
        }),
      ),
    ...record.renamedSheets.map(({ from, to }) =>
      step((pen) => {
        pen.sheet(to).name = from;
      }),
    ),
  ];
}

function activationSteps({ record, listing }: WorkbookNow): readonly Step[] {
  const sheet = listing.sheets.find(({ name }) => name === record.activeSheet);
  if (sheet?.visibility !== 'visible') return [];
  return [
    step((pen) => {
      pen.sheet(sheet.name).activate();
    }),
  ];
}

async function takeBack(line: Line, choice: UndoChoice): Promise<WorkbookNow> {
  const now = await findNow(line);
  const changes = choice === 'keep' ? changesIn(now) : [];
  const stays = changes.filter(({ isMade }) => isMade).map(({ sheet }) => sheet);
  const staying = new Set(madeAll(now) ? [] : stays);
  const targets = now.kept.map((one) => targetOf(one, choice));
  const removed = now.made.filter(({ look }) => !staying.has(look.name));
  const { protect } = now.record;
  const protectedNow = now.listing.sheets.filter(
    ({ name, isProtected }) =>
      isProtected && (protect.includes(name) || now.kept.some(({ look }) => look.name === name)),
  );
  const steps: readonly Step[] = [
    ...protectedNow.map(({ name }) =>
      step((pen) => {
        pen.sheet(name).protection.unprotect();
      }),
    ),
    ...markSteps(now),
    ...targets.flatMap((target) => restoreSteps(target, now.note.sheet)),
    ...nameSteps(now, targets, staying),
    ...removalSteps(now, removed),
    ...now.kept.flatMap(({ look, left }) => protectionAfter({ name: look.name, left })),
    ...activationSteps(now),
    ...renamingSteps(now),
    ...dropSteps([now.note.sheet]),
    step((pen) => {
      pen.context.workbook.names.getItem(markerName).delete();
    }),
  ];
  try {
    await sendSteps(line, steps);
  } catch (error) {
    const names = protectedNow.map(({ name }) => name);
    throw await mend(line, error, protectedNow, names);
  }
  return now;
}

/**
 * @param choice what becomes of cells that were changed since the act
 * @throws ExcelFailure
 */
export async function undo(line: Line, choice: UndoChoice): Promise<UndoDone> {
  try {
    let now = await takeBack(line, choice);
    // An act that was finished after it had been cut off is one act to the person.
    while (now.note.goesOn) now = await takeBack(line, choice);
    return { act: now.record.act, roundTrips: line.roundTrips() };
  } catch (error) {
    throw failureOf(error);
  }
}
