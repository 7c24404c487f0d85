/**
 * Makes round trips fail as Excel makes them fail.
 */
import type { ErrorCode } from '../engine/errors';

/** `noAnswer`: the request is taken and never answered. */
export type FaultKind =
  | 'cellEditMode'
  | 'accessDenied'
  | 'itemNotFound'
  | 'payloadTooLarge'
  | 'responseTooLarge'
  | 'general'
  | 'noAnswer';

export interface Failure {
  readonly code: ErrorCode;
  readonly message: string;
  readonly httpStatus: number;
}

/** What the host answers in the case; `noAnswer` has no answer. */
export const failures: Readonly<Record<Exclude<FaultKind, 'noAnswer'>, Failure>> = {
  cellEditMode: {
    code: 'InvalidOperationInCellEditMode',
    message:
      'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
    httpStatus: 400,
  },
  accessDenied: {
    code: 'AccessDenied',
    message: 'You cannot perform the requested operation.',
    httpStatus: 403,
  },
  itemNotFound: {
    code: 'ItemNotFound',
    message: "The requested resource doesn't exist.",
    httpStatus: 404,
  },
  payloadTooLarge: {
    code: 'RequestPayloadSizeLimitExceeded',
    message: 'The request payload size has exceeded the limit.',
    httpStatus: 413,
  },
  responseTooLarge: {
    code: 'ResponsePayloadSizeLimitExceeded',
    message: 'The response payload size has exceeded the limit.',
    httpStatus: 413,
  },
  general: {
    code: 'GeneralException',
    message: 'There was an internal error while processing the request.',
    httpStatus: 500,
  },
};

interface Planned {
  readonly kind: FaultKind;
  count: number;
  after: number;
}

export class Faults {
  private planned: Planned[] = [];

  /** Lets `after` round trips pass, then makes the next `count` fail before anything is done. */
  failNext(kind: FaultKind, count = 1, after = 0): void {
    this.planned.push({ kind, count, after });
  }

  clear(): void {
    this.planned = [];
  }

  /** What happens to the round trip that is about to start. */
  next(): FaultKind | undefined {
    const [first] = this.planned;
    if (first === undefined) return undefined;
    if (first.after > 0) {
      first.after -= 1;
      return undefined;
    }
    first.count -= 1;
    if (first.count <= 0) this.planned.shift();
    return first.kind;
  }
}
