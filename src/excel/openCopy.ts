/** Shows a finished file as a new workbook, in a window of its own. */
import type { ExcelEnvironment } from './environment';

/** Bytes to a call: more arguments than some engines take would throw. */
const chunk = 0x8000;

/**
 * The bytes in the letters that Excel takes them in.
 *
 * @example base64Of(new Uint8Array([80, 75])) // 'UEs='
 */
export function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let from = 0; from < bytes.length; from += chunk) {
    text += String.fromCharCode(...bytes.subarray(from, from + chunk));
  }
  return btoa(text);
}

/** The version of the set `ExcelApi` that opens new workbooks. */
const since = '1.8';

/**
 * @returns false where Excel cannot or will not (an older one, a window that is blocked, a file beyond its
 *   limit): whoever asked then hands the file over as a download
 */
export async function openCopy(
  { createWorkbook, supports }: Pick<ExcelEnvironment, 'createWorkbook' | 'supports'>,
  bytes: Uint8Array,
): Promise<boolean> {
  if (createWorkbook === undefined || !supports(since)) return false;
  try {
    await createWorkbook(base64Of(bytes));
    return true;
  } catch {
    // The reasons are many and none is the officer's: the download serves as well.
    return false;
  }
}
