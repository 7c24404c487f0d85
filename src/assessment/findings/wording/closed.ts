/** What findings about a closed period (kỳ đã chốt) say. */
import { midSentence } from '../../period';
import type { Catalogue } from '../catalogue';

type Code =
  | 'closedFigureChanged'
  | 'closedJudgementChanged'
  | 'closedTaskChanged'
  | 'closedRowMissing'
  | 'closedRowAdded'
  | 'closedSheetMissing'
  | 'closedStatusDateChanged'
  | 'closedCopyMissing'
  | 'closedCopyChanged'
  | 'closedReportMissing';

const putBackOrReopen =
  'Ghi lại như khi chốt; nếu thay đổi là đúng thì bấm «Mở lại kỳ», nêu lý do, lập lại báo cáo và chốt lại.';

export const closedFindings: Catalogue<Code> = {
  closedFigureChanged: {
    severity: 'error',
    message: ({ period, field, was, now }) =>
      `${period} đã chốt nhưng «${field}» nay là ${now}; khi chốt là ${was}.`,
    remedy: putBackOrReopen,
  },
  closedJudgementChanged: {
    severity: 'error',
    message: ({ period, was, now }) =>
      `${period} đã chốt với đánh giá «${was}», nay là «${now}» tuy số liệu không đổi: mục tiêu hoặc cách đo đã đổi sau khi chốt.`,
    remedy:
      'Ghi lại mục tiêu của chỉ tiêu trên trang «Chỉ tiêu» như khi chốt; nếu thay đổi là đúng thì bấm «Mở lại kỳ», nêu lý do, lập lại báo cáo và chốt lại.',
  },
  closedTaskChanged: {
    severity: 'error',
    message: ({ period, field, was, now }) =>
      `${period} đã chốt nhưng «${field}» của nhiệm vụ nay là ${now}; khi chốt là ${was}.`,
    remedy: putBackOrReopen,
  },
  closedRowMissing: {
    severity: 'error',
    message: ({ period, name }) => `${period} đã chốt có dòng «${name}», nay không còn.`,
    remedy:
      'Bấm «Nạp kế hoạch» để dựng lại dòng, rồi ghi lại như khi chốt (xem trang «Chốt …» đang ẩn).',
  },
  closedRowAdded: {
    severity: 'error',
    message: ({ period, name }) =>
      `${period} đã chốt không có số liệu của dòng «${name}», nay dòng này có số liệu.`,
    remedy:
      'Xóa số liệu vừa nhập ở kỳ đã chốt; nếu cần có thì bấm «Mở lại kỳ», nêu lý do, lập lại báo cáo và chốt lại.',
  },
  closedSheetMissing: {
    severity: 'error',
    message: ({ period }) => `${period} đã chốt nhưng trang số liệu của kỳ không còn trong sổ.`,
    remedy:
      'Bấm «Hoàn tác» nếu vừa xóa, hoặc chuyển về kỳ đó để dựng lại trang rồi ghi lại số liệu từ trang «Chốt …» đang ẩn.',
  },
  closedStatusDateChanged: {
    severity: 'error',
    message: ({ period, was, now }) =>
      `${period} đã chốt theo ngày chốt số liệu ${was}, nay ngày này là ${now}.`,
    remedy:
      'Ghi lại ngày chốt số liệu trên trang «Kế hoạch» như khi chốt, hoặc bấm «Mở lại kỳ» và nêu lý do.',
  },
  closedCopyMissing: {
    severity: 'warning',
    message: ({ period, closed }) =>
      `Theo nhật ký, ${midSentence(period)} đã chốt lúc ${closed}, nhưng bản chốt không còn trong sổ nên không đối chiếu được.`,
    remedy: 'Lấy lại sổ từ bản sao lưu, hoặc chuyển về kỳ đó, xem lại số liệu rồi chốt lại.',
  },
  closedCopyChanged: {
    severity: 'warning',
    message: ({ period }) =>
      `Bản chốt của ${midSentence(period)} đã bị sửa sau khi chốt, nên không còn là căn cứ.`,
    remedy:
      'Lấy lại sổ từ bản sao lưu, hoặc bấm «Mở lại kỳ», nêu lý do, xem lại số liệu rồi chốt lại.',
  },
  closedReportMissing: {
    severity: 'warning',
    message: ({ period }) => `${period} đã chốt nhưng trang tổng hợp của kỳ không còn trong sổ.`,
    remedy: 'Chuyển về kỳ đó rồi bấm «Lập báo cáo» để dựng lại từ số liệu đã chốt.',
  },
};
