/**
 * A closed period is the same workbook by the pane's road and by the command line's, fact by fact, and stays
 * so when the plan is laid out again, when the next period begins and when it is opened again.
 */
import { buildReport, load, type LoadChoice } from '../../src/workflow';
import { closePeriod } from '../../src/workflow/closing/closePeriod';
import { reopenPeriod } from '../../src/workflow/closing/reopenPeriod';
import type { WorkbookHost } from '../../src/workflow/host';
import { samplePlan } from '../workbook/samplePlan';
import { checkInPane, checkOfSavedFile } from './sameWorkbook/checks';
import { entriesFor } from './sameWorkbook/officersEntries';
import { closeAll, loadBothWays } from './sameWorkbook/twoWays';

jest.setTimeout(120_000);

afterAll(closeAll);

const choice: LoadChoice = {
  planId: samplePlan.id,
  plan: samplePlan,
  year: 2026,
  unit: null,
  periods: ['2026-Q1'],
};
const who = { period: '2026-Q1', by: 'Nguyễn Thị Hoa', at: '2026-03-16T09:05' } as const;
const despite = ['errors', 'nothingEntered'] as const;

/** The report keeps answers of formulas that look at other sheets: a file has nobody who asks them again. */
const besideReport = (differences: readonly string[]): readonly string[] =>
  differences.filter((one) => !one.startsWith('Tổng hợp') && !one.startsWith('Biểu đồ'));

const hasCopy = async (host: WorkbookHost): Promise<boolean> => {
  const read = await host.read();
  if (!read.ok) throw new Error(read.problem.code);
  return read.value.reading.tables.some(({ name }) => name === 'Chot_2026_Q1');
};

test('chốt, nạp lại, sang kỳ sau, mở lại: hai đường cho cùng một sổ', async () => {
  const both = await loadBothWays(choice);
  await both.enter(await entriesFor(both.excel));
  await both.act((host) => load(host, choice));
  await both.act((host) => buildReport(host, '2026-Q1'));
  await both.act((host) => closePeriod(host, { ...who, despite }));
  expect(await both.differences()).toEqual([]);
  expect([await hasCopy(both.excel), await hasCopy(both.file)]).toEqual([true, true]);
  const judged = await checkInPane(both);
  expect(judged).toMatchObject({ closed: { kind: 'closed', by: 'Nguyễn Thị Hoa' } });
  expect(await checkOfSavedFile(both)).toEqual(judged);

  await both.act((host) => load(host, { ...choice, periods: ['2026-Q1', '2026-H1'] }));
  expect(besideReport(await both.differences())).toEqual([]);
  expect(await checkOfSavedFile(both)).toEqual(await checkInPane(both));

  await both.act((host) => reopenPeriod(host, { ...who, reason: 'Bổ sung hồ sơ' }));
  expect(besideReport(await both.differences())).toEqual([]);
  expect(await checkOfSavedFile(both)).toEqual(await checkInPane(both));
});
