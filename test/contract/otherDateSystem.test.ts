/** A workbook whose days are counted from 1904 shows each of them four years on: the check in Excel says so. */
import { connectExcel, officeEnvironment } from '../../src/excel';
import { check } from '../../src/workflow/check';
import { excelHost } from '../../src/workflow/excelHost';
import { load } from '../../src/workflow/load';
import { createNodeWorkbench } from '../../workbench/office/node/createNodeWorkbench';
import { samplePlan } from '../workbook/samplePlan';
import { valueOf } from './sameWorkbook/twoWays';

test('ngày chốt hiện muộn hơn bốn năm thì báo lỗi, ở ô ngày chốt', async () => {
  const { Excel, Office, dispose } = createNodeWorkbench();
  const host = excelHost(connectExcel(officeEnvironment(Excel, Office)));
  const choice = { planId: samplePlan.id, plan: samplePlan, year: 2026, unit: null };
  await valueOf(load(host, { ...choice, periods: ['2026-Q1'] }));
  const codes = async (): Promise<readonly string[]> =>
    (await valueOf(check(host, { write: false }))).findings.map(({ code }) => code);
  expect(await codes()).not.toContain('otherDateSystem');
  // The stand-in counts from 1900 alone: the cell is made to show what Excel would.
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Kế hoạch').protection.unprotect();
    const cell = context.workbook.names.getItem('KH_NgayChot').getRange();
    cell.numberFormat = [['"15/03/2030"']];
    await context.sync();
  });
  expect(await codes()).toContain('otherDateSystem');
  dispose();
});
