/** The words around a figure that are no part of what is measured: aims, times, comparisons. */
import { capitalised } from '../../vietnamese/text/capitalised';
import { tidy } from './words';

const endOfWord = String.raw`(?![\p{L}\p{N}])`;
const startOfWord = String.raw`(?<![\p{L}\p{N}])`;

/** "đến năm 2030", "Trong năm 2026,", "giai đoạn 2026 - 2027", "vào cuối năm 2025", "các năm tiếp theo" */
const time = new RegExp(
  `${startOfWord}(?<!bình quân )(?:so với )?(?:(?:cho|đến|tới|vào|trong|từ|hết|trước|của|và) )*` +
    `(?:(?:cuối|hết|đầu|giữa) )?(?:(?:năm|giai đoạn|thời kỳ|nhiệm kỳ) (?:học )?20\\d\\d(?: ?[-–] ?(?:năm )?20\\d\\d)?(?: trở đi)?` +
    `|(?:đến|vào|tới) (?:cuối )?20\\d\\d|(?:những|các|và các|và những) năm (?:tiếp theo|sau)|(?:quý|tháng) [IVX\\d]+(?:[/ ](?:năm )?20\\d\\d)?)${endOfWord}[,:]?`,
  'giu',
);

const annual = new RegExp(
  `${startOfWord}(?:hằng năm|hàng năm|mỗi năm|từng năm|các năm trong giai đoạn)${endOfWord}`,
  'iu',
);

const leadIns = new RegExp(
  `^(?:ph[ấầ]n đ[ấầ]u|hướng tới|hướng đến|tiến tới|riêng|bảo đảm|đảm bảo|có|đạt|duy trì|trong đó|trong số đó|trong số này|đồng thời|và|mục tiêu|chỉ tiêu|cụ thể|như sau|là|tối thiểu|ít nhất|khoảng|trên|từ|tỷ lệ đạt|hằng năm|hàng năm|mỗi năm|phải|với|để|nhằm|từng bước|trên cơ sở đó|qua đó)${endOfWord}[\\s,:]*`,
  'iu',
);

const tails = new RegExp(
  `[\\s,:]*${startOfWord}(?:đạt|đạt được|tỷ lệ|tỉ lệ|từ|mức|ở mức|trên|là|còn|chiếm|lên|nâng lên|tăng lên|phấn đấu|tối thiểu|ít nhất|tương ứng|khoảng|có|bảo đảm|đảm bảo|với|vào|(?<!bên )trong|nằm|xếp|đứng|nhóm|không|và|hoặc|dự kiến|(?<=[\\p{L})] )(?<!cắt )giảm|(?<=[\\p{L})] )tăng|so|so với|giữ vững|giữ|duy trì)$`,
  'iu',
);

const leadingMarks = /^[\s,:;.+–-]+|^\((?=[^)]*$)/u;

export function isAnnual(text: string): boolean {
  return annual.test(text) && !/bình quân (?:hằng|hàng|mỗi) năm/iu.test(text);
}

export function withoutTimes(text: string): string {
  return tidy(text.replace(time, ' '));
}

function repeated(text: string, step: (text: string) => string): string {
  let current = text;
  for (let rounds = 0; rounds < 8; rounds += 1) {
    const next = step(current);
    if (next === current) break;
    current = next;
  }
  return current;
}

/** Without the words before what is measured: "Phấn đấu đến năm 2030," */
export function withoutLeadIn(text: string): string {
  return repeated(withoutTimes(text), (current) =>
    current.replace(leadingMarks, '').replace(leadIns, ''),
  );
}

/** Without the words that lead to the figure: "… đạt tối thiểu" */
export function withoutTail(text: string): string {
  return repeated(tidy(text), (current) => current.replace(/[\s,:(–-]+$/u, '').replace(tails, ''));
}

const afterFigure = new RegExp(
  `^[\\s,]*(?:trở lên|trở xuống|hoặc cao hơn|trở đi|tổng số|số lượng|số|các|tổng|so với kế hoạch)${endOfWord}`,
  'iu',
);
/** Where words of purpose or condition begin; a name ends before them. */
const asides = new RegExp(
  `(?:^|(?:\\s*,)?\\s+)(?:để|nhằm|góp phần|tạo nền tảng|và duy trì ổn định|bao gồm cả|gồm cả|phục vụ cho việc|tiến tới|làm cơ sở)${endOfWord}.*$`,
  'iu',
);
const brackets =
  /\s*\((?=(?:trừ|ngoại trừ|tương đương|tương ứng|tức|khoảng|không|không bao gồm|theo|bao gồm|tăng|năm|so|hiện|đối với|nếu)[^\p{L}])[^()]*\)/giu;

/** The words after a figure, as far as they name what is measured. */
export function namedAfter(text: string): string {
  const words = repeated(tidy(text), (current) => current.replace(afterFigure, '').trimStart());
  return withoutTail(withoutTimes(words.replace(brackets, '')).replace(asides, ''));
}

/** The words before a figure, as far as they name what is measured. */
export function namedBefore(text: string): string {
  return withoutTail(withoutLeadIn(text.replace(brackets, '')));
}

/** Verbs of reaching that may be all that stands beside a figure. */
const empty =
  /^(?:(?:nâng|tăng|lên|đạt|cấp độ|cấp|mức độ|mức|bậc|hạng|thứ|và|tiếp tục|duy trì|giữ|ổn định|phấn đấu|riêng|hướng tới|hướng đến|tiến tới|kế hoạch|chỉ tiêu|tỷ lệ|tỉ lệ|trở lên|trở xuống|cả|năm|này|còn|giảm|xuống|hoàn thành|tương ứng|là|các|tiếp theo|được|khoảng|thêm|đối với|mỗi|hành chính|hằng|hàng|so với|trước|trước đó|bình quân)(?:\s+|$))*$/iu;

/** Nothing names what is measured: "và đạt cấp độ 4 vào năm 2030". */
export function namesNothing(before: string, after: string): boolean {
  return empty.test(namedBefore(before)) && empty.test(namedAfter(after).replace(/[().,;]/g, ''));
}

/** A name as a plan lists it. */
export function asName(text: string): string {
  return capitalised(
    tidy(text)
      .replace(/[\s,;:.–-]+$/u, '')
      .replace(/\s+([,;)])/g, '$1'),
  );
}
