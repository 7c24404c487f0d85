import type { WorkbookSnapshot } from '../../../workbench/engine/snapshot';
import { openXlsx } from '../../../workbench/files/open/openXlsx';
import { saveXlsx } from '../../../workbench/files/save/saveXlsx';
import { sampleWorkbook } from './sampleWorkbook';
import { unzipped } from './unzipped';

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

function opened(bytes: Uint8Array): WorkbookSnapshot {
  const outcome = openXlsx(bytes, 'Sổ thử');
  if (!outcome.ok) throw new Error(outcome.error.code);
  return outcome.value.snapshot;
}

function savedAndOpened(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return opened(saveXlsx(workbook, 'Sổ thử').bytes);
}

describe('a workbook that is saved and opened again', () => {
  it('loses nothing that the project lays out', () => {
    expect(saveXlsx(sampleWorkbook, 'Sổ thử').losses).toEqual([]);
  });

  it('comes back as it was: contents, looks, sizes, tables, rules, print set-up, protection', () => {
    const back = savedAndOpened(sampleWorkbook);
    expect(withStylesInPlace(back)).toEqual(withStylesInPlace(sampleWorkbook));
  });

  it('is the same file when it is saved once more', () => {
    const once = saveXlsx(sampleWorkbook, 'Sổ thử').bytes;
    const back = opened(once);
    const twice = saveXlsx(back, 'Sổ thử').bytes;
    expect(unzipped(twice)).toEqual(unzipped(once));
  });
});
