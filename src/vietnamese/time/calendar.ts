/** Stretches of the calendar: months, quarters, halves, and the days that open and close them. */
import { civilDate, type CivilDate } from '../../plan/civilDate';
import { missingYear, type DayOfYear, type Rhythm, type Span, type SpanUnit } from './types';

/** A fixed leap year would hide 29/02: the last day depends on the year. */
export function lastDayOf(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** `null` when the year has no such day (31/11, 29/02 outside leap years). */
export function dayIn(year: number, { month, day }: DayOfYear): CivilDate | null {
  return civilDate(year, month, day === 'last' ? lastDayOf(year, month) : day);
}

/** The day, or the month's last one when the month is shorter: "ngày 31 hằng tháng". */
export function dayOrLast(year: number, month: number, day: number | 'last'): CivilDate | null {
  const last = lastDayOf(year, month);
  return civilDate(year, month, day === 'last' ? last : Math.min(day, last));
}

function stretch(
  unit: SpanUnit,
  start: DayOfYear,
  end: DayOfYear,
  part: Span['part'] = 'whole',
): Span {
  return { kind: 'span', unit, start, end, year: missingYear, part };
}

export function daySpan(day: number, month: number): Span {
  return stretch('day', { month, day }, { month, day });
}

export type Part = Span['part'];

/** A day of the month at which its first part, its middle and its end are over. */
const partOfMonth = { whole: 'last', start: 10, middle: 15, end: 'last' } as const;

export function monthSpan(month: number, part: Part = 'whole'): Span {
  return stretch('month', { month, day: 1 }, { month, day: partOfMonth[part] }, part);
}

/** "tuần 2 tháng 6": seven days a week, the fifth and "cuối" to the end of the month. */
export function weekSpan(month: number, week: number): Span {
  const day = week >= 5 ? 'last' : week * 7;
  return stretch(
    'month',
    { month, day: (Math.min(week, 5) - 1) * 7 + 1 },
    { month, day },
    'middle',
  );
}

function monthsSpan(unit: SpanUnit, first: number, length: number, part: Part): Span {
  // Of a quarter or a year, "đầu" is its first third, "giữa" ends with the second or the half.
  const upTo = {
    whole: length,
    start: length === 12 ? 3 : 1,
    middle: length === 12 ? 6 : 2,
    end: length,
  };
  return stretch(
    unit,
    { month: first, day: 1 },
    { month: first + upTo[part] - 1, day: 'last' },
    part,
  );
}

export function quarterSpan(quarter: number, part: Part = 'whole'): Span {
  return monthsSpan('quarter', quarter * 3 - 2, 3, part);
}

export function halfSpan(half: 1 | 2): Span {
  return monthsSpan('half', half * 6 - 5, 6, 'whole');
}

export function nineMonthsSpan(): Span {
  return monthsSpan('nineMonths', 1, 9, 'whole');
}

export function yearSpan(part: Part = 'whole'): Span {
  return monthsSpan('year', 1, 12, part);
}

const everyMonth = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

export const rhythms = {
  day: { name: 'day', endMonths: [], length: 0 },
  week: { name: 'week', endMonths: [], length: 0 },
  month: { name: 'month', endMonths: everyMonth, length: 1 },
  quarter: { name: 'quarter', endMonths: [3, 6, 9, 12], length: 3 },
  half: { name: 'half', endMonths: [6, 12], length: 6 },
  nineMonths: { name: 'nineMonths', endMonths: [9], length: 9 },
  year: { name: 'year', endMonths: [12], length: 12 },
} satisfies Record<string, Rhythm>;

/** "2 tháng/lần": the months that end a period of that length, counted from January. */
export function everyMonths(length: number): Rhythm {
  switch (length) {
    case 1:
      return rhythms.month;
    case 3:
      return rhythms.quarter;
    case 6:
      return rhythms.half;
    case 12:
      return rhythms.year;
    default:
      return {
        name: 'other',
        endMonths: everyMonth.filter((month) => month % length === 0),
        length,
      };
  }
}
