/** Both writers lay out the same workbook, and both readers read the same from it. */
import { figureAids } from '../../src/workbook/columns';
import type { TableReading, WorkbookReading } from '../../src/workbook/reading';
import type { WorkbookBlueprint } from '../../src/workbook/blueprint';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import { libraryPlan } from '../plan/libraryPlans';
import { readXlsx, writeXlsx } from '../../src/xlsx';
import { closeAll, openExcel } from './excelBench';

afterEach(closeAll);

function blueprintOf(planId: string, year: number): WorkbookBlueprint {
  const plan = libraryPlan(planId);
  const period = `${String(year)}-Q1`;
  return planWorkbook(plan, { year, unit: null, periods: [period], currentPeriod: period });
}

const aids = new Set<string>(Object.values(figureAids));

/**
 * Everything that was written; what formulas give is compared elsewhere. From Excel the formulas of a
 * figures sheet's aids are not read.
 */
function written({ name, sheet, box, header, values, formulas: all }: TableReading) {
  const isAid = (right: number): boolean => aids.has(header[right] ?? '');
  const formulas = all.map((row) => row.map((formula, right) => (isAid(right) ? '' : formula)));
  const constants = values.map((row, down) =>
    row.map((value, right) =>
      isAid(right) || formulas[down]?.[right] !== '' ? 'not compared' : value,
    ),
  );
  return { name, sheet, box, header, constants, formulas };
}

const byName = (reading: WorkbookReading) =>
  [...reading.tables].sort((a, b) => a.name.localeCompare(b.name)).map(written);

test('the plan of the office reads the same from Excel and from a file', async () => {
  const blueprint = blueprintOf('vp-ubnd-quang-ngai-2025', 2025);
  const { excel } = openExcel();
  await excel.applyChange({
    act: 'Nạp kế hoạch',
    sheets: blueprint.sheets.map((sheet) => ({ sheet, currentName: null })),
    names: blueprint.names,
    cells: [],
    activate: 'plan',
  });
  const { reading } = await excel.readWorkbook(null);
  const file = readXlsx(writeXlsx(blueprint));
  if (!file.ok) throw new Error(file.error.code);
  expect(byName(reading)).toEqual(byName(file.reading));
  const places = ({ names }: WorkbookReading) =>
    names
      .filter(({ name }) => /^(KH|DM)_/.test(name))
      .map(({ name, sheet, box }) => ({ name, sheet, box }))
      .sort((a, b) => a.name.localeCompare(b.name));
  expect(places(reading)).toEqual(places(file.reading));
  expect(reading.sheets.slice(1)).toEqual(file.reading.sheets);
}, 30_000);
