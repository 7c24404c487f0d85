/** A workbook with the pane's host on it, for taking acts back. */
import { connectExcel, officeEnvironment } from '../../../src/excel';
import { excelHost, load } from '../../../src/workflow';
import type { Outcome } from '../../../src/workflow';
import type { ExcelHost } from '../../../src/workflow/excelHost';
import type { Area } from '../../../workbench/engine/grid';
import type { WorkbookSnapshot } from '../../../workbench/engine/snapshot';
import {
  createNodeWorkbench,
  type NodeWorkbench,
} from '../../../workbench/office/node/createNodeWorkbench';

export interface UndoBench {
  readonly workbench: NodeWorkbench;
  readonly host: ExcelHost;
  readonly snapshot: () => Promise<WorkbookSnapshot>;
}

const open: NodeWorkbench[] = [];

export function closeAll(): void {
  for (const workbench of open.splice(0)) workbench.dispose();
}

/** @param from the workbook to open; a new one otherwise */
export function openBench(from?: WorkbookSnapshot): UndoBench {
  const workbench = createNodeWorkbench();
  open.push(workbench);
  if (from) workbench.engine.restore(from);
  const host = excelHost(connectExcel(officeEnvironment(workbench.Excel, workbench.Office)));
  const snapshot = async (): Promise<WorkbookSnapshot> => {
    await workbench.engine.calculate();
    return workbench.engine.snapshot();
  };
  return { workbench, host, snapshot };
}

export function value<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
}

export function problemOf(outcome: Outcome<unknown>): unknown {
  if (outcome.ok) throw new Error('The act succeeded');
  return outcome.problem;
}

export const choice = {
  planId: 'vp-ubnd-quang-ngai-2025',
  year: 2025,
  unit: null,
  periods: ['2025-Q1'],
};

/** The workbook with the plan, laid out once and copied for each test. */
let loaded: WorkbookSnapshot | null = null;

export async function openLoaded(): Promise<UndoBench> {
  if (loaded === null) {
    const bench = openBench();
    value(await load(bench.host, choice));
    loaded = await bench.snapshot();
  }
  return openBench(loaded);
}

/** What a person does with the paint pot. */
export function paint({ engine }: NodeWorkbench, sheet: string, area: Area): void {
  const id = engine.sheets.list().find(({ name }) => name === sheet)?.id ?? '';
  engine.styles.apply(id, [area], { fillColor: '#FFFF00', bold: true });
}

/** The stand-in selects rows that it deletes; what is selected is no part of what is taken back. */
export function withoutSelections(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = snapshot.sheets.map(({ selection: _selection, ...sheet }) => sheet);
  return { ...snapshot, sheets };
}

/** Contents and rules; formulas that are written again may take the number format of what they refer to. */
export function standing({ sheets, names }: WorkbookSnapshot) {
  return {
    names,
    sheets: sheets.map(({ name, cells, conditionalFormats, validations, tables, protection }) => ({
      name,
      cells: cells.map((cell) => JSON.stringify({ ...cell, style: 0 })),
      conditionalFormats,
      validations,
      tables,
      protection,
    })),
  };
}
