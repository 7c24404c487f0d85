/**
 * From what the words name to days of the calendar: every last day in time of a time phrase, with the years
 * of the plan known.
 */
import { addDays, type CivilDate } from '../../plan/civilDate';
import { dayIn, dayOrLast } from '../time/calendar';
import type { PeriodDay, Rhythm, Span, Time } from '../time/types';

export interface Years {
  readonly from: number;
  readonly to: number;
}

export interface Bounding {
  readonly bound: 'by' | 'before';
  /** "Trước ngày X" includes X. */
  readonly includesDay: boolean;
}

/** The day, or why there is none. */
export type Resolved =
  { readonly kind: 'day'; readonly day: CivilDate } | { readonly kind: 'impossible' };

function resolved(day: CivilDate | null): Resolved {
  return day === null ? { kind: 'impossible' } : { kind: 'day', day };
}

/**
 * The last day in time of a stretch in one year. "Trước ngày 15/6" is 14/6; "trước quý III" is the day
 * before the quarter begins; "trước cuối năm" is the year's end itself.
 */
export function lastDayOfSpan(
  span: Span,
  year: number,
  { bound, includesDay }: Bounding,
): Resolved {
  const isWholePeriod = span.unit !== 'day';
  if (bound === 'by' || (isWholePeriod && span.part === 'end'))
    return resolved(dayIn(year, span.end));
  const first = dayIn(year, span.start);
  if (first === null || (!isWholePeriod && includesDay)) return resolved(first);
  return resolved(addDays(first, -1));
}

/** Years in which something that comes back must be asked for: a due day may fall into the next year. */
export function yearsAround({ from, to }: Years): readonly number[] {
  return Array.from({ length: to - from + 3 }, (_, index) => from - 1 + index);
}

const monthShift = { first: 0, middle: 0, last: 0, next: 1 } as const;

/** Every day of a period day in the years around: "ngày 20 tháng cuối quý" in each quarter. */
export function daysOfPeriodDay(
  time: PeriodDay,
  rhythm: Rhythm,
  years: Years,
  bounding: Bounding,
): readonly CivilDate[] {
  const days: CivilDate[] = [];
  for (const year of yearsAround(years)) {
    for (const endMonth of rhythm.endMonths) {
      const { year: inYear, month } = monthOf(time, rhythm, year, endMonth);
      const day = dayOrLast(inYear, month, time.day);
      if (day === null) continue;
      const excluded = bounding.bound === 'before' && !bounding.includesDay && time.day !== 'last';
      days.push(excluded ? addDays(day, -1) : day);
    }
  }
  return days;
}

function monthOf(
  { month: which }: PeriodDay,
  rhythm: Rhythm,
  year: number,
  endMonth: number,
): { readonly year: number; readonly month: number } {
  const firstMonth = endMonth - Math.max(rhythm.length, 1) + 1;
  const month = which === 'first' ? firstMonth : which === 'middle' ? firstMonth + 1 : endMonth;
  const shifted = month + monthShift[which];
  return shifted > 12 ? { year: year + 1, month: shifted - 12 } : { year, month: shifted };
}

/** The last days of a rhythm's periods. */
export function periodEnds(endMonths: readonly number[], years: Years): readonly CivilDate[] {
  return yearsAround(years).flatMap((year) =>
    endMonths.flatMap((month) => dayOrLast(year, month, 'last') ?? []),
  );
}

export function isYearLevel(times: readonly Time[]): boolean {
  return times.every((time) => time.kind === 'span' && time.unit === 'year');
}

/** Inside the years, oldest first, each day once. */
export function within(days: readonly CivilDate[], { from, to }: Years): readonly CivilDate[] {
  const inside = days.filter((day) => {
    const year = Number(day.slice(0, 4));
    return year >= from && year <= to;
  });
  return [...new Set(inside)].sort();
}
