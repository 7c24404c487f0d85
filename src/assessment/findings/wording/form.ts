/** What findings say about form II.06 and the indicators that its rates go to. */
import { midSentence } from '../../period';
import type { Catalogue } from '../catalogue';

type Code =
  | 'formSum'
  | 'formBalance'
  | 'formTotal'
  | 'formOpening'
  | 'formRowUnnamed'
  | 'formLinkWrong'
  | 'formLinkWaiting'
  | 'formRateDiffers';

export const formFindings: Catalogue<Code> = {
  formSum: {
    severity: 'error',
    message: ({ row, field, value, parts, sum, difference }) =>
      `${row}: cột ${field} là ${value}, nhưng ${parts} cộng lại là ${sum}, lệch ${difference}.`,
    remedy:
      'Đối chiếu với hệ thống một cửa và sửa ô sai; xóa số gõ ở cột tổng rồi cập nhật biểu thì cột tự cộng.',
  },
  formBalance: {
    severity: 'error',
    message: ({ row, received, solved, open, difference }) =>
      `${row}: tiếp nhận (3) là ${received}, nhưng đã giải quyết (7) ${solved} và đang giải quyết (11) ${open} cộng lại lệch ${difference}.`,
    remedy:
      'Hồ sơ đã tiếp nhận thì hoặc đã giải quyết, hoặc đang giải quyết: rà lại ba nhóm cột và sửa ô sai.',
  },
  formTotal: {
    severity: 'error',
    message: ({ field, value, sum, difference }) =>
      `Tổng cộng cột ${field} là ${value}, các dòng cộng lại là ${sum}, lệch ${difference}.`,
    remedy: 'Sửa dòng còn thiếu hoặc sai; nếu chỉ có số tổng thì nhập một dòng «Toàn đơn vị».',
  },
  formOpening: {
    severity: 'warning',
    message: ({ row, value, other, column, period, difference }) =>
      `${row}: từ kỳ trước (6) là ${value}, khác ${other} ở cột (${column}) của biểu ${midSentence(period)}, lệch ${difference}.`,
    remedy:
      'Sửa số cho khớp hai kỳ; nếu số kỳ trước đã được điều chỉnh, ghi lý do vào «Giải trình» của dòng.',
  },
  formRowUnnamed: {
    severity: 'warning',
    message: () => 'Dòng có số liệu nhưng chưa có tên lĩnh vực, đơn vị ở cột (2).',
    remedy: 'Ghi tên lĩnh vực hoặc đơn vị vào cột (2), hoặc xóa số liệu của dòng.',
  },
  formLinkWrong: {
    severity: 'warning',
    message: ({ rate, text, isTaken }) =>
      isTaken
        ? `«${rate}» được nối với «${text}», nhưng chỉ tiêu này đã nối với một tỷ lệ khác.`
        : `«${rate}» được nối với «${text}», không phải chỉ tiêu tỷ lệ nào của kế hoạch.`,
    remedy: 'Chọn lại một chỉ tiêu trong danh sách của ô, hoặc xóa trống ô.',
  },
  formLinkWaiting: {
    severity: 'note',
    message: ({ rate, numerator, denominator }) =>
      `Biểu II.06 đã có «${rate}» (${numerator}/${denominator}), nhưng ô này còn trống.`,
    remedy: 'Ở thẻ «Chỉ tiêu», bấm «Cập nhật biểu II.06» để lấy số từ biểu.',
  },
  formRateDiffers: {
    severity: 'warning',
    message: ({ field, typed, form, difference, rate }) =>
      `Nhập tay khác biểu II.06: «${field}» là ${typed}, «${rate}» theo biểu là ${form}, lệch ${difference}.`,
    remedy: 'Xóa số gõ tay rồi cập nhật biểu để lấy số từ biểu, hoặc ghi lý do vào «Giải trình».',
  },
};
