/** A workbook file as a host: changes are put into the package, everything else in it stays as it was. */
import { patchXlsx, readCells, readXlsx, type PatchChange, type XlsxProblem } from '../xlsx';
import type { HostChange, WorkbookHost } from './host';
import { done, stopped } from './outcome';
import type { Problem } from './problems';

export interface FileHost extends WorkbookHost {
  /** The file as it is after the changes so far. */
  readonly bytes: () => Uint8Array;
}

/** The words for what a file's bytes turned out to be. */
export function fileProblem(file: string, { code, detail = '' }: XlsxProblem): Problem {
  return code === 'conflict'
    ? { code: 'cannotWriteFile', file, detail }
    : { code: 'badFile', file, reason: code, detail };
}

/** The same change in the words of a file. */
function patchOf({ sheets, names, cells, activate }: HostChange): PatchChange {
  const front = sheets.find(({ sheet }) => sheet.key === activate);
  return {
    sheets,
    names,
    setCells: cells,
    ...(front === undefined ? {} : { activeSheet: front.currentName ?? front.sheet.name }),
  };
}

/**
 * @param file the name to show in problems
 */
export function fileHost(original: Uint8Array, file: string): FileHost {
  let bytes = original;
  return {
    bytes: () => bytes,
    read: () => {
      const read = readXlsx(bytes);
      return Promise.resolve(
        read.ok
          ? done({ reading: read.reading, interrupted: null, roundTrips: 0 })
          : stopped(fileProblem(file, read.error)),
      );
    },
    readCells: (sheets) => {
      const read = readCells(bytes, sheets);
      return Promise.resolve(read.ok ? done(read.cells) : stopped(fileProblem(file, read.error)));
    },
    apply: (change) => {
      const patched = patchXlsx(bytes, patchOf(change));
      if (!patched.ok) return Promise.resolve(stopped(fileProblem(file, patched.error)));
      bytes = patched.bytes;
      return Promise.resolve(done({ cellsWritten: 0, roundTrips: 0 }));
    },
    open: () => Promise.resolve(done(null)),
  };
}
