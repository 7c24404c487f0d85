/** The words of «Sửa chữa» in Vietnamese; what is damaged speaks for itself, in the words of the sheets. */
import type { RepairKind } from '../../../workflow/repair/types';
import { vietnameseNumber as number } from '../../messages/numbers';

export const vi = {
  heading: 'Sửa chữa trang tính',
  lead: 'Chưa ghi gì. Bỏ chọn chỗ nào muốn giữ như đang có, rồi bấm sửa.',
  kept: 'Số liệu đã nhập được giữ nguyên; chỉ số và ngày dạng chữ trong danh sách mới đổi thành số, ngày.',
  nothing: 'Không có gì phải sửa.',
  list: (count: number): string => `Sửa được (${number(count)})`,
  all: 'Chọn tất cả',
  none: 'Bỏ chọn tất cả',
  before: 'Đang là',
  after: 'Sẽ là',
  brought: 'Sửa cùng với chỗ khác đã chọn',
  unhealed: (count: number): string => `Phải tự sửa (${number(count)})`,
  whatToDo: 'Cần làm',
  heal: (count: number): string => `Sửa những chỗ này (${number(count)})`,
  chooseOne: 'Hãy chọn ít nhất một chỗ.',
  back: 'Quay lại',
  kinds: {
    header: 'Tiêu đề cột',
    formulas: 'Công thức',
    number: 'Số dạng chữ',
    date: 'Ngày dạng chữ',
    rowsBelow: 'Dòng ngoài bảng',
    rowDeleted: 'Dòng bị xóa',
    columnMissing: 'Cột bị xóa',
    sheetMissing: 'Trang bị xóa',
    tableMissing: 'Bảng thành ô thường',
    validation: 'Kiểm tra khi nhập',
    formats: 'Tô màu tự động',
    protection: 'Bảo vệ trang',
    sheetName: 'Tên trang',
    sheetDoubled: 'Trang bị nhân đôi',
    name: 'Tên ô',
  } satisfies Readonly<Record<RepairKind, string>>,
};

export type RepairMessages = typeof vi;
