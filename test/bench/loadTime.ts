/**
 * The time of a load through the real Office.js against the workbench, beside two ways to write the same
 * cells bare through the same Office.js: with their formulas, which is what a load must at least write,
 * and as values alone. The first has the budget; the second is easier than the task, since it leaves out
 * the tables and all formulas, and is shown for comparison.
 */
import { connectExcel, officeEnvironment } from '../../src/excel';
import { boxAddress } from '../../src/excel/grid/address';
import { cellInput } from '../../src/excel/write/cellInput';
import type { Block, WorkbookBlueprint } from '../../src/workbook/blueprint';
import {
  createNodeWorkbench,
  type NodeWorkbench,
} from '../../workbench/office/node/createNodeWorkbench';
import { indicatorNames, indicatorSheet, rowsOf } from '../contract/excelBlueprints';
import { blueprintOf, plans, valueIn } from './layouts';
import { costsOf, figure, type Act, type Measured } from './measure';

type Layout = Pick<WorkbookBlueprint, 'sheets' | 'names'>;

const timesBare = 3;
const runs = 15;

/** Each run has a fresh workbook, made and taken down outside of the measured time. */
const inFreshWorkbook =
  (work: (workbench: NodeWorkbench) => Promise<unknown>): Act =>
  async (measure) => {
    const workbench = createNodeWorkbench();
    try {
      await measure(async () => {
        await work(workbench);
      });
    } finally {
      workbench.dispose();
    }
  };

const load = ({ sheets, names }: Layout): Act =>
  inFreshWorkbook((workbench) =>
    connectExcel(officeEnvironment(workbench.Excel, workbench.Office)).applyChange(
      {
        act: 'Nạp kế hoạch',
        sheets: sheets.map((sheet) => ({ sheet, currentName: null })),
        names,
        cells: [],
        activate: null,
      },
      // As the pane does: with what it takes to take the load back.
      { keepsUndo: true },
    ),
  );

function rangeOf(sheet: Excel.Worksheet, { top, left, rows }: Block): Excel.Range {
  const right = left + (rows[0]?.length ?? 1) - 1;
  return sheet.getRange(boxAddress({ top, left, bottom: top + rows.length - 1, right }));
}

/** The sheets, the tables that formulas speak of, and the cells; nothing that anybody would see. */
const writeFormulas = ({ sheets }: Layout): Act =>
  inFreshWorkbook((workbench) =>
    workbench.Excel.run(async (context) => {
      for (const { name, tables } of sheets) {
        const sheet = context.workbook.worksheets.add(name);
        for (const { name: tableName, box, columns } of tables) {
          const header = boxAddress({ ...box, bottom: box.top });
          sheet.getRange(header).values = [columns.map((column) => column.name)];
          sheet.tables.add(boxAddress(box), true).name = tableName;
        }
      }
      for (const { name, blocks } of sheets) {
        const sheet = context.workbook.worksheets.getItem(name);
        for (const block of blocks) {
          rangeOf(sheet, block).formulas = block.rows.map((row) => row.map(cellInput));
        }
      }
      await context.sync();
    }),
  );

const writeValues = ({ sheets }: Layout): Act =>
  inFreshWorkbook((workbench) =>
    workbench.Excel.run(async (context) => {
      for (const { name, blocks } of sheets) {
        const sheet = context.workbook.worksheets.add(name);
        for (const block of blocks) {
          rangeOf(sheet, block).values = block.rows.map((row) => row.map(valueIn));
        }
      }
      await context.sync();
    }),
  );

interface Timed {
  readonly line: Measured;
  readonly milliseconds: number;
}

async function timed(name: string, layout: Layout, hasBudget: boolean): Promise<Timed> {
  const acts = [load(layout), writeFormulas(layout), writeValues(layout)];
  const [whole = 0, formulas = 1, values = 1] = await costsOf(runs, acts);
  const line: Measured = {
    what: `load, ${name}`,
    measured:
      `${figure(whole)} ms; bare with formulas ${figure(formulas)} ms, ` +
      `values alone ${figure(values)} ms (×${figure(whole / values)})`,
    limit: hasBudget ? { value: whole / formulas, budget: timesBare, unit: '× bare' } : null,
  };
  return { line, milliseconds: whole };
}

/** Load times of the real plans and of 30, 300 and 3,000 rows, and how they grow. */
export async function loadTimes(): Promise<readonly Measured[]> {
  const lines: Measured[] = [];
  for (const plan of plans) lines.push((await timed(plan.planId, blueprintOf(plan), true)).line);
  const sizes = [30, 300, 3_000] as const;
  const perRow: number[] = [];
  for (const rows of sizes) {
    const layout = { sheets: [indicatorSheet(rowsOf(rows))], names: indicatorNames };
    const { line, milliseconds } = await timed(`${String(rows)} rows`, layout, rows > sizes[0]);
    lines.push(line);
    perRow.push(milliseconds / rows);
  }
  const [few = 1, , many = 1] = perRow;
  const growth: Measured = {
    what: 'growth of a load, 30 → 3,000 rows',
    measured: `${figure(few)} → ${figure(many)} ms a row`,
    limit: { value: many / few, budget: 1, unit: '× a row' },
  };
  return [...lines, growth];
}
