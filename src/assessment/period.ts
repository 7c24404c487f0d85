/**
 * The four administrative-reform reports of a year with their windows (Nghị định 09/2019/NĐ-CP,
 * Điều 12; công văn 581/BNV-CCHC). The "year" of a report begins on 15/12 of the year before, and
 * Quý III is the bare quarter while the others count from that day on: officers mix the two up, so
 * the period carries both facts.
 */
import type { CivilDate } from '../plan/civilDate';
import type { PeriodKind, ReportPeriod } from './types';

/** In the order of the year. */
export const periodKinds: readonly PeriodKind[] = ['Q1', 'H1', 'Q3', 'Y'];

interface PeriodRule {
  readonly label: string;
  /** Month and day of the first day; it lies in the year before when `startsYearBefore`. */
  readonly first: string;
  readonly startsYearBefore: boolean;
  readonly lastMonth: string;
  readonly yearFraction: number;
}

const rules: Readonly<Record<PeriodKind, PeriodRule>> = {
  Q1: rule('Quý I năm', '12-15', true, '03', 0.25),
  H1: rule('6 tháng đầu năm', '12-15', true, '06', 0.5),
  Q3: rule('Quý III năm', '06-15', false, '09', 0.75),
  Y: rule('Năm', '12-15', true, '12', 1),
};

function rule(
  label: string,
  first: string,
  startsYearBefore: boolean,
  lastMonth: string,
  yearFraction: number,
): PeriodRule {
  return { label, first, startsYearBefore, lastMonth, yearFraction };
}

function periodOf(year: number, kind: PeriodKind): ReportPeriod {
  const { label, first, startsYearBefore, lastMonth, yearFraction } = rules[kind];
  const firstYear = startsYearBefore ? year - 1 : year;
  return {
    id: `${year}-${kind}`,
    kind,
    year,
    label: `${label} ${year}`,
    from: `${firstYear}-${first}` as CivilDate,
    to: `${year}-${lastMonth}-14` as CivilDate,
    sendBy: `${year}-${lastMonth}-20` as CivilDate,
    cumulative: kind !== 'Q3',
    isLast: kind === 'Y',
    yearFraction,
  };
}

/**
 * The reporting period of an id, or `null` when the id names none.
 *
 * @example reportPeriod('2026-Q1')?.from // '2025-12-15'
 * @example reportPeriod('2026-Q3')?.cumulative // false
 * @example reportPeriod('2026-Q2') // null: the second quarter has no report of its own
 */
export function reportPeriod(id: string): ReportPeriod | null {
  const match = /^(\d{4})-(Q1|H1|Q3|Y)$/.exec(id);
  const kind = periodKinds.find((candidate) => candidate === match?.[2]);
  return kind === undefined ? null : periodOf(Number(match?.[1]), kind);
}

/**
 * The four reports of a year, earliest first.
 *
 * @example periodsOfYear(2026).map((period) => period.id) // ['2026-Q1', '2026-H1', '2026-Q3', '2026-Y']
 */
export function periodsOfYear(year: number): readonly ReportPeriod[] {
  return periodKinds.map((kind) => periodOf(year, kind));
}

/**
 * The period whose report is being prepared on a day: the first one that is still to be sent. From
 * the day after the yearly report is sent (21/12) it is Quý I of the next year.
 *
 * @example periodAt('2026-03-20').id // '2026-Q1'
 * @example periodAt('2026-03-21').id // '2026-H1'
 * @example periodAt('2026-12-21').id // '2027-Q1'
 */
export function periodAt(date: CivilDate): ReportPeriod {
  const year = Number(date.slice(0, 4));
  return periodsOfYear(year).find((period) => date <= period.sendBy) ?? periodOf(year + 1, 'Q1');
}
