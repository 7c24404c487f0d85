/** What a repair says about each thing: what stands there, and what will. */

const some = (count: number, one: string): string => `${String(count)} ${one}`;

export const words = {
  header: {
    before: (now: string) =>
      now.trim() === '' ? 'Tiêu đề cột bỏ trống' : `Tiêu đề cột là «${now}»`,
    after: (column: string) => `Tiêu đề cột là «${column}»`,
  },
  formulas: {
    before: (column: string, cells: number, typed: readonly string[]) => {
      const what = typed.length === 0 ? 'bỏ trống' : typed.map((text) => `“${text}”`).join(', ');
      const more = cells > 1 ? `, ${some(cells, 'ô')}` : '';
      return `Cột «${column}» mất công thức${more}: ${what}`;
    },
    after: 'Công thức của sổ, tự tính lại',
  },
  value: {
    before: (text: string) => `Chữ “${text}”`,
    number: (value: string) => `Số ${value}`,
    date: (value: string) => `Ngày ${value}`,
  },
  rowsBelow: {
    before: (rows: number, text: string) => `${some(rows, 'dòng')} nằm ngoài bảng, từ «${text}»`,
    after: 'Nằm trong bảng, nội dung giữ nguyên',
  },
  tableMissing: {
    before: (table: string) => `Bảng «${table}» đã thành ô thường`,
    after: (rows: number) => `Lại là bảng, ${some(rows, 'dòng')} giữ nguyên nội dung đã nhập`,
  },
  layout: {
    rowDeleted: 'Dòng của kế hoạch có lại; nội dung đã nhập ở dòng bị xóa phải nhập lại',
    columnMissing: 'Cột có lại; nội dung đã nhập ở cột bị xóa phải nhập lại',
    sheetMissing: 'Trang có lại, chưa có số liệu; số liệu ở trang bị xóa phải nhập lại',
  },
  validation: {
    before: (columns: readonly string[]) =>
      `Mất kiểm tra khi nhập ở cột ${columns.map((column) => `«${column}»`).join(', ')}`,
    after: 'Danh sách chọn và kiểm tra khi nhập có lại',
  },
  formats: {
    before: 'Tô màu tự động bị tách, bị nhân lên hoặc bị mất',
    after: 'Mỗi quy tắc tô màu còn một, cho cả bảng',
  },
  protection: {
    before: 'Trang không còn được bảo vệ',
    after: 'Trang được bảo vệ, ô nhập vẫn mở',
  },
  sheetName: {
    before: (now: string) => `Trang tên «${now}»`,
    after: (name: string) => `Trang tên «${name}»`,
  },
  sheetDoubled: {
    before: (of: string, cells: number) =>
      cells === 0
        ? `Bản sao của trang «${of}», không khác gì bản gốc`
        : `Bản sao của trang «${of}», có ${some(cells, 'ô nhập')} khác bản gốc`,
    after: 'Trang riêng của anh/chị, không tính vào sổ; không cần nữa thì xóa',
  },
  name: {
    before: (name: string) => `Mất tên ô ${name}`,
    after: (place: string) => `Tên ô trỏ lại ${place}`,
  },
} as const;
