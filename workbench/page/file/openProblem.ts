/**
 * Why a file could not be opened, in words for the person who chose it.
 */
import { OtherDateSystem } from '../../files/open/openWorkbook';
import { UnreadableFile } from '../../files/open/unzip';
import type { FileFault } from '../../files/open/unzip';
import { BrokenPart } from '../../files/open/xmlPart';

const FAULTS: Readonly<Record<FileFault, string>> = {
  notZip: 'không phải sổ .xlsx. Hãy chọn một tệp Excel có đuôi .xlsx.',
  oldOrPassword:
    'là tệp .xls cũ hoặc có mật khẩu. Hãy mở bằng Excel, bỏ mật khẩu và lưu thành .xlsx rồi thử lại.',
  tooLarge: 'quá lớn. Hãy chọn một sổ nhỏ hơn.',
  broken: 'bị hỏng. Hãy xin lại tệp hoặc lưu lại từ Excel rồi thử lại.',
};

/**
 * The sentence for the status line; null for a fault of the program, which must not be hidden.
 *
 * @example openProblem('a.xlsx', new UnreadableFile('tooLarge'))
 * // 'Không mở được “a.xlsx”: tệp quá lớn. Hãy chọn một sổ nhỏ hơn.'
 */
export function openProblem(fileName: string, error: unknown): string | null {
  const reason = reasonOf(error);
  return reason === null ? null : `Không mở được “${fileName}”: tệp ${reason}`;
}

function reasonOf(error: unknown): string | null {
  if (error instanceof UnreadableFile) return FAULTS[error.fault];
  if (error instanceof BrokenPart) return FAULTS.broken;
  if (error instanceof OtherDateSystem) {
    return 'dùng hệ ngày 1904 mà bản thử không đọc. Hãy bỏ chọn hệ ngày 1904 trong Excel rồi thử lại.';
  }
  return null;
}
