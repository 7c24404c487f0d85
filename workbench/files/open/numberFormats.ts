/**
 * The number formats that files name by a number only (ECMA-376, 18.8.30), in en-US form.
 */
import { BUILT_IN_FORMATS } from '../../../src/xlsx/styles/numberFormats';

/** "The short date of this machine": a Vietnamese Excel shows it as dd/mm/yyyy. */
const LOCAL = new Map([
  [14, 'dd/mm/yyyy'],
  [22, 'dd/mm/yyyy h:mm'],
]);

/** The format with this number; an unknown one shows numbers plainly. */
export function builtInNumberFormat(id: number): string {
  return LOCAL.get(id) ?? BUILT_IN_FORMATS.get(id) ?? 'General';
}
