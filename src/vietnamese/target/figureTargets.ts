/** The target that a figure states, with the words beside it; `null` when it states none. */
import type { Comparison } from '../../plan/types';
import { wordAt, type Token } from '../text/token';
import { describesOwner, isAside, isStartOfWay } from './asides';
import { changeBefore, type Change } from './changes';
import type { Layout } from './clauses';
import { compareWordAfter, compareWordBefore } from './comparisons';
import { isCountTarget } from './counted';
import type { Figure } from './figures';
import type { Found } from './found';
import { unitAt } from './units';

export function targetOf(
  tokens: readonly Token[],
  figure: Figure,
  layout: Layout,
  last: Found | null,
): Found | null {
  const place = layout.places[figure.from];
  const word = compareWordBefore(tokens, figure.from);
  const unit = unitAt(tokens, figure.next, figure.percent);
  const suffix = compareWordAfter(tokens, unit.next) ?? compareWordAfter(tokens, figure.next);
  const hasWord = word !== null || suffix !== null;
  if (isAside(tokens, figure, place?.depth ?? 0, hasWord) || isStartOfWay(tokens, figure))
    return null;
  const from = word?.from ?? figure.from;
  const change =
    changeBefore(tokens, figure.from) ?? changeGoesOn(tokens, figure, from, layout, last);
  const count = { figure, unit: unit.value, from, hasWord, suffix, isChange: change !== null };
  const isTarget = figure.percent
    ? !describesOwner(tokens, figure.from)
    : isCountTarget(tokens, count, layout);
  if (!isTarget) return null;
  const shared =
    isListed(tokens, figure, last) || isUnderCeiling(tokens, figure, layout, last) ? last : null;
  const base = {
    unit: unit.value.name,
    ...(figure.percent ? {} : { unitAt: [figure.next, unit.next] as const }),
    from,
    next: unit.next,
  };
  if (change) return { ...base, op: change, value: figure.value, value2: figure.value2 };
  return { ...base, ...compared(figure, word?.op ?? null, suffix, shared?.op ?? null) };
}

/** "30%, 20%, 15%": the words before the first are said for all. */
function isListed(tokens: readonly Token[], figure: Figure, last: Found | null): boolean {
  if (!last || last.op === 'increaseBy' || last.op === 'decreaseBy') return false;
  const mark = wordAt(tokens, figure.from - 1);
  return [',', 'và', '/'].includes(mark) && last.next === figure.from - 1;
}

/** "không quá 10% tập thể, 5% cá nhân": a ceiling goes on to the next of the list. */
function isUnderCeiling(
  tokens: readonly Token[],
  figure: Figure,
  { places }: Layout,
  last: Found | null,
): boolean {
  return (
    (last?.op === '<=' || last?.op === '<') &&
    last.unit === '%' &&
    figure.percent &&
    wordAt(tokens, figure.from - 1) === ',' &&
    places[last.from]?.clause === places[figure.from]?.clause
  );
}

/** "giảm ít nhất 30% thời gian, 30% chi phí": the verb is said once for both. */
function changeGoesOn(
  tokens: readonly Token[],
  figure: Figure,
  from: number,
  { places }: Layout,
  last: Found | null,
): Change | null {
  const isChange = last?.op === 'increaseBy' || last?.op === 'decreaseBy';
  // "giảm 10% biên chế, tối thiểu 80% hồ sơ …" is another target; the same figure again is the same change.
  const isSameAgain = from === figure.from || figure.value === last?.value;
  const isNext = isSameAgain && [',', 'và'].includes(wordAt(tokens, from - 1));
  const isSame = last !== null && places[last.from]?.clause === places[figure.from]?.clause;
  const isShare = figure.percent && figure.value < 100 && last?.unit === '%';
  return isChange && isNext && isSame && isShare ? (last.op as Change) : null;
}

type Compared = Pick<Found, 'op' | 'value' | 'value2'>;

function compared(
  figure: Figure,
  before: Comparison | null,
  after: Comparison | null,
  shared: Comparison | null,
): Compared {
  const { value, value2, percent } = figure;
  const op = after ?? before ?? shared;
  if (value2 !== null) {
    if (op === '<=' || op === '<') return { op, value: value2, value2: value };
    return op === null ? { op: 'between', value, value2 } : { op, value, value2 };
  }
  if (op !== null) return { op, value, value2 };
  return { op: percent && value === 100 ? '=' : '>=', value, value2 };
}
