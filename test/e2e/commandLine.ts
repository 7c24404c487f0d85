/** The command line beside the page: what it says of a file that the page has saved. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export interface Checked {
  readonly period: string;
  readonly statusDate: string;
  readonly indicators: readonly { readonly id: string; readonly status: string }[];
  readonly tasks: readonly { readonly id: string; readonly daysLate: number }[];
  readonly findings: readonly { readonly code: string; readonly message: string }[];
  /** Of a file that was sent. */
  readonly receipt?: { readonly code: string; readonly holds: boolean };
}

export async function checked(file: string): Promise<Checked> {
  const words = ['--import', 'tsx', 'src/cli/main.ts', 'check', file];
  const cli = await promisify(execFile)(process.execPath, words, { maxBuffer: 1 << 24 }).catch(
    // Errors in the data are no failure: the answer stands on standard output all the same.
    (failure: unknown) => {
      if (isExit1(failure)) return failure;
      throw failure;
    },
  );
  return JSON.parse(cli.stdout) as Checked;
}

function isExit1(failure: unknown): failure is { readonly stdout: string } {
  return typeof failure === 'object' && failure !== null && Reflect.get(failure, 'code') === 1;
}
