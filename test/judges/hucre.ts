/**
 * Another library as a judge: `hucre` reads what we write, and writes what we read. It is an ES module
 * that jest does not load, so it runs in a Node of its own.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A date is given as its ISO text. */
export type JudgedValue = string | number | boolean | null;

export interface JudgedSheet {
  readonly name: string;
  readonly rows: readonly (readonly JudgedValue[])[];
  readonly tables?: readonly {
    readonly name: string;
    readonly range?: string;
    readonly columns: readonly { readonly name: string }[];
  }[];
}

export interface JudgedWorkbook {
  readonly sheets: readonly JudgedSheet[];
  readonly namedRanges?: readonly { readonly name: string; readonly range: string }[];
}

const READ = `
  import { readXlsx } from 'hucre/xlsx';
  import { readFileSync, writeFileSync } from 'node:fs';
  const [input, output] = process.argv.slice(1);
  const { sheets, namedRanges } = await readXlsx(readFileSync(input));
  const plain = sheets.map(({ name, rows, tables }) => ({ name, rows, tables }));
  writeFileSync(output, JSON.stringify({ sheets: plain, namedRanges }));`;

const WRITE = `
  import { writeXlsx } from 'hucre/xlsx';
  import { readFileSync, writeFileSync } from 'node:fs';
  const [input, output] = process.argv.slice(1);
  writeFileSync(output, await writeXlsx(JSON.parse(readFileSync(input, 'utf8'))));`;

async function inOwnNode(code: string, input: Uint8Array | string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'judge-'));
  try {
    const files = [join(folder, 'in'), join(folder, 'out')] as const;
    await writeFile(files[0], input);
    await run(process.execPath, ['--input-type=module', '-e', code, ...files]);
    return new Uint8Array(await readFile(files[1]));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The workbook as the judge reads it. */
export async function judgeReads(bytes: Uint8Array): Promise<JudgedWorkbook> {
  const text = new TextDecoder().decode(await inOwnNode(READ, bytes));
  return JSON.parse(text) as JudgedWorkbook;
}

/** A file that the judge wrote. */
export function judgeWrites(workbook: JudgedWorkbook): Promise<Uint8Array> {
  return inOwnNode(WRITE, JSON.stringify(workbook));
}
