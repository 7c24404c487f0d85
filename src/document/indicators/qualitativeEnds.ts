/**
 * Targets without a number. Only a state that can be checked counts — "hoàn thành sắp xếp …" — and not an
 * aim without an end: "nâng cao chất lượng …", "xây dựng nền hành chính …".
 */
import { withoutLeadIn } from './phrasing';
import { foldedWords, tidy } from './words';

/** Aims that are never finished. */
const endless =
  /^(?:tiếp tục |chủ động |tập trung |từng bước |không ngừng |thường xuyên |tích cực |kịp thời |ngày càng )*(?:nâng cao|nâng|tăng cường|đẩy mạnh|thúc đẩy|cải thiện|phát triển|phát huy|đổi mới|xây dựng (?:nền|và phát triển|và hoàn thiện|cơ chế|môi trường|đội ngũ)|góp phần|tạo|từng bước|tiếp tục|bám sát|quán triệt|khắc phục|mở rộng|đơn giản|giảm|duy trì|siết chặt|khuyến khích|huy động|hướng tới|lấy|củng cố|kiện toàn|chú trọng|quan tâm|bảo đảm|đảm bảo|hạn chế|gắn|phấn đấu|cụ thể|xác định|thực hiện (?:có hiệu quả|tốt|hiệu quả|nghiêm|đồng bộ)|triển khai (?:có hiệu quả|hiệu quả|đồng bộ|thực hiện|toàn diện))(?!\p{L})/u;

/** Ends that can be checked. */
const ends =
  /^(?:cơ bản )?(?:hoàn thành|hoàn thiện|hoàn tất|xây dựng được|xây dựng xong|xây dựng và đưa|hình thành|không để|không còn|không có|không phát sinh|chấm dứt|xóa bỏ|đưa vào (?:vận hành|sử dụng|hoạt động)|kết nối thông suốt|ban hành(?! đầy đủ| kịp thời)|thành lập|vận hành|chuyển đổi xong|kết thúc|công bố|nằm trong nhóm|thuộc nhóm|đạt loại|xếp loại|đạt chuẩn)(?!\p{L})/u;

const completeWord =
  /(?:^| )(?:hoàn thành|hoàn thiện|được (?:kết nối|vận hành|hoàn thành|đưa vào)|xếp loại|đạt loại|nằm trong nhóm|thuộc nhóm|trong nhóm)(?: |$)/u;

export interface Standing {
  /** The sentence or a heading above it names a year. */
  readonly hasYear: boolean;
  /** It is an item of a list of "chỉ tiêu", not of general objectives. */
  readonly isListed: boolean;
}

const FEWEST_WORDS = 4;

/** "Đến hết ngày 31/12/2026:", "… được giao tại bảng sau": the targets stand below it. */
function isLeadIn(text: string): boolean {
  const bare = tidy(text.replace(/\d{1,2}\/\d{1,2}(?:\/\d{4})?/gu, ' '));
  return (
    /^(?:(?:đến|tới|trước|hết|cuối|ngày|tháng|quý|năm)\s*)*$/iu.test(bare) ||
    /(?:như sau|sau đây|dưới đây|kèm theo|(?:bảng|biểu|phụ lục)(?: số)?(?: sau| \d{1,2}| [IVX]{1,4})?)[\s.:)]*$/iu.test(
      text,
    )
  );
}

/** The end that a statement names, without its lead-in; `null` when it names none that can be checked. */
export function endIn(statement: string, { hasYear, isListed }: Standing): string | null {
  const text = tidy(withoutLeadIn(statement));
  if (isLeadIn(text)) return null;
  const words = foldedWords(text);
  if (words.split(' ').length < FEWEST_WORDS || /[:?]$|^\(/u.test(statement.trim())) return null;
  const continues = words.replace(/^(?:tiếp tục|cơ bản) /u, '');
  if (hasYear && ends.test(continues)) return text;
  if (ends.test(words)) return text;
  if (endless.test(words)) return null;
  if (hasYear && (isListed || completeWord.test(words))) return text;
  return isListed && /^(?:thực hiện|triển khai|tổ chức)/u.test(words) ? text : null;
}
