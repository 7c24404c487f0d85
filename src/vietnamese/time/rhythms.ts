/**
 * How often something comes back: "hằng tháng", "định kỳ quý, 6 tháng, năm", "06 tháng/lần", "3 tháng một
 * lần". A list of periods gives a rhythm each.
 */
import {
  after,
  always,
  before,
  choice,
  digits,
  many,
  map,
  mapSome,
  not,
  optional,
  phrase,
  seq,
  type Parser,
} from '../text/parser';
import { everyMonths, rhythms } from './calendar';
import { romanNumber } from './numbers';
import type { Rhythm } from './types';
import { wordAt } from '../text/token';
import { noTimes } from './yearRef';
import { nineMonthsWords, sixMonthsWords } from './years';

/** "tháng 6" and "quý II" name one period, "tháng" and "quý" any of them. */
const noNumber: Parser<null> = not(
  choice<unknown>(
    seq<readonly unknown[]>(optional(phrase('thứ')), digits(1, 9999, 4), noTimes),
    romanNumber,
  ),
);

const countedMonths: Parser<Rhythm> = map(
  seq<[number, string]>(digits(1, 12), phrase('tháng')),
  ([length]) => everyMonths(length),
);

const severalYears: Parser<Rhythm> = map(
  seq<[number, string]>(digits(2, 10), phrase('năm')),
  ([years]) => ({ name: 'other', endMonths: [], length: years * 12 }),
);

const halfNumber = not(phrase('đầu', 'cuối', 'còn lại'));

/** The unit of a period: "quý", "6 tháng", "cả năm". */
export const periodUnit: Parser<Rhythm> = choice<Rhythm>(
  always(phrase('ngày'), rhythms.day),
  always(phrase('tuần'), rhythms.week),
  before(
    always(choice<unknown>(sixMonthsWords, phrase('nửa năm', 'học kỳ')), rhythms.half),
    halfNumber,
  ),
  always(seq<readonly unknown[]>(nineMonthsWords, optional(phrase('đầu năm'))), rhythms.nineMonths),
  always(phrase('ba tháng'), rhythms.quarter),
  countedMonths,
  before(always(phrase('tháng'), rhythms.month), noNumber),
  before(always(phrase('quý', '1 quý', '01 quý', 'một quý'), rhythms.quarter), noNumber),
  before(
    always(phrase('năm', 'cả năm', '1 năm', '01 năm', 'một năm', 'tổng kết năm'), rhythms.year),
    not(
      choice<unknown>(
        seq<readonly unknown[]>(optional(phrase('học')), digits(1, 9999, 4), noTimes),
        phrase('sau', 'trước', 'tiếp theo', 'kế tiếp', 'báo cáo', 'tới', 'nay', 'học'),
      ),
    ),
  ),
);

const every = phrase(
  'hằng',
  'mỗi',
  'từng',
  'định kỳ',
  'định kỳ hằng',
  'định kỳ mỗi',
  'định kỳ theo',
  'định kỳ theo từng',
  'định kỳ báo cáo',
  'định kỳ báo cáo hằng',
  'báo cáo định kỳ',
  'báo cáo định kỳ hằng',
  'theo',
  'theo từng',
  'theo định kỳ',
  'theo định kỳ hằng',
  'sơ kết',
  'tổng kết',
  'vào mỗi',
  'một lần mỗi',
);

const once = choice<unknown>(
  seq<readonly unknown[]>(phrase('/'), optional(digits(1, 1)), phrase('lần', 'kỳ', 'đợt')),
  phrase('một lần', '1 lần', '01 lần', 'một kỳ', '1 kỳ'),
);

/** "06 tháng/lần", "3 tháng một lần", "quý/lần", "02 năm/lần" */
const perTime: Parser<Rhythm> = before(choice(severalYears, periodUnit), once);

const everyUnit: Parser<Rhythm> = map(
  seq<[string, Rhythm, unknown]>(every, periodUnit, optional(once)),
  ([, rhythm]) => rhythm,
);

/** "các quý trong năm", "các tháng": each of them. */
const eachOf: Parser<Rhythm> = choice<Rhythm>(
  before(
    always<Rhythm>(phrase('các quý', 'tất cả các quý', '4 quý', '04 quý'), rhythms.quarter),
    not(romanNumber),
  ),
  before(always<Rhythm>(phrase('các tháng', '12 tháng'), rhythms.month), not(digits(1, 12))),
);

const listMark = choice<unknown>(
  phrase(',', 'và', ', và', '/', 'hoặc', 'cùng', '-', ';'),
  phrase(', báo cáo', 'và báo cáo', ', tổng kết', 'và tổng kết', ', sơ kết', 'và sơ kết'),
);

/** In a list the word "hằng" is said once: "hằng quý, 6 tháng, năm". */
const listed: Parser<Rhythm> = mapSome(
  after(listMark, choice(perTime, everyUnit, periodUnit)),
  (rhythm) => (rhythm.name === 'day' ? null : rhythm),
);

export const rhythmList: Parser<readonly Rhythm[]> = map(
  seq<[Rhythm, readonly Rhythm[]]>(choice(perTime, everyUnit, eachOf, bareHalf()), many(listed)),
  ([first, rest]) => [first, ...rest],
);

/** "6 tháng" without more is a period of reports; a length of time is told apart by the words before. */
function bareHalf(): Parser<Rhythm> {
  const words = choice<Rhythm>(
    before(always(sixMonthsWords, rhythms.half), halfNumber),
    always(nineMonthsWords, rhythms.nineMonths),
  );
  const lengthWords = new Set([
    'trong',
    'gian',
    'hạn',
    'vòng',
    'quá',
    'sau',
    'khoảng',
    'đủ',
    'thêm',
  ]);
  return (tokens, at) => (lengthWords.has(wordAt(tokens, at - 1)) ? null : words(tokens, at));
}

/** "năm", "01 năm" after other rhythms of the same text, where a list was broken by brackets. */
export const listedRhythm: Parser<readonly Rhythm[]> = map(
  seq<[unknown, unknown, Rhythm, unknown, readonly Rhythm[]]>(
    optional(phrase(',', 'và', ', và', 'hoặc', ';')),
    optional(phrase('tổng kết', 'sơ kết', 'báo cáo', 'cả')),
    periodUnit,
    optional(once),
    many(listed),
  ),
  ([, , first, , rest]) => [first, ...rest],
);
