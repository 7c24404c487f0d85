/** A column that an officer has put into a table since: nothing may go back under another header. */
import { load } from '../../../src/workflow/load';
import { proposeUndo, undo } from '../../../src/workflow/undo';
import { samplePlan } from '../../workbook/samplePlan';
import { closeAll, figures, loadedWorkbook } from '../repair/damagedWorkbook';
import { valueOf } from '../sameWorkbook/twoWays';

afterEach(closeAll);

test('chèn cột vào bảng rồi hoàn tác: không giữ lẫn được, lấy lại cả thì số vẫn dưới tiêu đề của nó', async () => {
  const { host, person, workbench } = await loadedWorkbook();
  const { engine } = workbench;
  const choice = { planId: samplePlan.id, plan: samplePlan, year: 2026, unit: null };
  await valueOf(load(host, { ...choice, periods: ['2026-Q1'] }));
  const before = person.readTexts(figures, 'A4:L9');
  await person.unprotectSheet(figures);
  const table = engine.tables.list().find(({ name }) => name === 'SoLieu_2026_Q1');
  if (table === undefined) throw new Error('No table');
  const { top, bottom, left } = table.area;
  const column = left + 4;
  engine.layout.insertCells(table.sheetId, { top, bottom, left: column, right: column }, 'right');
  engine.cells.write(table.sheetId, { row: top, column }, [[{ kind: 'text', value: 'Ghi chú' }]]);
  await workbench.idle();
  expect((await valueOf(proposeUndo(host))).canKeep).toBe(false);
  await valueOf(undo(host, 'all'));
  const after = person.readTexts(figures, 'A4:L9');
  const entered = (texts: typeof before) => texts.map((row) => row.slice(0, 7));
  expect(entered(after).slice(0, 2)).toEqual([
    before[0]?.slice(0, 7),
    [
      'ho-so-truc-tuyen',
      'Chỉ tiêu ho-so-truc-tuyen',
      '%',
      expect.anything(),
      '870',
      '1000',
      expect.anything(),
    ],
  ]);
});
