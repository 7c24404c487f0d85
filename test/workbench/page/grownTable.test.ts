import { cellArea } from '../../../workbench/engine/grid';
import type { Area } from '../../../workbench/engine/grid';
import { defaultTableLook } from '../../../workbench/engine/tables';
import type { TableInfo } from '../../../workbench/engine/tables';
import { grownTable } from '../../../workbench/page/person/grownTable';

function table(name: string, area: Area, sheetId = 's1'): TableInfo {
  return { id: name, name, sheetId, area, columns: [], look: defaultTableLook, filters: [] };
}

/** A3:C5 */
const tasks = table('NhiemVu', { top: 2, left: 0, bottom: 4, right: 2 });

describe('typing right below a table', () => {
  it('lets the table grow by the row', () => {
    expect(grownTable([tasks], 's1', cellArea(5, 1))?.area).toEqual({ ...tasks.area, bottom: 5 });
  });

  it('lets it grow by all rows of a pasted block', () => {
    const pasted = { top: 5, left: 0, bottom: 8, right: 2 };
    expect(grownTable([tasks], 's1', pasted)?.area).toEqual({ ...tasks.area, bottom: 8 });
  });

  it.each([
    ['beside the table', cellArea(5, 3)],
    ['with a row between', cellArea(6, 1)],
    ['inside the table', cellArea(4, 1)],
    ['above the table', cellArea(1, 1)],
    ['wider than the table', { top: 5, left: 0, bottom: 5, right: 3 }],
  ])('but not %s', (_, edited) => {
    expect(grownTable([tasks], 's1', edited)).toBeNull();
  });

  it('not on another sheet', () => {
    expect(grownTable([tasks], 's2', cellArea(5, 1))).toBeNull();
  });

  it('not into another table', () => {
    const next = table('DonVi', { top: 6, left: 0, bottom: 8, right: 0 });
    const pasted = { top: 5, left: 0, bottom: 6, right: 0 };
    expect(grownTable([tasks, next], 's1', pasted)).toBeNull();
  });
});
