/** What findings about tasks say. */
import type { Catalogue } from '../catalogue';

type Code =
  | 'doneWithoutDate'
  | 'dateWithoutDone'
  | 'doneWithoutResult'
  | 'unknownTaskStatus'
  | 'overdueWithoutExplanation';

export const taskFindings: Catalogue<Code> = {
  doneWithoutDate: {
    severity: 'error',
    message: {
      vi: () => 'Trạng thái là «Hoàn thành» nhưng chưa có ngày hoàn thành, nên tạm tính đúng hạn.',
      en: () => 'The task is completed but has no completion date; it is counted as in time.',
    },
    remedy: {
      vi: 'Nhập «Ngày hoàn thành», hoặc chọn lại trạng thái.',
      en: 'Enter the completion date, or choose another status.',
    },
  },
  dateWithoutDone: {
    severity: 'error',
    message: {
      vi: ({ doneOn, status }) =>
        status === ''
          ? `Có ngày hoàn thành ${doneOn} nhưng chưa chọn trạng thái.`
          : `Có ngày hoàn thành ${doneOn} nhưng trạng thái là «${status}».`,
      en: ({ doneOn, status }) =>
        status === ''
          ? `There is a completion date, ${doneOn}, but no status.`
          : `There is a completion date, ${doneOn}, but the status is “${status}”.`,
    },
    remedy: {
      vi: 'Chọn «Hoàn thành», hoặc xóa ngày hoàn thành.',
      en: 'Choose “Hoàn thành”, or clear the completion date.',
    },
  },
  doneWithoutResult: {
    severity: 'warning',
    message: {
      vi: () => 'Nhiệm vụ đã hoàn thành nhưng chưa ghi kết quả hoặc số văn bản.',
      en: () => 'The task is completed, but no result or document is named.',
    },
    remedy: {
      vi: 'Ghi sản phẩm hoặc số, ký hiệu văn bản vào cột «Kết quả».',
      en: 'Name the product or the document in the column “Kết quả”.',
    },
  },
  unknownTaskStatus: {
    severity: 'error',
    message: {
      vi: ({ text, choices }) =>
        `«Trạng thái» đang là «${text}», không thuộc danh sách: ${choices.join(', ')}.`,
      en: ({ text, choices }) => `The status “${text}” is not in the list: ${choices.join(', ')}.`,
    },
    remedy: {
      vi: 'Chọn một trạng thái trong danh sách thả xuống của ô.',
      en: 'Choose a status from the drop-down list of the cell.',
    },
  },
  overdueWithoutExplanation: {
    severity: 'warning',
    message: {
      vi: ({ due, days }) => `Quá hạn ${days} ngày (hạn ${due}) nhưng chưa có giải trình.`,
      en: ({ due, days }) => `Overdue by ${days} days (due ${due}), without an explanation.`,
    },
    remedy: {
      vi: 'Ghi nguyên nhân và ngày dự kiến hoàn thành vào cột «Giải trình».',
      en: 'Give the cause and the expected date in the column “Giải trình”.',
    },
  },
};
