/** Months and their parts: "tháng 11/2025", "T12-2025", "cuối tháng 6", "tuần 2 tháng 3". */
import {
  after,
  always,
  choice,
  digits,
  glued,
  map,
  optional,
  phrase,
  seq,
  type Parser,
} from '../text/parser';
import { monthSpan, weekSpan, type Part } from './calendar';
import { monthNumber, withYear } from './days';
import { wordAt } from '../text/token';
import { ordinal } from './numbers';
import type { Span } from './types';
import { endOfNumber, fourDigitYear, noTimes } from './yearRef';

const name: Parser<number> = choice(
  map(
    seq<[string, number, null, null]>(phrase('tháng'), monthNumber, endOfNumber, noTimes),
    ([, month]) => month,
  ),
  after(phrase('t'), glued(digits(1, 12))),
);

export const partWords: Parser<Part> = choice<Part>(
  always(phrase('đầu', 'thượng tuần'), 'start'),
  always(phrase('giữa', 'trung tuần'), 'middle'),
  always(phrase('cuối', 'hạ tuần', 'hết', 'ngày cuối', 'ngày cuối cùng', 'thời điểm cuối'), 'end'),
);

const ofMonth = optional(phrase('của', 'trong'));

const week: Parser<number> = choice(
  always(phrase('tuần đầu', 'tuần đầu tiên'), 1),
  always(phrase('tuần cuối', 'tuần cuối cùng'), 5),
  after(phrase('tuần'), ordinal(1, 5)),
);

const weekOfMonth: Parser<Span> = map(
  seq<[number, unknown, number]>(week, ofMonth, name),
  ([number, , month]) => weekSpan(month, number),
);

const halfOfMonth: Parser<Span> = map(
  seq<[Part, unknown, number]>(
    choice<Part>(always(phrase('nửa đầu'), 'middle'), always(phrase('nửa cuối'), 'end')),
    ofMonth,
    name,
  ),
  ([part, , month]) => monthSpan(month, part),
);

const partOfMonth: Parser<Span> = map(
  seq<[Part | null, unknown, number]>(
    optional(partWords),
    optional(phrase('của', 'các', 'trong')),
    name,
  ),
  ([part, , month]) => monthSpan(month, part ?? 'whole'),
);

export const month: Parser<Span> = withYear(choice(weekOfMonth, halfOfMonth, partOfMonth));

/** The second month of "tháng 3 - 5/2025" or "tháng 6, 12": a bare number. */
export const bareMonth: Parser<Span> = withYear(
  map(
    seq<[number, null, null]>(digits(1, 12), endOfNumber, (tokens, at) => {
      const next = tokens[at];
      const isCount =
        next?.kind === 'word' &&
        !['năm', 'và', 'hằng', 'của', 'hoặc', 'mỗi', 'đến', 'trong', 'các', 'tới'].includes(
          next.text,
        );
      return isCount ? null : { value: null, next: at };
    }),
    ([number]) => monthSpan(number),
  ),
);

/** "12/2025" without the word "tháng". */
export const monthByNumber: Parser<Span> = (tokens, at) =>
  // "32/12/2025" is no day, and no month either: it is not repaired.
  wordAt(tokens, at - 1) === '/' ? null : numberedMonth(tokens, at);

const numberedMonth: Parser<Span> = map(
  seq<[number, string, number]>(digits(1, 12), phrase('/'), fourDigitYear),
  ([number, , named]) => ({ ...monthSpan(number), year: { kind: 'named', year: named } }),
);
