/**
 * Why a file could not be read, as data: the wording, and what to do about it, stand in the message
 * catalogue. Inside this folder a problem travels as an exception and is turned into a value at the
 * door, so that no caller can forget it.
 */
import { ArchiveFault } from '../archive/fault';

export interface XlsxProblem {
  readonly code:
    | 'notAZip'
    | 'legacyXls'
    | 'passwordProtected'
    | 'notAWorkbook'
    | 'damaged'
    | 'tooLarge'
    | 'hostile'
    | 'unsupported'
    /** A patch cannot be made without touching what is not ours. */
    | 'conflict';
  /** The part, sheet or entry that it is about, for the administrator. */
  readonly detail?: string;
}

export class XlsxFault extends Error {
  constructor(readonly problem: XlsxProblem) {
    super(problem.detail === undefined ? problem.code : `${problem.code}: ${problem.detail}`);
    this.name = 'XlsxFault';
  }
}

/** Stops the reading. */
export function fault(code: XlsxProblem['code'], detail?: string): XlsxFault {
  return new XlsxFault(detail === undefined ? { code } : { code, detail });
}

/** Runs a reading and turns what stopped it into a value; faults of the program pass through. */
export function guarded<T>(
  run: () => T,
): { ok: true; value: T } | { ok: false; error: XlsxProblem } {
  try {
    return { ok: true, value: run() };
  } catch (error) {
    if (error instanceof XlsxFault || error instanceof ArchiveFault) {
      return { ok: false, error: error.problem };
    }
    throw error;
  }
}
