/** What findings say about figures that may be right but seldom are: against earlier ones, against the target. */
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
    message: {
      vi: ({ field, value, earlier, period, difference }) =>
        `«${field}» lũy kế ${value}, nhỏ hơn ${earlier} của ${period}, giảm ${difference}.`,
      en: ({ field, value, earlier, period, difference }) =>
        `“${field}” is ${value} in total, below ${earlier} of ${period} by ${difference}.`,
    },
    remedy: {
      vi: 'Số lũy kế không thể giảm: kiểm tra lại hai kỳ, hoặc ghi lý do vào «Giải trình».',
      en: 'A running total cannot fall: check both periods, or give the reason in “Giải trình”.',
    },
  },
  jump: {
    severity: 'warning',
    message: {
      vi: ({ value, earlier, period, difference }) =>
        `Kết quả ${value} thay đổi ${difference} so với ${earlier} của ${period}.`,
      en: ({ value, earlier, period, difference }) =>
        `The result ${value} changed by ${difference} from ${earlier} of ${period}.`,
    },
    remedy: {
      vi: 'Kiểm tra lại số liệu; nếu đúng, ghi lý do vào «Giải trình».',
      en: 'Check the figures; if they are right, give the reason in “Giải trình”.',
    },
  },
  unitOfAnotherSize: {
    severity: 'warning',
    message: {
      vi: ({ field, value, earlier, period }) =>
        `«${field}» ${value} lệch hàng trăm lần so với ${earlier} của ${period}.`,
      en: ({ field, value, earlier, period }) =>
        `“${field}” ${value} is a hundred times away from ${earlier} of ${period}.`,
    },
    remedy: {
      vi: 'Kiểm tra xem hai kỳ có dùng cùng một đơn vị tính không; nếu đúng, ghi lý do vào «Giải trình».',
      en: 'Check that both periods use the same unit; if they do, give the reason in “Giải trình”.',
    },
  },
  figuresUnchanged: {
    severity: 'note',
    message: {
      vi: ({ figures, period }) => `Số lũy kế ${figures} giống hệt số của ${period}.`,
      en: ({ figures, period }) => `The running total, ${figures}, is exactly that of ${period}.`,
    },
    remedy: {
      vi: 'Nếu trong kỳ có phát sinh thì cập nhật số liệu; nếu không thì giữ nguyên.',
      en: 'Bring the figures up to date if anything arose since; otherwise leave them.',
    },
  },
  percentTooSmall: {
    severity: 'warning',
    message: {
      vi: ({ field, shown, target, meant }) =>
        `«${field}» là ${shown} trong khi mục tiêu là ${target}; có lẽ ý là ${meant}.`,
      en: ({ field, shown, target, meant }) =>
        `“${field}” is ${shown} against a target of ${target}; probably ${meant} is meant.`,
    },
    remedy: {
      vi: 'Nhập lại kèm dấu %, ví dụ 85%; nếu đúng, ghi lý do vào «Giải trình».',
      en: 'Enter it again, for example 85%; if it is right, give the reason in “Giải trình”.',
    },
  },
  farFromTarget: {
    severity: 'warning',
    message: {
      vi: ({ value, target }) =>
        `Kết quả ${value} lệch hàng chục, hàng trăm lần so với mục tiêu ${target}.`,
      en: ({ value, target }) =>
        `The result ${value} is many times away from the target ${target}.`,
    },
    remedy: {
      vi: 'Kiểm tra đơn vị tính và thang điểm của chỉ tiêu; nếu đúng, ghi lý do vào «Giải trình».',
      en: 'Check the unit and the scale of the indicator; if it is right, give the reason in “Giải trình”.',
    },
  },
  figuresLikeTargets: {
    severity: 'warning',
    message: {
      vi: ({ rows }) =>
        `Cả ${String(rows)} kết quả đã nhập đều bằng đúng mục tiêu, có thể số mục tiêu đã được chép sang.`,
      en: ({ rows }) =>
        `All ${String(rows)} results equal their targets exactly; the targets may have been copied.`,
    },
    remedy: {
      vi: 'Nhập kết quả thực tế; chỉ tiêu nào đúng bằng mục tiêu thì ghi căn cứ vào «Giải trình».',
      en: 'Enter what was really reached; where it is the target exactly, say so in “Giải trình”.',
    },
  },
};
