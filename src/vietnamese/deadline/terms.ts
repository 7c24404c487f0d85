/**
 * Goes through a text once, from left to right, and cuts it into terms: times, rhythms, quotas, states,
 * marks that separate. Words that say nothing about time are passed over.
 */
import type { Parsed, Parser } from '../text/parser';
import { phrase } from '../text/parser';
import { isInnerDot, opensLine, wordAt, type Token } from '../text/token';
import { reportScope } from '../time/reportScopes';
import { listedRhythm, rhythmList } from '../time/rhythms';
import type { Rhythm, Time } from '../time/types';
import { when, type When } from '../time/when';
import { bareYear } from '../time/years';
import { bareDay } from '../time/periodDays';
import { citation, documentNoun } from './citations';
import { quotaRule, type ReadQuota } from './quotas';
import {
  conditionEndsAt,
  doneWords,
  eventOpening,
  lengthFromDay,
  noDeadlineWords,
  ongoingWords,
  roundTheClock,
  type LengthFromDay,
} from './states';

export type TermBody =
  | { readonly type: 'when'; readonly when: When; readonly weak: boolean }
  | { readonly type: 'rhythm'; readonly rhythms: readonly Rhythm[] }
  | { readonly type: 'scope'; readonly rhythms: readonly Rhythm[] }
  | { readonly type: 'quota'; readonly read: ReadQuota }
  | { readonly type: 'lengthFromDay'; readonly length: LengthFromDay }
  | { readonly type: 'cycle' }
  | { readonly type: 'onwards' }
  | { readonly type: 'ongoing' }
  | { readonly type: 'event' }
  | { readonly type: 'done' }
  | { readonly type: 'noDeadline' }
  | { readonly type: 'citation' }
  | { readonly type: 'mark'; readonly mark: Mark };

export type Mark = 'stop' | 'comma' | 'colon' | 'open' | 'close';

/** A term and the tokens it was read from. */
export type Term = TermBody & { readonly from: number; readonly to: number };

const marks: Readonly<Record<string, Mark>> = {
  ';': 'stop',
  '.': 'stop',
  ',': 'comma',
  ':': 'colon',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
};

const bareCycle = phrase('định kỳ', 'theo định kỳ');

/** Bounds strong enough to end a condition wherever they stand. */
const limit = phrase(
  'chậm nhất',
  'muộn nhất',
  'trước ngày',
  'hoàn thành trước',
  'hoàn thành trong',
  'đến hết',
);
const commaLed = phrase(',', 'và', 'nhưng', 'song', 'đảm bảo', 'bảo đảm');
const commaReach = 8;

export function termsOf(tokens: readonly Token[]): readonly Term[] {
  const terms: Term[] = [];
  let titleOpen = false;
  let hasRhythm = false;
  let at = 0;
  const push = (body: TermBody, to: number): void => {
    terms.push({ ...body, from: at, to });
    at = to;
  };
  while (at < tokens.length) {
    const mark = markAt(tokens, at);
    const found = mark
      ? null
      : termAt(tokens, at, { titleOpen, hasRhythm, atStart: isStart(terms, at) });
    if (mark) {
      titleOpen = titleOpen && mark !== 'stop' && mark !== 'close';
      push({ type: 'mark', mark }, at + 1);
    } else if (found) {
      hasRhythm ||= isRhythmic(found.value);
      if (found.value.type !== 'citation') titleOpen = false;
      push(found.value, found.next);
    } else {
      const noun = documentNoun(tokens, at);
      titleOpen ||= noun !== null;
      at = noun?.next ?? at + 1;
    }
  }
  return terms;
}

function markAt(tokens: readonly Token[], at: number): Mark | null {
  const token = tokens[at];
  if (!token || isInnerDot(tokens, at)) return null;
  if (opensLine(token)) return 'stop';
  return marks[token.text] ?? null;
}

/** After a rhythm, or a day that still wants one, a bare "năm" or "quý" is one more rhythm. */
function isRhythmic(body: TermBody): boolean {
  if (body.type !== 'when') return ['rhythm', 'scope', 'quota'].includes(body.type);
  return body.when.times.some((time) => time.kind === 'periodDay' && time.rhythm === null);
}

/** Nothing but a mark stands before: a bare year here is the deadline itself. */
function isStart(terms: readonly Term[], at: number): boolean {
  const last = terms.at(-1);
  return at === 0 || (last?.to === at && last.type === 'mark');
}

interface Surroundings {
  readonly titleOpen: boolean;
  readonly hasRhythm: boolean;
  readonly atStart: boolean;
}

function as<T>(parser: Parser<T>, turn: (value: T) => TermBody) {
  return (tokens: readonly Token[], at: number): Parsed<TermBody> | null => {
    const found = parser(tokens, at);
    return found && { value: turn(found.value), next: found.next };
  };
}

