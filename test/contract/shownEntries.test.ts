/** What an officer types stands in its cell as it was typed: a format must not round it away. */
import { filledWorkbook } from '../workbook/filledWorkbook';
import { randomTasks } from '../workbook/randomTasks';
import { closeAll, openExcel } from './excelBench';

afterAll(closeAll);

test.each([
  ['3', '3'],
  ['2,5', '2,5'],
  ['0', '0'],
])('«Đã thực hiện» gõ %s thì hiện %s', async (typed, shown) => {
  const { plan, edits, withDaysOff } = randomTasks(12, 1);
  const choice = { year: 2026, unit: null, periods: ['2026-Q1'], currentPeriod: '2026-Q1' };
  const { sheets, names } = filledWorkbook(plan, choice, edits, withDaysOff);
  const { excel, workbench } = openExcel();
  await excel.applyChange({
    act: 'load',
    sheets: sheets.map((sheet) => ({ sheet, currentName: null })),
    names,
    cells: [],
    activate: null,
  });
  const { reading } = await excel.readWorkbook(null);
  const table = reading.tables.find(({ name }) => name === 'NhiemVu');
  const column = table?.header.indexOf('Đã thực hiện') ?? -1;
  expect(column).toBeGreaterThan(-1);
  const cell = `${String.fromCharCode(65 + column)}5`;
  await workbench.workbook.typeInto('Nhiệm vụ', cell, typed);
  expect(workbench.workbook.readText('Nhiệm vụ', cell)).toBe(shown);
});
