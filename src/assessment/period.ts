/**
 * The reporting periods of a year with their windows (Nghị định 09/2019/NĐ-CP, Điều 12; công văn
 * 581/BNV-CCHC). The "year" of a report begins on 15/12 of the year before. Quý III is the bare quarter
 * while 6 months, 9 months and the year count from that day on: officers mix the two up, so the period
 * carries both facts. Four reports are sent in every year; the other periods are there for who needs them.
 */
import type { CivilDate } from '../plan/civilDate';
import type { ReportPeriod } from './types';

interface PeriodRule {
  /** The months of the year that it spans, both included: 1 … 12. */
  readonly first: number;
  readonly last: number;
  /** 'Quý I', '6 tháng đầu năm': the label without its year. */
  readonly name: string;
  /** As it is called beside others of its year, where that is shorter. */
  readonly short?: string;
}

/** All that there are. The names of tables, cells and sheets end with the kind, so one never becomes another. */
const rules = {
  M01: { first: 1, last: 1, name: 'Tháng 1' },
  M02: { first: 2, last: 2, name: 'Tháng 2' },
  M03: { first: 3, last: 3, name: 'Tháng 3' },
  M04: { first: 4, last: 4, name: 'Tháng 4' },
  M05: { first: 5, last: 5, name: 'Tháng 5' },
  M06: { first: 6, last: 6, name: 'Tháng 6' },
  M07: { first: 7, last: 7, name: 'Tháng 7' },
  M08: { first: 8, last: 8, name: 'Tháng 8' },
  M09: { first: 9, last: 9, name: 'Tháng 9' },
  M10: { first: 10, last: 10, name: 'Tháng 10' },
  M11: { first: 11, last: 11, name: 'Tháng 11' },
  M12: { first: 12, last: 12, name: 'Tháng 12' },
  Q1: { first: 1, last: 3, name: 'Quý I' },
  Q2: { first: 4, last: 6, name: 'Quý II' },
  Q3: { first: 7, last: 9, name: 'Quý III' },
  Q4: { first: 10, last: 12, name: 'Quý IV' },
  H1: { first: 1, last: 6, name: '6 tháng đầu năm', short: '6 tháng' },
  H2: { first: 7, last: 12, name: '6 tháng cuối năm' },
  '9M': { first: 1, last: 9, name: '9 tháng đầu năm', short: '9 tháng' },
  Y: { first: 1, last: 12, name: 'Năm' },
} as const satisfies Readonly<Record<string, PeriodRule>>;

/** 'M01' … 'M12', 'Q1' … 'Q4', 'H1', 'H2', '9M', 'Y'. */
export type PeriodKind = keyof typeof rules;

const ruleOf = (kind: PeriodKind): PeriodRule => rules[kind];

const monthsIn = (kind: PeriodKind): number => ruleOf(kind).last - ruleOf(kind).first + 1;

/** By the last day, then shorter before longer: M09, Q3, 9M. No two kinds are in one place. */
const kinds = (Object.keys(rules) as PeriodKind[]).sort(
  (one, other) => ruleOf(one).last - ruleOf(other).last || monthsIn(one) - monthsIn(other),
);

/** The four administrative-reform reports that every year has. */
const regularKinds: readonly PeriodKind[] = ['Q1', 'H1', 'Q3', 'Y'];

/** A kind inside a larger pattern. */
export const kindPattern = `(?:${kinds.join('|')})`;

/** The 15th of the month before; month 0 is December of the year before. */
function firstDay(year: number, month: number): CivilDate {
  return month === 1 ? dayOf(year - 1, 12, 15) : dayOf(year, month - 1, 15);
}

function dayOf(year: number, month: number, day: number): CivilDate {
  return `${String(year)}-${String(month).padStart(2, '0')}-${String(day)}` as CivilDate;
}

function periodOf(year: number, kind: PeriodKind): ReportPeriod {
  const { first, last, name } = ruleOf(kind);
  const ofYear = /năm$/i.test(name) ? '' : ' năm';
  return {
    id: `${String(year)}-${kind}`,
    kind,
    year,
    label: `${name}${ofYear} ${String(year)}`,
    from: firstDay(year, first),
    to: dayOf(year, last, 14),
    sendBy: dayOf(year, last, 20),
    cumulative: first === 1,
    isLast: kind === 'Y',
    yearFraction: last / 12,
  };
}

