/** What the number cells of form II.06 take, and what they say while they are selected. */
import type { ColumnValidation } from '../tableLayout';

export const countEntry: ColumnValidation = {
  rule: { kind: 'whole', min: 0 },
  alert: {
    style: 'stop',
    title: 'Số hồ sơ chưa đúng',
    message: 'Số hồ sơ là số nguyên không âm. Hãy nhập lại bằng chữ số.',
  },
  prompt: {
    title: 'Số hồ sơ',
    message:
      'Gõ số theo hệ thống một cửa. Cột (3), (7), (11) và dòng tổng tự cộng; gõ đè số của hệ thống thì cột «Kiểm tra» báo chỗ lệch.',
  },
};
