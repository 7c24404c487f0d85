/** The words of closing a period and opening it again, in Vietnamese. */
import { midSentence } from '../../../assessment/period';

export const vi = {
  closeTitle: (period: string): string => `Chốt ${midSentence(period)}?`,
  closeWhat:
    'Số liệu, tiến độ nhiệm vụ và báo cáo của kỳ được giữ lại như lúc này. Về sau ai sửa kỳ này, thẻ Kiểm tra sẽ nêu đúng ô và cả hai giá trị; cần sửa thật thì mở lại kỳ và nêu lý do.',
  outOfDate: 'Báo cáo không còn khớp số liệu hiện tại. Hãy lập lại, xem qua rồi chốt.',
  rebuild: 'Lập lại báo cáo',
  errors: (count: number): string => `Còn ${String(count)} lỗi chưa sửa.`,
  openBefore: (periods: string): string => `Kỳ trước chưa chốt: ${periods}.`,
  nothingEntered: 'Chưa nhập số liệu nào của kỳ này.',
  who: 'Người chốt',
  whoReopens: 'Người mở lại',
  whoHint: 'Họ tên, ghi vào nhật ký của sổ',
  nameNeeded: 'Hãy ghi họ tên.',
  doClose: 'Chốt kỳ',
  closeAnyway: 'Vẫn chốt kỳ',
  seeErrors: 'Xem lỗi',
  reopenTitle: (period: string): string => `Mở lại ${midSentence(period)}?`,
  reopenWhat:
    'Sau khi mở lại, số liệu của kỳ sửa được và báo cáo đã gửi có thể không còn khớp. Bản chốt cũ còn trong sổ đến lần chốt sau; nhật ký giữ cả hai lần.',
  reason: 'Lý do mở lại',
  reasonNeeded: 'Hãy ghi lý do.',
  doReopen: 'Mở lại kỳ',
  cancel: 'Thôi',
};

export type ClosingMessages = typeof vi;
