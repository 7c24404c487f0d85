/**
 * The check by both roads: by the pane in the open workbook, and by the command line on the file that the
 * workbench's page saves of it.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { check as checkCommand, checkJson } from '../../../src/cli/commands/check';
import { check } from '../../../src/workflow';
import { saveXlsx } from '../../../workbench/files/save/saveXlsx';
import { valueOf, type TwoWays } from './twoWays';

/** What `check` prints, from the pane's own answer. */
export async function checkInPane({ excel, workbench }: TwoWays): Promise<unknown> {
  await workbench.engine.calculate();
  return checkJson(await valueOf(check(excel, { write: false })));
}

/** What `check TỆP` prints for the file that the page saves; the page must lose nothing of ours. */
export async function checkOfSavedFile({ workbench }: TwoWays): Promise<unknown> {
  await workbench.engine.calculate();
  const { bytes, losses } = saveXlsx(workbench.engine.snapshot(), 'Sổ');
  expect(losses).toEqual([]);
  const folder = await mkdtemp(join(tmpdir(), 'so-ke-hoach-'));
  try {
    const file = join(folder, 'Sổ.xlsx');
    await writeFile(file, bytes);
    const noOptions = { option: () => undefined, options: () => [], flag: () => false };
    const answer = await checkCommand({ positionals: [file], ...noOptions });
    return answer.json;
  } finally {
    await rm(folder, { recursive: true });
  }
}
