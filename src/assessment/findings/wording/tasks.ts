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
    message: () =>
      'Trạng thái là «Hoàn thành» nhưng chưa có ngày hoàn thành, nên tạm tính đúng hạn.',
    remedy: 'Nhập «Ngày hoàn thành», hoặc chọn lại trạng thái.',
  },
  dateWithoutDone: {
    severity: 'error',
    message: ({ doneOn, status }) =>
      status === ''
        ? `Có ngày hoàn thành ${doneOn} nhưng chưa chọn trạng thái.`
        : `Có ngày hoàn thành ${doneOn} nhưng trạng thái là «${status}».`,
    remedy: 'Chọn «Hoàn thành», hoặc xóa ngày hoàn thành.',
  },
  doneWithoutResult: {
    severity: 'warning',
    message: () => 'Nhiệm vụ đã hoàn thành nhưng chưa ghi kết quả hoặc số văn bản.',
    remedy: 'Ghi sản phẩm hoặc số, ký hiệu văn bản vào cột «Kết quả».',
  },
  unknownTaskStatus: {
    severity: 'error',
    message: ({ text, choices }) =>
      `«Trạng thái» đang là «${text}», không thuộc danh sách: ${choices.join(', ')}.`,
    remedy: 'Chọn một trạng thái trong danh sách thả xuống của ô.',
  },
  workWithoutStart: {
    severity: 'warning',
    message: ({ status, what }) => `Trạng thái là «${status}» nhưng ${what}.`,
    remedy: 'Chọn «Đang thực hiện» hoặc «Hoàn thành», hoặc xóa phần ghi nhầm.',
  },
  taskTwice: {
    severity: 'warning',
    message: ({ title, other }) =>
      `Nhiệm vụ «${title}» đã có ở dòng của ô ${other}: cùng tên, cùng cơ quan chủ trì, cùng thời hạn nhưng khác mã, nên bị tính hai lần.`,
    remedy:
      'Xóa dòng thừa; nếu là hai việc khác nhau thì ghi rõ trong tên nhiệm vụ hoặc «Giải trình».',
  },
};
