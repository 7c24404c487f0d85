/**
 * Reads when work is due from the words of a plan: "Trước 31/12 năm báo cáo", "Quý III, quý IV năm 2025",
 * "Định kỳ hằng quý, 6 tháng, năm", "Sau khi có hướng dẫn". Rules: what a named period, "trước" and
 * "chậm nhất" mean stands in the design's semantics; whatever is not sure comes back as a doubt.
 */
import type { CivilDate } from '../../plan/civilDate';
import type { DeadlineKind, Quota } from '../../plan/types';
import { typedText } from '../text/parser';
import { tokenize, type Token } from '../text/token';
import { gather, type Item } from './items';
import { within } from './occurrences';
import {
  coveredMonths,
  frameOf,
  groupStatement,
  hostStatement,
  inFrame,
  isFrame,
  lengthStatement,
  type Setting,
  type Statement,
} from './statements';
import { termsOf, type Term } from './terms';
import type { Because, DeadlineOptions, DeadlineReading, Doubt, DoubtCode, Gave } from './types';

/**
 * @param options.years occurrences outside these years are left out
 * @example
 * readDeadline('Quý III, quý IV năm 2025', { years: { from: 2025, to: 2025 } })
 * // { kind: 'range', due: ['2025-12-31'], from: '2025-07-01', … }
 * @example
 * readDeadline('Trước ngày 20 tháng cuối quý', { years: { from: 2025, to: 2025 } }).due
 * // ['2025-03-19', '2025-06-19', '2025-09-19', '2025-12-19']
 */
export function readDeadline(text: string, options: DeadlineOptions): DeadlineReading {
  const tokens = tokenize(text);
  const terms = termsOf(tokens);
  const { items, titles, replaced, disagreeing } = gather(terms);
  const setting: Setting = {
    years: options.years,
    includesDay: options.beforeIncludesDay ?? false,
    issuedOn: options.issuedOn ?? null,
  };
  const usable = items.length > 0 ? items : gather(titles.map(unweakened)).items;
  const { kind, statements, states, frames } = judged(usable, setting);
  const due = within(
    statements.flatMap(({ days }) => days),
    options.years,
  );
  const place = (term: Term) => typedText(text, tokens, term.from, term.to);
  const why: Because[] = [
    ...statements.map((one) => ({ ...place(one.term), gave: gaveOf(one) })),
    ...states.map((one) => ({ ...place(one.term), gave: stateGave(one.state) })),
    ...frames.map((one) => ({ ...place(one.term), gave: { what: 'bounds' } as const })),
    ...replaced.map((term) => ({ ...place(term), gave: { what: 'saidMoreClosely' } as const })),
    ...(items.length > 0 ? titles : []).map((term) => ({
      ...place(term),
      gave: { what: 'citation' } as const,
    })),
  ];
  return {
    kind,
    due,
    from: statements.find(({ from }) => from !== null)?.from ?? null,
    quotas: quotasOf(usable),
    why: why.sort((a, b) => a.start - b.start),
    doubts: doubtsOf(text, tokens, { statements, states, disagreeing, due, kind }, setting),
  };
}

/** A cell that holds nothing but "Kế hoạch năm 2026" still names its year. */
function unweakened(term: Term): Term {
  return term.type === 'when' ? { ...term, weak: false } : term;
}

type State = Extract<Item, { readonly type: 'state' }>;

interface Judged {
  readonly kind: DeadlineKind;
  readonly statements: readonly Statement[];
  readonly states: readonly State[];
  readonly frames: readonly { readonly term: Term }[];
}

function judged(items: readonly Item[], setting: Setting): Judged {
  const states = items.filter((item): item is State => item.type === 'state');
  const first = items[0];
  if (first?.type === 'state' && first.state === 'done') {
    return { kind: 'done', statements: [], states, frames: [] };
  }
  const isOngoing = states.some(({ state }) => state === 'ongoing');
  const dated = items.filter((item) => !(isOngoing && isAbsorbed(item)));
  const hasReturning = dated.some(isReturning);
  const frames = hasReturning ? dated.filter(isFrame) : [];
  const isOnlyFrame = new Set<Item>(frames);
  const frame = frameOf(frames, setting);
  const kept = dated.filter((item) => !isOnlyFrame.has(item));
  const covered = coveredMonths(kept);
  const raw = kept.flatMap((item) => statementOf(item, covered, setting));
  const statements = joined(raw).map((one) =>
    one.kind === 'recurring' ? { ...one, days: inFrame(one.days, frame) } : one,
  );
  const lead = statements.find(({ kind }) => kind !== 'ongoing') ?? statements[0];
  return {
    kind: lead?.kind ?? kindOfStates(states),
    statements,
    states,
    frames: frames.map(({ group }) => group),
  };
}

