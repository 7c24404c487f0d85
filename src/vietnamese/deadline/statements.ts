/** Each item becomes a statement: its kind and its days. Years, stages and beginnings bound what comes back. */
import { addDays, type CivilDate } from '../../plan/civilDate';
import type { DeadlineKind } from '../../plan/types';
import { dayIn } from '../time/calendar';
import { isEveryYear, type Rhythm, type Span } from '../time/types';
import type { Group, GroupItem, Host, Item } from './items';
import { spansOf } from './items';
import {
  daysOfPeriodDay,
  isYearLevel,
  lastDayOfSpan,
  periodEnds,
  yearsAround,
  type Bounding,
  type Years,
} from './occurrences';
import type { Term } from './terms';
import type { DoubtCode } from './types';

export interface Statement {
  readonly kind: DeadlineKind;
  readonly days: readonly CivilDate[];
  readonly from: CivilDate | null;
  readonly term: Term;
  readonly doubts: readonly DoubtCode[];
}

export interface Setting {
  readonly years: Years;
  readonly includesDay: boolean;
  readonly issuedOn: CivilDate | null;
}

/** The days between which what comes back is due. */
export interface Frame {
  readonly from: CivilDate | null;
  readonly to: CivilDate | null;
}

/** The years that a stretch without one is taken to lie in. */
function guessedYears({ years, issuedOn }: Setting, isPlan: boolean): readonly number[] {
  const issued = issuedOn === null ? null : Number(issuedOn.slice(0, 4));
  if (issued !== null && issued >= years.from && issued <= years.to && !isPlan) return [issued];
  return Array.from({ length: years.to - years.from + 1 }, (_, index) => years.from + index);
}

interface Dated {
  readonly days: readonly CivilDate[];
  readonly doubts: readonly DoubtCode[];
}

function datesOfSpan(span: Span, every: boolean, bounding: Bounding, setting: Setting): Dated {
  const doubts = new Set<DoubtCode>();
  const { year } = span;
  let years: readonly number[];
  if (year.kind === 'named') years = [year.year];
  else if (isEveryYear(year) || every) years = yearsAround(setting.years);
  else {
    years = guessedYears(setting, year.kind === 'plan');
    if (year.kind === 'missing') doubts.add('yearGuessed');
  }
  if (span.part === 'start' && span.unit !== 'month') doubts.add('vaguePeriod');
  const days: CivilDate[] = [];
  for (const one of years) {
    const found = lastDayOfSpan(span, one, bounding);
    if (found.kind === 'day') days.push(found.day);
    else if (year.kind === 'named' || span.start.month !== 2) doubts.add('impossibleDate');
  }
  return { days, doubts: [...doubts] };
}

function startOf(span: Span, setting: Setting): CivilDate | null {
  const year = span.year.kind === 'named' ? span.year.year : guessedYears(setting, false)[0];
  return year === undefined ? null : dayIn(year, span.start);
}

function boundingOf({ when }: Group, { includesDay }: Setting): Bounding {
  return { bound: when.bound, includesDay };
}

/** A list of times, each due. */
function pointsStatement(group: Group, setting: Setting): Statement {
  const bounding = boundingOf(group, setting);
  const parts = group.when.times.map((time): Dated => {
    if (time.kind === 'span') return datesOfSpan(time, group.every, bounding, setting);
    // "Báo cáo quý I, quý III trước ngày 20 tháng cuối quý": of those two quarters, not of each.
    const own = group.taken ? group.rhythms : null;
    const rhythms: readonly Rhythm[] = own ?? (time.rhythm ? [time.rhythm] : (group.rhythms ?? []));
    const days = rhythms.flatMap((rhythm) =>
      daysOfPeriodDay(time, rhythm, setting.years, bounding),
    );
    return { days, doubts: rhythms.length === 0 ? ['cycleMissing'] : [] };
  });
  return {
    kind: group.every || isOfEachYear(group, setting) ? 'recurring' : 'fixed',
    days: parts.flatMap(({ days }) => days),
    from: null,
    term: group.term,
    doubts: parts.flatMap(({ doubts }) => doubts),
  };
}

