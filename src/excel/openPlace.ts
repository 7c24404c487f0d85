/** Leads a person to a cell. */
import { ExcelFailure } from './problems';
import type { Line } from './line/line';

/**
 * Shows the sheet, unhides it when it is hidden, and selects the cell.
 *
 * @throws ExcelFailure `itemGone` when there is no such sheet (any more)
 */
export async function openPlace(line: Line, sheet: string, cell: string): Promise<void> {
  const visibility = await line.send((context) => {
    const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
    worksheet.load('visibility');
    return () => (worksheet.isNullObject ? null : worksheet.visibility);
  });
  if (visibility === null) throw new ExcelFailure({ code: 'itemGone', what: sheet });
  await line.send((context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    if (visibility !== 'Visible') worksheet.visibility = 'Visible';
    worksheet.activate();
    worksheet.getRange(cell).select();
    return () => undefined;
  });
}
