/**
 * Applies a change to the open workbook: look, decide, write. Nothing is written until it is known that
 * all of it can be; what is cut off in the middle leaves a marker, and applying again repairs it.
 */
import { failureOf } from '../excelErrors';
import type { Line } from '../line/line';
import type { Known } from '../look/types';
import type { Capture } from '../undo/capture';
import { capturesFor, keepingOf } from '../undo/keep';
import { cellsIn } from '../write/contents';
import { sendSteps } from '../write/requests';
import { changeSteps, unprotectedBy } from './changeSteps';
import { checkChange } from './checkChange';
import { isEnough, lookAround } from './lookAround';
import { mend } from './mend';
import { asRenamed } from './mends';
import { planChange } from './planChange';
import type { Applied, WorkbookChange } from './types';

export interface ApplyOptions {
  /** An earlier look; saves a round trip. */
  readonly known: Known | null;
  /**
   * The look was taken just now, with no person in between: it is trusted and none is taken. For acts that
   * read and write in one go, such as the check.
   */
  readonly isFresh: boolean;
  /** Keep what is overwritten, so that the act can be taken back. */
  readonly keepsUndo: boolean;
}

/**
 * @returns how many round trips it took and how many cells it wrote
 * @throws ExcelFailure
 */
export async function applyChange(
  line: Line,
  change: WorkbookChange,
  { known, isFresh, keepsUndo }: ApplyOptions,
): Promise<Applied> {
  checkChange(change);
  try {
    const seen =
      isFresh && known && isEnough(change, known) ? known : await lookAround(line, change, known);
    const look = asRenamed(seen, change);
    const captures = keepsUndo ? await capturesFor(line, change, look) : new Map<string, Capture>();
    const plan = await planChange(line, change, look, captures);
    const keeping = keepsUndo
      ? keepingOf(change, plan, captures)
      : ({ kept: 'off', steps: [] } as const);
    const unprotected = unprotectedBy(change, plan);
    const protectedAfter = plan.sites.filter((site) => site.sheet.isProtected);
    const names = [...unprotected.map((one) => one.name), ...protectedAfter.map((one) => one.name)];
    try {
      await sendSteps(line, changeSteps(change, plan, keeping.steps));
    } catch (error) {
      throw await mend(line, error, unprotected, names);
    }
    const cellsWritten = plan.sites.reduce((sum, site) => sum + cellsIn(site.sheet), 0);
    return {
      roundTrips: line.roundTrips(),
      cellsWritten: cellsWritten + change.cells.length,
      undo: keeping.kept,
    };
  } catch (error) {
    throw failureOf(error);
  }
}
