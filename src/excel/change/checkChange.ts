/** What would fail half-way is refused before anything is written. */
import type { Content } from '../../workbook/blueprint';
import { longestText } from '../../workbook/content';
import { boxAddress } from '../grid/address';
import { ExcelFailure } from '../problems';
import type { WorkbookChange } from './types';

/** Characters that a formula may have. */
const longestFormula = 8_192;

function isTooLong(content: Content): boolean {
  switch (content.kind) {
    case 'text':
    case 'link':
      return content.text.length > longestText;
    case 'formula':
      return content.formula.length > longestFormula;
    default:
      return false;
  }
}

function checkContent(content: Content, sheet: string, cell: () => string): void {
  if (isTooLong(content)) throw new ExcelFailure({ code: 'textTooLong', sheet, cell: cell() });
  if (content.kind === 'number' && !Number.isFinite(content.value)) {
    throw new ExcelFailure({ code: 'excelFailed', detail: `${sheet}!${cell()}: NaN` });
  }
}

/** @throws ExcelFailure `textTooLong` with the place of the text */
export function checkChange(change: WorkbookChange): void {
  for (const { sheet } of change.sheets) {
    for (const block of sheet.blocks) {
      block.rows.forEach((line, down) => {
        line.forEach((content, right) => {
          const [row, column] = [block.top + down, block.left + right];
          checkContent(content, sheet.name, () =>
            boxAddress({ top: row, left: column, bottom: row, right: column }),
          );
        });
      });
    }
  }
  for (const { sheet, cell, content } of change.cells) checkContent(content, sheet, () => cell);
}
