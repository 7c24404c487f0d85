/** Tells what a file is by its first bytes, so that each kind of refusal gets its own sentence. */
import { fault } from '../problem';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function beginsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Whether a name stands in the directory of an OLE file, which writes it in UTF-16. */
function names(bytes: Uint8Array, name: string): boolean {
  const [first = 0] = [name.charCodeAt(0)];
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let matches = true;
    for (let index = 0; matches && index < name.length; index++) {
      matches = bytes[at + 2 * index] === name.charCodeAt(index) && bytes[at + 2 * index + 1] === 0;
    }
    if (matches && bytes[at + 2 * name.length] === 0) return true;
  }
  return false;
}

/** @throws XlsxFault unless the bytes begin like a zip archive */
export function expectZip(bytes: Uint8Array): void {
  if (beginsWith(bytes, OLE)) {
    if (names(bytes, 'EncryptedPackage')) throw fault('passwordProtected');
    if (names(bytes, 'Workbook') || names(bytes, 'Book')) throw fault('legacyXls');
    throw fault('notAWorkbook');
  }
  // Excel 2 to 4 wrote bare streams of records that begin with BOF.
  if (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? 1)) throw fault('legacyXls');
  if (!beginsWith(bytes, [0x50, 0x4b, 3, 4]) && !beginsWith(bytes, [0x50, 0x4b, 5, 6])) {
    throw fault('notAZip');
  }
}
