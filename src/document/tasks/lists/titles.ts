/** Whether a clause names a part of the plan ("Cải cách thể chế") or work to be done ("Rà soát …"). */
import type { Clause } from '../../types';
import { folded, isAllCapitals } from '../words';

const deeds =
  /^(tiếp tục |thường xuyên |chủ động |kịp thời |định kỳ |hằng năm ,? ?|phối hợp |tập trung |tích cực |nghiêm túc )*(ban hành|xây dựng|tham mưu|triển khai|tổ chức|rà soát|thực hiện|hoàn thành|hoàn thiện|cập nhật|công bố|công khai|kiểm tra|theo dõi|đánh giá|báo cáo|tổng hợp|hướng dẫn|đôn đốc|khảo sát|trình|sửa đổi|bổ sung|lập|thành lập|sắp xếp|kiện toàn|duy trì|vận hành|nâng cấp|kết nối|tích hợp|số hóa|chuẩn hóa|cung cấp|đào tạo|bồi dưỡng|tập huấn|mở|phổ biến|quán triệt|tuyên truyền|truyền thông|niêm yết|tiếp nhận|xử lý|cắt giảm|đơn giản hóa|thống kê|nghiên cứu|đề xuất|đăng tải|biên soạn|phát động|sơ kết|tổng kết|giao|bố trí|đầu tư|mua sắm|áp dụng|tăng cường|đẩy mạnh|bảo đảm|đảm bảo|chỉ đạo|phê duyệt|ký kết|xuất bản|sản xuất|đặt hàng|lồng ghép|góp ý|thẩm định|điều tra|chấm điểm|xác định|cử|tuyển dụng|luân chuyển|phân công)(?= |$)/u;
const names = /^(xây dựng (và|,) |triển khai ,? ?xây dựng )/u;
const LONGEST_NAME = 14;

export function saysDeed(text: string): boolean {
  return deeds.test(folded(text));
}

export function isSectionTitle({ label, text }: Clause): boolean {
  if (/^[-+*]$/.test(label)) return false;
  if (isAllCapitals(text) || /^[IVX]+$/.test(label) || /^[A-ZĐ]$/.test(label)) return true;
  const short = text.split(/\s+/).length <= LONGEST_NAME;
  return !saysDeed(text) || (short && names.test(folded(text)));
}
