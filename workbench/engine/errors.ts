/**
 * The one error that the host and the engines throw on purpose. Its code is Excel's own, because the
 * add-in decides by code; its message says what went wrong for whoever develops against the workbench.
 */

export type ErrorCode =
  | 'AccessDenied'
  | 'GeneralException'
  | 'InvalidArgument'
  | 'InvalidObjectPath'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'InvalidRequest'
  | 'InvalidSelection'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'ServiceNotAvailable'
  | 'UnsupportedOperation';

export class WorkbenchError extends Error {
  override readonly name = 'WorkbenchError';

  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message);
  }
}

export const itemNotFound = (what = "The requested resource doesn't exist."): WorkbenchError =>
  new WorkbenchError('ItemNotFound', what);

export const invalidArgument = (
  why = 'The argument is invalid or missing or has an incorrect format.',
): WorkbenchError => new WorkbenchError('InvalidArgument', why);

export const itemAlreadyExists = (
  why = 'A resource with the same name or identifier already exists.',
): WorkbenchError => new WorkbenchError('ItemAlreadyExists', why);

export const accessDenied = (why: string): WorkbenchError =>
  new WorkbenchError('AccessDenied', why);

export const notImplemented = (member: string): WorkbenchError =>
  new WorkbenchError('NotImplemented', `${member} is not implemented by the workbench`);

/**
 * Tells a deliberate error from a bug. Engines may live in another realm (Node evaluates the bundled
 * engine outside jest's sandbox), so this looks at the name, not at the prototype.
 */
export const isWorkbenchError = (thrown: unknown): thrown is WorkbenchError =>
  typeof thrown === 'object' &&
  thrown !== null &&
  (thrown as { name?: unknown }).name === 'WorkbenchError';
