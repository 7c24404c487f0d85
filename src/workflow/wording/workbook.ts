/** Wording of problems with what stands in the workbook. */
import type { Wordings } from './wordings';

export const workbookWording: Wordings<
  | 'nothingLoaded'
  | 'otherPlanLoaded'
  | 'otherYearLoaded'
  | 'newerWorkbook'
  | 'tableMissing'
  | 'columnMissing'
  | 'noFiguresForPeriod'
  | 'sheetNameTaken'
  | 'placeTaken'
  | 'itemGone'
  | 'nothingToUndo'
  | 'undoDamaged'
  | 'undoFromNewer'
  | 'undoSheetGone'
  | 'sentFileDiffers'
  | 'isSentFile'
  | 'textTooLong'
> = {
  nothingLoaded: {
    vi: () => [
      'Sổ chưa có kế hoạch',
      'Không tìm thấy bảng “ChiTieu” và “NhiemVu” trong sổ này.',
      'Hãy nạp một kế hoạch, hoặc mở đúng tệp đã nạp kế hoạch.',
    ],
    en: () => [
      'No plan in this workbook',
      'The tables “ChiTieu” and “NhiemVu” were not found in this workbook.',
      'Load a plan, or open the workbook that holds one.',
    ],
  },
  otherPlanLoaded: {
    vi: ({ planId, entries }) => [
      'Sổ đang giữ kế hoạch khác',
      `Sổ này đang giữ kế hoạch “${planId}” với ${entries} ô đã nhập; chưa có gì bị thay đổi.`,
      'Hãy lưu tệp này, tạo một sổ mới rồi nạp kế hoạch vào sổ mới.',
    ],
    en: ({ planId, entries }) => [
      'Another plan is loaded',
      `This workbook holds the plan “${planId}” with ${entries} entries; nothing was changed.`,
      'Save this file, make a new workbook and load the plan there.',
    ],
  },
  otherYearLoaded: {
    vi: ({ year, entries }) => [
      'Sổ đang dùng cho năm khác',
      `Sổ này đang giữ số liệu năm ${year} với ${entries} ô đã nhập; chưa có gì bị thay đổi.`,
      'Hãy lưu tệp này, tạo một sổ mới rồi nạp kế hoạch cho năm mới vào đó.',
    ],
    en: ({ year, entries }) => [
      'The workbook is for another year',
      `This workbook holds ${entries} entries of ${year}; nothing was changed.`,
      'Save this file, make a new workbook and load the plan for the new year there.',
    ],
  },
  newerWorkbook: {
    vi: ({ version }) => [
      'Sổ do bản mới hơn tạo ra',
      `Sổ này được tạo bởi phiên bản ${version} của Sổ Kế hoạch, mới hơn bản đang dùng.`,
      'Hãy cập nhật Sổ Kế hoạch (tải lại trang hoặc hỏi quản trị viên) rồi mở lại.',
    ],
    en: ({ version }) => [
      'Made by a newer version',
      `This workbook was made by version ${version}, newer than the one in use.`,
      'Update the add-in (reload it, or ask your administrator) and open the file again.',
    ],
  },
  tableMissing: {
    vi: ({ table, sheet }) => [
      'Thiếu một bảng của sổ',
      `Không còn bảng “${table}” (trang “${sheet}”).`,
      'Bấm Ctrl+Z nếu vừa chuyển bảng thành ô thường, hoặc bấm «Sửa chữa…» ở thẻ Kiểm tra: các ô thành bảng lại, phần đã nhập được giữ nguyên.',
    ],
    en: ({ table, sheet }) => [
      'A table is missing',
      `The table “${table}” (sheet “${sheet}”) is gone.`,
      'Press Ctrl+Z if you have just turned the table into plain cells, or choose “Repair…” on the tab Check: the cells become a table again and what was entered is kept.',
    ],
  },
  columnMissing: {
    vi: ({ sheet, column }) => [
      'Thiếu một cột',
      `Trang “${sheet}” không còn cột “${column}”.`,
      'Hãy đặt lại đúng tên cột, bấm Ctrl+Z nếu vừa xóa, hoặc nạp lại kế hoạch.',
    ],
    en: ({ sheet, column }) => [
      'A column is missing',
      `The sheet “${sheet}” has no column “${column}”.`,
      'Restore the column’s name, press Ctrl+Z if you have just deleted it, or load the plan again.',
    ],
  },
  noFiguresForPeriod: {
    vi: ({ period }) => [
      'Chưa có trang số liệu của kỳ',
      `Sổ chưa có trang số liệu cho kỳ ${period}.`,
      'Hãy chọn kỳ này ở đầu bảng Sổ Kế hoạch để tạo trang số liệu, hoặc chọn kỳ khác.',
    ],
    en: ({ period }) => [
      'No figures for the period',
      `This workbook has no sheet of figures for ${period}.`,
      'Choose this period at the top of the pane to make its sheet, or choose another period.',
    ],
  },
  sheetNameTaken: {
    vi: ({ sheet }) => [
      'Tên trang đã có người dùng',
      `Sổ đã có trang “${sheet}” của riêng anh/chị; trang đó không bị đụng tới.`,
      `Hãy đổi tên trang “${sheet}” rồi làm lại.`,
    ],
    en: ({ sheet }) => [
      'The sheet name is taken',
      `The workbook already has a sheet “${sheet}” of your own; it was not touched.`,
      `Rename the sheet “${sheet}” and try again.`,
    ],
  },
  placeTaken: {
    vi: ({ sheet, cell }) => [
      'Chỗ cần ghi đang có nội dung khác',
      `Ô ${cell} của trang “${sheet}” có nội dung của riêng anh/chị, nằm đúng chỗ bảng cần ghi; chưa có gì bị thay đổi.`,
      'Hãy chuyển nội dung đó sang chỗ khác hoặc trang khác rồi làm lại.',
    ],
    en: ({ sheet, cell }) => [
      'The place is taken',
      `Cell ${cell} of “${sheet}” holds something of your own where the table must be written; nothing was changed.`,
      'Move it elsewhere or to another sheet and try again.',
    ],
  },
  itemGone: {
    vi: ({ what }) => [
      'Một phần của sổ vừa bị xóa hoặc đổi tên',
      `Không còn thấy “${what}” trong khi đang làm.`,
      'Hãy bấm “Thử lại”: Sổ Kế hoạch sẽ đọc lại sổ từ đầu.',
    ],
    en: ({ what }) => [
      'A part of the workbook has just gone',
      `“${what}” was deleted or renamed meanwhile.`,
      'Choose “Try again”: the workbook will be read anew.',
    ],
  },
  nothingToUndo: {
    vi: () => [
      'Không còn việc nào để hoàn tác',
      'Sổ này không giữ việc nào của Sổ Kế hoạch để hoàn tác; chưa có gì bị thay đổi.',
      'Với những gì anh/chị vừa gõ, hãy bấm Ctrl+Z trong Excel.',
    ],
    en: () => [
      'Nothing left to undo',
      'This workbook keeps no act of the add-in that could be undone; nothing was changed.',
      'For what you have just typed, press Ctrl+Z in Excel.',
    ],
  },
  undoDamaged: {
    vi: () => [
      'Bản ghi để hoàn tác đã hỏng',
      'Phần ghi lại việc vừa làm không còn nguyên vẹn, nên không hoàn tác; chưa có gì bị thay đổi.',
      'Nếu cần trở lại như trước, hãy mở bản lưu cũ của tệp.',
    ],
    en: () => [
      'The record for undoing is damaged',
      'What was kept of the last act is no longer whole, so nothing was undone or changed.',
      'To go back, open an earlier copy of the file.',
    ],
  },
  undoFromNewer: {
    vi: () => [
      'Việc này do bản mới hơn làm',
      'Phần ghi để hoàn tác do bản Sổ Kế hoạch mới hơn tạo ra; chưa có gì bị thay đổi.',
      'Hãy cập nhật Sổ Kế hoạch (tải lại trang hoặc hỏi quản trị viên) rồi hoàn tác lại.',
    ],
    en: () => [
      'Made by a newer version',
      'What is kept for undoing was written by a newer version of the add-in; nothing was changed.',
      'Update the add-in (reload it, or ask your administrator) and undo again.',
    ],
  },
  undoSheetGone: {
    vi: ({ sheet }) => [
      'Không hoàn tác được vì trang đã khác hẳn',
      `Trang “${sheet}” đã bị xóa, hoặc bảng trên đó đã bị thêm bớt, dời hàng; chưa có gì bị thay đổi.`,
      'Hãy bấm Ctrl+Z trong Excel để đưa trang về như lúc làm xong, rồi hoàn tác lại.',
    ],
    en: ({ sheet }) => [
      'The sheet has changed too much',
      `The sheet “${sheet}” was deleted, or rows of its tables were moved; nothing was changed.`,
      'Press Ctrl+Z in Excel to bring the sheet back as the act had left it, then undo again.',
    ],
  },
  isSentFile: {
    vi: () => [
      'Đây là tệp đã gửi cấp trên',
      'Tệp gửi chỉ để đọc, kiểm tra và tổng hợp: sửa thì mã biên nhận không còn đúng. Chưa có gì bị thay đổi.',
      'Hãy làm việc này trong sổ của đơn vị đã lập ra tệp.',
    ],
    en: () => [
      'This is a file that was sent upward',
      'A sent file is there to be read, checked and added up: edited, its receipt code no longer holds. Nothing was changed.',
      'Do this in the workbook of the unit that made the file.',
    ],
  },
  sentFileDiffers: {
    vi: () => [
      'Chưa tạo được tệp gửi',
      'Đọc lại tệp vừa lập thì không ra đúng số liệu của sổ; chưa có tệp nào được tạo, sổ giữ nguyên.',
      'Hãy nạp lại kế hoạch (phần đã nhập được giữ nguyên), kiểm tra, rồi tạo tệp gửi lần nữa.',
    ],
    en: () => [
      'The file to send could not be made',
      'Read back, the file did not give the figures of the workbook; no file was made, nothing was changed.',
      'Load the plan again (what was entered is kept), check, then make the file again.',
    ],
  },
  textTooLong: {
    vi: ({ sheet, cell }) => [
      'Nội dung quá dài cho một ô',
      `Nội dung cho ô ${cell} của trang “${sheet}” dài hơn 32.767 ký tự; chưa có gì được ghi.`,
      'Hãy rút ngắn nội dung đó rồi làm lại.',
    ],
    en: ({ sheet, cell }) => [
      'Too long for a cell',
      `The text for cell ${cell} of “${sheet}” is longer than 32,767 characters; nothing was written.`,
      'Shorten that text and try again.',
    ],
  },
};
