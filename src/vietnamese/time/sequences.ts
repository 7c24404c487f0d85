/**
 * Several times in a row: lists ("Quý III, quý IV năm 2025", "15/6 và 15/12") and stretches from one to
 * another ("tháng 3 - 5/2025", "10-15/6/2025", "giai đoạn 2026 - 2030", "năm học 2025-2026").
 */
import {
  after,
  always,
  choice,
  map,
  optional,
  phrase,
  seq,
  type Parsed,
  type Parser,
} from '../text/parser';
import type { Token } from '../text/token';
import { daySpan, yearSpan } from './calendar';
import { day, dayNumber, dayOfMonths } from './days';
import { bareMonth, month, monthByNumber } from './months';
import { periodDays } from './periodDays';
import { bareQuarter, quarter, quarterByNumeral } from './quarters';
import { bareYear, half, nineMonths, year } from './years';
import { fourDigitYear, yearAfter } from './yearRef';
import { inheritYears, shareYear } from './sharedYears';
import { everyYear, isEveryYear, type Span, type Time } from './types';

/** Points are each due; a range is due at its end. */
export interface TimeSequence {
  readonly style: 'points' | 'range';
  readonly times: readonly Time[];
  /** "từ … đến trước ngày 15/12": the last day is not in time any more. */
  readonly beforeEnd?: boolean;
  /** "giai đoạn 2026 - 2030", "năm học 2025-2026" */
  readonly stage?: boolean;
  /** The range was written as a list: "tháng 6 và tháng 12". */
  readonly listed?: readonly Span[];
}

export const oneTime: Parser<Span> = choice(
  day,
  half,
  nineMonths,
  quarter,
  month,
  monthByNumber,
  year,
);

const toEnd = phrase(
  '-',
  'đến',
  'tới',
  'đến hết',
  'đến cuối',
  'cho đến',
  'cho đến hết',
  'cho tới',
  'kéo dài đến',
  'kết thúc',
  'và kết thúc',
  ', đến',
  ', đến hết',
  ', kết thúc',
  '~',
  '→',
  'qua',
);
const beforeEnd = phrase('đến trước', 'tới trước', 'cho đến trước');

const isBefore: Parser<boolean> = choice(always(beforeEnd, true), always(toEnd, false));

const listMark = phrase(',', 'và', ', và', '&', '+', 'hoặc');

/** The numeral alone may follow a time of the same unit: "tháng 3 - 5", "quý II, III". */
function bareLike(unit: Span['unit']): Parser<Span> | null {
  if (unit === 'month') return bareMonth;
  if (unit === 'quarter') return bareQuarter;
  return unit === 'year' ? bareYear : null;
}

function another(unit: Span['unit']): Parser<Span> {
  const bare = bareLike(unit);
  // "Quý 1+2/2025": after a quarter "2/2025" is the second one, not February.
  return bare ? choice(day, bare, oneTime) : oneTime;
}

/** "10-15/6/2025", "từ ngày 16 đến ngày 31 tháng 12": the first day borrows the month of the last. */
const daysOfOneMonth: Parser<TimeSequence> = map(
  seq<[number, boolean, Span]>(dayNumber, isBefore, day),
  ([first, isExcluded, last]) => ({
    style: 'range',
    times: [{ ...daySpan(first, last.start.month), year: last.year }, last],
    beforeEnd: isExcluded,
  }),
);

/** "ngày 15, 20/6": a list of days that shares the month. */
const dayListOfOneMonth: Parser<TimeSequence> = map(
  seq<[number, string, Span]>(dayNumber, phrase('và', ',', 'hoặc'), day),
  ([first, , last]) => ({
    style: 'points',
    times: [{ ...daySpan(first, last.start.month), year: last.year }, last],
  }),
);

const stageWords = phrase(
  'giai đoạn',
  'cả giai đoạn',
  'nhiệm kỳ',
  'thời kỳ',
  'trong giai đoạn',
  'các năm',
  'kế hoạch 5 năm',
  '5 năm',
  '03 năm',
  '3 năm',
  '02 năm',
  '2 năm',
  '05 năm',
);

