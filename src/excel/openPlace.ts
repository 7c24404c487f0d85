/** Leads a person to a cell. */
import { ExcelFailure } from './problems';
import { asking, type Line, type Request } from './line/line';

function requestVisibility(sheet: string): Request<string | null> {
  return asking(
    (context) => {
      const worksheet = context.workbook.worksheets.getItemOrNullObject(sheet);
      worksheet.load('visibility');
      return worksheet;
    },
    (worksheet) => (worksheet.isNullObject ? null : worksheet.visibility),
  );
}

/**
 * Shows the sheet, unhides it when it is hidden, and selects the cell.
 *
 * @throws ExcelFailure `itemGone` when there is no such sheet (any more)
 */
export async function openPlace(line: Line, sheet: string, cell: string): Promise<void> {
  const visibility = await line.send(requestVisibility(sheet));
  if (visibility === null) throw new ExcelFailure({ code: 'itemGone', what: sheet });
  await line.send((context) => {
    const place = context.workbook.worksheets.getItem(sheet);
    if (visibility !== 'Visible') place.visibility = 'Visible';
    place.activate();
    place.getRange(cell).select();
    return () => undefined;
  });
}
