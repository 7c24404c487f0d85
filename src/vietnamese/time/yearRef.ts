/**
 * The year after a day, month or quarter: "/2025", "-2025", "năm 2025", "hằng năm", "năm báo cáo",
 * "năm sau liền kề". Relative years all mean "every year": the plan's years decide which dates come of it.
 */
import {
  after,
  ahead,
  always,
  choice,
  digits,
  glued,
  map,
  not,
  optional,
  phrase,
  seq,
  type Parsed,
  type Parser,
} from '../text/parser';
import type { Token } from '../text/token';
import { everyYear, missingYear, relativeYear, type YearRef } from './types';

/** A year in four digits, as plans of our time name it. */
export const fourDigitYear: Parser<number> = digits(1990, 2099, 4);

/** @example "25" in "31/12/25" → 2025 */
export const yearOfDate: Parser<number> = choice(
  fourDigitYear,
  map(digits(15, 60, 2), (year) => 2000 + year),
);

export const everyYearWords = phrase(
  'hằng năm',
  'mỗi năm',
  'từng năm',
  'các năm',
  'năm một lần',
  'của năm báo cáo',
);

/** "năm trước liền kề" points back, "(báo cáo) năm trước ngày 15/12" sets a bound. */
const previous: Parser<unknown> = seq<readonly unknown[]>(
  phrase('trước'),
  not(choice<unknown>(phrase('ngày', 'tháng', 'quý', '('), digits(1, 31))),
);

const relativeWords: Parser<unknown> = choice<unknown>(
  previous,
  phrase('sau', 'tiếp theo', 'kế tiếp', 'kế', 'liền kề', 'liền sau', 'liền trước', 'tới', 'đó'),
);

const baseWords = phrase(
  'báo cáo',
  'kế hoạch',
  'đánh giá',
  'thực hiện',
  'tài chính',
  'kỳ báo cáo',
  'thống kê',
  'công tác',
);

/** "năm sau liền kề năm báo cáo", "năm trước kỳ báo cáo": words that point to a neighbouring year. */
const relativeWordsOfYear: Parser<unknown> = choice<unknown>(
  after(
    phrase('năm'),
    choice<unknown>(
      seq<readonly unknown[]>(
        relativeWords,
        optional(relativeWords),
        optional(phrase('của')),
        optional(phrase('năm')),
        optional(baseWords),
      ),
      seq<readonly unknown[]>(baseWords, optional(relativeWords)),
    ),
  ),
  phrase('kỳ báo cáo', 'kỳ đánh giá'),
);

const named = (parser: Parser<number>): Parser<YearRef> =>
  map(parser, (year) => ({ kind: 'named', year }) as const);

const lead = optional(phrase('của', 'trong', 'thuộc', ','));

/** The year named right after a time, or `null` when the words name none. */
export const yearAfter: Parser<YearRef> = choice<YearRef>(
  named(after(phrase('/', '-', '.'), before4(fourDigitYear))),
  named(after(lead, after(phrase('năm'), fourDigitYear))),
  named(after(seq<readonly unknown[]>(phrase('('), phrase('năm')), beforeClosing(fourDigitYear))),
  named(fourDigitYear),
  named(after(phrase(','), loneYear)),
  always(after(lead, everyYearWords), everyYear),
  always(after(lead, relativeWordsOfYear), relativeYear),
  always(
    seq<readonly unknown[]>(phrase('của năm', 'trong năm', 'năm nay'), not(digits(0, 9999, 4))),
    missingYear,
  ),
);

function before4(parser: Parser<number>): Parser<number> {
  // "2025-2026" after a month would be a range of years, "31/12/2025" a whole date: leave it alone.
  return map(
    seq<[number, null]>(parser, not(glued(seq(phrase('/'), digits(0, 99))))),
    ([year]) => year,
  );
}

/** "ngày 5 tháng 9, 2025", but not the list "…, 2025, 2026". */
function loneYear(tokens: readonly Token[], at: number): Parsed<number> | null {
  const found = fourDigitYear(tokens, at);
  const next = tokens[at + 1];
  const isAlone = next === undefined || [';', '.', '(', ')'].includes(next.text);
  return isAlone ? found : null;
}

function beforeClosing(parser: Parser<number>): Parser<number> {
  return map(seq<[number, string]>(parser, phrase(')')), ([year]) => year);
}

/** Nothing that would make the number before it something else than a day or a month. */
export const endOfNumber: Parser<null> = not(
  choice<unknown>(
    phrase('%'),
    glued(seq(phrase(',', '.'), glued(digits(0, 999_999, 6)))),
    ahead(glued(digits(0, 999_999, 6))),
  ),
);

/** "quý 1 lần", "tháng 01 kỳ": how often, not which one. */
export const noTimes: Parser<null> = not(phrase('lần', 'kỳ', 'đợt'));
