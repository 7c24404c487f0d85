/**
 * @jest-environment jsdom
 */
import { TextDecoder, TextEncoder } from 'node:util';
import type { WorkbookSnapshot } from '../../../workbench/engine/snapshot';
import { openWorkbook } from '../../../workbench/files/open/openWorkbook';
import { snapshotToBlueprint } from '../../../workbench/files/save/snapshotToBlueprint';
import { sampleWorkbook } from './sampleWorkbook';
import { unzipped } from './unzipped';

// jsdom leaves out what every browser has.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** Style numbers are given anew in a file: cells are compared by how they look. */
function withStylesInPlace(workbook: WorkbookSnapshot): unknown {
  const look = (style: number | undefined): unknown => workbook.styles[style ?? 0] ?? {};
  return {
    names: workbook.names,
    activeSheet: workbook.activeSheet,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) => ({ ...cell, style: look(cell.style) })),
      columns: sheet.columns.map((column) => ({ ...column, style: look(column.style) })),
      rows: sheet.rows.map((row) => ({ ...row, style: look(row.style) })),
    })),
  };
}

async function savedAndOpened(workbook: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  const { writeXlsx } = await import('../../../src/xlsx');
  const { blueprint } = snapshotToBlueprint(workbook);
  return openWorkbook(unzipped(writeXlsx(blueprint)), 'Sổ thử').snapshot;
}

describe('a workbook that is saved and opened again', () => {
  it('loses nothing that the project lays out', () => {
    expect(snapshotToBlueprint(sampleWorkbook).losses).toEqual([]);
  });

  it('comes back as it was: contents, looks, sizes, tables, rules, print set-up, protection', async () => {
    const back = await savedAndOpened(sampleWorkbook);
    expect(withStylesInPlace(back)).toEqual(withStylesInPlace(sampleWorkbook));
  });

  it('is the same file when it is saved once more', async () => {
    const { writeXlsx } = await import('../../../src/xlsx');
    const once = writeXlsx(snapshotToBlueprint(sampleWorkbook).blueprint);
    const opened = openWorkbook(unzipped(once), 'Sổ thử').snapshot;
    const twice = writeXlsx(snapshotToBlueprint(opened).blueprint);
    expect(unzipped(twice)).toEqual(unzipped(once));
  });
});
