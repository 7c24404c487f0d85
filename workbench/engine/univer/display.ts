/**
 * What a cell shows: its value by its number format, as Excel with Vietnamese regional settings does
 * (`1.234,5`, `85,5%`, `15/11/2026`).
 */
import { numfmt } from '@univerjs/core';

import type { CellValue } from '../cells';

/** `displayedText(0.855, '0.0%')` → `'85,5%'`. A format that cannot be read shows the plain value. */
export function displayedText(value: CellValue, numberFormat: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string' && (numberFormat === 'General' || numberFormat === '@'))
    return value;
  try {
    return numfmt.format(numberFormat, value, { locale: 'vi' });
  } catch {
    return String(value);
  }
}
