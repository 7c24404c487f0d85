/** Rows that another add-in or a macro writes below our tables, through the real Office.js. */
import { connectExcel, officeEnvironment } from '../../src/excel';
import { check, excelHost, load } from '../../src/workflow';
import {
  createNodeWorkbench,
  type NodeWorkbench,
} from '../../workbench/office/node/createNodeWorkbench';
import { samplePlan } from '../workbook/samplePlan';
import { valueOf } from './sameWorkbook/twoWays';

const open: NodeWorkbench[] = [];
afterAll(() => {
  for (const workbench of open) workbench.dispose();
});

test('dòng do chương trình khác ghi dưới bảng được báo, và chỉ khi đó mới thêm một lượt hỏi', async () => {
  const workbench = createNodeWorkbench();
  open.push(workbench);
  const { Excel, Office } = workbench;
  const host = excelHost(connectExcel(officeEnvironment(Excel, Office)));
  const choice = { planId: samplePlan.id, plan: samplePlan, year: 2026, unit: null };
  await valueOf(load(host, { ...choice, periods: ['2026-Q1'] }));
  const before = await valueOf(check(host, { write: false }));
  expect(before.findings.map(({ code }) => code)).not.toContain('rowBelowTable');
  expect(before.roundTrips).toBe(1);

  await Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('NhiemVu').getRange();
    const under = table.getLastRow().getOffsetRange(2, 0);
    under.getCell(0, 0).values = [['nv-them']];
    under.getCell(0, 1).values = [["'=Nhiệm vụ thêm"]];
    await context.sync();
  });
  const after = await valueOf(check(host, { write: false }));
  expect(after.roundTrips).toBe(2);
  expect(after.findings.filter(({ code }) => code === 'rowBelowTable')).toEqual([
    expect.objectContaining({
      place: { sheet: 'Nhiệm vụ', cell: expect.stringMatching(/^A\d+$/) },
      message: expect.stringContaining('«nv-them»'),
    }),
  ]);
});
