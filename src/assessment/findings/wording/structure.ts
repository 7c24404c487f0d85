/** What findings about the workbook itself say: rows, columns, sheets, names. */
import type { Catalogue } from '../catalogue';

type Code =
  | 'duplicateId'
  | 'unknownId'
  | 'rowDeleted'
  | 'rowAdded'
  | 'rowBelowTable'
  | 'formulaOverwritten'
  | 'externalLink'
  | 'formulaNotCalculated'
  | 'columnMissing'
  | 'columnRenamed'
  | 'sheetMissing'
  | 'sheetDoubled'
  | 'sheetRenamed'
  | 'tableMissing'
  | 'nameMissing'
  | 'protectionLost'
  | 'validationLost'
  | 'unitNotListed'
  | 'baselineWithoutYear'
  | 'sentenceNumberStale'
  | 'planVersionDiffers'
  | 'planDamaged'
  | 'planMissing'
  | 'receiptMismatch';

const layOutAgain = 'Bấm «Nạp kế hoạch» để dựng lại; số liệu đã nhập được giữ nguyên.';

const openPlanAgain = 'Mở lại tệp kế hoạch rồi nạp vào sổ này; số liệu đã nhập được giữ nguyên.';

/** The columns of form II.06 are numbers, in brackets as the form prints them. */
const quoted = (column: string): string => (/^\d+$/.test(column) ? `(${column})` : `«${column}»`);

