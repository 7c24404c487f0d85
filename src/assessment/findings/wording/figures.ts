/** What findings about figures and targets say. */
import type { Catalogue } from '../catalogue';

type Code =
  | 'numberAsText'
  | 'ambiguousNumber'
  | 'numberWithWords'
  | 'textForNumber'
  | 'unknownChoice'
  | 'errorCell'
  | 'percentAsWhole'
  | 'outsidePercent'
  | 'negative'
  | 'numeratorAboveDenominator'
  | 'numeratorAlone'
  | 'denominatorAlone'
  | 'resultDiffersFromParts'
  | 'resultOverFormula'
  | 'notWhole'
  | 'missingTarget'
  | 'missingBaseline'
  | 'badTarget'
  | 'noFigures';

export const figureFindings: Catalogue<Code> = {
  numberAsText: {
    severity: 'error',
    message: {
      vi: ({ field, text, value }) => `«${field}» đang là chữ «${text}», chưa phải số ${value}.`,
      en: ({ field, text, value }) => `“${field}” is the text “${text}”, not the number ${value}.`,
    },
    remedy: {
      vi: 'Gõ lại số vào ô, hoặc dùng lệnh chuyển chữ thành số của Excel.',
      en: 'Type the number again, or convert the text to a number in Excel.',
    },
  },
  ambiguousNumber: {
    severity: 'error',
    message: {
      vi: ({ field, text, readings: [first, second] }) =>
        `«${field}» đang là chữ «${text}», có thể hiểu là ${first} hoặc ${second}.`,
      en: ({ field, text, readings: [first, second] }) =>
        `“${field}” is the text “${text}”, which may mean ${first} or ${second}.`,
    },
    remedy: {
      vi: 'Gõ lại số vào ô, dùng dấu phẩy cho phần thập phân và không dùng dấu chấm phân cách hàng nghìn.',
      en: 'Type the number again with a decimal comma and without separators of thousands.',
    },
  },
  numberWithWords: {
    severity: 'error',
    message: {
      vi: ({ field, text, value }) =>
        `«${field}» đang là chữ «${text}»: số ${value} viết liền với chữ nên không tính được.`,
      en: ({ field, text, value }) =>
        `“${field}” is the text “${text}”: the number ${value} does not count with words behind it.`,
    },
    remedy: {
      vi: 'Chỉ để lại số trong ô; đơn vị tính đã ghi ở trang «Chỉ tiêu».',
      en: 'Leave only the number in the cell; its unit stands on the sheet “Chỉ tiêu”.',
    },
  },
  textForNumber: {
    severity: 'error',
    message: {
      vi: ({ field, text }) => `«${field}» phải là số nhưng đang là «${text}».`,
      en: ({ field, text }) => `“${field}” must be a number but holds “${text}”.`,
    },
    remedy: {
      vi: 'Nhập số vào ô; ghi chú bằng chữ thì chuyển sang cột «Giải trình».',
      en: 'Enter a number; move words to the column “Giải trình”.',
    },
  },
  unknownChoice: {
    severity: 'error',
    message: {
      vi: ({ field, text, choices }) =>
        `«${field}» ${text === '' ? 'đang để trống' : `đang là «${text}»`}, không thuộc danh sách: ${choices.join(', ')}.`,
      en: ({ field, text, choices }) =>
        `“${field}” ${text === '' ? 'is empty' : `holds “${text}”`}, which is not in the list: ${choices.join(', ')}.`,
    },
    remedy: {
      vi: 'Chọn lại một mục trong danh sách đó.',
      en: 'Choose an item of that list.',
    },
  },
  errorCell: {
    severity: 'error',
    message: {
      vi: ({ field, error }) => `«${field}» đang báo lỗi ${error}.`,
      en: ({ field, error }) => `“${field}” shows the error ${error}.`,
    },
    remedy: {
      vi: 'Sửa công thức trong ô, hoặc nhập số trực tiếp.',
      en: 'Correct the formula in the cell, or enter the number itself.',
    },
  },
  percentAsWhole: {
    severity: 'error',
    message: {
      vi: ({ field, typed, shown, meant }) =>
        `«${field}» nhập ${typed}, Excel hiểu là ${shown}; có lẽ ý là ${meant}.`,
      en: ({ field, typed, shown, meant }) =>
        `“${field}” is ${typed}, which Excel takes as ${shown}; probably ${meant} is meant.`,
    },
    remedy: {
      vi: 'Nhập lại kèm dấu %, ví dụ 85%.',
      en: 'Enter it again with the % sign, for example 85%.',
    },
  },
  outsidePercent: {
    severity: 'error',
    message: {
      vi: ({ field, value }) => `«${field}» là ${value}, nằm ngoài khoảng 0% đến 100%.`,
      en: ({ field, value }) => `“${field}” is ${value}, outside 0% to 100%.`,
    },
    remedy: {
      vi: 'Kiểm tra lại số liệu và nhập kết quả từ 0% đến 100%.',
      en: 'Check the figures and enter a result from 0% to 100%.',
    },
  },
  negative: {
    severity: 'error',
    message: {
      vi: ({ field, value }) => `«${field}» là số âm: ${value}.`,
      en: ({ field, value }) => `“${field}” is negative: ${value}.`,
    },
    remedy: { vi: 'Nhập lại số không âm.', en: 'Enter a number that is not negative.' },
  },
  numeratorAboveDenominator: {
    severity: 'error',
    message: {
      vi: ({ numerator, denominator, difference }) =>
        `Tử số ${numerator} lớn hơn mẫu số ${denominator}, chênh ${difference}.`,
      en: ({ numerator, denominator, difference }) =>
        `The numerator ${numerator} is above the denominator ${denominator} by ${difference}.`,
    },
    remedy: {
      vi: 'Kiểm tra xem hai ô có bị nhập đổi chỗ hoặc lệch kỳ không, rồi nhập lại.',
      en: 'Check whether the two were swapped or belong to different periods, and correct them.',
    },
  },
  numeratorAlone: {
    severity: 'error',
    message: {
      vi: ({ numerator }) => `Có tử số ${numerator} nhưng chưa có mẫu số.`,
      en: ({ numerator }) => `There is a numerator, ${numerator}, but no denominator.`,
    },
    remedy: { vi: 'Nhập mẫu số.', en: 'Enter the denominator.' },
  },
  denominatorAlone: {
    severity: 'error',
    message: {
      vi: ({ denominator }) => `Có mẫu số ${denominator} nhưng chưa có tử số.`,
      en: ({ denominator }) => `There is a denominator, ${denominator}, but no numerator.`,
    },
    remedy: {
      vi: 'Nhập tử số; nếu không có trường hợp nào thì nhập 0.',
      en: 'Enter the numerator, 0 when there was no case.',
    },
  },
  resultDiffersFromParts: {
    severity: 'error',
    message: {
      vi: ({ typed, computed, difference }) =>
        `Kết quả gõ tay ${typed} khác tử số/mẫu số ${computed}, chênh ${difference}.`,
      en: ({ typed, computed, difference }) =>
        `The typed result ${typed} differs from numerator/denominator ${computed} by ${difference}.`,
    },
    remedy: {
      vi: 'Xóa ô «Kết quả» để công thức tính lại, hoặc sửa tử số, mẫu số.',
      en: 'Clear the result so that the formula computes it, or correct numerator and denominator.',
    },
  },
  resultOverFormula: {
    severity: 'note',
    message: {
      vi: ({ typed }) =>
        `Kết quả ${typed} được gõ đè lên công thức: sửa tử số, mẫu số thì kết quả không đổi theo.`,
      en: ({ typed }) =>
        `The result ${typed} was typed over the formula and will not follow its parts.`,
    },
    remedy: {
      vi: 'Xóa ô «Kết quả» để tính lại từ tử số, mẫu số; hoặc giữ nguyên nếu số liệu đã chốt.',
      en: 'Clear the result so that its parts decide, or leave it if the figures are final.',
    },
  },
  notWhole: {
    severity: 'error',
    message: {
      vi: ({ field, value }) => `«${field}» phải là số nguyên nhưng đang là ${value}.`,
      en: ({ field, value }) => `“${field}” must be a whole number but is ${value}.`,
    },
    remedy: { vi: 'Nhập lại số nguyên.', en: 'Enter a whole number.' },
  },
  missingTarget: {
    severity: 'warning',
    message: {
      vi: ({ benchmark }) =>
        benchmark === null
          ? 'Đã có kết quả nhưng chưa có mục tiêu để so.'
          : `Đã có kết quả nhưng chưa có số của «${benchmark}» để so.`,
      en: ({ benchmark }) =>
        benchmark === null
          ? 'There is a result but no target to compare it with.'
          : `There is a result but the figure of “${benchmark}” is not entered.`,
    },
    remedy: {
      vi: 'Nhập số cần so vào cột «Mục tiêu năm» của trang «Chỉ tiêu».',
      en: 'Enter the figure to compare with on the sheet “Chỉ tiêu”, column “Mục tiêu năm”.',
    },
  },
  missingBaseline: {
    severity: 'warning',
    message: {
      vi: ({ change }) => `Mục tiêu là ${change} nhưng chưa có số liệu gốc để tính.`,
      en: ({ change }) =>
        `The target is a change (${change}), but the figure to start from is missing.`,
    },
    remedy: {
      vi: 'Nhập «Năm gốc» và «Giá trị gốc» trên trang «Chỉ tiêu».',
      en: 'Enter “Năm gốc” and “Giá trị gốc” on the sheet “Chỉ tiêu”.',
    },
  },
  badTarget: {
    severity: 'error',
    message: {
      vi: ({ text, reason }) => `«Mục tiêu năm» đang là «${text}»: ${reason}.`,
      en: ({ text, reason }) => `“Mục tiêu năm” holds “${text}”: ${reason}.`,
    },
    remedy: {
      vi: 'Nhập một số không âm (tỷ lệ nhập kèm dấu %), hoặc xóa ô để dùng mục tiêu của kế hoạch.',
      en: 'Enter a number that is not negative (rates with %), or clear the cell to use the plan’s.',
    },
  },
  noFigures: {
    severity: 'note',
    message: {
      vi: ({ period }) => `Chưa có số liệu ${period}.`,
      en: ({ period }) => `There are no figures for ${period}.`,
    },
    remedy: {
      vi: 'Nhập số liệu vào trang số liệu của kỳ.',
      en: 'Enter the figures on the sheet of the period.',
    },
  },
};
