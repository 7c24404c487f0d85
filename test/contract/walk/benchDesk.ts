/** An open workbook on the workbench, through the real Office.js, as a desk for random walks. */
import { connectExcel, officeEnvironment } from '../../../src/excel';
import { excelHost } from '../../../src/workflow/excelHost';
import { proposeUndo, undo } from '../../../src/workflow/undo';
import {
  createNodeWorkbench,
  type NodeWorkbench,
} from '../../../workbench/office/node/createNodeWorkbench';
import type { Desk } from '../../workflow/walk/walk';
import { valueOf } from '../sameWorkbook/twoWays';
import { asExcelConverts } from '../repair/asExcelConverts';

const open: NodeWorkbench[] = [];

export function closeAll(): void {
  for (const workbench of open.splice(0)) workbench.dispose();
}

export function benchDesk(): Desk {
  const workbench = createNodeWorkbench();
  open.push(workbench);
  const { engine, workbook: person, Excel, Office } = workbench;
  const host = excelHost(connectExcel(officeEnvironment(Excel, Office)));
  const idOf = (sheet: string): string =>
    engine.sheets.list().find(({ name }) => name === sheet)?.id ?? '';
  const unlock = (sheet: string): Promise<void> =>
    person.unprotectSheet(sheet).catch(() => undefined);
  const settled = async (): Promise<void> => {
    await engine.calculate();
    await workbench.idle();
  };
  return {
    host,
    write: async (sheet, row, column, value) => {
      const input =
        value === null || typeof value === 'object'
          ? ({ kind: 'blank' } as const)
          : typeof value === 'number'
            ? ({ kind: 'number', value } as const)
            : ({ kind: 'text', value: String(value).replace(/^'/, '') } as const);
      engine.cells.write(idOf(sheet), { row, column }, [[input]]);
      await settled();
    },
    sort: async (name, key, ascending) => {
      const table = engine.tables.list().find((one) => one.name === name);
      const sheet = engine.sheets.list().find(({ id }) => id === table?.sheetId)?.name ?? '';
      await unlock(sheet);
      await Excel.run(async (context) => {
        context.workbook.tables.getItem(name).sort.apply([{ key, ascending }]);
        await context.sync();
      });
      await settled();
    },
    renameSheet: (from, to) => person.renameSheet(from, to),
    unprotect: unlock,
    deleteName: async (name) => {
      if (engine.names.list().some((one) => one.name === name)) await person.deleteName(name);
    },
    convert: ({ sheet, name }) => asExcelConverts(workbench, sheet, name),
    insertColumn: async ({ sheet, box }, place, header) => {
      await unlock(sheet);
      const left = box.left + place;
      engine.layout.insertCells(
        idOf(sheet),
        { top: box.top, bottom: box.bottom, left, right: left },
        'right',
      );
      engine.cells.write(idOf(sheet), { row: box.top, column: left }, [
        [{ kind: 'text', value: header }],
      ]);
      await settled();
    },
    undo: async () => {
      if (host.undoable().act === null) return 'nothing';
      const plan = await valueOf(proposeUndo(host));
      if (!plan.canKeep && plan.changed.length > 0) return 'nothing';
      await valueOf(undo(host, plan.canKeep ? 'keep' : 'all'));
      return 'undone';
    },
  };
}
