/**
 * The bytes of an .xlsx file as a workbook for the page. The product's own door decides what is a
 * workbook and what is damaged, so the page refuses exactly the files that the add-in refuses.
 */
import { guarded } from '../../../src/xlsx/problem';
import type { XlsxProblem } from '../../../src/xlsx/problem';
import { openPackage } from '../../../src/xlsx/read/openPackage';
import { openWorkbook } from './openWorkbook';
import type { OpenedWorkbook } from './openWorkbook';

export type OpenOutcome =
  | { readonly ok: true; readonly value: OpenedWorkbook }
  | { readonly ok: false; readonly error: XlsxProblem | { readonly code: 'otherDateSystem' } };

/**
 * @param name the workbook's name, usually the file's without its ending
 */
export function openXlsx(bytes: Uint8Array, name: string): OpenOutcome {
  const opened = guarded(() => openPackage(bytes));
  if (!opened.ok) return opened;
  if (opened.value.date1904) return { ok: false, error: { code: 'otherDateSystem' } };
  return guarded(() => openWorkbook(opened.value, name));
}
