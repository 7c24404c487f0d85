/**
 * Why a file could not be opened, in the words of the product's own catalogue.
 */
import type { OpenOutcome } from '../../files/open/openXlsx';
import { problemText } from '../../../src/workflow/problemText';

type OpenProblem = Extract<OpenOutcome, { readonly ok: false }>['error'];

/**
 * The sentences for the status line; the last says what to do.
 *
 * @example openProblem('a.xls', { code: 'legacyXls' })
 * // 'Tệp “a.xls” là tệp Excel đời cũ (.xls). Hãy mở bằng Excel rồi chọn Lưu thành → …'
 */
export function openProblem(fileName: string, problem: OpenProblem): string {
  if (problem.code === 'otherDateSystem') {
    return (
      `Tệp “${fileName}” dùng hệ ngày 1904 mà bản thử không đọc. ` +
      'Hãy bỏ chọn hệ ngày 1904 trong Excel (Tùy chọn → Nâng cao), lưu lại rồi thử lại.'
    );
  }
  // A conflict is met only when a file is patched, which the page never does.
  const reason = problem.code === 'conflict' ? 'unsupported' : problem.code;
  const { message, remedy } = problemText(
    { code: 'badFile', file: fileName, reason, detail: '' },
    'vi',
  );
  return `${message} ${remedy}`;
}
