/** The milestones that the figures of one indicator give, with what had to be assumed. */
import type { Milestone } from '../../plan/types';
import type { TargetReading } from '../../vietnamese/target/types';
import type { Note } from '../types';
import type { Setting } from './found';
import { indicatorNote } from './wording';

export interface Milestones {
  readonly milestones: readonly Milestone[];
  readonly notes: readonly Note[];
  readonly isYearNamed: boolean;
}

/** "70% vào quý II/2027 và 80% vào cuối năm 2027": two steps of one year. */
const WITHIN_YEAR = /(?:quý|quí)\s+[IVX]+|tháng\s+\d|6 tháng đầu/iu;

/** @param readings the figures of one indicator, in the order of the text */
export function milestonesOf(
  readings: readonly TargetReading[],
  quote: string,
  { block, year: above, context: { years } }: Setting,
): Milestones {
  const notes: Note[] = [];
  const byYear = new Map<number, Milestone>();
  let isYearNamed = true;
  readings.forEach((reading, index) => {
    let year = reading.year ?? above;
    const later = readings.slice(index + 1).map((other) => other.year ?? above);
    const isFirstOfTwo =
      index === 0 &&
      later.length > 0 &&
      (year === null || (later.includes(year) && !WITHIN_YEAR.test(quote)));
    if (isFirstOfTwo) {
      year = years.from;
      notes.push(indicatorNote('indicatorFirstYearGuessed', block, quote, { year }));
    } else if (year === null) {
      isYearNamed = false;
      year = years.to;
      if (years.from !== years.to) {
        notes.push(indicatorNote('indicatorYearMissing', block, quote, { year }));
      }
    }
    if (year < years.from || year > years.to) {
      notes.push(indicatorNote('indicatorYearOutsidePlan', block, quote, { year }));
    }
    const known = byYear.get(year);
    const own = milestone(reading, year);
    if (known !== undefined)
      notes.push(indicatorNote('indicatorStepInYear', block, quote, { year }));
    byYear.set(year, known === undefined || isFurther(own, known) ? own : known);
    notes.push(...doubts(reading, quote, block));
  });
  const milestones = [...byYear.values()].sort((a, b) => a.year - b.year);
  return { milestones, notes, isYearNamed };
}

/** "70% vào quý II và 80% vào cuối năm": of two levels in one year the further one is its target. */
function isFurther(own: Milestone, known: Milestone): boolean {
  if (own.value === null || known.value === null || own.op === known.op) {
    const isCeiling = own.op === '<' || own.op === '<=';
    return isCeiling
      ? (own.value ?? 0) <= (known.value ?? 0)
      : (own.value ?? 0) >= (known.value ?? 0);
  }
  return own.value >= known.value;
}

function milestone(reading: TargetReading, year: number): Milestone {
  const { op, value, value2, baselineYear, benchmark } = reading;
  return {
    year,
    op,
    value,
    ...(value2 === null ? {} : { value2 }),
    ...(baselineYear === null || !/By$/.test(op) ? {} : { baselineYear }),
    ...(benchmark === undefined ? {} : { benchmark }),
  };
}

function doubts(
  { op, value, unit, benchmark }: TargetReading,
  quote: string,
  block: number,
): Note[] {
  if (benchmark !== undefined) {
    return [indicatorNote('indicatorBenchmark', block, quote, { benchmark })];
  }
  if (op === 'done') return [];
  if (op === 'between') return [indicatorNote('indicatorRange', block, quote)];
  if (value !== null && unit === null) return [indicatorNote('indicatorUnitMissing', block, quote)];
  return /(?<!\p{L})khoảng\s+\d/iu.test(quote)
    ? [indicatorNote('indicatorAbout', block, quote)]
    : [];
}
