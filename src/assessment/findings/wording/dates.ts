/** What findings about dates say. */
import type { Catalogue } from '../catalogue';

type Code =
  | 'dateAsText'
  | 'badDate'
  | 'doneInFuture'
  | 'doneBeforeStart'
  | 'impossibleDeadline'
  | 'statusDateOutsidePeriod'
  | 'otherDateSystem';

export const dateFindings: Catalogue<Code> = {
  dateAsText: {
    severity: 'error',
    message: {
      vi: ({ field, text, date }) => `«${field}» đang là chữ «${text}», chưa phải ngày ${date}.`,
      en: ({ field, text, date }) => `“${field}” is the text “${text}”, not the date ${date}.`,
    },
    remedy: {
      vi: 'Gõ lại ngày vào ô theo dạng ngày/tháng/năm.',
      en: 'Type the date again as day/month/year.',
    },
  },
  badDate: {
    severity: 'error',
    message: {
      vi: ({ field, text }) => `«${field}» đang là «${text}», không phải một ngày có thật.`,
      en: ({ field, text }) => `“${field}” holds “${text}”, which is no date.`,
    },
    remedy: {
      vi: 'Nhập ngày theo dạng ngày/tháng/năm, ví dụ 14/03/2026.',
      en: 'Enter a date as day/month/year, for example 14/03/2026.',
    },
  },
  doneInFuture: {
    severity: 'warning',
    message: {
      vi: ({ doneOn, statusDate, days }) =>
        `Ngày hoàn thành ${doneOn} sau ngày chốt số liệu ${statusDate} ${days} ngày, nên kỳ này chưa tính là hoàn thành.`,
      en: ({ doneOn, statusDate, days }) =>
        `The completion date ${doneOn} lies ${days} days after the status date ${statusDate} and does not count yet.`,
    },
    remedy: {
      vi: 'Kiểm tra lại ngày; nếu đúng thì giữ nguyên, nhiệm vụ sẽ được tính ở kỳ sau.',
      en: 'Check the date; if it is right leave it, the task counts in the next period.',
    },
  },
  doneBeforeStart: {
    severity: 'warning',
    message: {
      vi: ({ doneOn, start, days }) =>
        `Ngày hoàn thành ${doneOn} trước ngày bắt đầu ${start} ${days} ngày.`,
      en: ({ doneOn, start, days }) =>
        `The completion date ${doneOn} lies ${days} days before the task begins on ${start}.`,
    },
    remedy: {
      vi: 'Kiểm tra lại ngày hoàn thành; nếu đúng, ghi lý do vào «Giải trình».',
      en: 'Check the completion date; if it is right, give the reason in “Giải trình”.',
    },
  },
  impossibleDeadline: {
    severity: 'warning',
    message: {
      vi: ({ text, reason }) =>
        `Thời hạn trong kế hoạch «${text}» không thực hiện được: ${reason}.`,
      en: ({ text, reason }) => `The plan’s deadline “${text}” cannot be met: ${reason}.`,
    },
    remedy: {
      vi: 'Hỏi lại cơ quan ban hành rồi nhập ngày đúng vào «Hạn hoàn thành».',
      en: 'Ask the issuer and enter the right date in “Hạn hoàn thành”.',
    },
  },
  statusDateOutsidePeriod: {
    severity: 'warning',
    message: {
      vi: ({ statusDate, period, from, to }) =>
        `Ngày chốt số liệu ${statusDate} nằm ngoài kỳ ${period} (${from} đến ${to}).`,
      en: ({ statusDate, period, from, to }) =>
        `The status date ${statusDate} lies outside ${period} (${from} to ${to}).`,
    },
    remedy: {
      vi: 'Sửa ngày chốt trên trang «Kế hoạch», hoặc chọn lại kỳ báo cáo.',
      en: 'Correct the status date on the sheet “Kế hoạch”, or choose another period.',
    },
  },
  otherDateSystem: {
    severity: 'error',
    message: {
      vi: () =>
        'Sổ tính đang đếm ngày từ năm 1904 (một lựa chọn của Excel), nên mọi ngày của sổ lệch 4 năm và công thức không còn đúng.',
      en: () =>
        'The workbook counts its days from 1904 (an option of Excel): all its dates are four years off, and its formulas no longer hold.',
    },
    remedy: {
      vi: 'Vào Tệp, Tùy chọn, Nâng cao, bỏ dấu ở «Dùng hệ thống ngày tháng 1904», rồi xem lại những ngày đã nhập từ đó.',
      en: 'Under File, Options, Advanced clear “Use 1904 date system”, then look through the dates that were entered since.',
    },
  },
};
