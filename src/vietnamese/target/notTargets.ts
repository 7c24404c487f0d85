/**
 * Numbers that are no targets: document numbers, "ISO 9001:2015", "01 Gb/s", "từ 15 tuổi trở lên",
 * "Đề án 06", "mức độ 3 và 4", "24/7".
 */
import {
  after,
  choice,
  digits,
  glued,
  many,
  not,
  optional,
  phrase,
  seq,
  type Parser,
} from '../text/parser';
import { isNumberAt, wordAt, type Token } from '../text/token';
import { citation } from '../deadline/citations';
import { romanNumber } from '../time/numbers';
import { rhythmList } from '../time/rhythms';

const number = choice<unknown>(digits(0, 999_999_999, 9), romanNumber);

const named: Parser<unknown> = seq<readonly unknown[]>(
  phrase(
    'đề án',
    'nghị quyết',
    'quyết định',
    'nghị định',
    'thông tư',
    'chỉ thị',
    'công văn',
    'kế hoạch',
    'kết luận',
    'chương trình',
    'điều',
    'khoản',
    'phụ lục',
    'mẫu',
    'biểu',
    'biểu mẫu',
    'chương',
    'mục',
    'lần thứ',
    'thứ',
    'công nghiệp',
    'thế hệ',
    'loại',
    'khóa',
    'mức độ',
    'cấp độ',
    'hạng',
    'nhóm',
    'quốc lộ',
    'giai đoạn',
    'số',
    'hệ',
    'tổ',
    'vùng',
    'tầng',
    'bậc',
    'qcvn',
    'tcvn',
    'web',
    'cổng',
    'cách mạng công nghiệp',
    'tổng đài',
    'ipv',
    'v',
  ),
  number,
  optional(seq<readonly unknown[]>(glued(phrase('.')), glued(digits(0, 99)))),
  many(
    seq<readonly unknown[]>(
      phrase('và', ',', '-', 'hoặc'),
      optional(phrase('mức độ', 'cấp độ', 'hạng', 'loại', 'khoản', 'điều')),
      choice<unknown>(digits(0, 99), romanNumber),
    ),
  ),
);

/** "cấp 3", "cấp II": a class. "Cung cấp 50 dịch vụ", "nâng cấp 3 trạm", "cấp 1.000 thẻ" are work to be done. */
const classed: Parser<unknown> = (tokens, at) =>
  ['cung', 'nâng'].includes(wordAt(tokens, at - 1)) ? null : classNumbers(tokens, at);

const classNumbers = seq<readonly unknown[]>(
  phrase('cấp'),
  choice<unknown>(digits(1, 4), romanNumber),
  not(glued(phrase('.', ','))),
  many(
    seq<readonly unknown[]>(
      phrase('và', ',', '-', 'hoặc'),
      choice<unknown>(digits(1, 4), romanNumber),
    ),
  ),
);

const standard: Parser<unknown> = seq<readonly unknown[]>(
  phrase('iso', 'tcvn iso', 'iso / iec', 'tcvn', 'qcvn'),
  digits(0, 99_999, 5),
  many(seq<readonly unknown[]>(phrase(':', '-', '/'), digits(0, 9999, 4))),
);

const dataRate: Parser<unknown> = seq<readonly unknown[]>(
  digits(0, 9999, 4),
  optional(seq<readonly unknown[]>(glued(phrase('.', ',')), glued(digits(0, 99)))),
  phrase(
    'gb',
    'mb',
    'kb',
    'tb',
    'gbps',
    'mbps',
    'gbit',
    'mbit',
    'ghz',
    'mhz',
    'g',
    'kv',
    'kva',
    'inch',
  ),
  optional(seq<readonly unknown[]>(phrase('/'), phrase('s', 'giây'))),
);

const age: Parser<unknown> = after(
  optional(phrase('từ', 'đủ', 'trên', 'dưới', 'từ đủ')),
  seq<readonly unknown[]>(
    digits(1, 120, 3),
    optional(seq<readonly unknown[]>(phrase('-', 'đến', 'đến dưới'), digits(1, 120, 3))),
    phrase('tuổi', 'tháng tuổi'),
    optional(phrase('trở lên', 'trở xuống')),
  ),
);

const clock: Parser<unknown> = seq<readonly unknown[]>(digits(24, 24), phrase('/'), digits(7, 24));

/** In a sentence about length of life, years of age are the target. */
function isAboutAge(tokens: readonly Token[], at: number): boolean {
  for (let place = at - 1; place > at - 12; place -= 1) {
    if (wordAt(tokens, place) === 'thọ') return true;
    if (['đạt', 'lên'].includes(wordAt(tokens, place))) return true;
  }
  return false;
}

/** "10 năm 2021", "2025 tỉnh": a date that was cut by the end of a line. */
function cutDate(tokens: readonly Token[], at: number): number | null {
  const isYear = ({ kind, text }: Token): boolean => kind === 'digits' && /^20[0-6]\d$/.test(text);
  const [first, unit, last] = tokens.slice(at, at + 3);
  if (unit?.text === 'năm' && last && isYear(last) && first?.kind === 'digits') return at + 3;
  return at === 0 && first && isYear(first) && unit?.kind === 'word' ? at + 1 : null;
}

export function notTargetAt(tokens: readonly Token[], at: number): number | null {
  const found =
    citation(tokens, at) ??
    standard(tokens, at) ??
    named(tokens, at) ??
    classed(tokens, at) ??
    dataRate(tokens, at) ??
    clock(tokens, at) ??
    (isNumberAt(tokens, at) ? rhythmList(tokens, at) : null);
  if (found) return found.next;
  const cut = cutDate(tokens, at);
  if (cut !== null) return cut;
  const years = age(tokens, at);
  return years && !isAboutAge(tokens, at) ? years.next : null;
}

/** What is divided or named by a number, never reached: "trên 06 nội dung", "02 cấp". */
export const dividedNouns = new Set([
  'nội dung',
  'cấp',
  'nhóm',
  'lĩnh vực',
  'nguyên tắc',
  'trụ cột',
  'khâu',
  'bước',
  'điều',
  'khoản',
  'phần',
  'mặt',
  'giai đoạn',
  'phương diện',
  'yếu tố',
  'quan điểm',
  'đột phá',
  'phụ lục',
  'loại',
  'bộ',
  'chương',
  'mục',
  'ngành',
  'vấn đề',
  'sao',
]);
