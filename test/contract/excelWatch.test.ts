import type { EditHint, SheetHint } from '../../src/excel';
import { testClock } from '../excel/testClock';
import { closeAll, openExcel } from './excelBench';
import { changeOf, indicatorSheet, rowsOf } from './excelBlueprints';

afterEach(closeAll);

const name = 'Chỉ tiêu';

async function watching() {
  const clock = testClock();
  const bench = openExcel({ clock });
  await bench.excel.applyChange(changeOf(indicatorSheet(rowsOf(3))));
  await bench.workbench.workbook.unprotectSheet(name);
  await clock.pass(1_000);
  const told: (readonly EditHint[])[] = [];
  const stop = await bench.excel.watchEdits((hints) => told.push(hints), { quiet: 300 });
  /** Events are on their way when the workbench is idle. */
  const quiet = async (milliseconds: number) => {
    await bench.workbench.idle();
    await clock.pass(milliseconds);
  };
  return { ...bench, clock, told, stop, quiet };
}

describe('watching a person edit', () => {
  test('edits in quick succession are told once, when it has been quiet', async () => {
    const { workbench, told, quiet } = await watching();
    await workbench.workbook.typeInto(name, 'C5', '7');
    await quiet(200);
    await workbench.workbook.typeInto(name, 'C6', '8');
    await quiet(299);
    expect(told).toEqual([]);
    await quiet(1);
    expect(told).toHaveLength(1);
    expect(told[0]?.map(({ address, kind }) => [address, kind])).toEqual([
      ['C5', 'cells'],
      ['C6', 'cells'],
    ]);
  });

  test('rows that are inserted are told as such', async () => {
    const { workbench, told, quiet } = await watching();
    await workbench.workbook.insertRows(name, 2, 1);
    await quiet(300);
    expect(told[0]?.map(({ kind }) => kind)).toEqual(['rows']);
  });

  test('what the program itself writes is not told', async () => {
    const { excel, told, quiet } = await watching();
    await excel.applyChange(changeOf(indicatorSheet(rowsOf(5)), { currentName: name }));
    await quiet(2_000);
    expect(told).toEqual([]);
  });

  test('two listeners share one subscription, and each can leave', async () => {
    const { excel, workbench, told, stop, quiet } = await watching();
    const second: (readonly EditHint[])[] = [];
    const before = workbench.traffic.roundTrips;
    const stopSecond = await excel.watchEdits((hints) => second.push(hints), { quiet: 300 });
    expect(workbench.traffic.roundTrips).toBe(before);
    await stop();
    await workbench.workbook.typeInto(name, 'C5', '7');
    await quiet(300);
    expect([told.length, second.length]).toEqual([0, 1]);
    await stopSecond();
    await workbench.workbook.typeInto(name, 'C5', '9');
    await quiet(300);
    expect(second).toHaveLength(1);
  });

  test('who stops before it is quiet is not told any more', async () => {
    const { workbench, told, stop, quiet } = await watching();
    await workbench.workbook.typeInto(name, 'C5', '7');
    await quiet(100);
    await stop();
    await quiet(1_000);
    expect(told).toEqual([]);
  });
});

describe('watching sheets come and go', () => {
  test('a sheet that a person adds or deletes is told', async () => {
    const { excel, workbench, quiet } = await watching();
    const hints: SheetHint[] = [];
    const stop = await excel.watchSheets((hint) => hints.push(hint));
    await workbench.workbook.addSheet('Mới');
    await workbench.workbook.deleteSheet('Mới');
    await quiet(0);
    expect(hints.map((hint) => hint.kind)).toEqual(['added', 'deleted']);
    await stop();
  });
});

describe('facts about the host', () => {
  test('the platform, the language and what it claims to answer', () => {
    const { excel } = openExcel();
    expect(excel.hostFacts()).toMatchObject({ isSupported: true, excelApi: '1.14' });
  });
});
