/** What a note about a task says, Vietnamese and English side by side; each ends with what to do. */
import type { NoteWording } from '../types';

export type TaskNoteCode =
  | 'taskDeadlineMissing'
  | 'taskDeadlineNotUnderstood'
  | 'taskDeadlineImpossible'
  | 'taskDeadlineBeforePlan'
  | 'taskDeadlineYearGuessed'
  | 'taskDeadlineVague'
  | 'taskDeadlineCycleMissing'
  | 'taskDeadlineFirstYearMissing'
  | 'taskDeadlineWorkingDays'
  | 'taskDeadlineEndBeforeStart'
  | 'taskDeadlineOutsidePlan'
  | 'taskDeadlineFromTitle'
  | 'taskQuotasDisagree'
  | 'taskLeadMissing'
  | 'taskLeadFromSentence'
  | 'taskMergedCellAssumed'
  | 'taskSameAsAbove'
  | 'taskGroupInherited'
  | 'taskRowJoined'
  | 'taskColumnNotUnderstood'
  | 'taskSharedAttributes'
  | 'taskBulletsInOne'
  | 'taskWithoutAttributes';

export const taskNoteWording: Readonly<Record<TaskNoteCode, NoteWording>> = {
  taskDeadlineMissing: {
    severity: 'warning',
    vi: () =>
      'Nhiệm vụ này không ghi thời hạn trong khi các nhiệm vụ khác có ghi. Hãy xem lại văn bản và nhập thời hạn nếu có.',
    en: () =>
      'This task names no deadline although others do. Look into the document and enter the deadline if there is one.',
  },
  taskDeadlineNotUnderstood: {
    severity: 'warning',
    vi: ({ quote }) =>
      `Chưa hiểu thời hạn «${quote}». Hãy nhập lại theo dạng “Quý II/2026” hoặc “Trước ngày 30/6/2026”.`,
    en: ({ quote }) =>
      `The deadline “${quote}” was not understood. Type it again like “Quý II/2026” or “Trước ngày 30/6/2026”.`,
  },
  taskDeadlineImpossible: {
    severity: 'error',
    vi: ({ quote }) =>
      `Ngày «${quote}» không có trong lịch. Hãy hỏi cơ quan ban hành và nhập ngày đúng.`,
    en: ({ quote }) =>
      `The calendar has no day “${quote}”. Ask the issuing agency and enter the right day.`,
  },
  taskDeadlineBeforePlan: {
    severity: 'warning',
    vi: ({ quote }) =>
      `Thời hạn «${quote}» trước ngày ban hành kế hoạch. Hãy kiểm tra lại; nếu đúng như văn bản thì giữ nguyên.`,
    en: ({ quote }) =>
      `The deadline “${quote}” lies before the plan was issued. Check it; keep it if the document says so.`,
  },
  taskDeadlineYearGuessed: {
    severity: 'note',
    vi: ({ quote }) =>
      `Thời hạn «${quote}» không ghi năm nên lấy theo năm của kế hoạch. Hãy sửa nếu là năm khác.`,
    en: ({ quote }) =>
      `The deadline “${quote}” names no year, so the plan's was taken. Correct it if another year is meant.`,
  },
  taskDeadlineVague: {
    severity: 'note',
    vi: ({ quote }) =>
      `«${quote}» không nói rõ ngày cuối cùng. Hãy xác nhận ngày đã chọn hoặc nhập ngày khác.`,
    en: ({ quote }) =>
      `“${quote}” does not say which day is the last. Confirm the day that was taken or enter another.`,
  },
  taskDeadlineCycleMissing: {
    severity: 'warning',
    vi: ({ quote }) =>
      `«${quote}» không nói định kỳ bao lâu một lần. Hãy nhập rõ, ví dụ “Hằng quý” hoặc “6 tháng một lần”.`,
    en: ({ quote }) =>
      `“${quote}” does not say how often. Enter it, for example “Hằng quý” (quarterly) or “6 tháng một lần”.`,
  },
  taskDeadlineFirstYearMissing: {
    severity: 'warning',
    vi: ({ quote }) =>
      `«${quote}» không nói bắt đầu từ năm nào. Hãy nhập thêm năm đầu tiên, ví dụ “từ năm 2026”.`,
    en: ({ quote }) =>
      `“${quote}” does not say in which year it begins. Add the first year, for example “từ năm 2026”.`,
  },
  taskDeadlineWorkingDays: {
    severity: 'note',
    vi: ({ quote }) =>
      `«${quote}» tính theo ngày làm việc nên chưa ra ngày cụ thể. Hãy nhập ngày cuối cùng nếu đã biết.`,
    en: ({ quote }) =>
      `“${quote}” counts working days, so no date could be set. Enter the last day if it is known.`,
  },
  taskDeadlineEndBeforeStart: {
    severity: 'error',
    vi: ({ quote }) =>
      `Khoảng thời gian «${quote}» kết thúc trước khi bắt đầu. Hãy hỏi cơ quan ban hành và nhập lại.`,
    en: ({ quote }) =>
      `The stretch “${quote}” ends before it begins. Ask the issuing agency and enter it again.`,
  },
  taskDeadlineOutsidePlan: {
    severity: 'warning',
    vi: ({ quote }) =>
      `Thời hạn «${quote}» nằm ngoài các năm của kế hoạch nên không có ngày đến hạn. Hãy kiểm tra lại năm.`,
    en: ({ quote }) =>
      `The deadline “${quote}” lies outside the plan's years, so nothing falls due. Check the year.`,
  },
  taskDeadlineFromTitle: {
    severity: 'note',
    vi: ({ quote }) =>
      `Thời hạn «${quote}» được lấy từ tên nhiệm vụ. Hãy xác nhận hoặc nhập thời hạn khác.`,
    en: ({ quote }) =>
      `The deadline “${quote}” was taken from the task's own words. Confirm it or enter another.`,
  },
  taskQuotasDisagree: {
    severity: 'warning',
    vi: ({ quote }) => `Các định mức trong «${quote}» không khớp nhau. Hãy giữ một định mức đúng.`,
    en: ({ quote }) => `The quotas in “${quote}” do not agree. Keep the one that is right.`,
  },
  taskLeadMissing: {
    severity: 'warning',
    vi: () =>
      'Nhiệm vụ này không ghi đơn vị chủ trì trong khi các nhiệm vụ khác có ghi. Hãy xem lại văn bản và nhập đơn vị chủ trì.',
    en: () =>
      'This task names no leading agency although others do. Look into the document and enter who leads it.',
  },
  taskLeadFromSentence: {
    severity: 'note',
    vi: ({ quote }) =>
      `Đơn vị chủ trì, phối hợp được đọc từ câu «${quote}». Hãy kiểm tra tên các đơn vị.`,
    en: ({ quote }) =>
      `Who leads and takes part was read from the sentence “${quote}”. Check the agencies' names.`,
  },
  taskMergedCellAssumed: {
    severity: 'note',
    vi: ({ quote }) =>
      `Ô của dòng này để trống nên hiểu là gộp với dòng trên: «${quote}». Hãy xác nhận hoặc xóa đi.`,
    en: ({ quote }) =>
      `The cell of this row is empty and was taken as merged with the row above: “${quote}”. Confirm or clear it.`,
  },
  taskSameAsAbove: {
    severity: 'note',
    vi: ({ quote }) =>
      `Dòng này ghi “như trên”, nên lấy «${quote}» của dòng trên. Hãy xác nhận hoặc sửa lại.`,
    en: ({ quote }) =>
      `This row says “as above”, so “${quote}” was taken from the row above. Confirm or correct it.`,
  },
  taskGroupInherited: {
    severity: 'note',
    vi: ({ quote }) =>
      `«${quote}» được ghi ở nhóm chứa nhiệm vụ này và dùng chung cho các dòng bên dưới. Hãy xác nhận hoặc sửa lại.`,
    en: ({ quote }) =>
      `“${quote}” stands in the group row above and was taken for each row below it. Confirm or correct it.`,
  },
  taskRowJoined: {
    severity: 'note',
    vi: ({ quote }) =>
      `Dòng của bảng bị ngắt (thường do sang trang); đã nối thêm «${quote}». Hãy đọc lại cho đúng.`,
    en: ({ quote }) =>
      `The row was broken, mostly by a new page; “${quote}” was joined to it. Read it through.`,
  },
  taskColumnNotUnderstood: {
    severity: 'note',
    vi: ({ quote }) =>
      `Chưa rõ cột «${quote}» của bảng nói về gì nên hiểu theo vị trí. Hãy xem lại tên các nhiệm vụ.`,
    en: ({ quote }) =>
      `What the column “${quote}” holds is not clear; it was read by its place. Look through the task titles.`,
  },
  taskSharedAttributes: {
    severity: 'note',
    vi: ({ quote }) =>
      `«${quote}» ghi một lần cho cả nhóm, nên áp dụng cho từng nhiệm vụ trong nhóm. Hãy gộp lại nếu chỉ là một nhiệm vụ.`,
    en: ({ quote }) =>
      `“${quote}” is said once for the whole group and was taken for each of its tasks. Merge them if they are one task.`,
  },
  taskBulletsInOne: {
    severity: 'note',
    vi: () =>
      'Các gạch đầu dòng bên dưới được hiểu là nội dung của một nhiệm vụ. Hãy tách ra nếu là nhiều nhiệm vụ.',
    en: () =>
      'The bullets below were taken as the contents of one task. Split them if they are several tasks.',
  },
  taskWithoutAttributes: {
    severity: 'note',
    vi: () =>
      'Mục này không ghi đơn vị và thời hạn như các mục bên cạnh nhưng vẫn được lấy làm nhiệm vụ. Hãy bỏ đi nếu không phải.',
    en: () =>
      'Unlike those beside it, this item names neither agency nor deadline; it was still taken as a task. Drop it if it is none.',
  },
};
