/** Writing a change into a workbook that was read a moment ago: the last step of every act that writes. */
import { sentMark } from '../workbook/sentFile';
import type { HostChange, WorkbookHost } from './host';
import { takenName } from './loadedSheets';
import type { Opened } from './opened';
import { stopped } from './outcome';

/**
 * Writes the change unless a new sheet would bear the name of one of the officer's own. After an act that
 * was cut off, sheets of that name are ours to finish. A file that was sent upward is never written in.
 */
export function applyChange(
  host: WorkbookHost,
  { reading, interrupted }: Pick<Opened, 'reading' | 'interrupted'>,
  change: HostChange,
): ReturnType<WorkbookHost['apply']> {
  if (sentMark(reading) !== null) return Promise.resolve(stopped({ code: 'isSentFile' }));
  const taken = interrupted === null ? takenName(change.sheets, reading) : null;
  return taken === null
    ? host.apply(change)
    : Promise.resolve(stopped({ code: 'sheetNameTaken', sheet: taken }));
}
