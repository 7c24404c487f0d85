/**
 * Puts the terms of a text together: which day belongs to which rhythm, which year bounds what comes back,
 * which quota says another one again. What is left are items that each state one thing.
 */
import type { Quota } from '../../plan/types';
import { rhythms as known } from '../time/calendar';
import type { PeriodDay, Rhythm, Span, Time } from '../time/types';
import type { When } from '../time/when';
import { isYearLevel } from './occurrences';
import type { LengthFromDay } from './states';
import type { Mark, Term } from './terms';

/** One or more times with the same bound. */
export interface Group {
  when: When;
  readonly term: Term;
  /** It comes back every year, or in every period of these rhythms. */
  every: boolean;
  rhythms: readonly Rhythm[] | null;
  taken: boolean;
}

/** A rhythm, with the days that the words give for it; without them the ends of its periods count. */
export interface Host {
  readonly rhythm: Rhythm;
  readonly term: Term;
  readonly ofScope: boolean;
  quota: Quota | null;
  hasDays: boolean;
}

export interface GroupItem {
  readonly type: 'group';
  readonly group: Group;
  readonly sentence: number;
}

export type Item =
  | GroupItem
  | { readonly type: 'host'; readonly host: Host; readonly sentence: number }
  | {
      readonly type: 'length';
      readonly length: LengthFromDay;
      readonly term: Term;
      readonly sentence: number;
    }
  | {
      readonly type: 'state';
      readonly state: 'ongoing' | 'event' | 'done' | 'noDeadline' | 'cycle' | 'onwards';
      readonly term: Term;
      readonly sentence: number;
    };

export interface Gathered {
  readonly items: readonly Item[];
  /** Bare years in the name of a document. */
  readonly titles: readonly Term[];
  /** Periods that the words right after them say more closely. */
  readonly replaced: readonly Term[];
  readonly disagreeing: readonly Term[];
}

function hasNamedYear(times: readonly Time[]): boolean {
  return times.some((time) => time.kind === 'span' && time.year.kind === 'named');
}

/** A stretch of "năm báo cáo" is one that each report has; only "hằng năm" makes it come back by itself. */
function comesBack({ style, times }: When): boolean {
  return times.some(
    (time) =>
      time.kind === 'periodDay' ||
      time.year.kind === 'every' ||
      (time.year.kind === 'relative' && style !== 'range'),
  );
}

/** Days whose period the words before leave open, or name as these do. */
function wantsRhythm({ times }: When, rhythms: readonly Rhythm[]): boolean {
  return times.some(
    (time) => time.kind === 'periodDay' && (!time.rhythm || rhythms.includes(time.rhythm)),
  );
}

/** A list that was read as a stretch, as its single times again. */
function asPoints(when: When): When {
  return when.listed === null ? when : { ...when, style: 'points', times: when.listed };
}

const timesAYear: Record<Quota['per'], number> = {
  week: 52,
  month: 12,
  quarter: 4,
  halfYear: 2,
  year: 1,
};

class Gathering {
  readonly items: Item[] = [];
  readonly titles: Term[] = [];
  readonly replaced: Term[] = [];
  readonly disagreeing: Term[] = [];
  private sentence = 0;
  private hosts: Host[] = [];
  private last: Term | null = null;
  private lastMark: Mark | null = null;
  /** The group that a rhythm or a report named after it may still be about. */
  private open: Group | null = null;
  /** "Định kỳ" was said: what follows without a year comes back. */
  private isCyclic = false;

  take(term: Term): void {
    switch (term.type) {
      case 'mark':
        this.mark(term);
        break;
      case 'when':
        this.when(term, term.when, term.weak);
        break;
      case 'rhythm':
        this.rhythm(term, term.rhythms);
        break;
      case 'scope':
        this.scope(term, term.rhythms);
        break;
      case 'quota':
        this.quota(term, term.read.quota, term.read.rhythm);
        break;
      case 'lengthFromDay':
        this.items.push({ type: 'length', length: term.length, term, sentence: this.sentence });
        break;
      case 'citation':
        this.titles.push(term);
        break;
      default:
        if (term.type === 'cycle') this.isCyclic = true;
        this.items.push({ type: 'state', state: term.type, term, sentence: this.sentence });
    }
    this.last = term;
    this.lastMark = term.type === 'mark' ? term.mark : null;
  }

  private mark(term: Term & { readonly type: 'mark' }): void {
    if (term.mark !== 'stop') return;
    this.sentence += 1;
    this.hosts = [];
    this.open = null;
    this.isCyclic = false;
  }

  /**
   * "Quý IV năm 2025 (trước ngày 15/11)": the day right after a period says it more closely, in the
   * period's year when it names none itself.
   */
  private replacing(term: Term, when: When): When {
    const index = this.items.length - 1;
    const item = this.items[index];
    if (item?.type !== 'group' || !this.isRightAfter(item.group.term, term)) return when;
    const days = spansOf(when.times);
    const wide = spansOf(item.group.when.times).at(-1);
    const isCloser = days.length > 0 && days.every(({ unit }) => unit === 'day');
    if (!isCloser || !wide || wide.unit === 'day' || item.group.taken) return when;
    const isInside = days.every(
      ({ start }) => start.month >= wide.start.month && start.month <= wide.end.month,
    );
    if (!isInside) return when;
    this.items.splice(index, 1);
    this.replaced.push(item.group.term);
    return {
      ...when,
      times: days.map((day) => (day.year.kind === 'missing' ? { ...day, year: wide.year } : day)),
    };
  }

