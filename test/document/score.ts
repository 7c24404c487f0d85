/**
 * How much of a document the reader got right, counted against what a careful reader found. Pure: it
 * compares two readings and knows no file.
 */
import type { Comparison, Indicator, Milestone, Plan, Task } from '../../src/plan/types';
import type { Expected, ExpectedIndicator, ExpectedMilestone, ExpectedTask } from './expected';
import { pairUp } from './pairs';
import { heldIn, likeness, sameNames, wordsOf } from './words';

/** From here on two titles are the same task, and two passages the same target. */
const ALIKE = 0.6;

/** How many were right, of how many that should have been and of how many that were read. */
export interface Tally {
  readonly right: number;
  readonly expected: number;
  readonly read: number;
}

/** How many of those that could be compared were right. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

export interface Miss {
  readonly kind:
    | 'task missed'
    | 'task too many'
    | 'target missed'
    | 'target too many'
    | 'due'
    | 'kind'
    | 'lead'
    | 'coop'
    | 'head';
  readonly words: string;
}

export interface Score {
  readonly tasks: Tally;
  readonly targets: Tally;
  readonly due: Share;
  readonly kinds: Share;
  readonly leads: Share;
  readonly coops: Share;
  readonly head: Share;
  readonly misses: readonly Miss[];
}

/**
 * @example f1({ right: 9, expected: 10, read: 10 }) // 0.9
 * @example f1({ right: 0, expected: 0, read: 0 }) // 1: nothing to find, nothing found
 */
export function f1({ right, expected, read }: Tally): number {
  return expected + read === 0 ? 1 : (2 * right) / (expected + read);
}

/** 1 when there was nothing to compare. */
export function share({ right, of }: Share): number {
  return of === 0 ? 1 : right / of;
}

interface Wanted {
  readonly indicator: ExpectedIndicator;
  readonly milestone: ExpectedMilestone;
}

interface Found {
  readonly indicator: Indicator;
  readonly milestone: Milestone;
}

const LEAST_IN_WORDS = /tối thiểu|ít nhất|trở lên|≥|>=/i;
const PLACES = new Set(['hạng', 'bậc', 'nhóm', 'vị trí', 'thứ hạng']);

function sameComparison(wanted: Wanted, op: Comparison): boolean {
  if (op === wanted.milestone.op || wanted.indicator.also?.includes(op) === true) return true;
  const open = new Set<Comparison>(['=', '>=']);
  const worded = LEAST_IN_WORDS.test(wanted.indicator.quoteWords);
  return !worded && open.has(op) && open.has(wanted.milestone.op);
}

function sameUnit(wanted: string | null, found: string | null): boolean {
  const [one, other] = [wordsOf(wanted ?? '').join(' '), wordsOf(found ?? '').join(' ')];
  if (one === other || (PLACES.has(one) && PLACES.has(other))) return true;
  if (one === '' || other === '' || one === '%' || other === '%') return false;
  return one.startsWith(other) || other.startsWith(one);
}

function alikeTargets(wanted: Wanted, { indicator, milestone }: Found): number {
  const { quoteWords, quote, unit, annual, scope, optional } = wanted.indicator;
  const right =
    milestone.value === wanted.milestone.value &&
    sameComparison(wanted, milestone.op) &&
    sameUnit(unit, indicator.unit) &&
    (annual || optional === true || milestone.year === wanted.milestone.year);
  if (!right) return 0;
  const words = `${quoteWords} ${scope ?? ''}`;
  const named = `${indicator.name} ${indicator.scope ?? ''}`;
  const held = Math.max(
    heldIn(quoteWords, `${named} ${indicator.quote}`),
    likeness(words, named),
    quote === undefined ? 0 : heldIn(quote, indicator.quote),
  );
  // Of two targets in one sentence the name tells which is which.
  return held < ALIKE ? 0 : ALIKE + (1 - ALIKE) * likeness(words, named);
}

const milestonesOf = (indicator: ExpectedIndicator): Wanted[] =>
  indicator.milestones.map((milestone) => ({ indicator, milestone }));

const wordsOfTarget = (name: string, { op, value, year }: ExpectedMilestone): string =>
  `${year} ${op} ${value}: ${name}`;

function scoreTargets(expected: Expected, plan: Plan): { tally: Tally; misses: Miss[] } {
  const wanted = expected.indicators.flatMap(milestonesOf);
  const found = plan.indicators.flatMap((indicator) =>
    indicator.milestones.map((milestone) => ({ indicator, milestone })),
  );
  const { pairs, missed, extra } = pairUp(wanted, found, alikeTargets, ALIKE);
  const counted = (one: Wanted) => one.indicator.optional !== true;
  const right = pairs.filter((pair) => counted(pair.wanted)).length;
  const tally = {
    right,
    expected: wanted.filter(counted).length,
    read: found.length - (pairs.length - right),
  };
  const misses: Miss[] = [
    ...missed.filter(counted).map(({ indicator, milestone }): Miss => {
      return { kind: 'target missed', words: wordsOfTarget(indicator.quoteWords, milestone) };
    }),
    ...extra.map(({ indicator, milestone }): Miss => {
      const name = `${indicator.name} [${indicator.unit ?? '-'}] «${indicator.quote}»`;
      return { kind: 'target too many', words: wordsOfTarget(name, milestone) };
    }),
  ];
  return { tally, misses };
}

