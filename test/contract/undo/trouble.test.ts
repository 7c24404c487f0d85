/** Taking acts back when something is in the way: acts that were cut off, damaged records, gone sheets. */
import { buildReport, check, load } from '../../../src/workflow';
import { undoSheetName } from '../../../src/excel/undo/notes';
import { proposeUndo, undo } from '../../../src/workflow/undo';
import { look } from '../../../src/workflow/opened';
import { choice, closeAll, openBench, openLoaded, problemOf, value, type UndoBench } from './bench';

afterEach(closeAll);

/** Lets half of the writing through and breaks the other half, as when Excel crashes in between. */
function breakInTheMiddle({ workbench }: UndoBench, looks: number): void {
  workbench.faults.failNext('payloadTooLarge', 1, looks);
  workbench.faults.failNext('general', 1, 1);
}

describe('an act that was cut off', () => {
  test('is taken back as it stands', async () => {
    const bench = await openLoaded();
    const before = await bench.snapshot();
    value(await bench.host.read());
    breakInTheMiddle(bench, 3);
    problemOf(await load(bench.host, { ...choice, periods: ['2025-H1'] }));
    expect(value(await look(bench.host)).kind).toBe('interrupted');
    expect(value(await proposeUndo(bench.host)).changed).toEqual([]);
    value(await undo(bench.host, 'keep'));
    expect(await bench.snapshot()).toEqual(before);
  });

  test('is taken back together with what finished it', async () => {
    const bench = await openLoaded();
    const before = await bench.snapshot();
    value(await bench.host.read());
    breakInTheMiddle(bench, 3);
    problemOf(await load(bench.host, { ...choice, periods: ['2025-H1'] }));
    value(await load(bench.host, { ...choice, periods: ['2025-H1'] }));
    value(await undo(bench.host, 'all'));
    expect(await bench.snapshot()).toEqual(before);
  });
});

test('an undo that was cut off is done again to the end', async () => {
  const bench = await openLoaded();
  const before = await bench.snapshot();
  value(await check(bench.host, { write: true }));
  // Three looks, then half of the writing.
  breakInTheMiddle(bench, 3);
  problemOf(await undo(bench.host, 'all'));
  expect(value(await look(bench.host))).toMatchObject({ kind: 'interrupted', act: 'undo' });
  value(await undo(bench.host, 'keep'));
  expect(await bench.snapshot()).toEqual(before);
});

describe('a record that cannot be read', () => {
  async function withRecord(text: (head: string) => string): Promise<UndoBench> {
    const bench = await openLoaded();
    value(await check(bench.host, { write: true }));
    const { engine } = bench.workbench;
    const id = engine.sheets.list().find(({ name }) => name === undoSheetName(2))?.id ?? '';
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    const [[head = ''] = []] = engine.cells.readText(id, area);
    engine.cells.write(id, { row: 0, column: 0 }, [[{ kind: 'text', value: text(head) }]]);
    return bench;
  }

  test.each([
    ['damaged', (head: string) => `${head}0`, 'undoDamaged'],
    ['of somebody else', () => 'Ghi chú', 'undoDamaged'],
    ['of a newer program', (head: string) => head.replace(' 1 ', ' 9 '), 'undoFromNewer'],
    [
      'that claims to be huge',
      (head: string) => head.replace(/\d+ (\w+)$/, '9999999999 $1'),
      'undoDamaged',
    ],
  ])('%s: told, and nothing is done', async (_name, text, code) => {
    const bench = await withRecord(text);
    const before = await bench.snapshot();
    expect(problemOf(await proposeUndo(bench.host))).toEqual({ code });
    expect(problemOf(await undo(bench.host, 'all'))).toEqual({ code });
    expect(await bench.snapshot()).toEqual(before);
  });
});

test('a sheet that was deleted since: told by its name, and nothing is done', async () => {
  const bench = await openLoaded();
  value(await load(bench.host, choice));
  await bench.workbench.workbook.deleteSheet('Nhiệm vụ');
  const before = await bench.snapshot();
  expect(problemOf(await undo(bench.host, 'keep'))).toEqual({
    code: 'undoSheetGone',
    sheet: 'Nhiệm vụ',
  });
  expect(await bench.snapshot()).toEqual(before);
});

test('a sheet protected with a password of somebody’s: told, and the others are protected again', async () => {
  const bench = await openLoaded();
  value(await load(bench.host, choice));
  const { workbook } = bench.workbench;
  await workbook.protectSheet('Nhiệm vụ', {}, 'mật khẩu');
  expect(problemOf(await undo(bench.host, 'keep'))).toEqual({
    code: 'sheetProtected',
    sheet: 'Nhiệm vụ',
  });
});

test('the only sheets there are give way to an empty one', async () => {
  const bench = openBench();
  value(await load(bench.host, choice));
  await bench.workbench.workbook.deleteSheet('Sheet1');
  value(await undo(bench.host, 'all'));
  const { sheets } = await bench.snapshot();
  expect(sheets).toHaveLength(1);
  expect(sheets[0]?.cells).toEqual([]);
});

test('a check and a report with their records, and an undo, stay within their round trips', async () => {
  const bench = await openLoaded();
  value(await bench.host.read());
  const { traffic } = bench.workbench;
  const tripsOf = async (act: () => Promise<unknown>): Promise<number> => {
    traffic.reset();
    await act();
    return traffic.roundTrips;
  };
  value(await check(bench.host, { write: true }));
  expect(await tripsOf(() => check(bench.host, { write: true }))).toBeLessThanOrEqual(2);
  value(await buildReport(bench.host, '2025-Q1'));
  expect(await tripsOf(() => buildReport(bench.host, '2025-Q1'))).toBeLessThanOrEqual(3);
  expect(await tripsOf(() => load(bench.host, choice))).toBeLessThanOrEqual(4);
  expect(await tripsOf(() => undo(bench.host, 'all'))).toBeLessThanOrEqual(5);
});
