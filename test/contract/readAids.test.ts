/** The aids of a figures sheet come without their formulas, wherever a person has put them. */
import { connectExcel, officeEnvironment } from '../../src/excel';
import { figureAids, figureHeaders } from '../../src/workbook/columns';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import type { TableReading, WorkbookReading } from '../../src/workbook/reading';
import { libraryPlan } from '../plan/libraryPlans';
import { closeAll, openExcel } from './excelBench';

afterEach(closeAll);

const table = 'SoLieu_2025_Q1';

async function withPlan() {
  const plan = libraryPlan('vp-ubnd-quang-ngai-2025');
  const choice = { year: 2025, unit: null, periods: ['2025-Q1'], currentPeriod: '2025-Q1' };
  const blueprint = planWorkbook(plan, choice);
  const bench = openExcel();
  await bench.excel.applyChange({
    act: 'Nạp kế hoạch',
    sheets: blueprint.sheets.map((sheet) => ({ sheet, currentName: null })),
    names: blueprint.names,
    cells: [],
    activate: 'plan',
  });
  const { Excel, Office } = bench.workbench;
  /** As another session finds the workbook. */
  const excel = connectExcel(officeEnvironment(Excel, Office));
  return { excel, workbench: bench.workbench };
}

function figures({ tables }: WorkbookReading): TableReading {
  const found = tables.find(({ name }) => name === table);
  if (!found) throw new Error(table);
  return found;
}

function firstFormula(reading: TableReading, header: string): string {
  return reading.formulas[0]?.[reading.header.indexOf(header)] ?? 'no such column';
}

test('what people see is read with its formulas, the aids with their values alone', async () => {
  const { excel } = await withPlan();
  const { reading, roundTrips } = await excel.readWorkbook(null);
  const read = figures(reading);
  expect(roundTrips).toBe(2);
  expect(firstFormula(read, figureHeaders.status)).toMatch(/^=/);
  for (const aid of Object.values(figureAids))
    expect([aid, firstFormula(read, aid)]).toEqual([aid, '']);
  const row = read.values[0]?.[read.header.indexOf(figureAids.row)];
  expect(typeof row).toBe('number');
  expect(read.formulas.map((line) => line.length)).toEqual(read.values.map((line) => line.length));
});

test('a column that a person puts among the aids is read with its formulas', async () => {
  const { excel, workbench } = await withPlan();
  await workbench.Excel.run(async (context) => {
    const standing = context.workbook.tables.getItem(table);
    standing.worksheet.protection.unprotect();
    await context.sync();
    const wider = standing.getRange().getResizedRange(0, 1);
    standing.resize(wider);
    wider.getLastColumn().formulas = [['Ghi thêm'], ['=1+1']];
    await context.sync();
  });
  const first = await excel.readWorkbook(null);
  expect(firstFormula(figures(first.reading), 'Ghi thêm')).toBe('=1+1');
  expect(firstFormula(figures(first.reading), figureHeaders.status)).toMatch(/^=/);
  const again = await excel.readWorkbook(first.known);
  expect(firstFormula(figures(again.reading), 'Ghi thêm')).toBe('=1+1');
  expect([first.roundTrips, again.roundTrips]).toEqual([3, 1]);
});
