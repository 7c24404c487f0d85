/** From content to what `range.formulas` takes: numbers, formulas, text; '' clears. */
import { toExcelSerial } from '../../plan/civilDate';
import type { Content } from '../../workbook/blueprint';
import { writtenText } from './cellText';

export type CellInput = string | number | boolean | null;

/** `null` in an array leaves the cell as it is. */
export const leaveCell = null;

/**
 * @example cellInput({ kind: 'date', date: '2026-03-14' }) // 46095
 * @example cellInput({ kind: 'empty' }) // ''
 */
export function cellInput(content: Content): Exclude<CellInput, null> {
  switch (content.kind) {
    case 'text':
    case 'link':
      return writtenText(content.text);
    case 'number':
    case 'boolean':
      return content.value;
    case 'date':
      return toExcelSerial(content.date);
    case 'formula':
      return content.formula;
    case 'empty':
      return '';
  }
}