/** "Trước ngày 05/6" in a plan of several years is due in each of them. */
function isOfEachYear({ when }: Group, setting: Setting): boolean {
  const missing = spansOf(when.times).filter(({ year }) => year.kind === 'missing');
  return missing.length > 0 && guessedYears(setting, false).length > 1;
}

function rangeStatement(group: Group, last: Span, setting: Setting): Statement {
  const spans = spansOf(group.when.times);
  const first = spans.length > 1 ? spans[0] : undefined;
  const end = datesOfSpan(last, group.every, boundingOf(group, setting), setting);
  const from = first && !group.every ? startOf(first, setting) : null;
  const doubts = [...end.doubts];
  if (first && from === null && !group.every) doubts.push('impossibleDate');
  const [only] = end.days;
  if (from !== null && only !== undefined && end.days.length === 1 && only < from) {
    doubts.push('endBeforeStart');
  }
  return {
    kind: group.every ? 'recurring' : 'range',
    days: end.days,
    from,
    term: group.term,
    doubts,
  };
}

export function groupStatement(group: Group, setting: Setting): Statement {
  const { style, times } = group.when;
  const spans = spansOf(times);
  const [first] = spans;
  const last = spans.at(-1);
  if (style === 'range' && last) return rangeStatement(group, last, setting);
  if (style !== 'from') return pointsStatement(group, setting);
  const from = first ? startOf(first, setting) : null;
  return { kind: 'ongoing', days: [], from, term: group.term, doubts: [] };
}

/** A rhythm without days of its own is due at the ends of its periods, where no other report stands. */
export function hostStatement(
  host: Host,
  covered: ReadonlySet<number>,
  setting: Setting,
): Statement {
  const free = host.rhythm.endMonths.filter((month) => !covered.has(month));
  const days = host.hasDays ? [] : periodEnds(free, setting.years);
  const isUnknown = host.rhythm.name === 'other' && host.rhythm.endMonths.length === 0;
  return {
    kind: 'recurring',
    days,
    from: null,
    term: host.term,
    doubts: isUnknown ? ['firstYearMissing'] : [],
  };
}

/** By sentence: months whose report has a day in the text; the bare period end is not due beside it. */
export function coveredMonths(items: readonly Item[]): ReadonlyMap<number, ReadonlySet<number>> {
  const covered = new Map<number, Set<number>>();
  for (const item of items) {
    if (item.type !== 'host' || !item.host.hasDays) continue;
    const months = covered.get(item.sentence) ?? new Set<number>();
    for (const month of item.host.rhythm.endMonths) months.add(month);
    covered.set(item.sentence, months);
  }
  return covered;
}

/** Whether an item only says between which years something else happens. */
export function isFrame(item: Item): item is GroupItem {
  if (item.type !== 'group' || item.group.every) return false;
  const { when } = item.group;
  return when.style === 'from' || (isYearLevel(when.times) && when.bound === 'by') || when.stage;
}

export function frameOf(items: readonly GroupItem[], setting: Setting): Frame {
  let frame: Frame = { from: null, to: null };
  for (const { group } of items) {
    const { style, limits, times } = group.when;
    const spans = spansOf(times);
    const [first] = spans;
    const last = spans.at(-1);
    if (!first || !last) continue;
    const from = style === 'points' && limits ? frame.from : startOf(first, setting);
    const to =
      style === 'from' || last.year.kind !== 'named' ? frame.to : dayIn(last.year.year, last.end);
    frame = { from: from ?? frame.from, to: to ?? frame.to };
  }
  return frame;
}

export function inFrame(days: readonly CivilDate[], { from, to }: Frame): readonly CivilDate[] {
  return days.filter((day) => (from === null || day >= from) && (to === null || day <= to));
}

export function lengthStatement(
  item: Extract<Item, { readonly type: 'length' }>,
  setting: Setting,
): Statement {
  const { days, doubts } = datesOfSpan(
    item.length.start,
    false,
    { bound: 'by', includesDay: false },
    setting,
  );
  return {
    kind: 'fixed',
    days: days.map((day) => addDays(day, item.length.days)),
    from: null,
    term: item.term,
    doubts,
  };
}
