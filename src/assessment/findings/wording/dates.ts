/** What findings about dates say. */
import { midSentence } from '../../period';
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
    message: ({ field, text, date }) => `«${field}» đang là chữ «${text}», chưa phải ngày ${date}.`,
    remedy: 'Gõ lại ngày vào ô theo dạng ngày/tháng/năm.',
  },
  badDate: {
    severity: 'error',
    message: ({ field, text }) => `«${field}» đang là «${text}», không phải một ngày có thật.`,
    remedy: 'Nhập ngày theo dạng ngày/tháng/năm, ví dụ 14/03/2026.',
  },
  doneInFuture: {
    severity: 'warning',
    message: ({ doneOn, statusDate, days }) =>
      `Ngày hoàn thành ${doneOn} sau ngày chốt số liệu ${statusDate} ${days} ngày, nên kỳ này chưa tính là hoàn thành.`,
    remedy: 'Kiểm tra lại ngày; nếu đúng thì giữ nguyên, nhiệm vụ sẽ được tính ở kỳ sau.',
  },
  doneBeforeStart: {
    severity: 'warning',
    message: ({ doneOn, start, days }) =>
      `Ngày hoàn thành ${doneOn} trước ngày bắt đầu ${start} ${days} ngày.`,
    remedy: 'Kiểm tra lại ngày hoàn thành; nếu đúng, ghi lý do vào «Giải trình».',
  },
  impossibleDeadline: {
    severity: 'warning',
    message: ({ text, reason }) =>
      `Thời hạn trong kế hoạch «${text}» không thực hiện được: ${reason}.`,
    remedy: 'Hỏi lại cơ quan ban hành rồi nhập ngày đúng vào «Hạn hoàn thành».',
  },
  statusDateOutsidePeriod: {
    severity: 'warning',
    message: ({ statusDate, period, from, to }) =>
      `Ngày chốt số liệu ${statusDate} nằm ngoài kỳ ${midSentence(period)} (${from} đến ${to}).`,
    remedy: 'Sửa ngày chốt trên trang «Kế hoạch», hoặc chọn lại kỳ báo cáo.',
  },
  otherDateSystem: {
    severity: 'error',
    message: () =>
      'Sổ tính đang đếm ngày từ năm 1904 (một lựa chọn của Excel), nên mọi ngày của sổ lệch 4 năm và công thức không còn đúng.',
    remedy:
      'Vào Tệp, Tùy chọn, Nâng cao, bỏ dấu ở «Dùng hệ thống ngày tháng 1904», rồi xem lại những ngày đã nhập từ đó.',
  },
};
