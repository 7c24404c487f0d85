/**
 * «Chuyển thành phạm vi» as Excel does it: the table goes, and every formula that named it says the cells by
 * their addresses from now on.
 */
import type { NodeWorkbench } from '../../../workbench/office/node/createNodeWorkbench';

const letters = (column: number): string =>
  (column < 26 ? '' : String.fromCharCode(64 + Math.floor(column / 26))) +
  String.fromCharCode(65 + (column % 26));

export async function asExcelConverts(
  workbench: NodeWorkbench,
  sheet: string,
  name: string,
): Promise<void> {
  await workbench.workbook.unprotectSheet(sheet).catch(() => undefined);
  await workbench.engine.calculate();
  const now = workbench.engine.snapshot();
  const table = now.sheets.flatMap(({ tables }) => tables).find((one) => one.name === name);
  const sheetId = workbench.engine.sheets.list().find((one) => one.name === sheet)?.id;
  if (table === undefined || sheetId === undefined) throw new Error(`No table ${name} on ${sheet}`);
  const { top, bottom, left } = table.area;
  const made = workbench.engine.tables.list().find((one) => one.name === name);
  const columns = made?.columns ?? [];
  const columnOf = (header: string): string => letters(left + columns.indexOf(header));
  const ownRow = new RegExp(`${name}\\[\\[#This Row\\],\\[([^\\]]+)\\]\\]`, 'g');
  const wholeColumn = new RegExp(`${name}\\[([^\\[\\]]+)\\]`, 'g');
  await workbench.Excel.run(async (context) => {
    context.workbook.tables.getItem(name).convertToRange();
    await context.sync();
  });
  const ids = new Map(workbench.engine.sheets.list().map((one) => [one.name, one.id] as const));
  for (const one of now.sheets) {
    for (const { row, column, formula } of one.cells) {
      if (formula === undefined || !formula.includes(`${name}[`)) continue;
      const plain = formula
        .replace(ownRow, (_all, header: string) => `$${columnOf(header)}${String(row + 1)}`)
        .replace(wholeColumn, (_all, header: string) => {
          const at = columnOf(header);
          return `'${sheet}'!$${at}$${String(top + 2)}:$${at}$${String(bottom + 1)}`;
        });
      // Excel does this itself, on protected sheets too.
      workbench.engine.cells.write(ids.get(one.name) ?? '', { row, column }, [
        [{ kind: 'formula', formula: plain }],
      ]);
    }
  }
}
