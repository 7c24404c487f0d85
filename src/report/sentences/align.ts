/**
 * Finds the numbers of a draft again in what an officer made of it. The two texts are laid side by side
 * word by word (the longest common subsequence, numbers counting half where they differ); a number that was
 * replaced by another in the same place stays tied, one that was deleted or newly written is not. A sentence
 * that was moved takes its numbers along.
 */
import { tokensOf, type Token } from './tokens';
import type { TieMark } from './types';

/** Longer texts are not compared: the officer has rewritten them anyway. */
const mostTokens = 1_500;

export interface FoundNumber {
  readonly start: number;
  readonly end: number;
  readonly source: string;
  readonly part: number;
}

function likeness(one: Token, other: Token): number {
  if (one.text.normalize('NFC') === other.text.normalize('NFC')) return 2;
  return one.isNumber && other.isNumber ? 1 : 0;
}

/** For each token of the draft, the index of the one that it became; `-1` for none. */
function matches(draft: readonly Token[], edited: readonly Token[]): readonly number[] {
  const width = edited.length + 1;
  const best = new Uint16Array((draft.length + 1) * width);
  const at = (row: number, column: number): number => best[row * width + column] ?? 0;
  const pair = (row: number, column: number): number => {
    const one = draft[row];
    const other = edited[column];
    return one && other ? likeness(one, other) : 0;
  };
  for (let row = draft.length - 1; row >= 0; row -= 1) {
    for (let column = edited.length - 1; column >= 0; column -= 1) {
      const alike = pair(row, column);
      best[row * width + column] = Math.max(
        at(row + 1, column),
        at(row, column + 1),
        alike === 0 ? 0 : alike + at(row + 1, column + 1),
      );
    }
  }
  const found = draft.map(() => -1);
  for (let row = 0, column = 0; row < draft.length && column < edited.length;) {
    const alike = pair(row, column);
    if (alike > 0 && at(row, column) === alike + at(row + 1, column + 1)) {
      found[row] = column;
      row += 1;
      column += 1;
    } else if (at(row, column) === at(row + 1, column)) row += 1;
    else column += 1;
  }
  return found;
}

/**
 * As {@link matches}, and once more over what was left: a sentence that was moved stands out of order, and a
 * number of it counts as found when a word beside it moved along.
 */
function matchesOfMoved(draft: readonly Token[], edited: readonly Token[]): readonly number[] {
  const found = matches(draft, edited);
  const used = new Set(found);
  const left = draft.flatMap((_, index) => (found[index] === -1 ? [index] : []));
  const free = edited.flatMap((_, index) => (used.has(index) ? [] : [index]));
  const pick = (tokens: readonly Token[], places: readonly number[]): readonly Token[] =>
    places.flatMap((place) => tokens[place] ?? []);
  const moved = [...found];
  matches(pick(draft, left), pick(edited, free)).forEach((to, from) => {
    const place = left[from];
    if (place !== undefined) moved[place] = free[to] ?? -1;
  });
  return moved.map((to, index) =>
    found[index] !== -1 || hasStayed(moved, draft, index) ? to : -1,
  );
}

/** Where a number was replaced by another one, a neighbour must have stayed: else it is a new number. */
function hasStayed(found: readonly number[], draft: readonly Token[], index: number): boolean {
  const now = found[index] ?? -1;
  const isNeighbour = (step: number): boolean =>
    draft[index + step]?.isNumber === false && found[index + step] === now + step;
  return isNeighbour(-1) || isNeighbour(1);
}

/**
 * @param ties where the draft's numbers stand
 * @example tiesIn('Có 10 chỉ tiêu đạt.', [[3, 5, 'indicators.met']], 'Cả tỉnh có 11 chỉ tiêu đạt.')
 *   // [{ start: 11, end: 13, source: 'indicators.met', part: 0 }]
 */
export function tiesIn(
  draft: string,
  ties: readonly TieMark[],
  edited: string,
): readonly FoundNumber[] {
  const before = tokensOf(draft);
  const after = tokensOf(edited);
  if (before.length > mostTokens || after.length > mostTokens) return [];
  const found = matchesOfMoved(before, after);
  return ties.flatMap(([start, end, source]) => {
    const numbers = before.flatMap((token, index) =>
      token.isNumber && token.start >= start && token.end <= end ? [{ token, index }] : [],
    );
    return numbers.flatMap(({ token, index }, part): readonly FoundNumber[] => {
      const now = after[found[index] ?? -1];
      if (now === undefined) return [];
      const isKept = now.text === token.text || hasStayed(found, before, index);
      return isKept ? [{ start: now.start, end: now.end, source, part }] : [];
    });
  });
}
