/**
 * How a command ends: JSON for programs on standard output, sentences for people on standard error, and an
 * exit code — 0 done, 1 done and errors were found in the data, 2 unusable input.
 */
import { problemText, type Problem } from '../workflow';

export type ExitCode = 0 | 1 | 2;

/** What a command prints and ends with. */
export interface Answer {
  readonly exit: ExitCode;
  /** Printed as JSON on standard output. */
  readonly json?: unknown;
  /** Printed as it is on standard output (help). */
  readonly text?: string;
  /** Printed on standard error, a line each. */
  readonly remarks?: readonly string[];
}

/** One clear sentence with the remedy, and exit code 2. */
export function refusal(problem: Problem): Answer {
  const { message, remedy } = problemText(problem, 'vi');
  return { exit: 2, remarks: [`${message} ${remedy}`] };
}
