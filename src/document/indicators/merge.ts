/**
 * The same indicator found twice is one: said again among the tasks, in prose and in a table, or for two
 * years in two places. Figures that contradict each other are noted.
 */
import type { Milestone } from '../../plan/types';
import type { FoundIndicator } from './found';
import { contentWords, foldedWords, likeness, overlap } from './words';
import { indicatorNote } from './wording';

interface Kept {
  found: FoundIndicator;
  readonly words: ReadonlySet<string>;
  readonly quoteWords: ReadonlySet<string>;
}

/** No plan names more of one unit; a bound keeps the reading of any text linear. */
const MOST_PEERS = 400;

export function withoutRepeats(all: readonly FoundIndicator[]): readonly FoundIndicator[] {
  const kept: Kept[] = [];
  const byUnit = new Map<string, Kept[]>();
  for (const found of all) {
    const { name, unit, measure, quote } = found.draft;
    const key = `${measure === 'yesNo' ? 'yesNo' : (unit ?? '')}`;
    const peers = byUnit.get(key) ?? [];
    byUnit.set(key, peers);
    const own: Kept = { found, words: contentWords(name), quoteWords: contentWords(quote) };
    const same = peers.slice(-MOST_PEERS).find((other) => isSame(other, own));
    if (same) same.found = together(same.found, found);
    else {
      kept.push(own);
      peers.push(own);
    }
  }
  return kept.map(({ found }) => found);
}

const SAME_NAME = 0.9;
const SAME_THING = 0.6;

function isSame(a: Kept, b: Kept): boolean {
  const [first, second] = [a.found, b.found];
  if (foldedWords(first.draft.scope ?? '') !== foldedWords(second.draft.scope ?? '')) {
    if (first.source === second.source) return false;
  }
  const sameFigure = sharesFigure(first, second);
  const isRepeat = first.source !== second.source && sameFigure;
  if (isRepeat) {
    return (
      likeness(a.words, b.words) >= SAME_THING ||
      (overlap(a.words, b.words) >= 0.85 && Math.min(a.words.size, b.words.size) >= 4)
    );
  }
  if (numbersOf(a) !== numbersOf(b)) return false;
  if (likeness(a.words, b.words) < SAME_NAME) return false;
  if (sameFigure) return true;
  // Two figures for two years are one indicator; two for one year contradict each other.
  const years = new Set(first.draft.milestones.map(({ year }) => year));
  return (
    first.draft.quote !== second.draft.quote ||
    second.draft.milestones.every(({ year }) => !years.has(year))
  );
}

/** "mức độ 3" and "mức độ 4" are two things, however long the name is. */
function numbersOf({ words }: Kept): string {
  return [...words].filter((word) => /^\d+$/u.test(word)).join(' ');
}

function sharesFigure(
  { draft: a, ...first }: FoundIndicator,
  { draft: b, ...second }: FoundIndicator,
): boolean {
  return a.milestones.some((own) =>
    b.milestones.some(
      (other) =>
        own.value === other.value &&
        own.benchmark === other.benchmark &&
        (own.op === 'done') === (other.op === 'done') &&
        (own.year === other.year || !first.isYearNamed || !second.isYearNamed),
    ),
  );
}

function together(a: FoundIndicator, b: FoundIndicator): FoundIndicator {
  const { draft } = a;
  const milestones = new Map<number, Milestone>(draft.milestones.map((own) => [own.year, own]));
  const notes = [...a.notes];
  const isGuess = !a.isYearNamed && b.isYearNamed;
  if (isGuess && sharesFigure(a, b)) milestones.clear();
  for (const own of b.draft.milestones) {
    const known = milestones.get(own.year);
    const isRepeatOfGuess = !b.isYearNamed && sharesFigure(a, b);
    if (known === undefined && !isRepeatOfGuess) milestones.set(own.year, own);
    else if (known !== undefined && known.value !== own.value) {
      notes.push(
        indicatorNote('indicatorConflict', b.block, b.draft.quote, {
          first: known.value ?? '',
          second: own.value ?? '',
        }),
      );
    }
  }
  return {
    ...a,
    isYearNamed: a.isYearNamed || b.isYearNamed,
    notes: isGuess ? notes.filter(({ code }) => code !== 'indicatorYearMissing') : notes,
    draft: {
      ...draft,
      milestones: [...milestones.values()].sort((x, y) => x.year - y.year),
      annual: draft.annual || b.draft.annual,
      owner: draft.owner ?? b.draft.owner,
      baseline: draft.baseline ?? b.draft.baseline ?? null,
    },
  };
}