const beforeTimes = [
  as(citation, () => ({ type: 'citation' })),
  as(doneWords, () => ({ type: 'done' })),
  as(noDeadlineWords, () => ({ type: 'noDeadline' })),
  as(roundTheClock, () => ({ type: 'ongoing' })),
  as(quotaRule, (read) => ({ type: 'quota', read })),
  as(reportScope, (rhythms) => ({ type: 'scope', rhythms })),
  as(lengthFromDay, (length) => ({ type: 'lengthFromDay', length })),
] as const;

const onwardsWords = phrase(
  'các năm tiếp theo',
  'những năm tiếp theo',
  'các năm sau',
  'những năm sau',
  'các năm tới',
  'trở đi',
);

const afterTimes = [
  as(ongoingWords, () => ({ type: 'ongoing' })),
  as(rhythmList, (rhythms) => ({ type: 'rhythm', rhythms })),
  as(onwardsWords, () => ({ type: 'onwards' })),
  as(bareCycle, () => ({ type: 'cycle' })),
] as const;

function firstOf(
  rules: readonly ((tokens: readonly Token[], at: number) => Parsed<TermBody> | null)[],
  tokens: readonly Token[],
  at: number,
): Parsed<TermBody> | null {
  for (const rule of rules) {
    const found = rule(tokens, at);
    if (found) return found;
  }
  return null;
}

function termAt(
  tokens: readonly Token[],
  at: number,
  around: Surroundings,
): Parsed<TermBody> | null {
  return (
    firstOf(beforeTimes, tokens, at) ??
    timeAt(tokens, at, around) ??
    firstOf(afterTimes, tokens, at) ??
    listedAt(tokens, at, around) ??
    eventAt(tokens, at)
  );
}

function timeAt(
  tokens: readonly Token[],
  at: number,
  around: Surroundings,
): Parsed<TermBody> | null {
  const found =
    when(tokens, at) ??
    (around.atStart ? yearAlone(tokens, at) : null) ??
    (around.hasRhythm ? dayAlone(tokens, at) : null);
  if (!found) return null;
  const { value, next } = found;
  const isYear = value.times.every((time) => time.kind === 'span' && time.unit === 'year');
  const isTitle = around.titleOpen && isYear && !value.limits && value.style !== 'from';
  const weak = isYear && (isTitle || (!value.marked && !around.atStart && value.style !== 'from'));
  return { value: { type: 'when', when: value, weak }, next };
}

/** "Hằng tháng, trước ngày 20" */
function dayAlone(tokens: readonly Token[], at: number): Parsed<When> | null {
  const limits = phrase(
    'trước',
    'chậm nhất',
    'muộn nhất',
    'vào',
    'đến',
    'chậm nhất là',
  )(tokens, at);
  const found = bareDay(tokens, limits?.next ?? at);
  if (!found) return null;
  const bound = limits?.value === 'trước' ? 'before' : 'by';
  return { value: plainWhen(found.value, bound), next: found.next };
}

function plainWhen(time: Time, bound: When['bound']): When {
  return {
    style: 'points',
    times: [time],
    bound,
    marked: false,
    limits: false,
    stage: false,
    listed: null,
  };
}

/** "2025" as the whole of a cell or of a line. */
function yearAlone(tokens: readonly Token[], at: number): Parsed<When> | null {
  const found = bareYear(tokens, at);
  const after = tokens[at + 1];
  if (!found || (after && after.kind !== 'mark')) return null;
  return { value: plainWhen(found.value, 'by'), next: found.next };
}

function listedAt(
  tokens: readonly Token[],
  at: number,
  { hasRhythm, atStart }: Surroundings,
): Parsed<TermBody> | null {
  const previous = wordAt(tokens, at - 1);
  if (!hasRhythm || !(atStart || ['và', 'hoặc', '/'].includes(previous))) return null;
  return as(listedRhythm, (rhythms) => ({ type: 'rhythm', rhythms }))(tokens, at);
}

function eventAt(tokens: readonly Token[], at: number): Parsed<TermBody> | null {
  const opening = eventOpening(tokens, at);
  if (!opening) return null;
  const next = opensCondition(tokens, at)
    ? conditionEndsAt(tokens, opening.next, (place) => beginsBound(tokens, place))
    : opening.next;
  return { value: { type: 'event' }, next };
}

/** "đột xuất" and "kịp thời" say all by themselves; after "sau khi" or "theo" the condition follows. */
const wholeEvent = phrase('đột xuất', 'kịp thời', 'ngay');
const longerEvent = phrase('ngay sau khi', 'ngay khi', 'ngay sau');

function opensCondition(tokens: readonly Token[], at: number): boolean {
  return wholeEvent(tokens, at) === null || longerEvent(tokens, at) !== null;
}

function beginsBound(tokens: readonly Token[], at: number): boolean {
  if (limit(tokens, at)) return when(tokens, at) !== null;
  if (!commaLed(tokens, at)) return false;
  for (let place = at + 1; place <= at + commaReach && place < tokens.length; place += 1) {
    const found = when(tokens, place);
    if (found) return found.value.marked;
    if (rhythmList(tokens, place)) return wordAt(tokens, at) === ',';
  }
  return false;
}
