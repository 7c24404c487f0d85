/** What an indicator measures, in the words of the plan: a noun phrase without aim, figure and year. */
import { asName, namedAfter, namedBefore } from './phrasing';
import { isScope } from './scopes';

/** Verbs whose object is counted: "thu hút tối thiểu 10 dự án" measures "Dự án … được thu hút". */
const objectVerb =
  /(?:^|[,\s])((?:phát triển|thu hút|xây dựng|thành lập|hình thành|đào tạo|bồi dưỡng|tập huấn|hỗ trợ|tổ chức|triển khai|số hóa|phê duyệt|phê duyệt lại|hoàn thành|xử lý|giải quyết|thực hiện|cung cấp|công bố|ban hành|công khai|kiểm tra|tiếp nhận|cập nhật|trồng|cấp|tạo|kết nối|rà soát|đưa)(?: mới| thêm| lại| việc)?)$/iu;

/**
 * @param before the words of the part before its figure
 * @param after those behind it
 * @param counted the unit, when it names what is counted ("doanh nghiệp")
 */
export function nameOf(before: string, after: string, counted: string | null): string {
  const head = namedBefore(before);
  const tail = namedAfter(after);
  const noun = counted === null ? tail : `${counted} ${tail}`.trim();
  if (head === '' || isScope(head)) return asName(head === '' ? noun : `${noun} ${head}`);
  const [, verb = ''] = objectVerb.exec(head) ?? [];
  if (verb !== '' && noun !== '') {
    const rest = head.slice(0, head.length - verb.length).trim();
    if (rest === '') {
      const isStated = / (?:được|đã) /u.test(noun);
      return asName(isStated ? noun : `${noun} được ${verb.toLowerCase()}`);
    }
  }
  if (/^mỗi /iu.test(head) && noun !== '') return asName(`${noun} của ${smallFirst(head)}`);
  if (isNounPhrase(head)) return asName(`${head}${scopeBehind(tail)}`);
  return asName(noun === '' ? head : `${head} ${noun}`);
}

const nouns =
  /^(?:tỷ lệ|tỉ lệ|tỷ trọng|mức độ|mức|chỉ số|số|tốc độ|thời gian|điểm|xếp hạng|thứ hạng|kết quả|diện tích|giá trị|thu nhập|tổng|năng suất)(?![\p{L}])/iu;

function isNounPhrase(head: string): boolean {
  return nouns.test(head);
}

/** "… đạt 80% trở lên đối với cấp tỉnh": whom it is for stands behind the figure. */
function scopeBehind(tail: string): string {
  return /^(?:đối với|tại|ở|thuộc)\s/iu.test(tail) && isScope(tail) ? ` ${tail}` : '';
}

function smallFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
