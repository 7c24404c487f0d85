/** A workbook of the sample plan in the workbench, with what an officer entered, to be damaged by a test. */
import { connectExcel, officeEnvironment } from '../../../src/excel';
import { excelHost, type ExcelHost } from '../../../src/workflow/excelHost';
import { load } from '../../../src/workflow/load';
import { openPlan } from '../../../src/workflow/opened';
import { proposeRepair, repair } from '../../../src/workflow/repair';
import type { RepairItem, RepairProposal } from '../../../src/workflow/repair/types';
import type { WorkbookSnapshot } from '../../../workbench/engine/snapshot';
import { withoutRecords } from '../undo/withoutRecords';
import {
  createNodeWorkbench,
  type NodeWorkbench,
} from '../../../workbench/office/node/createNodeWorkbench';
import { samplePlan } from '../../workbook/samplePlan';
import { valueOf } from '../sameWorkbook/twoWays';

export const figures = 'Số liệu Q1-2026';
export const tasks = 'Nhiệm vụ';
export const indicators = 'Chỉ tiêu';

export interface Damaged {
  readonly workbench: NodeWorkbench;
  readonly host: ExcelHost;
  readonly person: NodeWorkbench['workbook'];
  /** The address of a cell in one of our tables. */
  readonly at: (table: string, id: string, header: string) => string;
  readonly propose: () => Promise<RepairProposal>;
  /** Heals all that is found, or the items of some kinds. */
  readonly heal: (isChosen?: (item: RepairItem) => boolean) => Promise<readonly RepairItem[]>;
  readonly snapshot: () => Promise<WorkbookSnapshot>;
}

const open: NodeWorkbench[] = [];

export function closeAll(): void {
  for (const workbench of open.splice(0)) workbench.dispose();
}

export async function loadedWorkbook(): Promise<Damaged> {
  const workbench = createNodeWorkbench();
  open.push(workbench);
  const { Excel, Office, workbook: person, engine } = workbench;
  const host = excelHost(connectExcel(officeEnvironment(Excel, Office)));
  const choice = { planId: samplePlan.id, plan: samplePlan, year: 2026, unit: null };
  await valueOf(load(host, { ...choice, periods: ['2026-Q1'] }));
  const { reading } = await valueOf(openPlan(host));
  const at: Damaged['at'] = (name, id, header) => {
    const table = reading.tables.find((one) => one.name === name);
    const column = table?.header.indexOf(header) ?? -1;
    const row = table?.values.findIndex((cells) => cells[0] === id) ?? -1;
    if (table === undefined || column < 0 || (row < 0 && id !== '')) {
      throw new Error(`No cell ${name}/${id}/${header}`);
    }
    return `${letters(table.box.left + column)}${String(table.box.top + row + 2)}`;
  };
  await person.typeInto(figures, at('SoLieu_2026_Q1', 'ho-so-truc-tuyen', 'Tử số'), '870');
  await person.typeInto(figures, at('SoLieu_2026_Q1', 'ho-so-truc-tuyen', 'Mẫu số'), '1000');
  await person.typeInto(figures, at('SoLieu_2026_Q1', 'doanh-nghiep', 'Kết quả'), '60');
  await person.typeInto(tasks, at('NhiemVu', 'nv-co-ngay', 'Trạng thái'), 'Đang thực hiện');
  await engine.calculate();
  return {
    workbench,
    host,
    person,
    at,
    propose: () => valueOf(proposeRepair(host)),
    heal: async (isChosen = () => true) => {
      const { items } = await valueOf(proposeRepair(host));
      const chosen = items.filter(isChosen).map(({ id }) => id);
      return (await valueOf(repair(host, chosen))).healed;
    },
    snapshot: async () => {
      await engine.calculate();
      return withoutRecords(engine.snapshot());
    },
  };
}

function letters(column: number): string {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : letters((column - rest) / 26 - 1) + letter;
}
