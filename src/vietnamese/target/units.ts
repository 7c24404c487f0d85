/** The unit after a figure: "%", "%/năm", "triệu USD", "doanh nghiệp", "ngày làm việc", "tin/tháng". */
import {
  after,
  choice,
  many,
  map,
  optional,
  phrase,
  seq,
  type Parsed,
  type Parser,
} from '../text/parser';
import { isNumberAt, wordAt, type Token } from '../text/token';

const magnitude = phrase('nghìn tỷ', 'ngàn tỷ', 'triệu', 'tỷ', 'nghìn', 'ngàn', 'vạn', 'trăm');

const currency = phrase('đồng', 'usd', 'đô la', 'đô la mỹ', 'vnđ', 'vnd', 'eur', 'kwh', 'tấn');

const counted = phrase(
  'doanh nghiệp',
  'dự án',
  'hợp tác xã',
  'tổ hợp tác',
  'sản phẩm',
  'mô hình',
  'điểm',
  'bậc',
  'lượt khách',
  'lượt người',
  'lượt',
  'người',
  'cán bộ',
  'công chức',
  'lao động',
  'tuổi',
  'năm',
  'ngày làm việc',
  'ngày',
  'giờ',
  'phút',
  'tháng',
  'ha',
  'héc ta',
  'tấn',
  'tạ',
  'kg',
  'kwh',
  'mw',
  'gw',
  'usd',
  'đồng',
  'xã',
  'phường',
  'huyện',
  'tỉnh',
  'hộ',
  'hộ gia đình',
  'giường bệnh',
  'giường',
  'bác sĩ',
  'bác sỹ',
  'thủ tục hành chính',
  'thủ tục',
  'hồ sơ',
  'dịch vụ công',
  'dịch vụ',
  'trường',
  'lớp',
  'hội nghị',
  'cuộc',
  'lần',
  'sáng kiến',
  'văn bản',
  'đơn vị',
  'cơ quan',
  'cơ sở',
  'căn hộ',
  'căn nhà',
  'căn',
  'khu công nghiệp',
  'khu',
  'cụm',
  'tin bài',
  'tin',
  'bài viết',
  'bài',
  'số',
  'kỳ',
  'chuyên mục',
  'chuyên đề',
  'buổi',
  'phóng sự',
  'chương trình',
  'nền tảng',
  'ứng dụng',
  'trung tâm',
  'thuê bao',
  'địa phương',
  'thành viên',
  'nhiệm vụ',
  'đề tài',
  'bằng sáng chế',
  'kỹ sư',
  'nhân lực',
  'chuyên gia',
  'di tích',
  'sinh viên',
  'học sinh',
  'mục tiêu',
  'chỉ tiêu',
  'tiêu chí',
  'đợt',
  'phiên',
  'cuộc kiểm tra',
  'cm',
  'mm',
  'mét',
  'lít',
  'ca',
  'bản',
  'giây',
);

/** Square and cubic metres may be typed "m2", "m²" or "m 2"; the tokens come as "m" and "2". */
const area: Parser<string> = map(
  seq<[string, unknown]>(phrase('m', 'km'), optional(phrase('2', '3', '²', '³'))),
  ([metre]) => metre,
);

const perWords: Parser<string> = map(
  seq<[string, string]>(
    phrase('/'),
    choice(
      area,
      phrase(
        'năm',
        'tháng',
        'quý',
        'tuần',
        'ngày',
        'người',
        'ha',
        'hộ',
        'xã',
        'vạn dân',
        'dân',
        'lượt',
        'đơn vị',
        'huyện',
        'hồ sơ',
        'nhiệm kỳ',
        'giờ',
        'khóa',
        'lớp',
      ),
    ),
  ),
  ([, word]) => `/${word}`,
);

const perThousand: Parser<string> = (tokens, at) => {
  if (wordAt(tokens, at) !== '/' || !isNumberAt(tokens, at + 1)) return null;
  let next = at + 2;
  while (tokens[next]?.glued && /^(\.|\d+)$/.test(wordAt(tokens, next))) next += 1;
  // "2/3 số đơn vị" is a share in words; a plan that means it as a target says it in %.
  if (phrase('số', 'tổng số')(tokens, next)) return null;
  const base = tokens
    .slice(at, next)
    .map(({ text }) => text)
    .join('');
  const who =
    phrase('dân', 'người', 'người dân', 'trẻ', 'trẻ đẻ sống', 'điểm')(tokens, next) ??
    otherNoun(tokens, next);
  return who && { value: `${base} ${who.value}`, next: who.next };
};

/** "/người/năm"; nothing when the unit is divided by nothing. */
function pers(tokens: readonly Token[], at: number): Parsed<string> {
  const found = many(choice(perThousand, perWords))(tokens, at);
  return { value: found?.value.join('') ?? '', next: found?.next ?? at };
}

const money: Parser<string> = map(
  seq<[string, unknown]>(magnitude, optional(choice(currency, counted))),
  ([size]) => size,
);

/** "42/100.000 trẻ", "95/100 điểm": of so many. */
const outOf: Parser<string> = (tokens, at) => perThousand(tokens, at);

const known: Parser<string> = choice(money, area, counted, currency, phrase('‰'), outOf);

/** Any other noun of one or two syllables: "nhà máy", "trạm". */
function otherNoun(tokens: readonly Token[], at: number): Parsed<string> | null {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.kind !== 'word') return null;
  const isPair = second?.kind === 'word' && !closers.has(second.text);
  return isPair
    ? { value: `${first.text} ${second.text}`, next: at + 2 }
    : { value: first.text, next: at + 1 };
}

const closers = new Set([
  'trở',
  'vào',
  'đến',
  'được',
  'có',
  'và',
  'so',
  'mỗi',
  'trong',
  'của',
  'là',
  'trên',
]);

export interface Unit {
  /** What is counted, by its first words; a reading shows the unit as it was typed. */
  readonly name: string;
  /** One of the units that plans count in, not just the next noun. */
  readonly isKnown: boolean;
}

/** @param percent the figure has a "%" already */
export function unitAt(tokens: readonly Token[], at: number, percent: boolean): Parsed<Unit> {
  if (percent) {
    const per = pers(tokens, at);
    return { value: { name: `%${per.value}`, isKnown: true }, next: per.next };
  }
  const fitting = known(tokens, at);
  const found = fitting ?? otherNoun(tokens, at);
  if (!found) return { value: { name: '', isKnown: false }, next: at };
  const per = pers(tokens, found.next);
  return {
    value: { name: found.value + per.value, isKnown: fitting !== null },
    next: per.next,
  };
}

export const unitBefore = after(
  optional(phrase('từ')),
  phrase('cấp độ', 'mức độ', 'bậc', 'mức', 'level', 'cấp'),
);
