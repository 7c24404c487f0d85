/**
 * What «Sổ mới» begins with: one empty sheet, as Excel does.
 */
import { defaultPageLayout } from '../../engine/page';
import type { WorkbookSnapshot } from '../../engine/snapshot';

/** @param name the workbook's name without an ending */
export function emptyWorkbook(name: string): WorkbookSnapshot {
  return {
    name,
    styles: [],
    sheets: [
      {
        name: 'Sheet1',
        visibility: 'Visible',
        tabColor: '',
        showGridlines: true,
        cells: [],
        columns: [],
        rows: [],
        merges: [],
        frozen: { rows: 0, columns: 0 },
        tables: [],
        conditionalFormats: [],
        validations: [],
        page: defaultPageLayout,
      },
    ],
    names: [],
    activeSheet: 'Sheet1',
  };
}
