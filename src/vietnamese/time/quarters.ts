/** Quarters: "Quý III/2025", "quý 3 năm 2025", "IV-2025", "Q4/2025", "đầu quý II". */
import {
  after,
  choice,
  digits,
  glued,
  map,
  mapSome,
  not,
  optional,
  phrase,
  seq,
  type Parser,
} from '../text/parser';
import { quarterSpan, type Part } from './calendar';
import { withYear } from './days';
import { partWords } from './months';
import { romanNumber, spelledNumber } from './numbers';
import type { Span } from './types';
import { endOfNumber, noTimes, yearAfter } from './yearRef';

const isQuarter = (value: number): number | null => (value >= 1 && value <= 4 ? value : null);

const roman: Parser<number> = mapSome(romanNumber, isQuarter);

/** "lll" is how scanned text writes III. */
const misread: Parser<number> = mapSome(phrase('l', 'll', 'lll', 'lv'), (word) =>
  word === 'lv' ? 4 : word.length,
);

const number: Parser<number> = choice(
  roman,
  misread,
  mapSome(spelledNumber, isQuarter),
  map(seq<[number, null, null]>(digits(1, 4), endOfNumber, noTimes), ([value]) => value),
);

const name: Parser<number> = choice(
  after(
    seq<readonly unknown[]>(optional(phrase('các')), phrase('quý', 'quy'), optional(phrase('thứ'))),
    number,
  ),
  after(phrase('q'), glued(digits(1, 4, 1))),
);

const partOfQuarter: Parser<Span> = map(
  seq<[Part | null, unknown, number]>(optional(partWords), optional(phrase('của')), name),
  ([part, , quarter]) => quarterSpan(quarter, part ?? 'whole'),
);

export const quarter: Parser<Span> = withYear(partOfQuarter);

/** The second quarter of "Quý III-IV/2025" or "quý II, III": the numeral alone. */
export const bareQuarter: Parser<Span> = withYear(
  map(
    choice(
      roman,
      map(
        seq<[number, null, null]>(
          digits(1, 4, 1),
          endOfNumber,
          not(phrase('tháng', 'tuần', 'lần', 'ngày', 'kỳ', 'đợt')),
        ),
        ([value]) => value,
      ),
    ),
    (value) => quarterSpan(value),
  ),
);

/** "IV/2025" as the whole of a cell: a Roman numeral right before its year. */
export const quarterByNumeral: Parser<Span> = map(
  seq<[number, Span['year']]>(roman, after(not(phrase('.')), yearAfter)),
  ([value, year]) => ({ ...quarterSpan(value), year }),
);
