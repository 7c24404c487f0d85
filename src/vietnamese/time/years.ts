/** Halves, nine months and years: "6 tháng đầu năm 2025", "nửa cuối năm", "cuối năm 2025", "trong năm". */
import {
  after,
  ahead,
  always,
  choice,
  digits,
  map,
  not,
  optional,
  phrase,
  seq,
  type Parser,
} from '../text/parser';
import { halfSpan, nineMonthsSpan, yearSpan, type Part } from './calendar';
import { withYear } from './days';
import { partWords } from './months';
import { wordAt } from '../text/token';
import { everyYear, isEveryYear, type Span } from './types';
import { everyYearWords, fourDigitYear, yearAfter } from './yearRef';

export const sixMonthsWords = choice<unknown>(
  seq(digits(6, 6), phrase('tháng')),
  phrase('sáu tháng'),
);
export const nineMonthsWords = choice<unknown>(
  seq(digits(9, 9), phrase('tháng')),
  phrase('chín tháng'),
);

const whichHalf: Parser<1 | 2> = choice<1 | 2>(
  always(phrase('đầu', 'đầu tiên'), 1),
  always(phrase('cuối', 'còn lại'), 2),
);

/** "năm" that closes "6 tháng đầu năm", unless it opens the year itself. */
const closingYear = optional(
  seq<readonly unknown[]>(optional(phrase('của', 'trong')), not(yearAfter), phrase('năm')),
);

export const half: Parser<Span> = withYear(
  map(
    choice(
      map(
        seq<[unknown, 1 | 2, unknown]>(sixMonthsWords, whichHalf, closingYear),
        ([, which]) => which,
      ),
      map(
        seq<[string, 1 | 2, null, unknown]>(
          phrase('nửa'),
          whichHalf,
          ahead(choice<unknown>(yearAfter, phrase('năm', 'của năm'))),
          closingYear,
        ),
        ([, which]) => which,
      ),
      map(seq<[string, 1 | 2]>(phrase('nửa năm'), whichHalf), ([, which]) => which),
    ),
    halfSpan,
  ),
);

export const nineMonths: Parser<Span> = withYear(
  always(
    seq<readonly unknown[]>(nineMonthsWords, phrase('đầu', 'đầu tiên'), closingYear),
    nineMonthsSpan(),
  ),
);

const named = (parser: Parser<number>): Parser<Span['year']> =>
  map(parser, (year) => ({ kind: 'named', year }) as const);

/** "năm 2025", "cuối năm 2025" */
const namedYear: Parser<Span> = map(
  seq<[Part | null, unknown, string, Span['year']]>(
    optional(partWords),
    optional(phrase('của', 'các')),
    phrase('năm'),
    named(fourDigitYear),
  ),
  ([part, , , year]) => ({ ...yearSpan(part ?? 'whole'), year }),
);

/** "cuối năm", "giữa năm": the plan's year; "cuối mỗi năm": every year. */
const partOfSomeYear: Parser<Span> = choice(
  map(seq<[Part, string]>(partWords, everyYearWords), ([part]) => ({
    ...yearSpan(part),
    year: everyYear,
  })),
  map(seq<[Part, unknown, string]>(partWords, optional(phrase('của')), phrase('năm')), ([part]) =>
    yearSpan(part),
  ),
);

/** "năm nay", "trong năm": the plan's year. */
export const planYearAlone: Parser<Span> = map(
  seq<readonly unknown[]>(
    choice<unknown>(
      phrase('năm nay', 'năm hiện hành'),
      after(phrase('trong cả', 'trong', 'hết'), phrase('năm')),
    ),
    not(digits(0, 9999, 4)),
  ),
  () => ({ ...yearSpan(), year: { kind: 'plan' } as const }),
);

/** "năm báo cáo", "năm sau": every year has its own. */
const neighbourYear: Parser<Span> = map(after(not(everyYearWords), yearAfter), (year) => ({
  ...yearSpan(),
  year,
}));

export const year: Parser<Span> = choice(namedYear, planYearAlone, partOfSomeYear, (tokens, at) => {
  const found = wordAt(tokens, at) === 'năm' ? neighbourYear(tokens, at) : null;
  return found && isEveryYear(found.value.year) ? found : null;
});

/** The second year of "năm 2025 - 2027" or "năm 2025, 2026": four digits alone. */
export const bareYear: Parser<Span> = map(
  seq<[Span['year'], null]>(named(fourDigitYear), not(phrase('/'))),
  ([value]) => ({ ...yearSpan(), year: value }),
);
