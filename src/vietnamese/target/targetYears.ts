/** Which of the years of a sentence each target belongs to, and which it is compared with. */
import type { Token } from '../text/token';
import type { Layout } from './clauses';
import type { Found } from './found';
import type { YearMark } from './years';

export interface TargetYears {
  readonly year: number | null;
  readonly baselineYear: number | null;
}

const NEAR = 3;
const parting = new Set([',', ';', '.', ':', 'và']);

/**
 * One entry for each target: the year said right after it ("99% vào năm 2030"), else the last one before it,
 * of its sentence or in a heading, else the next one of its clause, unless another target follows that one.
 *
 * @param years in the order of the text, as the targets are
 */
export function targetYears(
  tokens: readonly Token[],
  targets: readonly Found[],
  years: readonly YearMark[],
  { places }: Layout,
): readonly TargetYears[] {
  const aims = years.filter(({ isBaseline }) => !isBaseline);
  const baselines = years.filter(({ isBaseline }) => isBaseline);
  const nextAim = cursor(aims);
  const nextBaseline = cursor(baselines);
  // "giảm 30% thời gian, 30% chi phí so với năm 2024": said once, for all changes of the clause.
  const baselineOfClause = new Map(baselines.map((mark) => [places[mark.from]?.clause, mark]));
  let preceding: YearMark | null = null;
  let heading: YearMark | null = null;
  let seen = 0;
  return targets.map((target, index) => {
    const depth = places[target.from]?.depth ?? 0;
    const clause = places[target.from]?.clause;
    const following = targets[index + 1];
    const limit = following?.from ?? tokens.length;
    for (; seen < aims.length; seen += 1) {
      const mark = aims[seen];
      if (!mark || mark.from >= target.next) break;
      if (mark.depth <= depth) preceding = mark;
      if (mark.isHeading) heading = mark;
    }
    const after = nextAim(target.next, limit);
    const own =
      after && after.depth <= depth && places[after.from]?.clause === clause ? after : null;
    const isLast = following === undefined || places[following.from]?.clause !== clause;
    const isNear = own !== null && stands(tokens, target.next, own.from);
    const sentence = places[target.from]?.sentence;
    const above = preceding && places[preceding.from]?.sentence === sentence ? preceding : heading;
    const year = isNear ? own : (above ?? (isLast ? own : null));
    const isChange = target.op === 'increaseBy' || target.op === 'decreaseBy';
    const baseline =
      nextBaseline(target.from, limit) ??
      (isChange && clause !== undefined ? baselineOfClause.get(clause) : null);
    return { year: year?.year ?? null, baselineYear: baseline?.year ?? null };
  });
}

/** Nothing but small words stands between a target and its year. */
function stands(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from <= NEAR && tokens.slice(from, to).every(({ text }) => !parting.has(text));
}

/** The first mark inside a stretch; asked for stretches in rising order, so each mark is passed once. */
function cursor(marks: readonly YearMark[]): (from: number, to: number) => YearMark | null {
  let index = 0;
  return (from, to) => {
    while (index < marks.length && (marks[index]?.from ?? 0) < from) index += 1;
    const mark = marks[index];
    return mark && mark.from < to ? mark : null;
  };
}
