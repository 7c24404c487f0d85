/** Reading and writing files for the command line; failures become problems that name the file. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Outcome } from '../workflow/types';
import { failureOf } from './failure';

/** The bytes of a file, or a problem that names it. */
export async function readBytes(file: string): Promise<Outcome<Uint8Array>> {
  try {
    return { ok: true, value: new Uint8Array(await readFile(file)) };
  } catch (error) {
    const code = failureOf(error).code;
    if (code === 'ENOENT') return { ok: false, problem: { code: 'fileNotFound', file } };
    return { ok: false, problem: { code: 'cannotReadFile', file, detail: code } };
  }
}

/**
 * Writes a file whole or not at all: the bytes go to a neighbour first, which then takes the name, so that
 * an interrupted run never leaves half a workbook.
 */
export async function writeBytes(file: string, bytes: Uint8Array): Promise<Outcome<null>> {
  // A name that nobody else uses: a file of the person's beside it must not be lost.
  const draft = `${file}.${String(process.pid)}.tmp`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(draft, bytes);
    await rename(draft, file);
    return { ok: true, value: null };
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    return { ok: false, problem: { code: 'cannotWriteFile', file, detail: failureOf(error).code } };
  }
}
