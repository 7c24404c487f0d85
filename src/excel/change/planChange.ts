/** Decides, before anything is written, where every part of a change goes. */
import type { Box } from '../../workbook/blueprint';
import { noShift, type Shift } from '../grid/shift';
import type { Line } from '../line/line';
import type { Known } from '../look/types';
import { ExcelFailure } from '../problems';
import { findSheets } from './findSheets';
import { takenCells } from './lookAround';
import { nameBefore } from './mends';
import { afterInsertion, cellsToAsk, roomFor, type RoomQuestion, type TakenCell } from './makeRoom';
import { ownAreas } from './ownAreas';
import { capturedAt, type Capture } from '../undo/capture';
import { groundOf, siteOf, whereaboutsOf } from './planSites';
import type { Insertion, Site, WorkbookChange } from './types';

export interface ChangePlan {
  readonly known: Known;
  readonly sites: readonly Site[];
  readonly shiftOf: (site: Site) => Shift;
}

interface Question extends RoomQuestion {
  readonly site: Site;
  /** As the sheet stands now, before deleted rows are given back. */
  readonly ask: readonly Box[];
}

function undone(box: Box, insertions: readonly Insertion[]): Box | null {
  const rows = insertions.reduce((sum, one) => sum + (one.axis === 'rows' ? one.count : 0), 0);
  const columns = insertions.reduce(
    (sum, one) => sum + (one.axis === 'columns' ? one.count : 0),
    0,
  );
  const [bottom, right] = [box.bottom - rows, box.right - columns];
  if (bottom < 0 || right < 0) return null;
  return { top: Math.max(0, box.top - rows), left: Math.max(0, box.left - columns), bottom, right };
}

function questionOf(site: Site, known: Known): Question {
  const used = known.details.find((detail) => detail.sheet === site.name)?.used ?? null;
  const question = {
    old: site.oldAreas,
    wanted: ownAreas(site.sheet),
    used: used && site.insertions.reduce(afterInsertion, used),
  };
  // A new sheet whose making was cut off before its tables were made holds nothing but ours.
  const isHalfMade =
    known.listing.interrupted !== null &&
    site.sheet.tables.some((table) => !site.oldTables.has(table.name));
  const boxes = site.existing === null || isHalfMade ? [] : cellsToAsk(question);
  return { ...question, site, ask: boxes.flatMap((box) => undone(box, site.insertions) ?? []) };
}

/** What a sheet that was read as a whole answers without being asked again; `null` for any other. */
function takenIn({ ask }: Question, capture: Capture | undefined): readonly TakenCell[] | null {
  if (!capture) return null;
  return ask.flatMap((box) => {
    const cells: TakenCell[] = [];
    for (let row = box.top; row <= box.bottom; row++) {
      for (let column = box.left; column <= box.right; column++) {
        if (capturedAt(capture, row, column) !== null) cells.push({ row, column });
      }
    }
    return cells;
  });
}

function withRoom(question: Question, taken: readonly TakenCell[]): Site {
  const { site } = question;
  const moved = taken.map(({ row, column }) => {
    const cell = { top: row, left: column, bottom: row, right: column };
    const { top, left } = site.insertions.reduce(afterInsertion, cell);
    return { row: top, column: left };
  });
  const { insertions, blocked } = roomFor(question, moved);
  if (blocked !== null) {
    throw new ExcelFailure({ code: 'placeTaken', sheet: site.name, cell: blocked });
  }
  return { ...site, insertions: [...site.insertions, ...insertions] };
}

/** @throws ExcelFailure when the change cannot be made without touching what is the user's */
export async function planChange(
  line: Line,
  change: WorkbookChange,
  known: Known,
  captures: ReadonlyMap<string, Capture> = new Map(),
): Promise<ChangePlan> {
  const { listing } = known;
  const isRepair = listing.interrupted !== null;
  const grounds = findSheets(change, listing).map((found) => groundOf(found, known));
  const where = whereaboutsOf(grounds);
  const sites = grounds.map((ground) => siteOf(ground, where, isRepair));
  const shifts = new Map(grounds.map((ground) => [ground.found.change.sheet.key, ground.shift]));
  const questions = sites.map((site) => questionOf(site, known));
  const answered = new Map(
    questions.map((question) => [question, takenIn(question, captures.get(question.site.name))]),
  );
  const asked = questions.filter(
    (question) => question.ask.length > 0 && answered.get(question) === null,
  );
  const answers =
    asked.length === 0
      ? []
      : await takenCells(
          line,
          asked.map(({ site, ask }) => ({ sheet: nameBefore(change, site.name), boxes: ask })),
        );
  return {
    known,
    sites: questions.map((question) =>
      withRoom(question, answered.get(question) ?? answers[asked.indexOf(question)] ?? []),
    ),
    shiftOf: (site) => shifts.get(site.sheet.key) ?? noShift,
  };
}
