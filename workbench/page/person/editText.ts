/**
 * What stands in the cell editor and in the formula bar when a person opens a cell: the text that,
 * typed again in a Vietnamese Excel, gives the same value.
 */
import { fromExcelSerial, formatVietnamese } from '../../../src/plan/civilDate';

/**
 * @param numberFormat in en-US form
 * @example editText(1234.5, 'General') // '1234,5'
 * @example editText(0.855, '0%') // '85,5%'
 * @example editText(46095, 'dd/mm/yyyy') // '14/03/2026'
 */
export function editText(value: number, numberFormat: string): string {
  if (isDateFormat(numberFormat)) {
    const date = fromExcelSerial(value);
    // With a time of day the number itself is the safe text.
    if (date !== null && Number.isInteger(value)) return formatVietnamese(date);
  }
  if (/%/.test(withoutText(numberFormat))) return `${vietnamese(roundedNoise(value * 100))}%`;
  return vietnamese(value);
}

function vietnamese(value: number): string {
  return String(value).replace('.', ',');
}

/** 0.07 × 100 is 7.000000000000001 in binary; fifteen digits are what Excel shows. */
function roundedNoise(value: number): number {
  return Number(value.toPrecision(15));
}

function isDateFormat(numberFormat: string): boolean {
  return /[dy]/i.test(withoutText(numberFormat));
}

/** The format without quoted and escaped words, colours and locales. */
function withoutText(numberFormat: string): string {
  return numberFormat.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
}
