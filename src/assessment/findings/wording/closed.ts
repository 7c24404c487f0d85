/** What findings about a closed period (kỳ đã chốt) say. */
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

const putBackOrReopen = {
  vi: 'Ghi lại như khi chốt; nếu thay đổi là đúng thì bấm «Mở lại kỳ», nêu lý do, lập lại báo cáo và chốt lại.',
  en: 'Put it back as it was closed; if the change is right, reopen the period with a reason, rebuild the report and close again.',
} as const;

export const closedFindings: Catalogue<Code> = {
  closedFigureChanged: {
    severity: 'error',
    message: {
      vi: ({ period, field, was, now }) =>
        `${period} đã chốt nhưng «${field}» nay là ${now}; khi chốt là ${was}.`,
      en: ({ period, field, was, now }) =>
        `${period} is closed, but “${field}” now is ${now}; it was closed as ${was}.`,
    },
    remedy: putBackOrReopen,
  },
  closedJudgementChanged: {
    severity: 'error',
    message: {
      vi: ({ period, was, now }) =>
        `${period} đã chốt với đánh giá «${was}», nay là «${now}» tuy số liệu không đổi: mục tiêu hoặc cách đo đã đổi sau khi chốt.`,
      en: ({ period, was, now }) =>
        `${period} was closed as “${was}” and now is “${now}” with the same figures: the target or the measure was changed since.`,
    },
    remedy: {
      vi: 'Ghi lại mục tiêu của chỉ tiêu trên trang «Chỉ tiêu» như khi chốt; nếu thay đổi là đúng thì bấm «Mở lại kỳ», nêu lý do, lập lại báo cáo và chốt lại.',
      en: 'Put the indicator’s target on “Chỉ tiêu” back; if the change is right, reopen the period with a reason, rebuild the report and close again.',
    },
  },
  closedTaskChanged: {
    severity: 'error',
    message: {
      vi: ({ period, field, was, now }) =>
        `${period} đã chốt nhưng «${field}» của nhiệm vụ nay là ${now}; khi chốt là ${was}.`,
      en: ({ period, field, was, now }) =>
        `${period} is closed, but “${field}” of the task now is ${now}; it was closed as ${was}.`,
    },
    remedy: putBackOrReopen,
  },
  closedRowMissing: {
    severity: 'error',
    message: {
      vi: ({ period, name }) => `${period} đã chốt có dòng «${name}», nay không còn.`,
      en: ({ period, name }) => `${period} was closed with the row “${name}”, which is gone.`,
    },
    remedy: {
      vi: 'Bấm «Nạp kế hoạch» để dựng lại dòng, rồi ghi lại như khi chốt (xem trang «Chốt …» đang ẩn).',
      en: 'Load the plan again to rebuild the row, then put it back as it was closed (see the hidden sheet “Chốt …”).',
    },
  },
  closedRowAdded: {
    severity: 'error',
    message: {
      vi: ({ period, name }) =>
        `${period} đã chốt không có số liệu của dòng «${name}», nay dòng này có số liệu.`,
      en: ({ period, name }) =>
        `${period} was closed without figures in the row “${name}”, which has some now.`,
    },
    remedy: {
      vi: 'Xóa số liệu vừa nhập ở kỳ đã chốt; nếu cần có thì bấm «Mở lại kỳ», nêu lý do, lập lại báo cáo và chốt lại.',
      en: 'Clear what was entered; if it is needed, reopen the period with a reason, rebuild the report and close again.',
    },
  },
  closedSheetMissing: {
    severity: 'error',
    message: {
      vi: ({ period }) => `${period} đã chốt nhưng trang số liệu của kỳ không còn trong sổ.`,
      en: ({ period }) => `${period} is closed, but its sheet of figures is gone.`,
    },
    remedy: {
      vi: 'Bấm «Hoàn tác» nếu vừa xóa, hoặc chuyển về kỳ đó để dựng lại trang rồi ghi lại số liệu từ trang «Chốt …» đang ẩn.',
      en: 'Undo if it was deleted just now, or switch to that period and enter the figures again from the hidden sheet “Chốt …”.',
    },
  },
  closedStatusDateChanged: {
    severity: 'error',
    message: {
      vi: ({ period, was, now }) =>
        `${period} đã chốt theo ngày chốt số liệu ${was}, nay ngày này là ${now}.`,
      en: ({ period, was, now }) =>
        `${period} was closed on the status date ${was}; it now is ${now}.`,
    },
    remedy: {
      vi: 'Ghi lại ngày chốt số liệu trên trang «Kế hoạch» như khi chốt, hoặc bấm «Mở lại kỳ» và nêu lý do.',
      en: 'Put the status date on “Kế hoạch” back, or reopen the period with a reason.',
    },
  },
  closedCopyMissing: {
    severity: 'warning',
    message: {
      vi: ({ period, closed }) =>
        `Theo nhật ký, ${period} đã chốt lúc ${closed}, nhưng bản chốt không còn trong sổ nên không đối chiếu được.`,
      en: ({ period, closed }) =>
        `The ledger says that ${period} was closed at ${closed}, but its frozen copy is gone: nothing can be compared.`,
    },
    remedy: {
      vi: 'Lấy lại sổ từ bản sao lưu, hoặc chuyển về kỳ đó, xem lại số liệu rồi chốt lại.',
      en: 'Take the workbook from a backup, or switch to that period, look through its figures and close it again.',
    },
  },
  closedCopyChanged: {
    severity: 'warning',
    message: {
      vi: ({ period }) => `Bản chốt của ${period} đã bị sửa sau khi chốt, nên không còn là căn cứ.`,
      en: ({ period }) => `The frozen copy of ${period} was changed after the closing.`,
    },
    remedy: {
      vi: 'Lấy lại sổ từ bản sao lưu, hoặc bấm «Mở lại kỳ», nêu lý do, xem lại số liệu rồi chốt lại.',
      en: 'Take the workbook from a backup, or reopen the period with a reason, look through its figures and close again.',
    },
  },
  closedReportMissing: {
    severity: 'warning',
    message: {
      vi: ({ period }) => `${period} đã chốt nhưng trang tổng hợp của kỳ không còn trong sổ.`,
      en: ({ period }) => `${period} is closed, but its report is gone from the workbook.`,
    },
    remedy: {
      vi: 'Chuyển về kỳ đó rồi bấm «Lập báo cáo» để dựng lại từ số liệu đã chốt.',
      en: 'Switch to that period and build the report again from the figures that were closed.',
    },
  },
};