  /** Nothing, a bracket or a colon stands between the two. */
  private isRightAfter(before: Term, term: Term): boolean {
    if (before.to === term.from) return true;
    const isMark = this.lastMark === 'open' || this.lastMark === 'colon';
    return isMark && before.to === term.from - 1;
  }

  private isInBracketsAfterHost(term: Term): boolean {
    return this.lastMark === 'open' && this.hosts.at(-1)?.term.to === term.from - 1;
  }

  private when(term: Term, said: When, weak: boolean): void {
    const closest = this.replacing(term, said);
    const when = this.isCyclic && !hasNamedYear(closest.times) ? asPoints(closest) : closest;
    const group: Group = {
      when,
      term,
      every: comesBack(when) || (this.isCyclic && !hasNamedYear(when.times)),
      rhythms: null,
      taken: false,
    };
    if (weak && !this.isBoundOfHost(term)) {
      this.titles.push(term);
      return;
    }
    const hosts = hasNamedYear(when.times) ? [] : this.hostsFor(group);
    for (const host of hosts) host.hasDays = true;
    if (hosts.length > 0) {
      // "02 lần/năm (tháng 6 và tháng 12)": each of them is due, there is no stretch.
      group.when = asPoints(when);
      group.every = true;
      group.taken = true;
      group.rhythms = hosts.map(({ rhythm }) => rhythm);
    }
    // "báo cáo quý I trước ngày 15/3/2025": the report's own day, once.
    const scoped = this.hosts.at(-1);
    if (
      hasNamedYear(when.times) &&
      scoped?.ofScope &&
      !scoped.hasDays &&
      !isYearLevel(when.times)
    ) {
      scoped.hasDays = true;
    }
    this.open = group.taken || hasNamedYear(when.times) ? null : group;
    this.items.push({ type: 'group', group, sentence: this.sentence });
  }

  /** "Hằng quý năm 2025": the bare year right after a rhythm bounds it. */
  private isBoundOfHost(term: Term): boolean {
    return this.hosts.some((host) => host.term.to === term.from);
  }

  private hostsFor({ when, term }: Group): readonly Host[] {
    const free = this.hosts.filter(({ hasDays }) => !hasDays);
    const last = free.at(-1);
    if (!last || last !== this.hosts.at(-1)) return [];
    const day = when.times.find((time): time is PeriodDay => time.kind === 'periodDay');
    if (day) {
      const ofTerm = free.filter((host) => host.term === last.term);
      const ends = day.rhythm?.endMonths;
      return ends
        ? ofTerm.filter(({ rhythm }) => rhythm.endMonths.every((month) => ends.includes(month)))
        : ofTerm;
    }
    if (isYearLevel(when.times)) return [];
    const isLong = !['week', 'month', 'quarter', 'day'].includes(last.rhythm.name);
    return isLong || this.isInBracketsAfterHost(term) ? [last] : [];
  }

  /** "Ngày 20 tháng cuối kỳ báo cáo, hằng quý": a rhythm after days may be the one that they come back in. */
  private rhythm(term: Term, rhythms: readonly Rhythm[]): void {
    const group = this.open;
    const isYearly = rhythms.every((rhythm) => rhythm === known.year);
    if (group && (isYearly || wantsRhythm(group.when, rhythms))) {
      group.every = true;
      group.rhythms = rhythms;
      this.open = null;
    } else this.addHosts(term, rhythms, false);
  }

  private scope(term: Term, rhythms: readonly Rhythm[]): void {
    const group = this.open;
    if (group) {
      group.every = true;
      group.rhythms = rhythms;
      this.open = null;
      return;
    }
    // "… trước ngày 15/12/2025 đối với báo cáo năm": the day has its year, nothing comes back.
    if (this.last?.type === 'when') return;
    this.addHosts(term, rhythms, true);
  }

  private addHosts(term: Term, rhythms: readonly Rhythm[], ofScope: boolean): void {
    for (const rhythm of rhythms) {
      const host: Host = { rhythm, term, ofScope, quota: null, hasDays: false };
      this.hosts.push(host);
      this.items.push({ type: 'host', host, sentence: this.sentence });
    }
  }

  private quota(term: Term, quota: Quota, rhythm: Rhythm): void {
    const before = this.hosts.at(-1);
    const isAgain =
      before?.quota && before.quota.per !== quota.per && term.from - before.term.to <= 1;
    if (isAgain && before.quota) {
      const isEqual =
        before.quota.count * timesAYear[before.quota.per] === quota.count * timesAYear[quota.per];
      if (!isEqual) this.disagreeing.push(term);
      else before.quota = coarser(before.quota, quota);
      return;
    }
    const host: Host = { rhythm, term, ofScope: false, quota, hasDays: false };
    this.hosts.push(host);
    this.items.push({ type: 'host', host, sentence: this.sentence });
  }
}

/** "01 số/tuần (52 số/năm)" is one quota; the year's total is what the year is judged by. */
function coarser(one: Quota, other: Quota): Quota {
  return timesAYear[one.per] <= timesAYear[other.per] ? one : other;
}

export function gather(terms: readonly Term[]): Gathered {
  const gathering = new Gathering();
  for (const term of terms) gathering.take(term);
  return gathering;
}

export function spansOf(times: readonly Time[]): readonly Span[] {
  return times.filter((time): time is Span => time.kind === 'span');
}