/**
 * The reporting period of an id, or `null` when the id names none.
 *
 * @example reportPeriod('2026-Q1')?.from // '2025-12-15'
 * @example reportPeriod('2026-Q3')?.cumulative // false
 * @example reportPeriod('2026-9M')?.label // '9 tháng đầu năm 2026'
 * @example reportPeriod('2026-M4') // null: months have two digits
 */
export function reportPeriod(id: string): ReportPeriod | null {
  const kind = kinds.find((one) => id.length === one.length + 5 && id.endsWith(`-${one}`));
  const year = /^\d{4}/.exec(id)?.[0];
  return kind === undefined || year === undefined ? null : periodOf(Number(year), kind);
}

/**
 * The four reports of a year, earliest first: what is proposed and laid out unless somebody asks for others.
 *
 * @example periodsOfYear(2026).map((period) => period.id) // ['2026-Q1', '2026-H1', '2026-Q3', '2026-Y']
 */
export function periodsOfYear(year: number): readonly ReportPeriod[] {
  return regularKinds.map((kind) => periodOf(year, kind));
}

/**
 * All periods of a year in their order.
 *
 * @example allPeriodsOfYear(2026).slice(0, 4).map(({ kind }) => kind) // ['M01', 'M02', 'M03', 'Q1']
 */
export function allPeriodsOfYear(year: number): readonly ReportPeriod[] {
  return kinds.map((kind) => periodOf(year, kind));
}

/**
 * For sorting: by the last day, then shorter before longer.
 *
 * @example [q3, month9, nineMonths].sort(inOrder) // [month9, q3, nineMonths]
 */
export function inOrder(
  one: Pick<ReportPeriod, 'year' | 'kind'>,
  other: Pick<ReportPeriod, 'year' | 'kind'>,
): number {
  return one.year - other.year || kinds.indexOf(one.kind) - kinds.indexOf(other.kind);
}

/** @example isRegular(nineMonths) // false */
export function isRegular({ kind }: Pick<ReportPeriod, 'kind'>): boolean {
  return regularKinds.includes(kind);
}

/** How many months a period spans. @example monthsOf(q3) // 3 */
export function monthsOf({ kind }: Pick<ReportPeriod, 'kind'>): number {
  return monthsIn(kind);
}

/** How many months of the year come after it. @example monthsAfter(month4) // 8 */
export function monthsAfter({ kind }: Pick<ReportPeriod, 'kind'>): number {
  return 12 - ruleOf(kind).last;
}

/** The last month of a period. @example lastMonthOf(q3) // 9 */
export function lastMonthOf({ kind }: Pick<ReportPeriod, 'kind'>): number {
  return ruleOf(kind).last;
}

/**
 * As a period is called where its year is known.
 *
 * @example nameOf(h1) // '6 tháng đầu năm'
 */
export function nameOf({ kind }: Pick<ReportPeriod, 'kind'>): string {
  return ruleOf(kind).name;
}

/**
 * As a period is called in a list beside others of its year.
 *
 * @example shortNameOf(h1) // '6 tháng'
 */
export function shortNameOf({ kind }: Pick<ReportPeriod, 'kind'>): string {
  return ruleOf(kind).short ?? ruleOf(kind).name;
}

/**
 * A label in the middle of a sentence: months and years begin small there, quarters are names.
 *
 * @example midSentence('Tháng 4 năm 2026') // 'tháng 4 năm 2026'
 * @example midSentence('Quý I năm 2026') // 'Quý I năm 2026'
 */
export function midSentence(label: string): string {
  return label.replace(/^(Tháng|Năm)(?= |$)/u, (word) => word.toLowerCase());
}

/**
 * What a period is held beside: months beside a month, longer reports beside a longer one; where there are
 * none of them, all.
 *
 * @param periods what carries a period, in any order, which is kept
 * @example alike(month5, [q1, month4]) // [month4]
 * @example alike(h1, [month1, month2]) // [month1, month2]: there is nothing else
 */
export function alike<Item>(
  period: Pick<ReportPeriod, 'kind'>,
  items: readonly Item[],
  periodIn: (item: Item) => Pick<ReportPeriod, 'kind'>,
): readonly Item[] {
  const isMonth = monthsOf(period) === 1;
  const same = items.filter((item) => (monthsOf(periodIn(item)) === 1) === isMonth);
  return same.length > 0 ? same : items;
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