/** Beside "thường xuyên" a year, a stage, "hằng ngày" or "hằng năm" sets no date. */
function isAbsorbed(item: Item): boolean {
  if (item.type === 'host') {
    const isVague = ['year', 'day', 'week'].includes(item.host.rhythm.name);
    return isVague && !item.host.hasDays && item.host.quota === null;
  }
  return isFrame(item);
}

function isReturning(item: Item): boolean {
  return item.type === 'host' || (item.type === 'group' && item.group.every);
}

function statementOf(
  item: Item,
  covered: ReturnType<typeof coveredMonths>,
  setting: Setting,
): readonly Statement[] {
  switch (item.type) {
    case 'group':
      return [groupStatement(item.group, setting)];
    case 'host':
      return [hostStatement(item.host, covered.get(item.sentence) ?? new Set(), setting)];
    case 'length':
      return [lengthStatement(item, setting)];
    case 'state':
      return [];
  }
}

/** "Bắt đầu từ quý I/2025, hoàn thành trước 31/12/2025": a beginning and an end make a stretch. */
function joined(statements: readonly Statement[]): readonly Statement[] {
  const opening = statements.findIndex(({ kind, from }) => kind === 'ongoing' && from !== null);
  const ending = statements.findIndex(({ kind }, index) => kind === 'fixed' && index > opening);
  const [start, end] = [statements[opening], statements[ending]];
  if (!start || !end) return statements;
  return statements.flatMap((one) => {
    if (one === start) return [];
    return [one === end ? { ...end, kind: 'range' as const, from: start.from } : one];
  });
}

const stateKinds: Record<State['state'], DeadlineKind> = {
  ongoing: 'ongoing',
  onwards: 'ongoing',
  event: 'event',
  done: 'done',
  noDeadline: 'none',
  cycle: 'recurring',
};

/** Without a date, "thường xuyên" and "định kỳ" say more than the condition beside them. */
function kindOfStates(states: readonly State[]): DeadlineKind {
  for (const wanted of ['ongoing', 'cycle', 'onwards', 'event', 'done'] as const) {
    if (states.some(({ state }) => state === wanted)) return stateKinds[wanted];
  }
  return 'none';
}

function stateGave(state: State['state']): Gave {
  switch (state) {
    case 'ongoing':
    case 'onwards':
      return { what: 'ongoing' };
    case 'event':
      return { what: 'event' };
    case 'done':
      return { what: 'done' };
    case 'noDeadline':
      return { what: 'noDeadline' };
    case 'cycle':
      return { what: 'rhythm' };
  }
}

function gaveOf({ kind, days, from, term }: Statement): Gave {
  if (term.type === 'quota') return { what: 'quota', quota: term.read.quota };
  if (kind === 'range') return { what: 'stretch', from, to: days };
  if (kind === 'ongoing') return { what: 'opening' };
  return kind === 'recurring' && days.length === 0
    ? { what: 'rhythm' }
    : { what: 'lastDays', days };
}

function quotasOf(items: readonly Item[]): readonly Quota[] {
  return items.flatMap((item) =>
    item.type === 'host' && item.host.quota ? [item.host.quota] : [],
  );
}

interface ForDoubts {
  readonly statements: readonly Statement[];
  readonly states: readonly State[];
  readonly disagreeing: readonly Term[];
  readonly due: readonly CivilDate[];
  readonly kind: DeadlineKind;
}

function doubtsOf(
  text: string,
  tokens: readonly Token[],
  { statements, states, disagreeing, due, kind }: ForDoubts,
  { issuedOn }: Setting,
): readonly Doubt[] {
  const about = (code: DoubtCode, term: Term): Doubt => ({
    code,
    ...typedText(text, tokens, term.from, term.to),
  });
  const whole = (code: DoubtCode): Doubt => ({
    code,
    ...typedText(text, tokens, 0, tokens.length),
  });
  const doubts = [
    ...statements.flatMap(({ doubts: codes, term }) => codes.map((code) => about(code, term))),
    ...disagreeing.map((term) => about('quotasDisagree', term)),
  ];
  if (issuedOn !== null && due.some((day) => day < issuedOn) && kind !== 'recurring') {
    const early = statements.find(({ days }) => days.some((day) => day < issuedOn));
    if (early) doubts.push(about('beforePlan', early.term));
  }
  if (statements.length === 0) {
    doubts.push(
      ...states
        .filter(({ state }) => state === 'cycle')
        .map(({ term }) => about('cycleMissing', term)),
    );
  }
  if (kind === 'none' && tokens.length > 0 && states.length === 0)
    doubts.push(whole('nothingUnderstood'));
  return doubts;
}
