/** The command line beside the page: what it says of a file that the page has saved. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export interface Checked {
  readonly period: string;
  readonly statusDate: string;
  readonly indicators: readonly { readonly id: string; readonly status: string }[];
  readonly tasks: readonly { readonly id: string; readonly daysLate: number }[];
}

export async function checked(file: string): Promise<Checked> {
  const cli = await promisify(execFile)(
    process.execPath,
    ['--import', 'tsx', 'src/cli/main.ts', 'check', file],
    { maxBuffer: 1 << 24 },
  );
  return JSON.parse(cli.stdout) as Checked;
}
