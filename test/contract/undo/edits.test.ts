/** Taking an act back after people went on working: their cells are told, kept or taken back as they choose. */
import { check, load } from '../../../src/workflow';
import { switchPeriod } from '../../../src/workflow/switchPeriod';
import { proposeUndo, undo } from '../../../src/workflow/undo';
import { choice, closeAll, openBench, openLoaded, value, withoutSelections } from './bench';

afterEach(closeAll);

/** The address of a cell of a table by its row's first column and its header. */
async function cellOf(
  { engine }: Awaited<ReturnType<typeof openLoaded>>['workbench'],
  table: string,
  row: number | string,
  header: string,
): Promise<{ sheet: string; cell: string }> {
  await engine.calculate();
  const found = engine.tables.list().find(({ name }) => name === table);
  if (!found) throw new Error(`No table ${table}`);
  const sheet = engine.sheets.list().find(({ id }) => id === found.sheetId)?.name ?? '';
  const texts = engine.cells.readText(found.sheetId, found.area);
  const column = (texts[0] ?? []).indexOf(header);
  const line = typeof row === 'number' ? row : texts.findIndex(([key]) => key === row);
  const letters = String.fromCharCode(65 + found.area.left + column);
  return { sheet, cell: `${letters}${String(found.area.top + line + 1)}` };
}

describe('a figure that was typed after the plan was loaded again', () => {
  test('is told, and stays when the officer keeps it', async () => {
    const { host, snapshot, workbench } = await openLoaded();
    const before = await snapshot();
    value(await load(host, choice));
    const { sheet, cell } = await cellOf(workbench, 'SoLieu_2025_Q1', 1, 'Giải trình');
    await workbench.workbook.typeInto(sheet, cell, 'Đang rà soát');
    const plan = value(await proposeUndo(host));
    expect(plan).toMatchObject({ changed: [{ sheet, cell }], canKeep: true });
    value(await undo(host, 'keep'));

    expect(workbench.workbook.readValue(sheet, cell)).toBe('Đang rà soát');
    // But for this cell everything is as it was.
    await workbench.workbook.clear(sheet, cell);
    expect(await snapshot()).toEqual(before);
  });

  test('goes when the officer takes back all', async () => {
    const { host, snapshot, workbench } = await openLoaded();
    const before = await snapshot();
    value(await load(host, choice));
    const { sheet, cell } = await cellOf(workbench, 'NhiemVu', 2, 'Trạng thái');
    await workbench.workbook.typeInto(sheet, cell, 'Hoàn thành');
    value(await undo(host, 'all'));
    expect(await snapshot()).toEqual(before);
  });
});

test('rows that were sorted since are known by their codes, and nothing of them is a change', async () => {
  const { host, workbench } = await openLoaded();
  const { sheet, cell } = await cellOf(workbench, 'NhiemVu', 2, 'Trạng thái');
  await workbench.workbook.typeInto(sheet, cell, 'Hoàn thành');
  value(await load(host, choice));
  const { engine } = workbench;
  const table = engine.tables.list().find(({ name }) => name === 'NhiemVu');
  if (!table) throw new Error('No tasks');
  const body = { ...table.area, top: table.area.top + 1 };
  const rows = engine.cells.read(table.sheetId, body);
  const turned = [...rows].reverse().map((row) =>
    row.map(({ value: present, formula }) => {
      if (formula !== null) return { kind: 'formula', formula } as const;
      if (typeof present === 'string') return { kind: 'text', value: present } as const;
      if (typeof present === 'number') return { kind: 'number', value: present } as const;
      return { kind: 'blank' } as const;
    }),
  );
  engine.cells.write(table.sheetId, { row: body.top, column: body.left }, turned);
  await engine.calculate();
  expect(value(await proposeUndo(host)).changed).toEqual([]);
  value(await undo(host, 'keep'));
  expect(workbench.workbook.readValue(sheet, cell)).toBe('Hoàn thành');
});

