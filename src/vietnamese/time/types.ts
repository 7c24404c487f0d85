/**
 * What a time phrase names, before the plan's years are known: a stretch of the calendar with or without a
 * year, or a day that comes back in every period ("ngày 20 hằng tháng").
 */

/** Which year a stretch lies in. */
export type YearRef =
  | { readonly kind: 'named'; readonly year: number }
  /** The words name no year: "Trước 31/12". */
  | { readonly kind: 'missing' }
  /** "hằng năm": it comes back every year. */
  | { readonly kind: 'every' }
  /** "năm báo cáo", "năm sau liền kề": every year has its own. */
  | { readonly kind: 'relative' }
  /** "trong năm": the plan's own year. */
  | { readonly kind: 'plan' };

export type SpanUnit = 'day' | 'month' | 'quarter' | 'half' | 'nineMonths' | 'year';

export interface DayOfYear {
  readonly month: number;
  /** `last`: the month's last day, whatever the year. */
  readonly day: number | 'last';
}

/** A stretch inside one calendar year; a day is a stretch of one. */
export interface Span {
  readonly kind: 'span';
  readonly unit: SpanUnit;
  readonly start: DayOfYear;
  readonly end: DayOfYear;
  readonly year: YearRef;
  /** "cuối năm": "trước cuối năm" means its end, not its beginning. */
  readonly part: 'whole' | 'start' | 'middle' | 'end';
}

/** How often something comes back: the months in which its periods end, and their length in months. */
export interface Rhythm {
  readonly name: 'day' | 'week' | 'month' | 'quarter' | 'half' | 'nineMonths' | 'year' | 'other';
  /** Empty when no dates follow from it (weekly, every five years). */
  readonly endMonths: readonly number[];
  readonly length: number;
}

/** A day that comes back in every period of a rhythm. */
export interface PeriodDay {
  readonly kind: 'periodDay';
  readonly day: number | 'last';
  /** In which month of the period it lies; `next` is the first month after the period. */
  readonly month: 'first' | 'middle' | 'last' | 'next';
  /** `null`: the words around it must say ("ngày 20 tháng cuối kỳ báo cáo"). */
  readonly rhythm: Rhythm | null;
}

export type Time = Span | PeriodDay;

export const missingYear: YearRef = { kind: 'missing' };
export const everyYear: YearRef = { kind: 'every' };
export const relativeYear: YearRef = { kind: 'relative' };

/** Each year has the stretch, whether the words say "hằng năm" or "năm báo cáo". */
export function isEveryYear({ kind }: YearRef): boolean {
  return kind === 'every' || kind === 'relative';
}
