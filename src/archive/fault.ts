/**
 * Why an archive or a part of it could not be read. Inside the readers it travels as an exception and is
 * turned into a value at their doors (src/xlsx/problem.ts, src/document/source/readSource.ts), so that no
 * caller can forget it.
 */

export interface ArchiveProblem {
  readonly code: 'damaged' | 'tooLarge' | 'hostile' | 'passwordProtected' | 'unsupported';
  /** The part or entry that it is about, for the administrator. */
  readonly detail?: string;
}

export class ArchiveFault extends Error {
  constructor(readonly problem: ArchiveProblem) {
    super(problem.detail === undefined ? problem.code : `${problem.code}: ${problem.detail}`);
    this.name = 'ArchiveFault';
  }
}

/** Stops the reading. */
export function fault(code: ArchiveProblem['code'], detail?: string): ArchiveFault {
  return new ArchiveFault(detail === undefined ? { code } : { code, detail });
}
