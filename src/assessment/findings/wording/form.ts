/** What findings say about form II.06 and the indicators that its rates go to. */
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
    message: {
      vi: ({ row, field, value, parts, sum, difference }) =>
        `${row}: cột ${field} là ${value}, nhưng ${parts} cộng lại là ${sum}, lệch ${difference}.`,
      en: ({ row, field, value, parts, sum, difference }) =>
        `${row}: column ${field} is ${value}, but ${parts} add up to ${sum}, ${difference} apart.`,
    },
    remedy: {
      vi: 'Đối chiếu với hệ thống một cửa và sửa ô sai; xóa số gõ ở cột tổng rồi cập nhật biểu thì cột tự cộng.',
      en: 'Compare with the one-stop system and correct the wrong cell; an emptied total adds up by itself once the form is updated.',
    },
  },
  formBalance: {
    severity: 'error',
    message: {
      vi: ({ row, received, solved, open, difference }) =>
        `${row}: tiếp nhận (3) là ${received}, nhưng đã giải quyết (7) ${solved} và đang giải quyết (11) ${open} cộng lại lệch ${difference}.`,
      en: ({ row, received, solved, open, difference }) =>
        `${row}: ${received} were received (3), but ${solved} settled (7) and ${open} open (11) are ${difference} away from it.`,
    },
    remedy: {
      vi: 'Hồ sơ đã tiếp nhận thì hoặc đã giải quyết, hoặc đang giải quyết: rà lại ba nhóm cột và sửa ô sai.',
      en: 'What was received is either settled or open: go through the three groups of columns and correct the wrong cell.',
    },
  },
  formTotal: {
    severity: 'error',
    message: {
      vi: ({ field, value, sum, difference }) =>
        `Tổng cộng cột ${field} là ${value}, các dòng cộng lại là ${sum}, lệch ${difference}.`,
      en: ({ field, value, sum, difference }) =>
        `The total of column ${field} is ${value}, its rows add up to ${sum}, ${difference} apart.`,
    },
    remedy: {
      vi: 'Sửa dòng còn thiếu hoặc sai; nếu chỉ có số tổng thì nhập một dòng «Toàn đơn vị».',
      en: 'Correct the row that is missing or wrong; where only totals are known, enter one row for the whole agency.',
    },
  },
  formOpening: {
    severity: 'warning',
    message: {
      vi: ({ row, value, other, column, period, difference }) =>
        `${row}: từ kỳ trước (6) là ${value}, khác ${other} ở cột (${column}) của biểu ${period}, lệch ${difference}.`,
      en: ({ row, value, other, column, period, difference }) =>
        `${row}: ${value} came from the period before (6), unlike ${other} in column (${column}) of the form of ${period}, ${difference} apart.`,
    },
    remedy: {
      vi: 'Sửa số cho khớp hai kỳ; nếu số kỳ trước đã được điều chỉnh, ghi lý do vào «Giải trình» của dòng.',
      en: 'Make both periods agree; if the earlier figure was corrected since, give the reason in the row’s “Giải trình”.',
    },
  },
  formRowUnnamed: {
    severity: 'warning',
    message: {
      vi: () => 'Dòng có số liệu nhưng chưa có tên lĩnh vực, đơn vị ở cột (2).',
      en: () => 'The row has figures but no field or agency in column (2).',
    },
    remedy: {
      vi: 'Ghi tên lĩnh vực hoặc đơn vị vào cột (2), hoặc xóa số liệu của dòng.',
      en: 'Name the field or agency in column (2), or empty the row.',
    },
  },
  formLinkWrong: {
    severity: 'warning',
    message: {
      vi: ({ rate, text, isTaken }) =>
        isTaken
          ? `«${rate}» được nối với «${text}», nhưng chỉ tiêu này đã nối với một tỷ lệ khác.`
          : `«${rate}» được nối với «${text}», không phải chỉ tiêu tỷ lệ nào của kế hoạch.`,
      en: ({ rate, text, isTaken }) =>
        isTaken
          ? `“${rate}” is linked to “${text}”, which another rate is linked to already.`
          : `“${rate}” is linked to “${text}”, which is no ratio among the plan’s indicators.`,
    },
    remedy: {
      vi: 'Chọn lại một chỉ tiêu trong danh sách của ô, hoặc xóa trống ô.',
      en: 'Choose an indicator from the list of the cell, or empty it.',
    },
  },
  formLinkWaiting: {
    severity: 'note',
    message: {
      vi: ({ rate, numerator, denominator }) =>
        `Biểu II.06 đã có «${rate}» (${numerator}/${denominator}), nhưng ô này còn trống.`,
      en: ({ rate, numerator, denominator }) =>
        `Form II.06 has “${rate}” (${numerator}/${denominator}), but this cell is still empty.`,
    },
    remedy: {
      vi: 'Ở thẻ «Chỉ tiêu», bấm «Cập nhật biểu II.06» để lấy số từ biểu.',
      en: 'On the tab “Indicators” press “Update form II.06” to take the figures from the form.',
    },
  },
  formRateDiffers: {
    severity: 'warning',
    message: {
      vi: ({ field, typed, form, difference, rate }) =>
        `Nhập tay khác biểu II.06: «${field}» là ${typed}, «${rate}» theo biểu là ${form}, lệch ${difference}.`,
      en: ({ field, typed, form, difference, rate }) =>
        `Typed unlike form II.06: “${field}” is ${typed}, “${rate}” by the form is ${form}, ${difference} apart.`,
    },
    remedy: {
      vi: 'Xóa số gõ tay rồi cập nhật biểu để lấy số từ biểu, hoặc ghi lý do vào «Giải trình».',
      en: 'Empty the cell and update the form to take its figure, or give the reason in “Giải trình”.',
    },
  },
};
