/**
 * The problems that stop an act, and their wording: what happened, where, and what to do next, in
 * Vietnamese and in English side by side. A problem is data; the sentence is made when it is shown.
 */
import type { Moment } from '../plan/moment';
import type { SourceProblem } from '../document/source/problem';

export type Language = 'vi' | 'en';

export type Problem =
  | { readonly code: 'noPlanChosen' }
  | { readonly code: 'unknownPlan'; readonly id: string }
  | { readonly code: 'carriedPlanDamaged'; readonly id: string }
  | {
      readonly code: 'damagedPlan';
      readonly file: string;
      readonly at: string;
      readonly reason: string;
    }
  | {
      readonly code: 'yearOutsidePlan';
      readonly year: number;
      readonly from: number;
      readonly to: number;
    }
  | { readonly code: 'unitNotInPlan'; readonly unit: string }
  | { readonly code: 'badPeriod'; readonly period: string }
  | { readonly code: 'periodOfOtherYear'; readonly period: string; readonly year: number }
  | { readonly code: 'nothingLoaded' }
  | { readonly code: 'otherPlanLoaded'; readonly planId: string; readonly entries: number }
  | { readonly code: 'otherYearLoaded'; readonly year: number; readonly entries: number }
  | { readonly code: 'newerWorkbook'; readonly version: string }
  | { readonly code: 'tableMissing'; readonly table: string; readonly sheet: string }
  | { readonly code: 'columnMissing'; readonly sheet: string; readonly column: string }
  | { readonly code: 'noFiguresForPeriod'; readonly period: string }
  | { readonly code: 'nobodyNamed' }
  | { readonly code: 'noReason' }
  | {
      readonly code: 'periodClosed';
      readonly period: string;
      readonly at: Moment;
      readonly by: string;
    }
  | { readonly code: 'periodNotClosed'; readonly period: string }
  | { readonly code: 'reportNotReady'; readonly period: string; readonly isThere: boolean }
  | { readonly code: 'errorsOpen'; readonly period: string; readonly errors: number }
  | { readonly code: 'periodBeforeOpen'; readonly period: string; readonly before: string }
  | { readonly code: 'nothingToClose'; readonly period: string }
  | { readonly code: 'sheetNameTaken'; readonly sheet: string }
  | { readonly code: 'placeTaken'; readonly sheet: string; readonly cell: string }
  | { readonly code: 'itemGone'; readonly what: string }
  | { readonly code: 'nothingToUndo' }
  | { readonly code: 'undoDamaged' }
  | { readonly code: 'undoFromNewer' }
  | { readonly code: 'undoSheetGone'; readonly sheet: string }
  | { readonly code: 'sheetProtected'; readonly sheet: string }
  | { readonly code: 'workbookProtected' }
  | { readonly code: 'readOnly' }
  | { readonly code: 'excelBusy' }
  | { readonly code: 'excelSilent'; readonly seconds: number }
  | { readonly code: 'sentFileDiffers' }
  /** A file that was sent upward is read and checked; work goes on in the workbook that it came from. */
  | { readonly code: 'isSentFile' }
  | { readonly code: 'textTooLong'; readonly sheet: string; readonly cell: string }
  | { readonly code: 'tooLarge' }
  | { readonly code: 'excelFailed'; readonly detail: string }
  | { readonly code: 'badStatusDate'; readonly text: string }
  | {
      readonly code: 'badFile';
      readonly file: string;
      readonly reason: BadFileReason;
      readonly detail: string;
    }
  | {
      readonly code: 'badDocument';
      /** '' for text that was pasted. */
      readonly file: string;
      readonly reason: SourceProblem['code'];
      readonly detail: string;
    }
  | { readonly code: 'noPlanInDocument'; readonly file: string }
  | { readonly code: 'readingStopped' }
  | { readonly code: 'fileNotFound'; readonly file: string }
  | { readonly code: 'cannotReadFile'; readonly file: string; readonly detail: string }
  | { readonly code: 'cannotWriteFile'; readonly file: string; readonly detail: string }
  | { readonly code: 'usage'; readonly detail: string };

/** Why a file could not be read as a workbook. */
export type BadFileReason =
  | 'notAZip'
  | 'legacyXls'
  | 'passwordProtected'
  | 'notAWorkbook'
  | 'damaged'
  | 'tooLarge'
  | 'hostile'
  | 'unsupported';
