/**
 * Whether a workbook counts its days from 1904. Office.js does not tell in every Excel, but a day that is shown
 * does: the same number is another day four years on.
 */
import { formatVietnamese, fromExcelSerial } from '../../plan/civilDate';
import type { RawValue } from '../../workbook/reading';

/**
 * @param shown the cell's text, in whatever signs between day, month and year
 * @example countsFrom1904(46_095, '14/03/2026') // false
 * @example countsFrom1904(46_095, '15/03/2030') // true
 */
export function countsFrom1904(value: RawValue, shown: string): boolean {
  if (typeof value !== 'number') return false;
  const from1904 = fromExcelSerial(value, true);
  const [day = '', month = '', year = ''] = shown.trim().split(/[/.-]/);
  const said = `${day.padStart(2, '0')}/${month.padStart(2, '0')}/${year}`;
  return from1904 !== null && said === formatVietnamese(from1904);
}
