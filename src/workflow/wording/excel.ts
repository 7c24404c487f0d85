/** Wording of problems that Excel raises. */
import type { Wordings } from './wordings';

export const excelWording: Wordings<
  | 'sheetProtected'
  | 'workbookProtected'
  | 'readOnly'
  | 'excelBusy'
  | 'excelSilent'
  | 'tooLarge'
  | 'excelFailed'
> = {
  sheetProtected: {
    vi: ({ sheet }) => [
      'Trang đang được bảo vệ',
      `Trang “${sheet}” được bảo vệ bằng mật khẩu nên chưa ghi được; chưa có gì bị thay đổi.`,
      'Vào Xem lại → Bỏ bảo vệ trang tính rồi làm lại.',
    ],
    en: ({ sheet }) => [
      'The sheet is protected',
      `The sheet “${sheet}” is protected by a password and could not be written; nothing was changed.`,
      'Choose Review → Unprotect Sheet and try again.',
    ],
  },
  workbookProtected: {
    vi: () => [
      'Sổ đang được bảo vệ cấu trúc',
      'Không thêm được trang vì cấu trúc sổ đang được bảo vệ; chưa có gì bị thay đổi.',
      'Vào Xem lại → Bảo vệ sổ làm việc để tắt bảo vệ rồi làm lại.',
    ],
    en: () => [
      'The workbook’s structure is protected',
      'No sheet can be added while the structure is protected; nothing was changed.',
      'Choose Review → Protect Workbook to turn it off and try again.',
    ],
  },
  readOnly: {
    vi: () => [
      'Tệp chỉ đọc',
      'Sổ đang mở ở chế độ chỉ đọc nên không ghi được.',
      'Bấm “Cho phép chỉnh sửa”, hoặc lưu một bản sao rồi làm trên bản sao đó.',
    ],
    en: () => [
      'Read-only file',
      'The workbook is open read-only and cannot be written.',
      'Press “Enable Editing”, or save a copy and work there.',
    ],
  },
  excelBusy: {
    vi: () => [
      'Excel đang ở chế độ nhập ô',
      'Một ô đang được gõ dở nên Excel chưa nhận lệnh; chưa có gì bị thay đổi.',
      'Hãy nhấn Enter (hoặc Esc) trong ô đó rồi bấm “Thử lại”.',
    ],
    en: () => [
      'Excel is in cell-edit mode',
      'A cell is being typed in, so Excel takes no commands; nothing was changed.',
      'Press Enter (or Esc) in that cell and choose “Try again”.',
    ],
  },
  excelSilent: {
    vi: ({ seconds }) => [
      'Excel chưa trả lời',
      `Đã chờ ${seconds} giây mà Excel chưa trả lời.`,
      'Hãy xem có hộp thoại nào đang mở trong Excel, đóng lại rồi bấm “Thử lại”.',
    ],
    en: ({ seconds }) => [
      'Excel does not answer',
      `Excel has not answered for ${seconds} seconds.`,
      'See whether a dialog is open in Excel, close it and choose “Try again”.',
    ],
  },
  tooLarge: {
    vi: () => [
      'Quá nhiều dữ liệu cho một lần',
      'Excel không nhận được lượng dữ liệu lớn như vậy trong một lần.',
      'Hãy chọn một đơn vị thay cho toàn bộ kế hoạch rồi làm lại.',
    ],
    en: () => [
      'Too much at once',
      'Excel does not take this much data at once.',
      'Choose one unit instead of the whole plan and try again.',
    ],
  },
  excelFailed: {
    vi: ({ detail }) => [
      'Excel báo lỗi',
      `Excel không thực hiện được lệnh (${detail}).`,
      'Hãy bấm “Thử lại”; nếu vẫn lỗi, lưu tệp, đóng Excel rồi mở lại.',
    ],
    en: ({ detail }) => [
      'Excel reported an error',
      `Excel could not carry out the command (${detail}).`,
      'Choose “Try again”; if it fails again, save the file and restart Excel.',
    ],
  },
};
