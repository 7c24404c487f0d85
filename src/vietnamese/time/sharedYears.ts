/** One year named for several times: "tháng 10 năm 2025 đến hết tháng 3", "Quý III, quý IV năm 2025". */
import type { Span } from './types';

/**
 * The two ends of a stretch; the one without a year takes the other's, or the year before it when the
 * stretch runs over New Year ("từ tháng 10 đến tháng 3 năm 2026" begins in 2025).
 */
export function inheritYears(from: Span, to: Span): readonly [Span, Span] {
  const wraps = from.start.month > to.end.month;
  if (from.year.kind === 'missing' && to.year.kind !== 'missing') {
    const { year } = to;
    const start = year.kind === 'named' && wraps ? { ...year, year: year.year - 1 } : year;
    return [{ ...from, year: start }, to];
  }
  if (to.year.kind === 'missing' && from.year.kind === 'named') {
    const end = wraps ? { ...from.year, year: from.year.year + 1 } : from.year;
    return [from, { ...to, year: end }];
  }
  return [from, to];
}

/** A list takes a year from the next that names one, else from the one before. */
export function shareYear(spans: readonly Span[]): readonly Span[] {
  let known: Span['year'] = { kind: 'missing' };
  const fromRight = [...spans].reverse().map((span) => {
    if (span.year.kind !== 'missing') known = span.year;
    return span.year.kind === 'missing' ? { ...span, year: known } : span;
  });
  known = { kind: 'missing' };
  return fromRight.reverse().map((span) => {
    if (span.year.kind !== 'missing') known = span.year;
    return span.year.kind === 'missing' ? { ...span, year: known } : span;
  });
}
