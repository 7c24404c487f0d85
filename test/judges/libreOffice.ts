/**
 * LibreOffice as a judge: it opens what we wrote, recalculates every formula and gives back a file.
 * Each conversion has a profile of its own in a temporary folder, so runs do not disturb each other
 * or an office that is open on the desk. Needs `soffice` on the PATH.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const LONGEST_RUN = 100_000;

/**
 * LibreOffice trusts the results that stand in an .xlsx file and would hand our own back to us; this makes
 * it compute every formula when it opens one.
 */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

export type OfficeFormat = 'xlsx' | 'docx' | 'pdf' | 'ods' | 'txt:Text' | 'csv';

/**
 * The file as LibreOffice reads it and writes it again.
 *
 * @param from the kind of file that `bytes` are
 * @throws when LibreOffice is missing or cannot open the file
 * @example const pdf = await convert(writeXlsx(workbook), 'pdf'); // begins with '%PDF'
 */
export async function convert(
  bytes: Uint8Array,
  to: OfficeFormat,
  from: 'xlsx' | 'docx' | 'ods' = 'xlsx',
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'office-'));
  try {
    await writeFile(join(folder, `in.${from}`), bytes);
    await mkdir(join(folder, 'profile', 'user'), { recursive: true });
    await writeFile(
      join(folder, 'profile', 'user', 'registrymodifications.xcu'),
      ALWAYS_RECALCULATE,
    );
    await run(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        join(folder, 'out'),
        join(folder, `in.${from}`),
      ],
      // Said here, for jest hands tests a copy of the environment: what they set would not reach the office.
      { timeout: LONGEST_RUN, env: process.env },
    );
    return new Uint8Array(await readFile(join(folder, 'out', `in.${to.split(':')[0] ?? to}`)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
