/** The words of handing the report over, in Vietnamese. */
import { midSentence } from '../../../assessment/period';
import { vietnameseNumber as number } from '../../messages/numbers';

export const vi = {
  heading: (period: string): string => `Gửi báo cáo ${midSentence(period)}`,
  code: 'Mã biên nhận',
  codeHint:
    'Mã này in trên báo cáo, nằm trong tệp và tên tệp. Hai bên đọc mã cho nhau để biết đang cùng một bản.',
  copyCode: 'Sao chép mã',
  before: 'Trước khi gửi',
  ready: 'Báo cáo khớp với số liệu, không còn lỗi.',
  errors: (count: number): string =>
    `Còn ${number(count)} lỗi trong số liệu. Nên sửa trước; nếu cần gấp vẫn tạo được tệp.`,
  seeErrors: 'Quay lại xem lỗi',
  report: {
    none: 'Báo cáo kỳ này chưa lập.',
    outOfDate: 'Báo cáo trong sổ đã cũ so với số liệu.',
    current: '',
  },
  rebuild: 'Lập lại báo cáo',
  build: 'Lập báo cáo',
  stale: (count: number): string =>
    `${number(count)} con số trong câu đã sửa không còn khớp số liệu:`,
  staleNow: (said: string, now: string, what: string): string =>
    `ghi “${said}”, nay là “${now}”${what === '' ? '' : ` (${what})`}`,
  staleGone: (said: string): string => `ghi “${said}”, số này không còn trong số liệu`,
  staleNext:
    'Sửa câu ở trang tổng hợp; hoặc xóa trắng ô rồi lập lại báo cáo để lấy câu mới; hoặc giữ câu và ghi lý do vào ô bên phải trang.',
  file: 'Tệp gửi cấp trên',
  fileHint:
    'Tệp .xlsx gồm báo cáo và số liệu của kỳ dưới dạng giá trị: không công thức, không trang ẩn, không tên người.',
  make: 'Tạo tệp gửi',
  makeAnyway: 'Vẫn tạo tệp gửi',
  makeAgain: 'Tạo lại tệp gửi',
  opened: (file: string): string =>
    `Tệp đã mở trong cửa sổ mới. Hãy lưu với tên “${file}”; Excel có thể ghi tên người dùng máy vào tệp khi lưu.`,
  saved: (file: string): string => `Tệp “${file}” nằm trong thư mục tải về.`,
  recorded: 'Đã ghi một dòng «Gửi báo cáo» vào trang «Nhật ký».',
  notRecorded:
    'Chưa ghi được vào trang «Nhật ký» (sổ chỉ đọc, đang được bảo vệ, hoặc đã có trang cùng tên). Tệp gửi vẫn dùng được.',
  download: 'Tải tệp về',
  ministry: 'Sao chép cho phần mềm của Bộ',
  ministryHint:
    'Theo thứ tự của kế hoạch, mỗi dòng: tên, tử số, mẫu số, kết quả. Bấm một số để sao chép riêng số đó.',
  copyAll: (count: number): string => `Sao chép cả ${number(count)} dòng`,
  parts: { numerator: 'Tử số', denominator: 'Mẫu số', result: 'Kết quả' },
  copyPart: (part: string, value: string, name: string): string =>
    `Sao chép ${part.toLowerCase()} ${value}: ${name}`,
  nothing: 'chưa có số liệu',
  copied: (what: string): string => `Đã sao chép ${what}.`,
  copiedAll: (count: number): string => `Đã sao chép ${number(count)} dòng.`,
  byHand: 'Excel không cho sao chép tự động. Hãy bấm vào ô dưới đây, Ctrl+A rồi Ctrl+C.',
  byHandBox: 'Nội dung cần sao chép',
  back: 'Quay lại',
};

export type SendingMessages = typeof vi;
