/**
 * The pane and the command line lay out the same workbook: fact by fact, through the real Office.js and
 * as a file, and both as the blueprints say. And what the page saves, the command line judges as the pane.
 */
import { agenciesOf } from '../../src/plan/selection';
import { load, buildReport, type LoadChoice } from '../../src/workflow';
import { planNamed } from '../report/filledQuarter';
import { closeAll, loadBothWays } from './sameWorkbook/twoWays';
import { checkInPane, checkOfSavedFile } from './sameWorkbook/checks';
import { entriesFor } from './sameWorkbook/officersEntries';

jest.setTimeout(180_000);

afterAll(closeAll);

const plans = [
  { planId: 'quang-ngai-2026-2030', year: 2026, periods: ['2026-Q1', '2026-H1'] },
  { planId: 'vp-ubnd-quang-ngai-2025', year: 2025, periods: ['2025-Q3', '2025-Y'] },
  // With tasks that earlier years left, and a milestone that was in force before.
  { planId: 'vp-ubnd-quang-ngai-2021-2025', year: 2024, periods: ['2024-Q1', '2024-Y'] },
] as const;

describe.each(plans)('$planId', ({ planId, year, periods }) => {
  const [period] = periods;
  const whole: LoadChoice = { planId, year, unit: null, periods: [period] };

  test('one unit', async () => {
    const [unit = null] = agenciesOf(planNamed(planId)).slice(-1);
    const both = await loadBothWays({ ...whole, unit, periods });
    expect(await both.differences()).toEqual([]);
  });

  test('the whole plan; what was typed stays when a period is added; the report', async () => {
    const both = await loadBothWays(whole);
    expect(await both.differences()).toEqual([]);

    await both.enter(await entriesFor(both.excel));
    const judged = await checkInPane(both);
    expect(judged).toHaveProperty('findings.0.code');
    expect(await checkOfSavedFile(both)).toEqual(judged);

    await both.act((host) => load(host, { ...whole, periods }));
    expect(await both.differences()).toEqual([]);

    await both.act((host) => buildReport(host, period));
    expect(await both.differences()).toEqual([]);
    expect(await checkOfSavedFile(both)).toEqual(await checkInPane(both));
  });
});
