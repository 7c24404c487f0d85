/** A repair is an act like the others: it can be taken back, and the damage stands there again. */
import { undo } from '../../../src/workflow/undo';
import { valueOf } from '../sameWorkbook/twoWays';
import { standing } from '../undo/bench';
import { closeAll, figures, loadedWorkbook, tasks } from './damagedWorkbook';

afterEach(closeAll);

test('hoàn tác việc sửa chữa thì sổ lại như trước khi sửa', async () => {
  const { at, person, heal, host, snapshot } = await loadedWorkbook();
  const table = 'SoLieu_2026_Q1';
  await person.unprotectSheet(figures);
  await person.typeInto(figures, at(table, 'hai-long', 'Đánh giá'), 'Đạt');
  await person.typeInto(figures, at(table, 'hai-long', 'Tử số'), "'1.234,5");
  await person.removeValidation(tasks, at('NhiemVu', 'nv-dinh-ky', 'Trạng thái'));
  await person.renameSheet(tasks, 'Việc quý I');
  const before = standing(await snapshot());
  const healed = await heal();
  expect([...new Set(healed.map(({ kind }) => kind))].sort()).toEqual([
    'formulas',
    'number',
    'protection',
    'sheetName',
    'validation',
  ]);
  expect(host.undoable().act).toBe('repair');
  await valueOf(undo(host, 'all'));
  expect(standing(await snapshot())).toEqual(before);
});

test('hoàn tác khi vừa có tên ô mất, vừa có dòng bị xóa phải dựng lại', async () => {
  const { at, person, heal, host, snapshot } = await loadedWorkbook();
  await person.deleteName('KH_NgayChot');
  await person.unprotectSheet(figures);
  const row = at('SoLieu_2026_Q1', 'xep-hang', 'Mã').replace(/\D/g, '');
  await person.deleteRows(figures, Number(row));
  const before = standing(await snapshot());
  const kinds = (await heal()).map(({ kind }) => kind);
  expect(kinds).toEqual(expect.arrayContaining(['name', 'rowDeleted']));
  await valueOf(undo(host, 'all'));
  const after = standing(await snapshot());
  expect(JSON.stringify(after) === JSON.stringify(before)).toBe(true);
});
