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

const layOutAgain = {
  vi: 'Bấm «Nạp kế hoạch» để dựng lại; số liệu đã nhập được giữ nguyên.',
  en: 'Load the plan again to rebuild it; what was entered is kept.',
} as const;

const openPlanAgain = {
  vi: 'Mở lại tệp kế hoạch rồi nạp vào sổ này; số liệu đã nhập được giữ nguyên.',
  en: 'Open the plan file again and load it into this workbook; what was entered is kept.',
} as const;

export const structureFindings: Catalogue<Code> = {
  duplicateId: {
    severity: 'error',
    message: {
      vi: ({ id, other }) => `Mã «${id}» đã có ở ô ${other}: hai dòng cùng một mã.`,
      en: ({ id, other }) => `The id “${id}” already stands in ${other}: two rows share one id.`,
    },
    remedy: {
      vi: 'Xóa dòng thừa, hoặc khôi phục mã đúng của dòng.',
      en: 'Delete the surplus row, or restore its own id.',
    },
  },
  unknownId: {
    severity: 'error',
    message: {
      vi: ({ id }) => `Mã «${id}» không có trong kế hoạch, nên dòng này không được tính.`,
      en: ({ id }) => `The id “${id}” is not in the plan; the row does not count.`,
    },
    remedy: {
      vi: 'Khôi phục mã đúng của dòng, hoặc xóa dòng.',
      en: 'Restore the row’s id, or delete the row.',
    },
  },
  rowDeleted: {
    severity: 'error',
    message: {
      vi: ({ id, name }) => `Thiếu dòng «${name}» (mã ${id}) của kế hoạch.`,
      en: ({ id, name }) => `The row “${name}” (id ${id}) of the plan is missing.`,
    },
    remedy: layOutAgain,
  },
  rowAdded: {
    severity: 'warning',
    message: {
      vi: ({ text }) => `Dòng «${text}» được thêm bằng tay, không có mã nên không được tính.`,
      en: ({ text }) => `The row “${text}” was added by hand; without an id it does not count.`,
    },
    remedy: {
      vi: 'Chuyển nội dung sang dòng của kế hoạch, hoặc xóa dòng.',
      en: 'Move its content to a row of the plan, or delete it.',
    },
  },
  rowBelowTable: {
    severity: 'warning',
    message: {
      vi: ({ rows, text }) =>
        `Dưới bảng có ${String(rows)} dòng nằm ngoài bảng nên không được tính, bắt đầu từ «${text}».`,
      en: ({ rows, text }) =>
        `Below the table ${String(rows)} rows stand outside it and do not count, from “${text}” on.`,
    },
    remedy: {
      vi: 'Chuyển nội dung vào các dòng của bảng, hoặc sang trang khác nếu chỉ là ghi chú.',
      en: 'Move the content into the rows of the table, or to another sheet if it is only a note.',
    },
  },
  externalLink: {
    severity: 'warning',
    message: {
      vi: ({ column, source, cells }) =>
        `Cột «${column}» (${String(cells)} ô) lấy số từ tệp khác «${source}»: gửi sổ đi thì số không cập nhật được nữa.`,
      en: ({ column, source, cells }) =>
        `“${column}” (${String(cells)} cells) takes figures from another file, “${source}”, which does not travel with this one.`,
    },
    remedy: {
      vi: 'Chép các ô này rồi dán giá trị (Dán đặc biệt, Giá trị) trước khi gửi.',
      en: 'Copy these cells and paste them as values before sending the workbook.',
    },
  },
  formulaNotCalculated: {
    severity: 'warning',
    message: {
      vi: ({ column, cells }) =>
        `Công thức ở «${column}» (${String(cells)} ô) chưa được tính nên đang được đọc là ô trống.`,
      en: ({ column, cells }) =>
        `Formulas in “${column}” (${String(cells)} cells) have not been calculated and read as empty.`,
    },
    remedy: {
      vi: 'Mở tệp bằng Excel, lưu lại rồi kiểm tra lại.',
      en: 'Open the file in Excel, save it, and check again.',
    },
  },
  formulaOverwritten: {
    severity: 'warning',
    message: {
      vi: ({ column }) => `Công thức ở cột «${column}» đã bị gõ đè.`,
      en: ({ column }) => `The formula in the column “${column}” was typed over.`,
    },
    remedy: layOutAgain,
  },
  columnMissing: {
    severity: 'error',
    message: {
      vi: ({ column, sheet }) => `Trang «${sheet}» thiếu cột «${column}».`,
      en: ({ column, sheet }) => `The sheet “${sheet}” lacks the column “${column}”.`,
    },
    remedy: layOutAgain,
  },
  columnRenamed: {
    severity: 'error',
    message: {
      vi: ({ column, now }) => `Cột «${column}» đã bị đổi tên thành «${now}».`,
      en: ({ column, now }) => `The column “${column}” was renamed “${now}”.`,
    },
    remedy: {
      vi: 'Đổi lại tên cột như cũ; có thể thêm cột riêng ở bên cạnh.',
      en: 'Give the column its name back; add a column of your own beside it if needed.',
    },
  },
  sheetMissing: {
    severity: 'error',
    message: {
      vi: ({ sheet }) => `Không tìm thấy trang «${sheet}».`,
      en: ({ sheet }) => `The sheet “${sheet}” is missing.`,
    },
    remedy: layOutAgain,
  },
  sheetDoubled: {
    severity: 'warning',
    message: {
      vi: ({ sheet, other }) => `Trang «${other}» là bản sao của «${sheet}» và không được tính.`,
      en: ({ sheet, other }) => `The sheet “${other}” is a copy of “${sheet}” and does not count.`,
    },
    remedy: {
      vi: 'Chuyển số liệu cần giữ về trang gốc rồi xóa bản sao.',
      en: 'Move what is needed to the original sheet and delete the copy.',
    },
  },
  sheetRenamed: {
    severity: 'note',
    message: {
      vi: ({ sheet, now }) => `Trang «${sheet}» đã được đổi tên thành «${now}».`,
      en: ({ sheet, now }) => `The sheet “${sheet}” was renamed “${now}”.`,
    },
    remedy: {
      vi: 'Không cần làm gì: chương trình vẫn nhận ra trang.',
      en: 'Nothing needs to be done: the sheet is still recognised.',
    },
  },
  tableMissing: {
    severity: 'error',
    message: {
      vi: ({ table, sheet }) => `Trang «${sheet}» không còn bảng «${table}».`,
      en: ({ table, sheet }) => `The sheet “${sheet}” has lost the table “${table}”.`,
    },
    remedy: {
      vi: 'Bấm «Sửa chữa…»: các ô thành bảng lại, số liệu đã nhập được giữ nguyên.',
      en: 'Choose “Repair…”: the cells become a table again, what was entered is kept.',
    },
  },
  nameMissing: {
    severity: 'error',
    message: {
      vi: ({ name, meaning }) => `Không còn ô «${meaning}» (tên ${name}).`,
      en: ({ name, meaning }) => `The cell “${meaning}” (name ${name}) is gone.`,
    },
    remedy: layOutAgain,
  },
  protectionLost: {
    severity: 'note',
    message: {
      vi: ({ sheet }) => `Trang «${sheet}» không còn được bảo vệ, công thức dễ bị gõ đè.`,
      en: ({ sheet }) => `The sheet “${sheet}” is no longer protected.`,
    },
    remedy: layOutAgain,
  },
  validationLost: {
    severity: 'note',
    message: {
      vi: ({ column }) => `Cột «${column}» không còn danh sách chọn hoặc quy tắc nhập.`,
      en: ({ column }) => `The column “${column}” has lost its list or its rule of entry.`,
    },
    remedy: layOutAgain,
  },
  unitNotListed: {
    severity: 'warning',
    message: {
      vi: ({ unit }) => `Đơn vị «${unit}» không có trong trang «Danh mục».`,
      en: ({ unit }) => `The unit “${unit}” is not on the sheet “Danh mục”.`,
    },
    remedy: {
      vi: 'Chọn đơn vị trong danh sách, hoặc bổ sung vào trang «Danh mục».',
      en: 'Choose a unit from the list, or add it to the sheet “Danh mục”.',
    },
  },
  baselineWithoutYear: {
    severity: 'warning',
    message: {
      vi: () => 'Có «Giá trị gốc» nhưng chưa có «Năm gốc», nên giá trị này chưa được dùng.',
      en: () => '“Giá trị gốc” is there without its year, “Năm gốc”, and is not used.',
    },
    remedy: {
      vi: 'Nhập «Năm gốc» của giá trị này, hoặc xóa giá trị.',
      en: 'Enter the year of the figure in “Năm gốc”, or clear the figure.',
    },
  },
  sentenceNumberStale: {
    severity: 'warning',
    message: {
      vi: ({ said, now, what }) => {
        const about = what === '' ? '' : ` (${what})`;
        return now === null
          ? `Câu đã sửa trong báo cáo còn ghi «${said}»${about}, số này không còn trong số liệu.`
          : `Câu đã sửa trong báo cáo ghi «${said}»${about}, số liệu nay là «${now}».`;
      },
      en: ({ said, now, what }) => {
        const about = what === '' ? '' : ` (${what})`;
        return now === null
          ? `An edited sentence of the report says “${said}”${about}, which the figures no longer hold.`
          : `An edited sentence of the report says “${said}”${about}; the figures now say “${now}”.`;
      },
    },
    remedy: {
      vi: 'Sửa số trong câu; hoặc xóa trắng ô rồi lập lại báo cáo để lấy câu mới.',
      en: 'Correct the number in the sentence, or clear the cell and build the report again.',
    },
  },
  planVersionDiffers: {
    severity: 'warning',
    message: {
      vi: ({ workbook, plan }) =>
        `Tệp được lập theo phiên bản kế hoạch ${workbook}, kế hoạch hiện nay là ${plan}.`,
      en: ({ workbook, plan }) =>
        `The workbook was laid out for version ${workbook} of the plan, which is now ${plan}.`,
    },
    remedy: {
      vi: 'Bấm «Nạp kế hoạch» để cập nhật; số liệu đã nhập được giữ nguyên.',
      en: 'Load the plan again to bring it up to date; what was entered is kept.',
    },
  },
  planDamaged: {
    severity: 'error',
    message: {
      vi: ({ id }) =>
        `Bản kế hoạch «${id}» mà sổ mang theo đã bị sửa hoặc bị cắt mất một phần, nên không đối chiếu được các dòng với kế hoạch.`,
      en: ({ id }) =>
        `The plan “${id}” that the workbook carries was changed or cut; rows cannot be checked against the plan.`,
    },
    remedy: openPlanAgain,
  },
  receiptMismatch: {
    severity: 'error',
    message: {
      vi: ({ code, now }) =>
        `Tệp gửi mang mã biên nhận ${code}, nhưng nội dung nay ứng với mã ${now}: tệp đã bị sửa sau khi gửi.`,
      en: ({ code, now }) =>
        `The file was sent with the receipt code ${code}, but its contents now give ${now}: it was changed after it was sent.`,
    },
    remedy: {
      vi: 'Dùng lại đúng tệp đã nhận; nếu số liệu cần sửa thì đề nghị đơn vị sửa trong sổ của mình và gửi tệp mới có mã mới.',
      en: 'Go back to the file as it was received; where figures must change, ask the unit to change its own workbook and to send a new file with a new code.',
    },
  },
  planMissing: {
    severity: 'warning',
    message: {
      vi: ({ id }) =>
        `Không có kế hoạch «${id}» trong thư viện và trong sổ, nên không đối chiếu được các dòng với kế hoạch.`,
      en: ({ id }) =>
        `The plan “${id}” is neither in the library nor in the workbook; rows cannot be checked against it.`,
    },
    remedy: openPlanAgain,
  },
};
