/**
 * Reads sheets as plain cells, whatever stands on them: where one of our tables has been turned into a
 * range, nothing but its cells is left. Only a repair looks at sheets like that.
 */
import type { Box } from '../../workbook/blueprint';
import type { SheetCells } from '../../workbook/reading';
import { boxAddress } from '../grid/address';
import type { Line } from '../line/line';
import { requestSheetDetail, together } from '../look/details';
import { rawBlock } from './rawValues';

/** None of our sheets is that large; one response has room for so many cells. */
const mostCells = 60_000;

const cellsOf = ({ top, left, bottom, right }: Box): number =>
  (bottom - top + 1) * (right - left + 1);

/** @returns two round trips; sheets that are empty or too large are left out */
export async function readCells(
  line: Line,
  sheets: readonly string[],
): Promise<readonly SheetCells[]> {
  if (sheets.length === 0) return [];
  const details = await line.send(together(sheets.map(requestSheetDetail)));
  const asked = details.flatMap(({ sheet, used }) =>
    used === null || cellsOf(used) > mostCells ? [] : [{ sheet, used }],
  );
  if (asked.length === 0) return [];
  return line.send((context) => {
    const ranges = asked.map(({ sheet, used }) => {
      const range = context.workbook.worksheets.getItem(sheet).getRange(boxAddress(used));
      range.load('values,formulas');
      return { sheet, used, range };
    });
    return () =>
      ranges.map(({ sheet, used: { top, left }, range }) => ({
        sheet,
        top,
        left,
        ...rawBlock(range.values, range.formulas),
      }));
  });
}
