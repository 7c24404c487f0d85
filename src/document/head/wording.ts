/** What a note about the head of a plan says, Vietnamese and English side by side. */
import type { NoteWording } from '../types';

export type HeadNoteCode =
  | 'titleMissing'
  | 'yearsGuessed'
  | 'issuerMissing'
  | 'numberMissing'
  | 'dayMissing'
  | 'otherKind'
  | 'nothingRead';

export const headNoteWording: Readonly<Record<HeadNoteCode, NoteWording>> = {
  titleMissing: {
    severity: 'warning',
    vi: () => 'Không thấy tên kế hoạch dưới dòng “KẾ HOẠCH”. Hãy nhập tên kế hoạch.',
    en: () => 'No title was found below the line “KẾ HOẠCH”. Enter the title of the plan.',
  },
  yearsGuessed: {
    severity: 'warning',
    vi: ({ values }) =>
      `Tên kế hoạch không ghi năm nên tạm lấy năm ${values['year'] ?? ''}. Hãy nhập năm đầu và năm cuối của kế hoạch.`,
    en: ({ values }) =>
      `The title names no year, so ${values['year'] ?? ''} was taken. Enter the first and the last year of the plan.`,
  },
  issuerMissing: {
    severity: 'warning',
    vi: () => 'Không rõ cơ quan ban hành. Hãy nhập tên cơ quan ban hành.',
    en: () => 'Who issued the plan is not clear. Enter the name of the agency.',
  },
  numberMissing: {
    severity: 'note',
    vi: () => 'Văn bản chưa ghi số, ký hiệu. Hãy nhập nếu kế hoạch đã có số.',
    en: () => 'The document bears no number. Enter it if the plan has one by now.',
  },
  dayMissing: {
    severity: 'note',
    vi: () => 'Văn bản chưa ghi ngày ban hành. Hãy nhập ngày nếu kế hoạch đã ban hành.',
    en: () => 'The document bears no day of issue. Enter it if the plan has been issued.',
  },
  otherKind: {
    severity: 'warning',
    vi: ({ values }) =>
      `Văn bản này là “${values['kind'] ?? ''}”, không phải kế hoạch. Hãy kiểm tra đã chọn đúng tệp chưa.`,
    en: ({ values }) =>
      `This document is a “${values['kind'] ?? ''}”, not a plan. Check that the right file was chosen.`,
  },
  nothingRead: {
    severity: 'error',
    vi: () =>
      'Không tìm thấy chỉ tiêu hay nhiệm vụ nào. Hãy kiểm tra đã chọn đúng văn bản, hoặc dán riêng phần nội dung của kế hoạch.',
    en: () =>
      'No target and no task was found. Check that the right document was chosen, or paste the body of the plan alone.',
  },
};