function yearsFromTo([, from, , to]: readonly [unknown, number, unknown, number]): TimeSequence {
  const named = (value: number): Span => ({
    ...yearSpan(),
    year: { kind: 'named', year: value },
  });
  return { style: 'range', times: [named(from), named(to)], stage: true };
}

/** "giai đoạn 2026 - 2030"; "(2026-2030)" as well. */
const stage: Parser<TimeSequence> = map(
  seq<[unknown, number, unknown, number]>(
    choice<unknown>(
      seq<readonly unknown[]>(stageWords, optional(phrase('từ')), optional(phrase('năm'))),
      phrase('('),
    ),
    fourDigitYear,
    choice<unknown>(toEnd, phrase('/')),
    after(optional(phrase('năm')), fourDigitYear),
  ),
  yearsFromTo,
);

/** A bare pair of years: "2026 - 2030". */
const twoYears: Parser<TimeSequence> = map(
  seq<[null, number, unknown, number]>(
    optional(phrase('năm')) as Parser<null>,
    fourDigitYear,
    toEnd,
    fourDigitYear,
  ),
  yearsFromTo,
);

/** The school year ends on 31 May; some branches close it later, the officer may move the date. */
const schoolYear: Parser<TimeSequence> = map(
  seq<[unknown, number, unknown, number]>(
    seq<readonly unknown[]>(
      optional(phrase('kết thúc', 'hết', 'trong', 'cuối')),
      phrase('năm học'),
    ),
    fourDigitYear,
    phrase('-', '/'),
    fourDigitYear,
  ),
  ([, from, , to]) => ({
    style: 'range',
    times: [
      { ...daySpan(1, 9), year: { kind: 'named', year: from } },
      { ...daySpan(31, 5), year: { kind: 'named', year: to } },
    ],
    stage: true,
  }),
);

const everySchoolYear: Parser<TimeSequence> = map(
  choice<unknown>(phrase('hằng năm học', 'mỗi năm học', 'cuối năm học', 'năm học')),
  () => ({ style: 'points', times: [{ ...daySpan(31, 5), year: everyYear }] }),
);

const monthsOfOneDay: Parser<TimeSequence> = map(
  seq<[readonly Span[], Span['year'] | null]>(dayOfMonths, optional(yearAfter)),
  ([days, named]) => ({
    style: 'points',
    times: named ? days.map((one) => ({ ...one, year: named })) : days,
  }),
);

const returning: Parser<TimeSequence> = map(periodDays, (times) => ({ style: 'points', times }));

/** One time and what follows it: an end, or more of a list. */
function spans(tokens: readonly Token[], at: number): Parsed<TimeSequence> | null {
  const first = choice(oneTime, quarterByNumeral)(tokens, at);
  if (!first) return null;
  const end = seq<[boolean, Span]>(isBefore, another(first.value.unit))(tokens, first.next);
  if (end) {
    const [isExcluded, last] = end.value;
    const times = inheritYears(first.value, last);
    return { value: { style: 'range', times, beforeEnd: isExcluded }, next: end.next };
  }
  const listed: Span[] = [first.value];
  let next = first.next;
  let more = after(listMark, another(first.value.unit))(tokens, next);
  while (more && more.value.unit === first.value.unit) {
    listed.push(more.value);
    next = more.next;
    more = after(listMark, another(first.value.unit))(tokens, next);
  }
  return { value: listOf(shareYear(listed)), next };
}

/**
 * Two periods in one phrase are worked on from the first to the last; days stay separate, and so does what
 * comes back every year ("tháng 6 và tháng 12 hằng năm").
 */
function listOf(times: readonly Span[]): TimeSequence {
  const [first] = times;
  const last = times.at(-1);
  const isStretch =
    times.length > 1 && first?.unit !== 'day' && times.every(({ year: of }) => !isEveryYear(of));
  return isStretch && first && last
    ? { style: 'range', times: [first, last], listed: times }
    : { style: 'points', times };
}

export const timeSequence: Parser<TimeSequence> = choice<TimeSequence>(
  schoolYear,
  everySchoolYear,
  monthsOfOneDay,
  returning,
  daysOfOneMonth,
  dayListOfOneMonth,
  stage,
  spans,
  twoYears,
);
