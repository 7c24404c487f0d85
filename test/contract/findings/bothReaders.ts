/** What is found in one and the same workbook: open in Excel, by the pane's road, and saved as a file, by the command line's. */
import type { Finding } from '../../../src/assessment/types';
import { check } from '../../../src/workflow/check';
import { fileHost } from '../../../src/workflow/fileHost';
import { saveXlsx } from '../../../workbench/files/save/saveXlsx';
import type { Desk } from './desk';
import { valueOf } from '../sameWorkbook/twoWays';

export interface SeenByBoth {
  readonly pane: readonly Finding[];
  readonly file: readonly Finding[];
}

export async function savedFile({ workbench }: Pick<Desk, 'workbench'>): Promise<Uint8Array> {
  await workbench.engine.calculate();
  return saveXlsx(workbench.engine.snapshot(), 'Sổ').bytes;
}

export async function seenByBoth(bench: Pick<Desk, 'workbench' | 'host'>): Promise<SeenByBoth> {
  await bench.workbench.engine.calculate();
  const pane = await valueOf(check(bench.host, { write: false }));
  const bytes = await savedFile(bench);
  const file = await valueOf(check(fileHost(bytes, 'Sổ.xlsx'), { write: false }));
  return { pane: pane.findings, file: file.findings };
}
