/**
 * The workbook in the page as the bytes of an .xlsx file, by the project's own writer.
 */
import type { WorkbookSnapshot } from '../../engine/snapshot';
import { writeXlsx } from '../../../src/xlsx';
import type { Loss } from './losses';
import { withOtherNames } from './otherNames';
import { snapshotToBlueprint } from './snapshotToBlueprint';

export interface SavedFile {
  readonly bytes: Uint8Array;
  /** What the file does not hold, each kind once. */
  readonly losses: readonly Loss[];
}

/**
 * @param title the document's title in its properties
 * @throws RangeError for what no file can hold, such as a sheet name that Excel forbids
 */
export function saveXlsx(snapshot: WorkbookSnapshot, title: string): SavedFile {
  const { blueprint, otherNames, losses } = snapshotToBlueprint(snapshot);
  const sheets = snapshot.sheets.map(({ name }) => name);
  const bytes = withOtherNames(writeXlsx(blueprint, { title }), otherNames, sheets);
  return { bytes, losses };
}