export const structureFindings: Catalogue<Code> = {
  duplicateId: {
    severity: 'error',
    message: ({ id, other }) => `Mã «${id}» đã có ở ô ${other}: hai dòng cùng một mã.`,
    remedy: 'Xóa dòng thừa, hoặc khôi phục mã đúng của dòng.',
  },
  unknownId: {
    severity: 'error',
    message: ({ id }) => `Mã «${id}» không có trong kế hoạch, nên dòng này không được tính.`,
    remedy: 'Khôi phục mã đúng của dòng, hoặc xóa dòng.',
  },
  rowDeleted: {
    severity: 'error',
    message: ({ id, name }) => `Thiếu dòng «${name}» (mã ${id}) của kế hoạch.`,
    remedy: layOutAgain,
  },
  rowAdded: {
    severity: 'warning',
    message: ({ text }) => `Dòng «${text}» được thêm bằng tay, không có mã nên không được tính.`,
    remedy: 'Chuyển nội dung sang dòng của kế hoạch, hoặc xóa dòng.',
  },
  rowBelowTable: {
    severity: 'warning',
    message: ({ rows, text }) =>
      `Dưới bảng có ${String(rows)} dòng nằm ngoài bảng nên không được tính, bắt đầu từ «${text}».`,
    remedy: 'Chuyển nội dung vào các dòng của bảng, hoặc sang trang khác nếu chỉ là ghi chú.',
  },
  externalLink: {
    severity: 'warning',
    message: ({ column, source, cells }) =>
      `Cột «${column}» (${String(cells)} ô) lấy số từ tệp khác «${source}»: gửi sổ đi thì số không cập nhật được nữa.`,
    remedy: 'Chép các ô này rồi dán giá trị (Dán đặc biệt, Giá trị) trước khi gửi.',
  },
  formulaNotCalculated: {
    severity: 'warning',
    message: ({ column, cells }) =>
      `Công thức ở «${column}» (${String(cells)} ô) chưa được tính nên đang được đọc là ô trống.`,
    remedy: 'Mở tệp bằng Excel, lưu lại rồi kiểm tra lại.',
  },
  formulaOverwritten: {
    severity: 'warning',
    message: ({ column }) => `Công thức ở cột «${column}» đã bị gõ đè.`,
    remedy: layOutAgain,
  },
  columnMissing: {
    severity: 'error',
    message: ({ column, sheet }) => `Trang «${sheet}» thiếu cột «${column}».`,
    remedy: layOutAgain,
  },
  columnRenamed: {
    severity: 'error',
    message: ({ column, now }) => `Cột «${column}» đã bị đổi tên thành «${now}».`,
    remedy: 'Đổi lại tên cột như cũ; có thể thêm cột riêng ở bên cạnh.',
  },
  sheetMissing: {
    severity: 'error',
    message: ({ sheet }) => `Không tìm thấy trang «${sheet}».`,
    remedy: layOutAgain,
  },
  sheetDoubled: {
    severity: 'warning',
    message: ({ sheet, other }) => `Trang «${other}» là bản sao của «${sheet}» và không được tính.`,
    remedy: 'Chuyển số liệu cần giữ về trang gốc rồi xóa bản sao.',
  },
  sheetRenamed: {
    severity: 'note',
    message: ({ sheet, now }) => `Trang «${sheet}» đã được đổi tên thành «${now}».`,
    remedy: 'Không cần làm gì: chương trình vẫn nhận ra trang.',
  },
  tableMissing: {
    severity: 'error',
    message: ({ table, sheet }) => `Trang «${sheet}» không còn bảng «${table}».`,
    remedy: 'Bấm «Sửa chữa…»: các ô thành bảng lại, số liệu đã nhập được giữ nguyên.',
  },
  nameMissing: {
    severity: 'error',
    message: ({ name, meaning }) => `Không còn ô «${meaning}» (tên ${name}).`,
    remedy: layOutAgain,
  },
  protectionLost: {
    severity: 'note',
    message: ({ sheet }) => `Trang «${sheet}» không còn được bảo vệ, công thức dễ bị gõ đè.`,
    remedy: layOutAgain,
  },
  validationLost: {
    severity: 'note',
    message: ({ sheet, whole, partly }) => {
      const columns = [
        ...whole.map((column) => quoted(column)),
        ...partly.map((column) => `${quoted(column)} (một số ô)`),
      ].join(', ');
      const why = partly.length > 0 ? ', thường do dán đè' : '';
      return `Trang «${sheet}» mất danh sách chọn hoặc kiểm tra khi nhập ở cột ${columns}${why}.`;
    },
    remedy:
      'Bấm «Sửa chữa…» để có lại; số liệu đã nhập được giữ nguyên và vẫn được kiểm tra ở đây.',
  },
  unitNotListed: {
    severity: 'warning',
    message: ({ unit }) => `Đơn vị «${unit}» không có trong trang «Danh mục».`,
    remedy: 'Chọn đơn vị trong danh sách, hoặc bổ sung vào trang «Danh mục».',
  },
  baselineWithoutYear: {
    severity: 'warning',
    message: () => 'Có «Giá trị gốc» nhưng chưa có «Năm gốc», nên giá trị này chưa được dùng.',
    remedy: 'Nhập «Năm gốc» của giá trị này, hoặc xóa giá trị.',
  },
  sentenceNumberStale: {
    severity: 'warning',
    message: ({ said, now, what }) => {
      const about = what === '' ? '' : ` (${what})`;
      return now === null
        ? `Câu đã sửa trong báo cáo còn ghi «${said}»${about}, số này không còn trong số liệu.`
        : `Câu đã sửa trong báo cáo ghi «${said}»${about}, số liệu nay là «${now}».`;
    },
    remedy:
      'Sửa số trong câu; hoặc xóa trắng ô rồi lập lại báo cáo để lấy câu mới; hoặc giữ câu và ghi lý do vào cột «Lý do giữ câu» bên phải trang.',
  },
  planVersionDiffers: {
    severity: 'warning',
    message: ({ workbook, plan }) =>
      `Tệp được lập theo phiên bản kế hoạch ${workbook}, kế hoạch hiện nay là ${plan}.`,
    remedy: 'Bấm «Nạp kế hoạch» để cập nhật; số liệu đã nhập được giữ nguyên.',
  },
  planDamaged: {
    severity: 'error',
    message: ({ id }) =>
      `Bản kế hoạch «${id}» mà sổ mang theo đã bị sửa hoặc bị cắt mất một phần, nên không đối chiếu được các dòng với kế hoạch.`,
    remedy: openPlanAgain,
  },
  receiptMismatch: {
    severity: 'error',
    message: ({ code, now }) =>
      `Tệp gửi mang mã biên nhận ${code}, nhưng nội dung nay ứng với mã ${now}: tệp đã bị sửa sau khi gửi.`,
    remedy:
      'Dùng lại đúng tệp đã nhận; nếu số liệu cần sửa thì đề nghị đơn vị sửa trong sổ của mình và gửi tệp mới có mã mới.',
  },
  planMissing: {
    severity: 'warning',
    message: ({ id }) =>
      `Không có kế hoạch «${id}» trong thư viện và trong sổ, nên không đối chiếu được các dòng với kế hoạch.`,
    remedy: openPlanAgain,
  },
};
