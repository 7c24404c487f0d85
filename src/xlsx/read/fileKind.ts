/** Says no to files that are no package, each kind with its own word. */
import { compoundFileNames, isCompoundFile, isZip } from '../../archive/fileKind';
import { fault } from '../problem';

/** @throws XlsxFault unless the bytes begin like a zip archive */
export function expectZip(bytes: Uint8Array): void {
  if (isCompoundFile(bytes)) {
    if (compoundFileNames(bytes, 'EncryptedPackage')) throw fault('passwordProtected');
    if (compoundFileNames(bytes, 'Workbook') || compoundFileNames(bytes, 'Book')) {
      throw fault('legacyXls');
    }
    throw fault('notAWorkbook');
  }
  // Excel 2 to 4 wrote bare streams of records that begin with BOF.
  if (bytes[0] === 9 && [0, 2, 4, 8].includes(bytes[1] ?? 1)) throw fault('legacyXls');
  if (!isZip(bytes)) throw fault('notAZip');
}
