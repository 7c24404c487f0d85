/** Days: "31/12/2025", "ngày 25 tháng 12 năm 2025", "ngày 15 các tháng 3, 6, 9, 12", "mùng 5/1". */
import {
  after,
  before,
  choice,
  digits,
  glued,
  many,
  map,
  not,
  optional,
  phrase,
  seq,
  type Parser,
} from '../text/parser';
import { daySpan } from './calendar';
import { spelledNumber } from './numbers';
import type { Span } from './types';
import { endOfNumber, fourDigitYear, yearAfter, yearOfDate } from './yearRef';

export const dayWord = optional(
  phrase('ngày', 'hết ngày', 'mùng', 'mồng', 'hôm', 'thời điểm ngày'),
);

/** The number of a day; whether the month has such a day is judged when the year is known. */
export const dayNumber: Parser<number> = after(dayWord, digits(1, 31));

/** "tháng một" is January, "6 tháng một lần" a rhythm. */
export const monthNumber: Parser<number> = choice(
  digits(1, 12),
  before(spelledNumber, not(phrase('lần', 'kỳ'))),
);

function withSeparator(mark: string, year: Parser<number>): Parser<Span> {
  const slash = mark === '/' ? phrase(mark) : glued(phrase(mark));
  return map(
    seq<[number, string, number, string, number]>(dayNumber, slash, digits(1, 12), slash, year),
    ([day, , month, , named]) => ({ ...daySpan(day, month), year: { kind: 'named', year: named } }),
  );
}

/** "31/12/2025", "31-12-2025", "31.12.2025" */
const fullDate: Parser<Span> = choice(
  withSeparator('/', yearOfDate),
  withSeparator('-', fourDigitYear),
  withSeparator('.', fourDigitYear),
);

/** "31/12", "31/12 hằng năm"; a share of something ("2/3 số xã") is no date. */
const dayAndMonth: Parser<Span> = withYear(
  map(
    seq<[number, string, number, null, null]>(
      dayNumber,
      phrase('/'),
      digits(1, 12),
      not(glued(seq(phrase('/', '-', '.'), digits(0, 9999, 4)))),
      not(phrase('số', 'tổng', 'tổng số', 'đơn vị', 'địa phương', 'tỉnh', '%')),
    ),
    ([day, , month]) => daySpan(day, month),
  ),
);

/** "ngày 25 tháng 12 năm 2025" */
const dayOfMonth: Parser<Span> = withYear(
  map(
    seq<[number, unknown, string, number, null]>(
      dayNumber,
      optional(phrase('của', '-')),
      phrase('tháng'),
      monthNumber,
      endOfNumber,
    ),
    ([day, , , month]) => daySpan(day, month),
  ),
);

/** "15 ngày đầu của tháng 01": by the fifteenth. */
const firstDaysOfMonth: Parser<Span> = withYear(
  map(
    seq<[number, string, unknown, string, number]>(
      digits(1, 31),
      phrase('ngày đầu', 'ngày đầu tiên'),
      optional(phrase('của')),
      phrase('tháng'),
      monthNumber,
    ),
    ([last, , , , month]) => daySpan(last, month),
  ),
);

export const day: Parser<Span> = choice(fullDate, dayOfMonth, dayAndMonth, firstDaysOfMonth);

/** "ngày 15 các tháng 3, 6, 9 và 12": one day a month named. */
export const dayOfMonths: Parser<readonly Span[]> = (tokens, at) => {
  const found = seq<[number, unknown, string, number, readonly number[]]>(
    dayNumber,
    optional(phrase('của')),
    phrase('các tháng', 'tháng'),
    digits(1, 12),
    many(after(phrase(',', 'và', ', và', '-'), monthOfList), 1),
  )(tokens, at);
  if (!found) return null;
  const [number, , , first, rest] = found.value;
  return { value: [first, ...rest].map((month) => daySpan(number, month)), next: found.next };
};

/** A bare month in a list, not the count of "6 tháng" nor a day of another date. */
const monthOfList: Parser<number> = map(
  seq<[unknown, number, null, null]>(
    optional(phrase('tháng')),
    digits(1, 12),
    not(phrase('tháng', 'năm một', 'lần')),
    not(glued(seq(phrase('/'), digits(1, 12, 2)))),
  ),
  ([, month]) => month,
);

/** The span with the year that follows it, if one does. */
export function withYear(parser: Parser<Span>): Parser<Span> {
  return map(seq<[Span, Span['year'] | null]>(parser, optional(yearAfter)), ([span, year]) =>
    year ? { ...span, year } : span,
  );
}
