/**
 * The words for every problem, Vietnamese and English side by side. Each says what happened and where,
 * that nothing was lost when that is so, and ends with what to do next.
 */
import type { BadFileReason, Language, Problem } from './problems';

export interface ProblemText {
  readonly title: string;
  readonly message: string;
  /** What to do next. */
  readonly remedy: string;
}

type Wording<P> = (problem: P) => readonly [title: string, message: string, remedy: string];
type Catalogue = {
  readonly [C in Problem['code']]: {
    readonly vi: Wording<Extract<Problem, { code: C }>>;
    readonly en: Wording<Extract<Problem, { code: C }>>;
  };
};

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
    vi: 'ở dạng chưa đọc được (ví dụ .xlsb)',
    en: 'is of a kind that cannot be read (such as .xlsb)',
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

const catalogue: Catalogue = {
  noPlanChosen: {
    vi: () => [
      'Chưa chọn kế hoạch',
      'Chưa có kế hoạch nào được chọn.',
      'Hãy chọn một kế hoạch trong danh sách.',
    ],
    en: () => ['No plan chosen', 'No plan has been chosen.', 'Choose a plan from the list.'],
  },
  unknownPlan: {
    vi: ({ id }) => [
      'Không tìm thấy kế hoạch',
      `Thư viện không có kế hoạch “${id}”.`,
      'Hãy chọn một kế hoạch trong danh sách, hoặc chỉ tới tệp kế hoạch .json.',
    ],
    en: ({ id }) => [
      'Plan not found',
      `The library has no plan “${id}”.`,
      'Choose one of the listed plans, or name a plan file (.json).',
    ],
  },
  damagedPlan: {
    vi: ({ file, at, reason }) => [
      'Tệp kế hoạch bị lỗi',
      `Tệp kế hoạch “${file}” sai tại “${at}”: ${reason}`,
      'Hãy sửa chỗ đó hoặc xin lại tệp từ nơi gửi rồi thử lại.',
    ],
    en: ({ file, at, reason }) => [
      'Damaged plan file',
      `The plan file “${file}” is wrong at “${at}”: ${reason}`,
      'Mend that place, or ask the sender for the file again, and retry.',
    ],
  },
  yearOutsidePlan: {
    vi: ({ year, from, to }) => [
      'Năm nằm ngoài kế hoạch',
      `Kế hoạch chỉ gồm các năm ${from}–${to}, không có năm ${year}.`,
      `Hãy chọn một năm từ ${from} đến ${to}.`,
    ],
    en: ({ year, from, to }) => [
      'Year outside the plan',
      `The plan covers ${from}–${to}; ${year} is outside.`,
      `Choose a year from ${from} to ${to}.`,
    ],
  },
  unitNotInPlan: {
    vi: ({ unit }) => [
      'Đơn vị không có trong kế hoạch',
      `Kế hoạch không giao việc cho “${unit}”.`,
      'Hãy chọn đơn vị trong danh sách, hoặc chọn “Toàn bộ kế hoạch”.',
    ],
    en: ({ unit }) => [
      'Unit not in the plan',
      `The plan gives “${unit}” nothing to do.`,
      'Choose a unit from the list, or “The whole plan”.',
    ],
  },
  badPeriod: {
    vi: ({ period }) => [
      'Kỳ báo cáo không đúng',
      `“${period}” không phải là một kỳ báo cáo.`,
      'Hãy ghi năm và kỳ như 2026-Q1, 2026-H1, 2026-Q3 hoặc 2026-Y.',
    ],
    en: ({ period }) => [
      'Not a reporting period',
      `“${period}” is no reporting period.`,
      'Write the year and the period: 2026-Q1, 2026-H1, 2026-Q3 or 2026-Y.',
    ],
  },
  periodOfOtherYear: {
    vi: ({ period, year }) => [
      'Kỳ báo cáo khác năm',
      `Kỳ ${period} không thuộc năm ${year} mà sổ đang dùng.`,
      `Hãy chọn một kỳ của năm ${year}, hoặc nạp kế hoạch cho năm kia vào sổ mới.`,
    ],
    en: ({ period, year }) => [
      'Period of another year',
      `The period ${period} is not in ${year}, the year of this workbook.`,
      `Choose a period of ${year}, or load the plan for the other year into a new workbook.`,
    ],
  },
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
      'Bấm Ctrl+Z nếu vừa xóa, hoặc nạp lại kế hoạch: phần đã nhập ở các trang khác được giữ nguyên.',
    ],
    en: ({ table, sheet }) => [
      'A table is missing',
      `The table “${table}” (sheet “${sheet}”) is gone.`,
      'Press Ctrl+Z if you have just deleted it, or load the plan again: what stands on the other sheets is kept.',
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
  badStatusDate: {
    vi: ({ text }) => [
      'Ngày chốt số liệu không đúng',
      `“${text}” không phải là một ngày.`,
      'Hãy nhập ngày chốt dạng ngày/tháng/năm trên trang Kế hoạch (dòng lệnh: dạng 2026-03-14).',
    ],
    en: ({ text }) => [
      'Bad status date',
      `“${text}” is not a date.`,
      'Enter the status date as day/month/year on the Kế hoạch sheet (command line: 2026-03-14).',
    ],
  },
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
  usage: {
    vi: ({ detail }) => ['Lệnh chưa đúng', detail, 'Gõ “npm run cli -- help” để xem cách dùng.'],
    en: ({ detail }) => ['Wrong usage', detail, 'Run “npm run cli -- help” to see the commands.'],
  },
};

/**
 * The words of a problem in one language.
 *
 * @example
 * problemText({ code: 'badPeriod', period: '2026-Q9' }, 'vi').remedy
 * // 'Hãy ghi năm và kỳ như 2026-Q1, 2026-H1, 2026-Q3 hoặc 2026-Y.'
 */
export function problemText(problem: Problem, language: Language): ProblemText {
  // One entry a code: the lookup gives the wording for exactly this problem, which the type checker
  // cannot follow across the union.
  const wording = catalogue[problem.code][language] as Wording<Problem>;
  const [title, message, remedy] = wording(problem);
  return { title, message, remedy };
}
