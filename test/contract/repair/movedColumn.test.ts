/** The order of columns is free: one that was cut out and put elsewhere in its table is no damage. */
import { check } from '../../../src/workflow/check';
import { load } from '../../../src/workflow/load';
import { samplePlan } from '../../workbook/samplePlan';
import { valueOf } from '../sameWorkbook/twoWays';
import { closeAll, loadedWorkbook, tasks, type Damaged } from './damagedWorkbook';

afterEach(closeAll);

/** Cuts the column of a header and inserts it before another, as Excel does within a table. */
async function moveColumn({ workbench }: Damaged, header: string, before: string): Promise<void> {
  const { engine } = workbench;
  const table = engine.tables.list().find(({ name }) => name === 'NhiemVu');
  if (!table) throw new Error('No table');
  const { top, bottom, left } = table.area;
  const at = (name: string): number => left + table.columns.indexOf(name);
  const [from, to] = [at(header), at(before)];
  const cut = engine.cells.read(table.sheetId, { top, bottom, left: from, right: from });
  engine.layout.insertCells(table.sheetId, { top, bottom, left: to, right: to }, 'right');
  engine.layout.deleteCells(
    table.sheetId,
    { top, bottom, left: from + (to <= from ? 1 : 0), right: from + (to <= from ? 1 : 0) },
    'left',
  );
  engine.cells.write(
    table.sheetId,
    { row: top, column: to <= from ? to : to - 1 },
    cut.map(([cell]) => [
      cell === undefined || cell.value === null
        ? { kind: 'blank' }
        : { kind: 'text', value: String(cell.value) },
    ]),
  );
  await engine.calculate();
}

test('cột «Kết quả» kéo lên trước «Trạng thái»: không hỏng, không mất, nạp lại vẫn còn', async () => {
  const bench = await loadedWorkbook();
  const { person, at, host, propose } = bench;
  await person.typeInto(tasks, at('NhiemVu', 'nv-dinh-ky', 'Kết quả'), 'Báo cáo số 5');
  const before = await valueOf(check(host, { write: false }));
  await moveColumn(bench, 'Kết quả', 'Trạng thái');
  const after = await valueOf(check(host, { write: false }));
  expect(after.tasks.map(({ judgement }) => judgement)).toEqual(
    before.tasks.map(({ judgement }) => judgement),
  );
  // The cells came without their rules, as a paste does; the column itself is where it belongs.
  expect(after.findings.map(({ code }) => code)).toEqual([
    ...before.findings.map(({ code }) => code),
    'validationLost',
  ]);
  const kinds = (await propose()).items.map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind !== 'validation' && kind !== 'formats')).toEqual([]);
  await valueOf(
    load(host, {
      planId: samplePlan.id,
      plan: samplePlan,
      year: 2026,
      unit: null,
      periods: ['2026-Q1'],
    }),
  );
  const texts = person.readTexts(tasks, 'A4:AZ12').flat();
  expect(texts.filter((text) => text === 'Báo cáo số 5')).toHaveLength(1);
  expect(texts.filter((text) => text === 'Kết quả')).toHaveLength(1);
});
