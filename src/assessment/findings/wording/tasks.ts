/** What findings about tasks say. */
import type { Catalogue } from '../catalogue';

type Code =
  | 'doneWithoutDate'
  | 'dateWithoutDone'
  | 'doneWithoutResult'
  | 'unknownTaskStatus'
  | 'workWithoutStart'
  | 'taskTwice';

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
  workWithoutStart: {
    severity: 'warning',
    message: {
      vi: ({ status, what }) => `Trạng thái là «${status}» nhưng ${what}.`,
      en: ({ status, what }) => `The status is “${status}”, but: ${what}.`,
    },
    remedy: {
      vi: 'Chọn «Đang thực hiện» hoặc «Hoàn thành», hoặc xóa phần ghi nhầm.',
      en: 'Choose “Đang thực hiện” or “Hoàn thành”, or clear what was entered by mistake.',
    },
  },
  taskTwice: {
    severity: 'warning',
    message: {
      vi: ({ title, other }) =>
        `Nhiệm vụ «${title}» đã có ở dòng của ô ${other}: cùng tên, cùng cơ quan chủ trì, cùng thời hạn nhưng khác mã, nên bị tính hai lần.`,
      en: ({ title, other }) =>
        `The task “${title}” already stands in the row of ${other}: same title, lead and deadline under another id, so it counts twice.`,
    },
    remedy: {
      vi: 'Xóa dòng thừa; nếu là hai việc khác nhau thì ghi rõ trong tên nhiệm vụ hoặc «Giải trình».',
      en: 'Delete the surplus row; if they differ, say so in the title or in “Giải trình”.',
    },
  },
};
