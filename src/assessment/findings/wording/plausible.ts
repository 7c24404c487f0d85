/** What findings say about figures that may be right but seldom are: against earlier ones, against the target. */
import { midSentence } from '../../period';
import type { Catalogue } from '../catalogue';

type Code =
  | 'cumulativeFell'
  | 'jump'
  | 'unitOfAnotherSize'
  | 'figuresUnchanged'
  | 'percentTooSmall'
  | 'farFromTarget'
  | 'figuresLikeTargets';

export const plausibleFindings: Catalogue<Code> = {
  cumulativeFell: {
    severity: 'warning',
    message: ({ field, value, earlier, period, difference }) =>
      `«${field}» lũy kế ${value}, nhỏ hơn ${earlier} của ${midSentence(period)}, giảm ${difference}.`,
    remedy: 'Số lũy kế không thể giảm: kiểm tra lại hai kỳ, hoặc ghi lý do vào «Giải trình».',
  },
  jump: {
    severity: 'warning',
    message: ({ value, earlier, period, difference }) =>
      `Kết quả ${value} thay đổi ${difference} so với ${earlier} của ${midSentence(period)}.`,
    remedy: 'Kiểm tra lại số liệu; nếu đúng, ghi lý do vào «Giải trình».',
  },
  unitOfAnotherSize: {
    severity: 'warning',
    message: ({ field, value, earlier, period }) =>
      `«${field}» ${value} lệch hàng trăm lần so với ${earlier} của ${midSentence(period)}.`,
    remedy:
      'Kiểm tra xem hai kỳ có dùng cùng một đơn vị tính không; nếu đúng, ghi lý do vào «Giải trình».',
  },
  figuresUnchanged: {
    severity: 'note',
    message: ({ figures, period }) =>
      `Số lũy kế ${figures} giống hệt số của ${midSentence(period)}.`,
    remedy: 'Nếu trong kỳ có phát sinh thì cập nhật số liệu; nếu không thì giữ nguyên.',
  },
  percentTooSmall: {
    severity: 'warning',
    message: ({ field, shown, target, meant }) =>
      `«${field}» là ${shown} trong khi mục tiêu là ${target}; có lẽ ý là ${meant}.`,
    remedy: 'Nhập lại kèm dấu %, ví dụ 85%; nếu đúng, ghi lý do vào «Giải trình».',
  },
  farFromTarget: {
    severity: 'warning',
    message: ({ value, target }) =>
      `Kết quả ${value} lệch hàng chục, hàng trăm lần so với mục tiêu ${target}.`,
    remedy:
      'Kiểm tra đơn vị tính và thang điểm của chỉ tiêu; nếu đúng, ghi lý do vào «Giải trình».',
  },
  figuresLikeTargets: {
    severity: 'warning',
    message: ({ rows }) =>
      `Cả ${String(rows)} kết quả đã nhập đều bằng đúng mục tiêu, có thể số mục tiêu đã được chép sang.`,
    remedy:
      'Nhập kết quả thực tế; chỉ tiêu nào đúng bằng mục tiêu thì ghi căn cứ vào «Giải trình».',
  },
};
