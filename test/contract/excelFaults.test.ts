import type { WorkbookChange } from '../../src/excel';
import { testClock } from '../excel/testClock';
import { closeAll, openExcel, problemIn, type OpenExcel } from './excelBench';
import { changeOf, indicatorSheet, rowsOf, sheet, text } from './excelBlueprints';

afterEach(closeAll);

const name = 'Chỉ tiêu';
const change = changeOf(indicatorSheet(rowsOf(3)));
const again = (rows: number): WorkbookChange =>
  changeOf(indicatorSheet(rowsOf(rows)), { currentName: name });

/** Lets half of the writing through and breaks the other half, as when Excel crashes in between. */
function breakInTheMiddle({ workbench }: OpenExcel, looks: number): void {
  workbench.faults.failNext('payloadTooLarge', 1, looks);
  workbench.faults.failNext('general', 1, 1);
}

describe('an act that is cut off in the middle', () => {
  test('a new sheet: the marker tells at the next start, and applying again repairs', async () => {
    const bench = openExcel();
    breakInTheMiddle(bench, 1);
    expect(await problemIn(bench.excel.applyChange(change))).toEqual({
      code: 'excelFailed',
      detail: 'GeneralException',
    });
    expect(await bench.excel.findInterrupted()).toBe('Nạp kế hoạch');
    expect((await bench.excel.readWorkbook(null)).interrupted).toBe('Nạp kế hoạch');

    await bench.excel.applyChange(change);
    expect(await bench.excel.findInterrupted()).toBeNull();
    const whole = openExcel();
    await whole.excel.applyChange(change);
    expect(await bench.snapshot()).toEqual(await whole.snapshot());
  });

  test('a sheet that stood there is protected again at once, and repaired by applying again', async () => {
    const bench = openExcel();
    await bench.excel.applyChange(change);
    breakInTheMiddle(bench, 2);
    await problemIn(bench.excel.applyChange(again(6)));
    expect((await bench.sheet(name)).protection).toBeDefined();

    await bench.excel.applyChange(again(6));
    const whole = openExcel();
    await whole.excel.applyChange(change);
    await whole.excel.applyChange(again(6));
    expect(await bench.snapshot()).toEqual(await whole.snapshot());
  });

  test("the user's note below the table survives both the break and the repair", async () => {
    const bench = openExcel();
    await bench.excel.applyChange(change);
    const { workbook } = bench.workbench;
    await workbook.unprotectSheet(name);
    await workbook.typeInto(name, 'A9', 'Ghi chú');
    breakInTheMiddle(bench, 3);
    await problemIn(bench.excel.applyChange(again(6)));
    await bench.excel.applyChange(again(6));
    const { cells } = await bench.sheet(name);
    expect(cells.filter((cell) => cell.value === 'Ghi chú')).toHaveLength(1);
    expect(workbook.readValue(name, 'A10')).toBe('CT-06');
  });

  test('an act whose name has quotes is told as it is', async () => {
    const bench = openExcel();
    breakInTheMiddle(bench, 1);
    await problemIn(bench.excel.applyChange({ ...change, act: 'Nạp “kế hoạch” "2026"' }));
    expect(await bench.excel.findInterrupted()).toBe('Nạp “kế hoạch” "2026"');
  });
});

describe('a request that Excel finds too large', () => {
  test('is halved, and the result is the same', async () => {
    const bench = openExcel();
    bench.workbench.faults.failNext('payloadTooLarge', 1, 1);
    expect(await bench.excel.applyChange(change)).toMatchObject({ roundTrips: 4 });
    const whole = openExcel();
    await whole.excel.applyChange(change);
    expect(await bench.snapshot()).toEqual(await whole.snapshot());
  });
});

