/**
 * The part of a plan that a working year and a reporting unit are concerned with.
 */
import { yearOf, type CivilDate } from './civilDate';
import type { Deadline, Indicator, Plan, Task } from './types';

/**
 * The indicators of a year: all of the plan's while it runs, since a milestone stays in force after
 * its year. With a unit, those it follows and those that nobody is named for.
 *
 * @example indicatorsOfYear(quangNgai, 2026, null).length // 39
 * @example indicatorsOfYear(quangNgai, 2031, null) // []: the plan has ended
 */
export function indicatorsOfYear(
  plan: Plan,
  year: number,
  unit: string | null = null,
): readonly Indicator[] {
  if (!runsIn(plan, year)) return [];
  return plan.indicators.filter(
    ({ owner }) => unit === null || owner === null || isSameAgency(owner, unit),
  );
}

/**
 * The tasks of a year: those that fall due in it or whose range touches it, and those without a date
 * (ongoing since a year that has begun, waiting for an event, done, without deadline); after them those
 * that fell due in earlier years ({@link isFromEarlierYear}). With a unit, those it leads or takes part in,
 * and those for which the plan names no agency at all.
 *
 * @example tasksOfYear(office2025, 2025, 'Phòng Quản trị - Tài vụ').length // 3
 */
export function tasksOfYear(plan: Plan, year: number, unit: string | null = null): readonly Task[] {
  if (!runsIn(plan, year)) return [];
  const tasks = plan.tasks.filter((task) => unit === null || concerns(task, unit));
  return [
    ...tasks.filter(({ deadline }) => isOfYear(deadline, year)),
    ...tasks.filter(({ deadline }) => isFromEarlierYear(deadline, year)),
  ];
}

/**
 * Whether a task's dates all lie before a year. Whether it was done by then stands in the workbook of
 * that year, which is another file: so it is shown again, until somebody enters that it is done. A rhythm
 * that has ended is not: each of its turns belonged to its own year.
 *
 * @example isFromEarlierYear({ kind: 'fixed', due: ['2022-12-31'], … }, 2024) // true
 * @example isFromEarlierYear({ kind: 'recurring', due: ['2022-12-31'], … }, 2024) // false
 */
export function isFromEarlierYear({ kind, due }: Deadline, year: number): boolean {
  const last = due.at(-1);
  return kind !== 'recurring' && last !== undefined && yearOf(last) < year;
}

/**
 * The last days in time that matter in a year, oldest first; for a range that ends in a later year, its
 * end; for a task of earlier years, its last day.
 *
 * @example occurrencesInYear({ kind: 'range', from: '2026-01-01', due: ['2030-12-31'], … }, 2027)
 *   // ['2030-12-31']
 */
export function occurrencesInYear(deadline: Deadline, year: number): readonly CivilDate[] {
  const inYear = deadline.due.filter((date) => yearOf(date) === year);
  if (inYear.length > 0) return inYear;
  const end = deadline.due.at(-1);
  if (end === undefined) return [];
  return rangeTouches(deadline, year) || isFromEarlierYear(deadline, year) ? [end] : [];
}

/**
 * The single agencies that a plan names, each once: who leads, follows an indicator or has duties first,
 * then who only takes part. Groups ("Các phòng, đơn vị liên quan") are left out: nobody could be asked.
 *
 * @example agenciesOf(office2025)[0] // 'Phòng Hành chính - Tổ chức'
 */
export function agenciesOf(plan: Plan): readonly string[] {
  const named = [
    ...(plan.agencies ?? []),
    ...plan.indicators.flatMap(({ owner }) => (owner === null ? [] : [owner])),
    ...plan.tasks.flatMap(({ lead }) => lead),
    ...plan.tasks.flatMap(({ coop }) => coop),
  ];
  const seen = new Map<string, string>();
  for (const name of named) {
    const key = agencyKey(name);
    if (!isGroup(name) && !seen.has(key)) seen.set(key, name.trim());
  }
  return [...seen.values()];
}

/** "Các phòng", "Các sở, ban, ngành": an unnamed many. */
function isGroup(name: string): boolean {
  return agencyKey(name).startsWith('các ');
}

/**
 * Composed and decomposed letters, spaces and capitals make no other agency, nor does the part of it that is
 * named behind it: "Văn phòng UBND tỉnh (Trung tâm Công báo và Tin học)".
 */
export function isSameAgency(one: string, other: string): boolean {
  return agencyKey(one) === agencyKey(other);
}

function agencyKey(name: string): string {
  const whole = name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
  return whole.replace(/(?<=[^ ]) \([^()]*\)$/u, '');
}

function concerns({ lead, coop }: Task, unit: string): boolean {
  const agencies = [...lead, ...coop];
  return agencies.length === 0 || agencies.some((agency) => isSameAgency(agency, unit));
}

function runsIn({ period }: Plan, year: number): boolean {
  return period.from <= year && year <= period.to;
}

function isOfYear(deadline: Deadline, year: number): boolean {
  const { due, from } = deadline;
  // "Năm 2022 và những năm tiếp theo" is nobody's work in 2021.
  if (due.length === 0) return !from || yearOf(from) <= year;
  return due.some((date) => yearOf(date) === year) || rangeTouches(deadline, year);
}

function rangeTouches({ kind, from, due }: Deadline, year: number): boolean {
  const end = due.at(-1);
  if (kind !== 'range' || end === undefined) return false;
  return yearOf(end) >= year && (from === undefined || from === null || yearOf(from) <= year);
}
