/** A workbook on the workbench with a plan of one's own, its cells named by table, row and column. */
import { connectExcel, officeEnvironment } from '../../../src/excel';
import type { Plan } from '../../../src/plan/types';
import { cellAddress } from '../../../src/workbook/address';
import { excelHost, type ExcelHost } from '../../../src/workflow/excelHost';
import { load } from '../../../src/workflow/load';
import { openPlan } from '../../../src/workflow/opened';
import {
  createNodeWorkbench,
  type NodeWorkbench,
} from '../../../workbench/office/node/createNodeWorkbench';
import type { Pasted } from '../../../workbench/office/person';
import { valueOf } from '../sameWorkbook/twoWays';

/** A cell: of a table, in the row of an id ('' for the header), under a header. */
export type At = readonly [table: string, id: string, header: string];

export interface Desk {
  readonly workbench: NodeWorkbench;
  readonly host: ExcelHost;
  readonly person: NodeWorkbench['workbook'];
  /** Where a cell stood when the workbook was last looked at. */
  readonly at: (cell: At) => { readonly sheet: string; readonly cell: string };
  readonly look: () => Promise<void>;
  /** Pastes past the rules of entry, on sheets that are open. */
  readonly paste: (cell: At, value: Pasted) => Promise<void>;
}

const open: NodeWorkbench[] = [];

export function closeDesks(): void {
  for (const workbench of open.splice(0)) workbench.dispose();
}

export async function deskWith(
  plan: Plan,
  periods: readonly string[],
  forms: readonly string[] = [],
): Promise<Desk> {
  const workbench = createNodeWorkbench();
  open.push(workbench);
  const { Excel, Office, workbook: person } = workbench;
  const host = excelHost(connectExcel(officeEnvironment(Excel, Office)));
  await valueOf(load(host, { planId: plan.id, plan, year: 2026, unit: null, periods, forms }));
  let { reading } = await valueOf(openPlan(host));
  const at = ([name, id, header]: At) => {
    const table = reading.tables.find((one) => one.name === name);
    const column = table?.header.indexOf(header) ?? -1;
    const ids = table?.header.indexOf('Mã') ?? -1;
    const row = id === '' ? -1 : (table?.values.findIndex((cells) => cells[ids] === id) ?? -1);
    if (table === undefined || column < 0 || (row < 0 && id !== '')) {
      throw new Error(`No cell ${name}/${id}/${header}`);
    }
    const { top, left } = table.box;
    return { sheet: table.sheet, cell: cellAddress(top + 1 + row, left + column) };
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
  };
}
