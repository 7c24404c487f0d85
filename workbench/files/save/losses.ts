/**
 * What a saved file cannot hold. The project's .xlsx writer writes the workbooks of this product,
 * not everything that Excel knows; what the person loses by saving is said, never kept silent.
 */

const PHRASES = {
  chartLooks: 'vài nét riêng của biểu đồ',
  borders: 'kiểu đường viền ít dùng',
  conditionalLook: 'gạch chân và gạch ngang trong định dạng có điều kiện',
  dropDown: 'danh sách chọn gõ trực tiếp (quy tắc kiểm tra vẫn còn)',
  filters: 'bộ lọc đang đặt',
  hiddenRows: 'hàng ẩn',
  outerLinks: 'liên kết ra ngoài sổ',
  page: 'vài thiết lập trang in',
  password: 'mật khẩu bảo vệ trang',
  rareFormats: 'vài định dạng ít dùng (hướng chữ, gạch ngang, căn đều)',
} as const;

export type Loss = keyof typeof PHRASES;

/**
 * One sentence for the status line, or '' when nothing is lost.
 *
 * @example lossesSentence(['filters', 'hiddenRows'])
 * // 'Tệp không giữ được: bộ lọc đang đặt; hàng ẩn.'
 */
export function lossesSentence(losses: readonly Loss[]): string {
  if (losses.length === 0) return '';
  return `Tệp không giữ được: ${losses.map((loss) => PHRASES[loss]).join('; ')}.`;
}
