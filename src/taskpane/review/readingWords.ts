/** How a typed deadline or target is understood, in plain words. */
import { isPercent } from '../../plan/comparisonText';
import { yearOf } from '../../plan/civilDate';
import type { Deadline, Milestone, Quota } from '../../plan/types';
import type { TargetValue } from '../../document/review/targetText';
import type { ReviewMessages } from './messages/vi';

/** As many days as a person takes in at a glance. */
const MANY = 12;

type DeadlineWords = ReviewMessages['deadline'];

/**
 * @example deadlineWords({ kind: 'recurring', due: [four days of 2026], … }, [], vi.deadline)
 * // 'Hạn: 31/03, 30/06, 30/09, 31/12/2026 (mỗi quý một lần)'
 */
export function deadlineWords(
  { kind, due, from = null }: Deadline,
  quotas: readonly Quota[],
  words: DeadlineWords,
): string {
  const amounts = quotas.map(({ count, unit = '', per }) =>
    words.quota(count, unit, words.per[per]),
  );
  return [sentence(kind, due, from, words), ...amounts].join('; ');
}

function sentence(
  kind: Deadline['kind'],
  due: Deadline['due'],
  from: Deadline['from'] | null,
  words: DeadlineWords,
): string {
  const end = due.at(-1);
  if (end === undefined) return kind === 'fixed' || kind === 'range' ? words.none : words[kind];
  if (kind === 'range') {
    const to = words.days([end]);
    return from ? words.range(words.days([from]), to) : words.rangeTo(to);
  }
  const dates =
    due.length > MANY
      ? words.many(words.days(due.slice(0, 3)), words.days([end]), due.length)
      : words.days(due);
  const said = words.due(dates);
  return kind === 'recurring' ? `${said} (${rhythm(due, words)})` : said;
}

function rhythm(due: Deadline['due'], words: DeadlineWords): string {
  const years = new Set(due.map(yearOf)).size;
  const perYear = due.length / years;
  if (perYear === 1 || perYear === 2 || perYear === 4 || perYear === 12) {
    return words.rhythms[perYear];
  }
  return words.perYear(Math.round(perYear));
}

type TargetWords = ReviewMessages['target'];

/**
 * One line a milestone.
 *
 * @example targetWords({ milestones: [{ year: 2030, op: '>=', value: 80 }], unit: '%', … }, vi.target)
 * // ['Đạt khi ≥ 80 %, từ năm 2030']
 */
export function targetWords(target: TargetValue, words: TargetWords): readonly string[] {
  return target.milestones.map((milestone) =>
    words.metWhen(
      condition(milestone, target, words),
      target.annual ? words.everyYear : words.fromYear(milestone.year),
    ),
  );
}

function condition(milestone: Milestone, target: TargetValue, words: TargetWords): string {
  const { op, value, value2 = null, baselineYear = null, benchmark } = milestone;
  const unit = target.unit ?? '';
  const isPlace = target.measure === 'rank' || target.measure === 'level';
  const figure = (one: number): string =>
    isPlace && unit !== '' ? words.place(one, unit) : words.figure(one, unit);
  if (op === 'done') return words.done;
  if (value === null) return relative(op, benchmark ?? '', words);
  if (op === 'between') {
    return value2 === null ? figure(value) : words.between(figure(value), figure(value2));
  }
  const aim = value2 === null ? '' : words.stretch(figure(value2));
  const since = baselineYear === null ? '' : words.since(baselineYear);
  if (op === 'increaseBy' || op === 'decreaseBy') {
    const by = isPercent(unit) ? words.figure(value, words.percentPoints) : figure(value);
    return `${op === 'increaseBy' ? words.increase(by) : words.decrease(by)}${since}${aim}`;
  }
  if (target.measure === 'rank' && op === '<=') return `${words.rank(value)}${aim}`;
  return `${symbols[op]} ${figure(value)}${aim}`;
}

const symbols = { '>=': '≥', '>': '>', '<=': '≤', '<': '<', '=': '=' } as const;

function relative(op: Milestone['op'], benchmark: string, words: TargetWords): string {
  switch (op) {
    case '>':
    case 'increaseBy':
      return words.higher(benchmark);
    case '<':
    case 'decreaseBy':
      return words.lower(benchmark);
    case '=':
      return words.same(benchmark);
    case '<=':
      return words.atMost(benchmark);
    default:
      return words.atLeast(benchmark);
  }
}
