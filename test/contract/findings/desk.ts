/** A workbook on the workbench with a plan of one's own, its cells named by table, row and column. */
import { connectExcel, officeEnvironment } from '../../../src/excel';
import type { Plan } from '../../../src/plan/types';
import { cellAddress } from '../../../src/workbook/address';
import type { WorkbookReading } from '../../../src/workbook/reading';
import { excelHost, type ExcelHost } from '../../../src/workflow/excelHost';
import { load } from '../../../src/workflow/load';
import { openPlan } from '../../../src/workflow/opened';
import type { WorkbookSnapshot } from '../../../workbench/engine/snapshot';
import {
  createNodeWorkbench,
  type NodeWorkbench,
} from '../../../workbench/office/node/createNodeWorkbench';
import type { Pasted } from '../../../workbench/office/person';
import { valueOf } from '../sameWorkbook/twoWays';

/** A cell: of a table, in the row of an id ('' for the header), under a header. */
export type At = readonly [table: string, id: string, header: string];

export interface Spot {
  readonly sheet: string;
  readonly cell: string;
}

export interface Desk {
  readonly workbench: NodeWorkbench;
  readonly host: ExcelHost;
  readonly person: NodeWorkbench['workbook'];
  /** Where a cell of a table, or one with a name, stood when the workbook was last looked at. */
  readonly at: (cell: At | string) => Spot;
  readonly look: () => Promise<void>;
  /** Pastes past the rules of entry, on sheets that are open. */
  readonly paste: (cell: At | string, value: Pasted) => Promise<void>;
  readonly snapshot: () => Promise<WorkbookSnapshot>;
}

const open: NodeWorkbench[] = [];

export function closeDesks(): void {
  for (const workbench of open.splice(0)) workbench.dispose();
}

/** @param from the workbook to open; an empty one otherwise */
export function openDesk(from?: WorkbookSnapshot): Desk {
  const workbench = createNodeWorkbench();
  open.push(workbench);
  const { Excel, Office, workbook: person, engine } = workbench;
  if (from !== undefined) engine.restore(from);
  const host = excelHost(connectExcel(officeEnvironment(Excel, Office)));
  let reading: WorkbookReading | null = null;
  const ofTable = ([name, id, header]: At): Spot => {
    const table = reading?.tables.find((one) => one.name === name);
    const column = table?.header.indexOf(header) ?? -1;
    const ids = table?.header.indexOf('Mã') ?? -1;
    const row =
      id === '' ? -1 : (table?.values.findIndex((cells) => String(cells[ids]) === id) ?? -1);
    if (table === undefined || column < 0 || (row < 0 && id !== '')) {
      throw new Error(`No cell ${name}/${id}/${header}`);
    }
    const { top, left } = table.box;
    return { sheet: table.sheet, cell: cellAddress(top + 1 + row, left + column) };
  };
  const at = (cell: At | string): Spot => {
    if (typeof cell !== 'string') return ofTable(cell);
    const named = reading?.names.find(({ name }) => name === cell);
    if (named === undefined) throw new Error(`No name ${cell}`);
    return { sheet: named.sheet, cell: cellAddress(named.box.top, named.box.left) };
  };
  return {
    workbench,
    host,
    person,
    at,
    look: async () => {
      ({ reading } = await valueOf(openPlan(host)));
    },
    paste: async (cell, value) => {
      const { sheet, cell: address } = at(cell);
      await person.paste(sheet, address, [[value]]);
    },
    snapshot: async () => {
      await engine.calculate();
      return engine.snapshot();
    },
  };
}

/** A desk with a plan laid out for 2026, the last of the periods being worked on. */
export async function deskWith(
  plan: Plan,
  periods: readonly string[],
  forms: readonly string[] = [],
): Promise<Desk> {
  const desk = openDesk();
  const choice = { planId: plan.id, plan, year: 2026, unit: null, periods, forms };
  await valueOf(load(desk.host, choice));
  await desk.look();
  return desk;
}
