/** The door to Excel, opened on a workbench of its own for one test. */
import { connectExcel, officeEnvironment, problemOf } from '../../src/excel';
import type { Clock, ExcelPort, ExcelProblem, Patience, Wait } from '../../src/excel';
import type { WorkbookSnapshot, SheetSnapshot } from '../../workbench/engine/snapshot';
import {
  createNodeWorkbench,
  type NodeWorkbench,
} from '../../workbench/office/node/createNodeWorkbench';

export interface OpenExcel {
  readonly excel: ExcelPort;
  readonly workbench: NodeWorkbench;
  readonly waits: readonly Wait[];
  /** One sheet as it stands, calculated, by its present name. */
  readonly sheet: (name: string) => Promise<SheetSnapshot>;
  readonly snapshot: () => Promise<WorkbookSnapshot>;
}

export interface BenchOptions {
  readonly clock?: Clock;
  readonly patience?: Patience;
}

const open: NodeWorkbench[] = [];

export function openExcel({ clock, patience }: BenchOptions = {}): OpenExcel {
  const workbench = createNodeWorkbench();
  open.push(workbench);
  const waits: Wait[] = [];
  const environment = officeEnvironment(workbench.Excel, workbench.Office, clock);
  const excel = connectExcel(environment, {
    ...(patience ? { patience } : {}),
    onWait: (wait) => waits.push(wait),
  });
  const snapshot = async () => {
    await workbench.engine.calculate();
    return workbench.engine.snapshot();
  };
  const sheet = async (name: string): Promise<SheetSnapshot> => {
    const found = (await snapshot()).sheets.find((one) => one.name === name);
    if (!found) throw new Error(`No sheet ${name}`);
    return found;
  };
  return { excel, workbench, waits, sheet, snapshot };
}

/** Closes every workbench of a test file. */
export function closeAll(): void {
  for (const workbench of open.splice(0)) workbench.dispose();
}

/** The problem that an act ends in; a test fails when it succeeds. */
export async function problemIn(act: Promise<unknown>): Promise<ExcelProblem> {
  try {
    await act;
  } catch (error) {
    return problemOf(error);
  }
  throw new Error('The act succeeded');
}