describe('a plan that was loaded for one unit and then whole', () => {
  async function widened() {
    const bench = openBench();
    value(await load(bench.host, { ...choice, unit: 'Phòng Hành chính - Tổ chức' }));
    const before = await bench.snapshot();
    value(await load(bench.host, choice));
    return { ...bench, before };
  }

  test('is taken back to the unit, with the notes that stood below its table', async () => {
    const { host, snapshot, before } = await widened();
    value(await undo(host, 'keep'));
    expect(await snapshot()).toEqual(before);
  });

  test('keeps a row of another unit that was worked on since', async () => {
    const { host, workbench } = await widened();
    const { engine, workbook } = workbench;
    const find = () => engine.tables.list().find(({ name }) => name === 'NhiemVu');
    const rows = (find()?.area.bottom ?? 0) - (find()?.area.top ?? 0);
    const { sheet, cell } = await cellOf(workbench, 'NhiemVu', rows, 'Kết quả');
    const code = await cellOf(workbench, 'NhiemVu', rows, 'Mã');
    const id = String(workbook.readValue(code.sheet, code.cell));
    await workbook.typeInto(sheet, cell, 'Kế hoạch 12');
    expect(value(await proposeUndo(host))).toMatchObject({
      changed: [{ sheet, cell }],
      canKeep: true,
    });
    value(await undo(host, 'keep'));
    const now = await cellOf(workbench, 'NhiemVu', id, 'Kết quả');
    expect(workbook.readValue(now.sheet, now.cell)).toBe('Kế hoạch 12');
    expect((find()?.area.bottom ?? 0) - (find()?.area.top ?? 0)).toBeLessThan(rows);
    // What is kept is an entry like any other: the next load carries it over.
    value(await load(host, choice));
    const again = await cellOf(workbench, 'NhiemVu', id, 'Kết quả');
    expect(workbook.readValue(again.sheet, again.cell)).toBe('Kế hoạch 12');
  });
});

describe('a sheet that the act had made', () => {
  test('stays when it was filled since and the officer keeps it', async () => {
    const { host, workbench } = await openLoaded();
    value(await switchPeriod(host, '2025-H1'));
    const { sheet, cell } = await cellOf(workbench, 'SoLieu_2025_H1', 1, 'Giải trình');
    await workbench.workbook.typeInto(sheet, cell, 'Sáu tháng');
    expect(value(await proposeUndo(host))).toMatchObject({
      removed: [sheet],
      changed: [{ sheet, cell }],
      canKeep: true,
    });
    value(await undo(host, 'keep'));
    expect(workbench.workbook.readValue(sheet, cell)).toBe('Sáu tháng');
    const { loaded } = value(await check(host, { write: false }));
    expect(loaded.period.id).toBe('2025-Q1');
    // The sheet is there when its period is chosen again.
    value(await switchPeriod(host, '2025-H1'));
    expect(workbench.workbook.readValue(sheet, cell)).toBe('Sáu tháng');
  });

  test('can only go or stay with the whole plan after the first load', async () => {
    const { host, workbench } = await openLoaded();
    const { sheet, cell } = await cellOf(workbench, 'NhiemVu', 1, 'Trạng thái');
    await workbench.workbook.typeInto(sheet, cell, 'Hoàn thành');
    expect(value(await proposeUndo(host))).toMatchObject({
      changed: [{ sheet, cell }],
      canKeep: false,
    });
  });
});

test('rows put between a heading and its table stay where they are, and are nobody’s change', async () => {
  const { host, snapshot, workbench } = await openLoaded();
  const { engine, workbook } = workbench;
  const top = engine.tables.list().find(({ name }) => name === 'NhiemVu')?.area.top ?? 0;
  await workbook.unprotectSheet('Nhiệm vụ');
  value(await load(host, choice));
  await workbook.insertRows('Nhiệm vụ', top + 1, 2);
  await workbook.typeInto('Nhiệm vụ', `B${String(top + 1)}`, 'Của tôi');
  expect(value(await proposeUndo(host)).changed).toEqual([]);
  value(await undo(host, 'keep'));
  expect(workbook.readValue('Nhiệm vụ', `B${String(top + 1)}`)).toBe('Của tôi');
  const { cells } = (await snapshot()).sheets.find(({ name }) => name === 'Nhiệm vụ') ?? {};
  expect(cells?.filter((one) => one.value === 'Mã')).toHaveLength(1);
  expect(engine.tables.list().find(({ name }) => name === 'NhiemVu')?.area.top).toBe(top + 2);
});

test('the officer’s own content below a table that grew stays, and comes back up', async () => {
  const { host, snapshot, workbench } = await openLoaded();
  const { workbook } = workbench;
  value(await check(host, { write: true }));
  const table = workbench.engine.tables.list().find(({ name }) => name === 'KiemTra');
  const below = String((table?.area.bottom ?? 0) + 3);
  await workbook.unprotectSheet('Kiểm tra');
  await workbook.typeInto('Kiểm tra', `B${below}`, 'Ghi chú của tôi');
  for (const row of [1, 2, 3]) {
    const { sheet, cell } = await cellOf(workbench, 'NhiemVu', row, 'Ngày hoàn thành');
    await workbook.typeInto(sheet, cell, '05/03/2025');
  }
  const before = await snapshot();
  value(await check(host, { write: true }));
  expect(workbook.readValue('Kiểm tra', `B${below}`)).not.toBe('Ghi chú của tôi');
  value(await undo(host, 'keep'));
  expect(workbook.readValue('Kiểm tra', `B${below}`)).toBe('Ghi chú của tôi');
  expect(withoutSelections(await snapshot())).toEqual(withoutSelections(before));
});
