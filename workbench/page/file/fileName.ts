/**
 * The workbook's name and its file's name.
 */

/** What the next new workbook is called; Excel says Book1. */
export const NEW_WORKBOOK = 'Sổ mới';

/**
 * @example workbookNameOf('Quý I.xlsx') // 'Quý I'
 */
export function workbookNameOf(fileName: string): string {
  return fileName.replace(/\.xls[xm]$/i, '');
}

/** Windows allows none of these signs in a file's name. */
const FORBIDDEN = /[\\/:*?"<>|]/g;

/**
 * @example fileNameOf('Sổ 9/2026') // 'Sổ 9-2026.xlsx'
 */
export function fileNameOf(workbookName: string): string {
  return `${workbookName.replace(FORBIDDEN, '-').trim() || NEW_WORKBOOK}.xlsx`;
}
