/**
 * What can stop an act in Excel, as data. The codes and their members are those of the workflow's
 * problems, whose catalogue has the words in both languages and what to do.
 */
export type ExcelProblem =
  /** A cell is being typed in; nothing was changed. */
  | { readonly code: 'excelBusy' }
  /** No answer at all; whether the last step was carried out is not known. */
  | { readonly code: 'excelSilent'; readonly seconds: number }
  /** Protected with somebody's password. */
  | { readonly code: 'sheetProtected'; readonly sheet: string }
  | { readonly code: 'workbookProtected' }
  | { readonly code: 'readOnly' }
  /** A sheet of the user's own has the name that a new sheet of ours needs. */
  | { readonly code: 'sheetNameTaken'; readonly sheet: string }
  /** The user's own content stands where a sheet of ours must write. */
  | { readonly code: 'placeTaken'; readonly sheet: string; readonly cell: string }
  | { readonly code: 'textTooLong'; readonly sheet: string; readonly cell: string }
  | { readonly code: 'tooLarge' }
  /** A sheet or table was deleted or renamed while the act ran. */
  | { readonly code: 'itemGone'; readonly what: string }
  /** No act of ours is kept in the workbook. */
  | { readonly code: 'nothingToUndo' }
  /** What was kept of an act cannot be read any more. */
  | { readonly code: 'undoDamaged' }
  | { readonly code: 'undoFromNewer' }
  /** A sheet that an act had changed was deleted, or its table, or its rows do not stand as they did. */
  | { readonly code: 'undoSheetGone'; readonly sheet: string }
  | { readonly code: 'excelFailed'; readonly detail: string };

/** Thrown by everything in this folder that talks to Excel; `problem` says what a person can do. */
export class ExcelFailure extends Error {
  override readonly name = 'ExcelFailure';

  constructor(
    readonly problem: ExcelProblem,
    options?: { readonly cause?: unknown },
  ) {
    super(problem.code, options);
  }
}
