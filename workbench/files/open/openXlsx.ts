/**
 * The bytes of an .xlsx file as a workbook for the page. The product's own door decides what is a
 * workbook and what is damaged, so the page refuses exactly the files that the add-in refuses.
 */
import { XlsxFault, guarded } from '../../../src/xlsx/problem';
import type { XlsxProblem } from '../../../src/xlsx/problem';
import { openPackage } from '../../../src/xlsx/read/openPackage';
import { openWorkbook } from './openWorkbook';
import type { OpenedWorkbook } from './openWorkbook';
import { BrokenPart } from './xmlPart';

export type OpenOutcome =
  | { readonly ok: true; readonly value: OpenedWorkbook }
  | { readonly ok: false; readonly error: XlsxProblem | { readonly code: 'otherDateSystem' } };

/**
 * @param name the workbook's name, usually the file's without its ending
 */
export function openXlsx(bytes: Uint8Array, name: string): OpenOutcome {
  const opened = guarded(() => openPackage(bytes));
  if (!opened.ok) return opened;
  const { archive, workbookPath, date1904 } = opened.value;
  if (date1904) return { ok: false, error: { code: 'otherDateSystem' } };
  const decoder = new TextDecoder();
  const parts = {
    get: (path: string) => (archive.has(path) ? decoder.decode(archive.read(path)) : undefined),
  };
  return guarded(() => {
    try {
      return openWorkbook(parts, workbookPath, name);
    } catch (error) {
      if (!(error instanceof BrokenPart)) throw error;
      throw new XlsxFault({ code: 'damaged', detail: error.message });
    }
  });
}
