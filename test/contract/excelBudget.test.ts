/**
 * What the acts cost, through the real Office.js and with the plans of the library: round trips, and bytes
 * against the bare contents of the same cells.
 */
import { connectExcel, officeEnvironment } from '../../src/excel';
import type { WorkbookBlueprint } from '../../src/workbook/blueprint';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import { buildReport, check, excelHost, load } from '../../src/workflow';
import { libraryPlan } from '../plan/libraryPlans';
import type { Outcome } from '../../src/workflow';
import { cellInput } from '../../src/excel/write/cellInput';
import {
  createNodeWorkbench,
  type NodeWorkbench,
} from '../../workbench/office/node/createNodeWorkbench';
import { closeAll, openExcel } from './excelBench';

const open: NodeWorkbench[] = [];
afterEach(() => {
  closeAll();
  for (const workbench of open.splice(0)) workbench.dispose();
});

function host() {
  const workbench = createNodeWorkbench();
  open.push(workbench);
  return {
    workbench,
    host: excelHost(connectExcel(officeEnvironment(workbench.Excel, workbench.Office))),
  };
}

function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

const plans = [
  ['quang-ngai-2026-2030', 2026],
  ['vp-ubnd-quang-ngai-2025', 2025],
] as const;

function blueprintOf(planId: string, year: number): WorkbookBlueprint {
  const plan = libraryPlan(planId);
  const period = `${String(year)}-Q1`;
  return planWorkbook(plan, { year, unit: null, periods: [period], currentPeriod: period });
}

/** Values and formulas of all cells, as bare JSON: what any program would have to send at least. */
function bareBytes(blueprint: WorkbookBlueprint): number {
  const blocks = blueprint.sheets.flatMap((sheet) => sheet.blocks);
  const values = blocks.map(({ rows }) =>
    rows.map((row) => row.map((cell) => (cell.kind === 'formula' ? cell.cached : cellInput(cell)))),
  );
  const formulas = blocks.map(({ rows }) => rows.map((row) => row.map(cellInput)));
  return new TextEncoder().encode(JSON.stringify({ values, formulas })).length;
}

/** Figures of a whole province's plan take the stand-in seconds to calculate. */
const patient = 60_000;

describe.each(plans)('%s, %i', (planId, year) => {
  const choice = { planId, year, unit: null, periods: [`${String(year)}-Q1`] };
  const blueprint = blueprintOf(planId, year);
  const change = (isAgain: boolean) => ({
    act: 'Nạp kế hoạch',
    sheets: blueprint.sheets.map((sheet) => ({ sheet, currentName: isAgain ? sheet.name : null })),
    names: blueprint.names,
    cells: [],
    activate: 'plan' as const,
  });

  test(
    'a load takes at most four round trips, a second one too',
    async () => {
      const { host: excel, workbench } = host();
      const first = value(await load(excel, choice));
      expect(workbench.traffic.roundTrips).toBeLessThanOrEqual(4);
      expect(first.roundTrips).toBe(workbench.traffic.roundTrips);
      workbench.traffic.reset();
      value(await load(excel, choice));
      expect(workbench.traffic.roundTrips).toBeLessThanOrEqual(4);
    },
    patient,
  );

  test('all that a load sends is at most twice the bare contents of its cells', async () => {
    const { excel, workbench } = openExcel();
    await excel.applyChange(change(false));
    expect(workbench.traffic.bytesSent).toBeLessThanOrEqual(2 * bareBytes(blueprint));
  });

  test('laid out twice, the workbook is the same as once', async () => {
    const { excel, workbench } = openExcel();
    await excel.applyChange(change(false));
    const once = workbench.engine.snapshot();
    await excel.applyChange(change(true));
    expect(workbench.engine.snapshot()).toEqual(once);
  });
});

describe('with a plan in the workbook', () => {
  const choice = {
    planId: 'vp-ubnd-quang-ngai-2025',
    year: 2025,
    unit: null,
    periods: ['2025-Q1'],
  };

  test(
    'a check takes at most two round trips with its sheet of findings, the first time and again',
    async () => {
      const { host: excel, workbench } = host();
      value(await load(excel, choice));
      for (const time of ['first', 'again', 'and again']) {
        workbench.traffic.reset();
        const { roundTrips } = value(await check(excel, { write: true }));
        expect([time, workbench.traffic.roundTrips]).toEqual([time, roundTrips]);
        expect(roundTrips).toBeLessThanOrEqual(2);
      }
    },
    patient,
  );

  test(
    'a summary takes at most three round trips, built the first time and again',
    async () => {
      const { host: excel, workbench } = host();
      value(await load(excel, choice));
      for (const isRebuilt of [false, true]) {
        workbench.traffic.reset();
        const { rebuilt } = value(await buildReport(excel, '2025-Q1'));
        expect(rebuilt).toBe(isRebuilt);
        expect(workbench.traffic.roundTrips).toBeLessThanOrEqual(3);
      }
    },
    patient,
  );
});
