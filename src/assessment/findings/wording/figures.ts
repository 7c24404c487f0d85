/** What findings about figures and targets say. */
import { midSentence } from '../../period';
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
  | 'rankZero'
  | 'missingTarget'
  | 'missingBaseline'
  | 'badTarget'
  | 'noFigures';

export const figureFindings: Catalogue<Code> = {
  numberAsText: {
    severity: 'error',
    message: ({ field, text, value }) => `«${field}» đang là chữ «${text}», chưa phải số ${value}.`,
    remedy: 'Gõ lại số vào ô, hoặc dùng lệnh chuyển chữ thành số của Excel.',
  },
  ambiguousNumber: {
    severity: 'error',
    message: ({ field, text, readings: [first, second] }) =>
      `«${field}» đang là chữ «${text}», có thể hiểu là ${first} hoặc ${second}.`,
    remedy:
      'Gõ lại số vào ô, dùng dấu phẩy cho phần thập phân và không dùng dấu chấm phân cách hàng nghìn.',
  },
  numberWithWords: {
    severity: 'error',
    message: ({ field, text, value }) =>
      `«${field}» đang là chữ «${text}»: số ${value} viết liền với chữ nên không tính được.`,
    remedy: 'Chỉ để lại số trong ô; đơn vị tính đã ghi ở trang «Chỉ tiêu».',
  },
  textForNumber: {
    severity: 'error',
    message: ({ field, text }) => `«${field}» phải là số nhưng đang là «${text}».`,
    remedy: 'Nhập số vào ô; ghi chú bằng chữ thì chuyển sang cột «Giải trình».',
  },
  unknownChoice: {
    severity: 'error',
    message: ({ field, text, choices }) =>
      `«${field}» ${text === '' ? 'đang để trống' : `đang là «${text}»`}, không thuộc danh sách: ${choices.join(', ')}.`,
    remedy: 'Chọn lại một mục trong danh sách đó.',
  },
  errorCell: {
    severity: 'error',
    message: ({ field, error }) => `«${field}» đang báo lỗi ${error}.`,
    remedy: 'Sửa công thức trong ô, hoặc nhập số trực tiếp.',
  },
  percentAsWhole: {
    severity: 'error',
    message: ({ field, typed, shown, meant }) =>
      `«${field}» nhập ${typed}, Excel hiểu là ${shown}; có lẽ ý là ${meant}.`,
    remedy: 'Nhập lại kèm dấu %, ví dụ 85%.',
  },
  outsidePercent: {
    severity: 'error',
    message: ({ field, value }) => `«${field}» là ${value}, nằm ngoài khoảng 0% đến 100%.`,
    remedy: 'Kiểm tra lại số liệu và nhập kết quả từ 0% đến 100%.',
  },
  negative: {
    severity: 'error',
    message: ({ field, value }) => `«${field}» là số âm: ${value}.`,
    remedy: 'Nhập lại số không âm.',
  },
  numeratorAboveDenominator: {
    severity: 'error',
    message: ({ numerator, denominator, difference }) =>
      `Tử số ${numerator} lớn hơn mẫu số ${denominator}, chênh ${difference}.`,
    remedy: 'Kiểm tra xem hai ô có bị nhập đổi chỗ hoặc lệch kỳ không, rồi nhập lại.',
  },
  numeratorAlone: {
    severity: 'error',
    message: ({ numerator }) => `Có tử số ${numerator} nhưng chưa có mẫu số.`,
    remedy: 'Nhập mẫu số.',
  },
  denominatorAlone: {
    severity: 'error',
    message: ({ denominator }) => `Có mẫu số ${denominator} nhưng chưa có tử số.`,
    remedy: 'Nhập tử số; nếu không có trường hợp nào thì nhập 0.',
  },
  resultDiffersFromParts: {
    severity: 'error',
    message: ({ typed, computed, difference }) =>
      `Kết quả gõ tay ${typed} khác tử số/mẫu số ${computed}, chênh ${difference}.`,
    remedy: 'Xóa ô «Kết quả» để công thức tính lại, hoặc sửa tử số, mẫu số.',
  },
  resultOverFormula: {
    severity: 'note',
    message: ({ typed }) =>
      `Kết quả ${typed} được gõ đè lên công thức: sửa tử số, mẫu số thì kết quả không đổi theo.`,
    remedy: 'Xóa ô «Kết quả» để tính lại từ tử số, mẫu số; hoặc giữ nguyên nếu số liệu đã chốt.',
  },
  notWhole: {
    severity: 'error',
    message: ({ field, value }) => `«${field}» phải là số nguyên nhưng đang là ${value}.`,
    remedy: 'Nhập lại số nguyên.',
  },
  rankZero: {
    severity: 'error',
    message: ({ field }) => `«${field}» đang là hạng 0, nhưng thứ hạng bắt đầu từ 1.`,
    remedy: 'Nhập thứ hạng đã công bố; chưa công bố thì để trống.',
  },
  missingTarget: {
    severity: 'warning',
    message: ({ benchmark }) =>
      benchmark === null
        ? 'Đã có kết quả nhưng chưa có mục tiêu để so.'
        : `Đã có kết quả nhưng chưa có số của «${benchmark}» để so.`,
    remedy: 'Nhập số cần so vào cột «Mục tiêu năm» của trang «Chỉ tiêu».',
  },
  missingBaseline: {
    severity: 'warning',
    message: ({ change }) => `Mục tiêu là ${change} nhưng chưa có số liệu gốc để tính.`,
    remedy: 'Nhập «Năm gốc» và «Giá trị gốc» trên trang «Chỉ tiêu».',
  },
  badTarget: {
    severity: 'error',
    message: ({ text, reason }) => `«Mục tiêu năm» đang là «${text}»: ${reason}.`,
    remedy:
      'Nhập một số không âm (tỷ lệ nhập kèm dấu %), hoặc xóa ô để dùng mục tiêu của kế hoạch.',
  },
  noFigures: {
    severity: 'note',
    message: ({ period }) => `Chưa có số liệu ${midSentence(period)}.`,
    remedy: 'Nhập số liệu vào trang số liệu của kỳ.',
  },
};
