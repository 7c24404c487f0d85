/**
 * The records of a workbook, as its listing tells them: each has a very hidden sheet, and a name of that
 * sheet says which act it is. So the pane knows what can be taken back from any reading.
 */
import type { Listing } from '../look/types';
import type { UndoNote } from './types';

const sheetWord = 'KH_HoanTac_';

/** A name of the record's sheet that holds the note. */
export const noteName = 'KH_HoanTac';

/** @example undoSheetName(3) // 'KH_HoanTac_3' */
export const undoSheetName = (number: number): string => `${sheetWord}${String(number)}`;

/** @example isUndoSheet('KH_HoanTac_3') // true */
export const isUndoSheet = (name: string): boolean => new RegExp(`^${sheetWord}\\d+$`).test(name);

/** @example noteFormula(note) // '="load|1200|0"' */
export function noteFormula({ act, cells, goesOn }: Omit<UndoNote, 'sheet' | 'number'>): string {
  return `="${act.replaceAll('"', '""')}|${String(cells)}|${goesOn ? '1' : '0'}"`;
}

/** `null` for any other sheet. */
export function noteOf(sheet: string, formula: string | null): UndoNote | null {
  if (formula === null || !isUndoSheet(sheet)) return null;
  const [, act, cells, goesOn] = /^="(.*)\|(\d+)\|([01])"$/.exec(formula) ?? [];
  if (act === undefined) return null;
  return {
    sheet,
    number: Number(sheet.slice(sheetWord.length)),
    act: act.replaceAll('""', '"'),
    cells: Number(cells),
    goesOn: goesOn === '1',
  };
}

/** The records of a workbook, the newest first. */
export function notesIn({ sheets }: Listing): readonly UndoNote[] {
  return sheets
    .flatMap((sheet) => noteOf(sheet.name, sheet.undoNote) ?? [])
    .sort((a, b) => b.number - a.number);
}
