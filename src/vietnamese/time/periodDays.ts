/**
 * Days that come back in every month, quarter or reporting period: "ngày 20 hằng tháng", "ngày 15 tháng đầu
 * tiên của quý sau", "ngày 03 của tháng tiếp theo sau tháng cuối cùng của kỳ báo cáo", "cuối mỗi quý".
 */
import {
  after,
  always,
  choice,
  digits,
  many,
  map,
  not,
  optional,
  phrase,
  seq,
  type Parsed,
  type Parser,
} from '../text/parser';
import { wordAt, type Token } from '../text/token';
import { rhythms } from './calendar';
import { dayNumber } from './days';
import { romanNumber } from './numbers';
import { half, nineMonths, sixMonthsWords } from './years';
import type { PeriodDay, Rhythm } from './types';

const every = phrase('hằng', 'mỗi', 'từng', 'các');
const of = optional(phrase('của', 'trong', 'vào'));
const next = phrase('sau', 'tiếp theo', 'kế tiếp', 'liền kề', 'liền sau', 'tới', 'kế', 'ngay sau');
const nextWords = many(next, 1);

/** The period that a month is the first or the last of. */
const period: Parser<Rhythm | null> = choice<Rhythm | null>(
  always(phrase('quý'), rhythms.quarter),
  always(sixMonthsWords, rhythms.half),
  always(phrase('năm'), rhythms.year),
  always(phrase('kỳ báo cáo', 'kỳ', 'chu kỳ'), null),
);

interface MonthOf {
  readonly month: PeriodDay['month'];
  readonly rhythm: Rhythm | null;
}

/** "tháng đầu tiên của quý (sau liền kề)": the first month after a period is the first of the next. */
const firstMonth: Parser<MonthOf> = map(
  seq<[unknown, unknown, unknown, Rhythm | null, unknown]>(
    phrase('tháng đầu', 'tháng đầu tiên', 'tháng thứ nhất'),
    of,
    optional(every),
    period,
    optional(nextWords),
  ),
  ([, , , rhythm]) => ({ month: 'first', rhythm }),
);

const middleMonth: Parser<MonthOf> = map(
  seq<[unknown, unknown, unknown, Rhythm | null]>(
    phrase('tháng thứ hai', 'tháng giữa'),
    of,
    optional(every),
    period,
  ),
  ([, , , rhythm]) => ({ month: 'middle', rhythm }),
);

const lastMonth: Parser<MonthOf> = map(
  seq<[unknown, unknown, unknown, Rhythm | null]>(
    phrase('tháng cuối', 'tháng cuối cùng', 'tháng thứ ba', 'tháng kết thúc'),
    of,
    optional(every),
    period,
  ),
  ([, , , rhythm]) => ({ month: 'last', rhythm }),
);

/** "tháng tiếp theo (sau tháng cuối cùng của kỳ báo cáo | sau tháng báo cáo | của quý)". */
const nextMonth: Parser<MonthOf> = (tokens, at) => {
  const start = seq<readonly unknown[]>(phrase('tháng'), nextWords)(tokens, at);
  if (!start) return null;
  const afterLast = after(optional(of), lastMonth)(tokens, start.next);
  if (afterLast) return { value: { ...afterLast.value, month: 'next' }, next: afterLast.next };
  const afterPeriod = seq<[unknown, Rhythm | null]>(
    phrase('kỳ báo cáo', 'của kỳ báo cáo', 'của'),
    choice<Rhythm | null>(
      always(phrase('tháng kỳ báo cáo', 'tháng báo cáo', 'tháng'), rhythms.month),
      period,
    ),
  )(tokens, start.next);
  if (afterPeriod) {
    return { value: { month: 'next', rhythm: afterPeriod.value[1] }, next: afterPeriod.next };
  }
  const reportWords = optional(phrase('tháng báo cáo', 'tháng kỳ báo cáo', 'kỳ báo cáo'))(
    tokens,
    start.next,
  );
  return { value: { month: 'next', rhythm: rhythms.month }, next: reportWords?.next ?? start.next };
};

/** "tháng 6" and "quý II" name one, "tháng" and "quý" any of them. */
const notNumbered: Parser<null> = not(choice<unknown>(digits(0, 9999, 4), romanNumber));

const everyMonth: Parser<MonthOf> = always(
  choice<unknown>(
    seq<readonly unknown[]>(phrase('hằng', 'mỗi', 'từng'), phrase('tháng')),
    seq<readonly unknown[]>(phrase('các tháng'), notNumbered),
    phrase('tháng báo cáo', 'tháng kỳ báo cáo', 'tháng đó', 'định kỳ hằng tháng'),
    ofTheMonth,
  ),
  { month: 'last', rhythm: rhythms.month },
);