describe('sheets that somebody has protected with a password', () => {
  test('the act stops before anything is written, naming the sheet', async () => {
    const bench = openExcel();
    await bench.excel.applyChange(change);
    const { workbook } = bench.workbench;
    await workbook.unprotectSheet(name);
    await workbook.protectSheet(name, {}, 'bí mật');
    const before = await bench.snapshot();
    expect(await problemIn(bench.excel.applyChange(again(5)))).toEqual({
      code: 'sheetProtected',
      sheet: name,
    });
    expect(await bench.snapshot()).toEqual(before);
  });

  test('a sheet of ours before it in the same act is protected again', async () => {
    const bench = openExcel();
    const plan = sheet({
      key: 'plan',
      name: 'Kế hoạch',
      blocks: [{ top: 0, left: 0, rows: [[text('Kế hoạch')]] }],
      isProtected: true,
    });
    const both = (currentName: string | null): WorkbookChange => ({
      ...change,
      sheets: [
        { sheet: plan, currentName: currentName && 'Kế hoạch' },
        { sheet: indicatorSheet(rowsOf(3)), currentName },
      ],
    });
    await bench.excel.applyChange(both(null));
    await bench.workbench.workbook.unprotectSheet(name);
    await bench.workbench.workbook.protectSheet(name, {}, 'bí mật');
    expect(await problemIn(bench.excel.applyChange(both(name)))).toEqual({
      code: 'sheetProtected',
      sheet: name,
    });
    expect((await bench.sheet('Kế hoạch')).protection).toBeDefined();
    expect(await bench.excel.findInterrupted()).toBeNull();
  });
});

describe('Excel that does not take commands', () => {
  const quick = { cellEditTries: 4, cellEditPause: 5, speakUpAfter: 10_000, giveUpAfter: 60_000 };

  test('a cell in edit mode is waited for, and the act goes on when it is left', async () => {
    const bench = openExcel({ patience: quick });
    bench.workbench.faults.failNext('cellEditMode', 2, 1);
    await bench.excel.applyChange(change);
    expect(bench.waits).toEqual([
      { kind: 'cellEdit', attempt: 1 },
      { kind: 'cellEdit', attempt: 2 },
      { kind: 'over' },
    ]);
    const whole = openExcel();
    await whole.excel.applyChange(change);
    expect(await bench.snapshot()).toEqual(await whole.snapshot());
  });

  test('a cell that stays in edit mode ends the act, and nothing was changed', async () => {
    const bench = openExcel({ patience: quick });
    const before = await bench.snapshot();
    bench.workbench.faults.failNext('cellEditMode', 99, 1);
    expect(await problemIn(bench.excel.applyChange(change))).toEqual({ code: 'excelBusy' });
    bench.workbench.faults.clear();
    expect(await bench.snapshot()).toEqual(before);
  });

  test('without an answer the pane is told, and the act is given up in the end', async () => {
    const clock = testClock();
    const bench = openExcel({ patience: quick, clock });
    bench.workbench.faults.failNext('noAnswer');
    const problem = problemIn(bench.excel.readWorkbook(null));
    await clock.pass(10_000);
    expect(bench.waits).toEqual([{ kind: 'silence', seconds: 10 }]);
    await clock.pass(50_000);
    expect(await problem).toEqual({ code: 'excelSilent', seconds: 60 });
  });

  test('a workbook that cannot be written says so', async () => {
    const bench = openExcel();
    bench.workbench.faults.failNext('accessDenied', 1, 1);
    expect(await problemIn(bench.excel.applyChange(change))).toEqual({ code: 'readOnly' });
  });
});

describe('places to go to', () => {
  test('a hidden sheet is shown and the cell selected', async () => {
    const bench = openExcel();
    await bench.excel.applyChange(change);
    await bench.workbench.workbook.activateSheet('Sheet1');
    await bench.workbench.workbook.setSheetVisibility(name, 'Hidden');
    await bench.excel.openPlace(name, 'C6');
    expect(bench.workbench.workbook.activeSheet()).toBe(name);
    expect(bench.workbench.engine.selection().areas).toEqual([
      { top: 5, left: 2, bottom: 5, right: 2 },
    ]);
  });

  test('a sheet that is gone is named', async () => {
    const bench = openExcel();
    expect(await problemIn(bench.excel.openPlace('Không có', 'A1'))).toEqual({
      code: 'itemGone',
      what: 'Không có',
    });
  });
});
