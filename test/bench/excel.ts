/**
 * What laying out a workbook takes, through the real Office.js against the workbench: the time of a load
 * against the time of writing the same cells bare, and how both grow with the plan.
 * Ratios in one run, since machines differ. Run: npm run bench
 */
import { connectExcel, officeEnvironment } from '../../src/excel';
import { cellInput } from '../../src/excel/write/cellInput';
import { boxAddress } from '../../src/excel/grid/address';
import type { SheetBlueprint } from '../../src/workbook/blueprint';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import { findPlan } from '../../src/workflow/library';
import {
  createNodeWorkbench,
  type NodeWorkbench,
} from '../../workbench/office/node/createNodeWorkbench';
import { indicatorNames, indicatorSheet, rowsOf } from '../contract/excelBlueprints';

interface Cost {
  readonly milliseconds: number;
  readonly bytes: number;
  readonly roundTrips: number;
}

async function costOf(act: (workbench: NodeWorkbench) => Promise<unknown>): Promise<Cost> {
  const workbench = createNodeWorkbench();
  try {
    const start = performance.now();
    await act(workbench);
    const milliseconds = performance.now() - start;
    const { bytesSent: bytes, roundTrips } = workbench.traffic;
    return { milliseconds, bytes, roundTrips };
  } finally {
    workbench.dispose();
  }
}

/** The best of some runs, warm: what else the machine does only ever adds. */
async function bestOf(runs: number, act: (workbench: NodeWorkbench) => Promise<unknown>) {
  let best = await costOf(act);
  for (let run = 0; run < runs; run++) {
    const cost = await costOf(act);
    if (cost.milliseconds < best.milliseconds) best = cost;
  }
  return best;
}

interface Layout {
  readonly sheets: readonly SheetBlueprint[];
  readonly names: Parameters<ReturnType<typeof connectExcel>['applyChange']>[0]['names'];
}

const layOut =
  ({ sheets, names }: Layout) =>
  (workbench: NodeWorkbench) =>
    connectExcel(officeEnvironment(workbench.Excel, workbench.Office)).applyChange({
      act: 'Nạp kế hoạch',
      sheets: sheets.map((sheet) => ({ sheet, currentName: null })),
      names,
      cells: [],
      activate: null,
    });

/** The same cells and nothing else: one sheet each, its tables so that formulas mean something. */
const writeBare =
  ({ sheets }: Layout) =>
  (workbench: NodeWorkbench) =>
    workbench.Excel.run(async (context) => {
      for (const { name, tables } of sheets) {
        const sheet = context.workbook.worksheets.add(name);
        for (const table of tables) {
          const header = { ...table.box, bottom: table.box.top };
          sheet.getRange(boxAddress(header)).values = [table.columns.map((column) => column.name)];
          sheet.tables.add(boxAddress(table.box), true).name = table.name;
        }
      }
      for (const { name, blocks } of sheets) {
        const sheet = context.workbook.worksheets.getItem(name);
        for (const { top, left, rows } of blocks) {
          const right = left + (rows[0]?.length ?? 1) - 1;
          const box = { top, left, bottom: top + rows.length - 1, right };
          sheet.getRange(boxAddress(box)).formulas = rows.map((row) => row.map(cellInput));
        }
      }
      await context.sync();
    });

function planLayout(planId: string, year: number): Layout {
  const plan = findPlan(planId);
  if (!plan.ok) throw new Error(planId);
  const period = `${String(year)}-Q1`;
  return planWorkbook(plan.value, { year, unit: null, periods: [period], currentPeriod: period });
}

const rounded = (value: number): string => value.toFixed(value < 10 ? 2 : 0);

function line(label: string, load: Cost, bare: Cost): string {
  return (
    `${label.padEnd(30)} load ${rounded(load.milliseconds)} ms, ${String(load.bytes)} B, ` +
    `${String(load.roundTrips)} round trips · bare ${rounded(bare.milliseconds)} ms, ` +
    `${String(bare.bytes)} B · time ×${rounded(load.milliseconds / bare.milliseconds)}, ` +
    `bytes ×${rounded(load.bytes / bare.bytes)}`
  );
}

async function main(): Promise<void> {
  // The first workbook of a process loads the engine.
  await costOf(() => Promise.resolve());
  const plans = [
    ['quang-ngai-2026-2030', 2026],
    ['vp-ubnd-quang-ngai-2025', 2025],
  ] as const;
  for (const [id, year] of plans) {
    const layout = planLayout(id, year);
    console.log(line(id, await bestOf(8, layOut(layout)), await bestOf(8, writeBare(layout))));
  }
  const sizes = [30, 300, 3_000];
  const costs: number[] = [];
  for (const rows of sizes) {
    const layout = { sheets: [indicatorSheet(rowsOf(rows))], names: indicatorNames };
    const load = await bestOf(8, layOut(layout));
    costs.push(load.milliseconds / rows);
    console.log(line(`${String(rows)} rows`, load, await bestOf(8, writeBare(layout))));
  }
  const [small = 0, , large = 0] = costs;
  console.log(
    `Growth 30 → 3,000 rows: ${rounded(small)} → ${rounded(large)} ms a row ` +
      `(×${rounded(large / small)}; linear is 1 or below)`,
  );
}

void main();
