/**
 * A file as a blueprint, for tests that ask what a person would find in it: opened and described again
 * by the workbench, since the product itself reads entries only.
 */
import type { WorkbookBlueprint } from '../../src/workbook/blueprint';
import type { LeftOut } from '../../workbench/files/open/leftOut';
import { openXlsx } from '../../workbench/files/open/openXlsx';
import type { Loss } from '../../workbench/files/save/losses';
import { snapshotToBlueprint } from '../../workbench/files/save/snapshotToBlueprint';

export interface OpenedFile {
  readonly blueprint: WorkbookBlueprint;
  /** What of the file the blueprint does not say. */
  readonly missing: readonly (LeftOut | Loss)[];
}

/** @throws Error naming why the file could not be opened */
export function openFile(bytes: Uint8Array): OpenedFile {
  const outcome = openXlsx(bytes, 'Sổ');
  if (!outcome.ok) throw new Error(outcome.error.code);
  const { snapshot, leftOut } = outcome.value;
  const { blueprint, losses } = snapshotToBlueprint(snapshot);
  return { blueprint, missing: [...leftOut, ...losses] };
}