/** "ngày 15 của tháng"; without "của" the words may count months ("06 tháng"). */
function ofTheMonth(tokens: readonly Token[], at: number): Parsed<unknown> | null {
  const owner = ['của', 'trong'].includes(wordAt(tokens, at - 1));
  return owner ? seq<readonly unknown[]>(phrase('tháng'), notNumbered)(tokens, at) : null;
}

const everyQuarter: Parser<MonthOf> = always(
  seq<readonly unknown[]>(optional(phrase('của')), every, phrase('quý')),
  { month: 'last', rhythm: rhythms.quarter },
);

const monthOf: Parser<MonthOf> = after(
  of,
  choice(firstMonth, middleMonth, lastMonth, nextMonth, everyMonth, everyQuarter),
);

const listed = after(phrase(',', 'và', ', và', 'hoặc'), dayNumber);

/** One day or several: "ngày 05, 15 và 25 hằng tháng". */
const numberedDays: Parser<readonly PeriodDay[]> = map(
  seq<[null, number, readonly number[], unknown, MonthOf, unknown]>(
    not(choice<unknown>(half, nineMonths)),
    dayNumber,
    many(listed),
    optional(phrase(',', '(')),
    monthOf,
    optional(phrase('hằng năm', 'của năm', 'trong năm')),
  ),
  ([, first, rest, , { month, rhythm }]) =>
    [first, ...rest].map((day) => ({ kind: 'periodDay', day, month, rhythm })),
);

/** "ngày làm việc cuối cùng của tháng", "cuối mỗi quý", "tuần đầu tháng". */
const lastDay: Parser<readonly PeriodDay[]> = map(
  seq<[unknown, unknown, unknown, Rhythm | null]>(
    phrase(
      'ngày cuối',
      'ngày cuối cùng',
      'ngày làm việc cuối cùng',
      'ngày làm việc cuối',
      'tuần cuối',
      'tuần cuối cùng',
      'những ngày cuối',
      'cuối',
    ),
    of,
    optional(every),
    choice<Rhythm | null>(
      map(seq<[string, null]>(phrase('tháng'), notNumbered), () => rhythms.month),
      map(seq<[string, null]>(phrase('quý'), notNumbered), () => rhythms.quarter),
      always(phrase('kỳ báo cáo', 'kỳ', 'tháng cuối quý'), null),
    ),
  ),
  ([, , , rhythm]) => [{ kind: 'periodDay', day: 'last', month: 'last', rhythm }],
);

const weekDays: Parser<readonly PeriodDay[]> = map(
  seq<[number, unknown, MonthOf]>(
    choice(
      always(phrase('tuần đầu', 'tuần đầu tiên', 'tuần thứ nhất'), 7),
      always(phrase('tuần thứ hai', 'tuần thứ 2'), 14),
      always(phrase('tuần thứ ba', 'tuần thứ 3'), 21),
    ),
    of,
    choice(
      monthOf,
      always<MonthOf>(seq<readonly unknown[]>(phrase('tháng'), notNumbered), {
        month: 'last',
        rhythm: rhythms.month,
      }),
    ),
  ),
  ([day, , { month, rhythm }]) => [{ kind: 'periodDay', day, month, rhythm }],
);

/** "10 ngày đầu của tháng sau": the tenth. */
const firstDays: Parser<readonly PeriodDay[]> = map(
  seq<[number, string, MonthOf]>(
    digits(1, 31),
    phrase('ngày đầu', 'ngày đầu tiên'),
    choice(
      monthOf,
      map(
        seq<[unknown, Rhythm | null, unknown]>(of, period, optional(nextWords)),
        ([, rhythm]): MonthOf => ({ month: 'first', rhythm }),
      ),
    ),
  ),
  ([day, , { month, rhythm }]) => [{ kind: 'periodDay', day, month, rhythm }],
);

/** "tháng đầu của quý": by the end of that month. */
const monthsOfPeriod: Parser<readonly PeriodDay[]> = map(
  choice(firstMonth, middleMonth, lastMonth),
  ({ month, rhythm }) => [{ kind: 'periodDay', day: 'last', month, rhythm }],
);

/** "trước ngày 20" after "hằng tháng": the rhythm was said before. */
export const bareDay: Parser<PeriodDay> = map(
  seq<[string, number, null]>(
    phrase('ngày'),
    digits(1, 31),
    not(
      choice<unknown>(
        phrase('/', '-', 'tháng', 'ngày'),
        seq<readonly unknown[]>(phrase('.', ',', 'và'), digits(1, 9999, 4)),
      ),
    ),
  ),
  ([, day]) => ({ kind: 'periodDay', day, month: 'last', rhythm: null }),
);

export const periodDays: Parser<readonly PeriodDay[]> = choice(
  numberedDays,
  firstDays,
  weekDays,
  lastDay,
  monthsOfPeriod,
);
