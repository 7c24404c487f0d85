/** Where the annex begins: on a page of its own, naming the report that it belongs to. */
import { formulaCell } from '../workbook/content';
import { firstColumn } from './grid';
import { inRow } from './countFormulas';
import { wideRow } from './letterhead';
import { together, withNext, type SheetRow } from './sheetRow';
import { gap } from './tableRows';

/** The number is the one on the first page, whenever it is given. */
export function annexHeading(numberText: string): readonly SheetRow[] {
  const named: SheetRow = {
    ...wideRow('', ['centre', 'note'], 20),
    cells: [
      {
        column: firstColumn,
        content: ({ rowsOf }) => {
          const [row] = rowsOf('number');
          const shown = `(Kèm theo Báo cáo ${numberText.replace('Số', 'số')})`;
          return formulaCell(
            `="(Kèm theo Báo cáo "&SUBSTITUTE(${inRow(row ?? 0, firstColumn)},"Số","số")&")"`,
            shown,
          );
        },
      },
    ],
  };
  const title = { ...wideRow('PHỤ LỤC', ['centre', 'emphasis'], 24), newPage: true };
  return together([title, withNext(named), withNext(gap(6))]);
}