/** By the title; where it was made shorter by hand, by the whole words that it was made from. */
function alikeTasks({ title, quote }: ExpectedTask, found: Task): number {
  const byTitle = likeness(title, found.title);
  const shortened = quote !== undefined && heldIn(title, found.title) >= 0.9;
  return shortened ? Math.max(byTitle, likeness(quote, found.quote) - 0.01) : byTitle;
}

const readingsOf = (task: ExpectedTask) => [task, ...(task.also ?? [])];

function rightDue(wanted: ExpectedTask, { deadline }: Task): boolean {
  const due = deadline.due.join();
  return readingsOf(wanted).some((reading) => reading.due.join() === due);
}

function rightKind(wanted: ExpectedTask, { deadline }: Task): boolean {
  return readingsOf(wanted).some(({ kind }) => kind === deadline.kind);
}

function scoreTasks(expected: Expected, plan: Plan): Omit<Score, 'targets' | 'head'> {
  const { pairs, missed, extra } = pairUp(expected.tasks, plan.tasks, alikeTasks, ALIKE);
  const counted = pairs.filter(({ wanted }) => wanted.optional !== true);
  const dated = counted.filter(
    ({ wanted, found }) => wanted.due.length > 0 || found.deadline.due.length > 0,
  );
  const misses: Miss[] = [
    ...missed
      .filter(({ optional }) => optional !== true)
      .map(({ title, ref }): Miss => ({ kind: 'task missed', words: `${ref} ${title}` })),
    ...extra.map(({ title, ref }): Miss => ({ kind: 'task too many', words: `${ref} ${title}` })),
  ];
  const compared = (
    kind: Miss['kind'],
    among: typeof counted,
    isRight: (pair: (typeof counted)[number]) => boolean,
    words: (pair: (typeof counted)[number]) => string,
  ): Share => {
    const wrong = among.filter((pair) => !isRight(pair));
    for (const pair of wrong) {
      misses.push({ kind, words: `${pair.wanted.ref} ${pair.wanted.title}: ${words(pair)}` });
    }
    return { right: among.length - wrong.length, of: among.length };
  };
  return {
    tasks: {
      right: counted.length,
      expected: expected.tasks.filter(({ optional }) => optional !== true).length,
      read: plan.tasks.length - (pairs.length - counted.length),
    },
    due: compared(
      'due',
      dated,
      ({ wanted, found }) => rightDue(wanted, found),
      ({ wanted, found: { deadline } }) =>
        `«${deadline.text}» ${wanted.due.join()} ≠ ${deadline.due.join()}`,
    ),
    kinds: compared(
      'kind',
      counted,
      ({ wanted, found }) => rightKind(wanted, found),
      ({ wanted, found: { deadline } }) => `«${deadline.text}» ${wanted.kind} ≠ ${deadline.kind}`,
    ),
    leads: compared(
      'lead',
      counted,
      ({ wanted, found }) => sameNames(wanted.lead, found.lead),
      ({ wanted, found }) => `${wanted.lead.join(' | ')} ≠ ${found.lead.join(' | ')}`,
    ),
    coops: compared(
      'coop',
      counted,
      ({ wanted, found }) => sameNames(wanted.coop, found.coop),
      ({ wanted, found }) => `${wanted.coop.join(' | ')} ≠ ${found.coop.join(' | ')}`,
    ),
    misses,
  };
}

function scoreHead({ head }: Expected, plan: Plan): { head: Share; misses: Miss[] } {
  const fields: readonly (readonly [string, boolean, string])[] = [
    ['title', likeness(head.title, plan.title) >= 0.85, plan.title],
    ['number', head.number === plan.number, plan.number],
    ['issuer', heldIn(plan.issuer, head.issuer) === 1 && plan.issuer !== '', plan.issuer],
    ['issuedOn', head.issuedOn === plan.issuedOn, plan.issuedOn ?? '-'],
    [
      'period',
      head.period.from === plan.period.from && head.period.to === plan.period.to,
      `${plan.period.from}-${plan.period.to}`,
    ],
  ];
  const wrong = fields.filter(([, right]) => !right);
  return {
    head: { right: fields.length - wrong.length, of: fields.length },
    misses: wrong.map(([field, , read]) => ({ kind: 'head', words: `${field}: ${read}` })),
  };
}

/** Scores one reading against what should have been read. */
export function scoreOf(expected: Expected, plan: Plan): Score {
  const targets = scoreTargets(expected, plan);
  const tasks = scoreTasks(expected, plan);
  const head = scoreHead(expected, plan);
  return {
    ...tasks,
    targets: targets.tally,
    head: head.head,
    misses: [...tasks.misses, ...targets.misses, ...head.misses],
  };
}

const addTallies = (one: Tally, other: Tally): Tally => ({
  right: one.right + other.right,
  expected: one.expected + other.expected,
  read: one.read + other.read,
});

const addShares = (one: Share, other: Share): Share => ({
  right: one.right + other.right,
  of: one.of + other.of,
});

/** The sums over documents; the shares are of the sums, never a mean of shares. */
export function sumOf(scores: readonly Score[]): Score {
  return scores.reduce((one, other) => ({
    tasks: addTallies(one.tasks, other.tasks),
    targets: addTallies(one.targets, other.targets),
    due: addShares(one.due, other.due),
    kinds: addShares(one.kinds, other.kinds),
    leads: addShares(one.leads, other.leads),
    coops: addShares(one.coops, other.coops),
    head: addShares(one.head, other.head),
    misses: [...one.misses, ...other.misses],
  }));
}
