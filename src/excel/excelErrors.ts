/**
 * From the error that Office.js gives to our problem. Only `code` decides: `message` is translated by
 * the host and not for users, and `instanceof` fails across frames.
 */
import { ExcelFailure, type ExcelProblem } from './problems';

interface HostError {
  readonly code: string;
  readonly message: string;
  /** 'WorksheetProtection.unprotect': type and member of the command that failed. */
  readonly location: string;
}

/** What an error of Office.js says; `null` for any other thrown value. */
export function hostErrorOf(thrown: unknown): HostError | null {
  if (typeof thrown !== 'object' || thrown === null) return null;
  const { code, message, debugInfo } = thrown as {
    readonly code?: unknown;
    readonly message?: unknown;
    readonly debugInfo?: { readonly errorLocation?: unknown };
  };
  if (typeof code !== 'string') return null;
  const location = debugInfo?.errorLocation;
  return {
    code,
    message: typeof message === 'string' ? message : '',
    location: typeof location === 'string' ? location : '',
  };
}

export const isCellEditMode = (thrown: unknown): boolean =>
  hostErrorOf(thrown)?.code === 'InvalidOperationInCellEditMode';

export const isTooLarge = (thrown: unknown): boolean => {
  const code = hostErrorOf(thrown)?.code;
  return (
    code === 'RequestPayloadSizeLimitExceeded' ||
    code === 'ResponsePayloadSizeLimitExceeded' ||
    code === 'RequestTooLarge'
  );
};

export const isGone = (thrown: unknown): boolean => {
  const code = hostErrorOf(thrown)?.code;
  return code === 'ItemNotFound' || code === 'InvalidObjectPath' || code === 'InvalidReference';
};

/**
 * The problem behind an error of Office.js.
 *
 * @example problemOf({ code: 'InvalidOperationInCellEditMode' }) // { code: 'excelBusy' }
 * @example problemOf(new TypeError('x')) // { code: 'excelFailed', detail: 'x' }
 */
export function problemOf(thrown: unknown): ExcelProblem {
  if (thrown instanceof ExcelFailure) return thrown.problem;
  const error = hostErrorOf(thrown);
  if (!error) {
    return {
      code: 'excelFailed',
      detail: thrown instanceof Error ? thrown.message : String(thrown),
    };
  }
  if (isCellEditMode(thrown)) return { code: 'excelBusy' };
  if (isTooLarge(thrown)) return { code: 'tooLarge' };
  if (isGone(thrown)) return { code: 'itemGone', what: error.location };
  switch (error.code) {
    case 'AccessDenied':
      // A command that is refused is refused by its sheet, whose name is found by asking again; a
      // request that is refused as a whole, without a place, by the file.
      return error.location === '' ? { code: 'readOnly' } : { code: 'sheetProtected', sheet: '' };
    case 'ReadOnly':
    case 'OpenedInReadOnlyMode':
      return { code: 'readOnly' };
    default:
      return { code: 'excelFailed', detail: error.code };
  }
}

/** The failure to throw on for anything that was thrown; the original stays as its cause. */
export function failureOf(thrown: unknown): ExcelFailure {
  return thrown instanceof ExcelFailure
    ? thrown
    : new ExcelFailure(problemOf(thrown), { cause: thrown });
}
