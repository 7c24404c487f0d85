/** Wording of problems with files. */
import type { BadFileReason } from '../problems';
import type { Wordings } from './wordings';

const badFile: Record<BadFileReason, { readonly vi: string; readonly en: string }> = {
  notAZip: {
    vi: 'không phải là tệp Excel (.xlsx)',
    en: 'is not an Excel file (.xlsx)',
  },
  legacyXls: {
    vi: 'là tệp Excel đời cũ (.xls)',
    en: 'is an old Excel file (.xls)',
  },
  passwordProtected: {
    vi: 'được đặt mật khẩu mở tệp',
    en: 'needs a password to open',
  },
  notAWorkbook: {
    vi: 'không chứa bảng tính (có thể là tệp Word được đổi tên)',
    en: 'holds no workbook (perhaps a renamed Word file)',
  },
  damaged: { vi: 'bị hỏng hoặc tải về chưa trọn', en: 'is damaged or incomplete' },
  tooLarge: { vi: 'bung ra quá lớn để đọc an toàn', en: 'unpacks to more than can be read safely' },
  hostile: {
    vi: 'chứa nội dung không an toàn (khai báo DTD hoặc ENTITY)',
    en: 'holds unsafe content (a DTD or an entity declaration)',
  },
  unsupported: {
    vi: 'ở dạng bảng tính chưa đọc được',
    en: 'is a spreadsheet of a kind that cannot be read',
  },
};

const badFileRemedy: Record<BadFileReason, { readonly vi: string; readonly en: string }> = {
  notAZip: { vi: 'Hãy chọn đúng tệp .xlsx.', en: 'Choose the right .xlsx file.' },
  legacyXls: {
    vi: 'Hãy mở bằng Excel rồi chọn Lưu thành → Sổ làm việc Excel (.xlsx).',
    en: 'Open it in Excel and save it as an Excel workbook (.xlsx).',
  },
  passwordProtected: {
    vi: 'Hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại.',
    en: 'Open it in Excel, remove the password and save it again.',
  },
  notAWorkbook: { vi: 'Hãy chọn đúng tệp Excel.', en: 'Choose the right Excel file.' },
  damaged: {
    vi: 'Hãy xin lại tệp từ nơi gửi, hoặc mở bằng Excel để sửa rồi lưu lại.',
    en: 'Ask the sender for the file again, or let Excel repair it and save it.',
  },
  tooLarge: {
    vi: 'Hãy chép dữ liệu cần dùng sang một sổ mới rồi thử lại.',
    en: 'Copy what is needed into a new workbook and try again.',
  },
  hostile: {
    vi: 'Không mở tệp này; hãy hỏi lại nơi gửi.',
    en: 'Do not open this file; ask the sender.',
  },
  unsupported: {
    vi: 'Hãy mở bằng Excel rồi lưu thành .xlsx.',
    en: 'Open it in Excel and save it as .xlsx.',
  },
};

export const fileWording: Wordings<
  'badFile' | 'fileNotFound' | 'cannotReadFile' | 'cannotWriteFile'
> = {
  badFile: {
    vi: ({ file, reason, detail }) => [
      'Không đọc được tệp',
      `Tệp “${file}” ${badFile[reason].vi}${detail ? ` (${detail})` : ''}.`,
      badFileRemedy[reason].vi,
    ],
    en: ({ file, reason, detail }) => [
      'The file cannot be read',
      `The file “${file}” ${badFile[reason].en}${detail ? ` (${detail})` : ''}.`,
      badFileRemedy[reason].en,
    ],
  },
  fileNotFound: {
    vi: ({ file }) => [
      'Không tìm thấy tệp',
      `Không có tệp “${file}”.`,
      'Hãy kiểm tra lại đường dẫn và tên tệp.',
    ],
    en: ({ file }) => ['File not found', `There is no file “${file}”.`, 'Check the path and name.'],
  },
  cannotReadFile: {
    vi: ({ file, detail }) => [
      'Không mở được tệp',
      `Không mở được “${file}” để đọc (${detail}).`,
      'Hãy kiểm tra đó có phải là một tệp và có quyền đọc hay không.',
    ],
    en: ({ file, detail }) => [
      'The file cannot be opened',
      `“${file}” could not be opened for reading (${detail}).`,
      'Check that it is a file and that you may read it.',
    ],
  },
  cannotWriteFile: {
    vi: ({ file, detail }) => [
      'Không ghi được tệp',
      `Không ghi được “${file}” (${detail}).`,
      'Hãy kiểm tra thư mục, quyền ghi, và đóng tệp nếu Excel đang mở nó.',
    ],
    en: ({ file, detail }) => [
      'The file cannot be written',
      `“${file}” could not be written (${detail}).`,
      'Check the folder and its permissions, and close the file if Excel has it open.',
    ],
  },
};
