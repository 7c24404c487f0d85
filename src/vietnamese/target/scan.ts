/** Goes through the tokens once and finds targets and years, passing over what is neither. */
import { isNumberAt, wordAt, type Token } from '../text/token';
import type { Layout } from './clauses';
import { figureAt } from './figures';
import { targetOf } from './figureTargets';
import type { Found } from './found';
import { levelAt } from './levels';
import { notTargetAt } from './notTargets';
import { benchmarkAt } from './qualitative';
import { quotaAt, withoutRepeats } from './quotaTargets';
import { rankAt } from './ranks';
import { isBefore, isComparedWith, timeAt, type YearMark } from './years';

export interface Scanned {
  readonly found: readonly Found[];
  readonly years: readonly YearMark[];
}

/** @param onlyYear the year of a plan of one year, else `null` */
export function scan(tokens: readonly Token[], layout: Layout, onlyYear: number | null): Scanned {
  const found: Found[] = [];
  const years: YearMark[] = [];
  let at = 0;
  while (at < tokens.length) {
    const step = stepAt(tokens, at, { layout, onlyYear, last: found.at(-1) ?? null });
    if (step.year) years.push(step.year);
    if (step.target) found.push(step.target);
    at = Math.max(step.next, at + 1);
  }
  return { found: withoutRepeats(found), years };
}

interface Step {
  readonly next: number;
  readonly target?: Found;
  readonly year?: YearMark;
}

interface Around {
  readonly layout: Layout;
  readonly onlyYear: number | null;
  readonly last: Found | null;
}

function stepAt(tokens: readonly Token[], at: number, { layout, onlyYear, last }: Around): Step {
  const place = layout.places[at];
  const rank = rankAt(tokens, at);
  if (rank && !place?.isResult) {
    const { value, value2 } = rank.value;
    return {
      next: rank.next,
      target: { op: '<=', value, value2, unit: 'hạng', from: at, next: rank.next },
    };
  }
  const level = levelAt(tokens, at);
  if (level && !place?.isResult) return { next: level.next, target: level };
  const quota = quotaAt(tokens, at);
  if (quota && !place?.isResult) return { next: quota.next, target: quota };
  const time = timeAt(tokens, at, onlyYear);
  if (time) {
    const { value, next } = time;
    if (value === null) return { next };
    const isBaseline = isComparedWith(tokens, at - 1);
    const year = isBefore(tokens, at) ? value - 1 : value;
    const depth = isAloneInBrackets(tokens, at, next) ? 0 : (place?.depth ?? 0);
    const isHeading = wordAt(tokens, next) === ':';
    return { next, year: { year, from: at, next, isBaseline, isHeading, depth } };
  }
  const skipped = notTargetAt(tokens, at);
  if (skipped !== null) return { next: skipped };
  const benchmark = benchmarkAt(tokens, at);
  if (benchmark) {
    const { op, benchmark: name } = benchmark.value;
    return {
      next: benchmark.next,
      target: {
        op,
        value: null,
        value2: null,
        unit: null,
        benchmark: name,
        from: at,
        next: benchmark.next,
      },
    };
  }
  const isFigure = isNumberAt(tokens, at) && !isPartOfName(tokens, at);
  const figure = isFigure ? figureAt(tokens, at) : null;
  if (!figure) return { next: at + 1 };
  const target = place?.isResult ? null : targetOf(tokens, figure, layout, last);
  return target ? { next: Math.max(figure.next, target.next), target } : { next: figure.next };
}

/** "(năm 2026)", "(đến năm 2027)" beside a target. */
function isAloneInBrackets(tokens: readonly Token[], at: number, next: number): boolean {
  const hasLead = ['đến', 'vào', 'trong', 'hết'].includes(wordAt(tokens, at - 1));
  return wordAt(tokens, hasLead ? at - 2 : at - 1) === '(' && wordAt(tokens, next) === ')';
}

/** "m2", "km2", "C06": digits right behind one or two letters; "đạt80%" only lacks its space. */
function isPartOfName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return tokens[at]?.glued === true && before?.kind === 'word' && before.text.length <= 2;
}
