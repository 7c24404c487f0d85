/**
 * «Hoàn tác»: takes the last act of the add-in back. A proposal says what would go, what would come again
 * and which cells were changed since; then one call does it. Only a workbook open in Excel keeps acts: who
 * writes a file by the command line has the file as it was.
 */
import type { UndoChoice, UndoDone, UndoPlan } from '../excel';
import type { ExcelHost } from './excelHost';
import type { Outcome } from './types';

export type { UndoChoice, UndoDone, UndoPlan };

/** What would happen; nothing is written. */
export function proposeUndo(host: ExcelHost): Promise<Outcome<UndoPlan>> {
  return host.planUndo();
}

/** @param choice what becomes of cells that were changed since the act */
export function undo(host: ExcelHost, choice: UndoChoice): Promise<Outcome<UndoDone>> {
  return host.undo(choice);
}
