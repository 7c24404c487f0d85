/** What a cell with a content shows to who reads it: of a formula its cached value, of a date its serial. */
import { toExcelSerial } from '../../src/plan/civilDate';
import type { Content } from '../../src/workbook/blueprint';

export function shownValue(content: Content): string | number | boolean | null {
  switch (content.kind) {
    case 'text':
    case 'link':
      return content.text;
    case 'number':
    case 'boolean':
      return content.value;
    case 'date':
      return toExcelSerial(content.date);
    case 'formula':
      return content.cached;
    case 'empty':
      return null;
  }
}
