/** Taking acts back, through the real Office.js: afterwards the workbook is what it was, cell by cell. */
import { buildReport, check, load } from '../../../src/workflow';
import type { ExcelHost } from '../../../src/workflow/excelHost';
import { switchPeriod } from '../../../src/workflow/switchPeriod';
import { proposeUndo, undo } from '../../../src/workflow/undo';
import { choice, closeAll, openBench, openLoaded, paint, problemOf, value } from './bench';

afterEach(closeAll);

const acts = {
  'loading the plan again': (host: ExcelHost) => load(host, choice),
  'loading it for one unit': (host: ExcelHost) =>
    load(host, { ...choice, unit: 'Phòng Hành chính - Tổ chức' }),
  'switching the period': (host: ExcelHost) => switchPeriod(host, '2025-H1'),
  'writing the findings': (host: ExcelHost) => check(host, { write: true }),
  'building the report': (host: ExcelHost) => buildReport(host, '2025-Q1'),
};

test('the first load leaves nothing behind', async () => {
  const { host, snapshot } = openBench();
  const before = await snapshot();
  value(await load(host, choice));
  const plan = value(await proposeUndo(host));
  expect(plan).toMatchObject({ act: 'load', restored: [], changed: [] });
  expect(plan.removed).toContain('Chỉ tiêu');
  value(await undo(host, 'all'));
  expect(await snapshot()).toEqual(before);
});

describe.each(Object.entries(acts))('%s', (_name, act) => {
  test('is taken back: every cell, format, rule, table and name is as before', async () => {
    const { host, snapshot } = await openLoaded();
    const before = await snapshot();
    value<unknown>(await act(host));
    expect(value(await proposeUndo(host)).changed).toEqual([]);
    value(await undo(host, 'keep'));
    expect(await snapshot()).toEqual(before);
  });

  test('is taken back after the pane was closed and opened', async () => {
    const { host, snapshot } = await openLoaded();
    const before = await snapshot();
    value<unknown>(await act(host));
    const later = openBench(await snapshot());
    value(await later.host.read());
    expect(later.host.undoable().act).not.toBeNull();
    value(await undo(later.host, 'all'));
    expect(await later.snapshot()).toEqual(before);
  });

  test('is taken back with the look, the rules and the notes that the officer has put there', async () => {
    const { host, snapshot, workbench } = await openLoaded();
    const { workbook } = workbench;
    await workbook.addSheet('Sổ tay');
    await workbook.typeInto('Sổ tay', 'A1', "='Chỉ tiêu'!A5");
    await workbook.unprotectSheet('Nhiệm vụ');
    paint(workbench, 'Nhiệm vụ', { top: 5, left: 0, bottom: 7, right: 2 });
    await workbook.typeInto('Nhiệm vụ', 'I6', '05/03/2025');
    await workbook.insertRows('Chỉ tiêu', 1, 2);
    await workbook.renameSheet('Chỉ tiêu', 'CT 2025');
    const before = await snapshot();
    value<unknown>(await act(host));
    expect(value(await proposeUndo(host)).changed).toEqual([]);
    value(await undo(host, 'all'));
    expect(await snapshot()).toEqual(before);
  });
});

test('acts are taken back one after the other, the last one first', async () => {
  const { host, snapshot } = await openLoaded();
  const states = [await snapshot()];
  // With the first load these are as many as a workbook keeps.
  for (const act of Object.values(acts).slice(1)) {
    value<unknown>(await act(host));
    states.push(await snapshot());
  }
  for (let index = states.length - 2; index >= 0; index--) {
    value(await undo(host, 'all'));
    expect(await snapshot()).toEqual(states[index]);
  }
  value(await undo(host, 'all'));
  expect(problemOf(await proposeUndo(host))).toEqual({ code: 'nothingToUndo' });
});
