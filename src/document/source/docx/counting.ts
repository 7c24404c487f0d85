/** Counts the lists of a document in its order and says what Word prints before each paragraph. */
import { formatNumber } from './formats';
import type { ListLevel, Lists } from './numbering';

const PLUS = /[+\uff0b]/;
const DASH = /^[\s\-–—−\uf02d]+$/;

/** Bullets as officers type them: "-", and "+" one level below. */
function bulletOf({ text }: ListLevel, level: number): string {
  if (PLUS.test(text)) return '+';
  if (DASH.test(text)) return '-';
  return level % 2 === 0 ? '-' : '+';
}

export interface Counting {
  /** The label of the next paragraph of a list; '' when it shows none. */
  readonly next: (list: string, level: number) => string;
}

/**
 * @example
 * const counting = countingOf(lists);
 * counting.next('1', 0) // 'I.'
 * counting.next('1', 1) // '1.'
 */
export function countingOf(lists: Lists): Counting {
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return {
    next(listId, at) {
      const list = lists.get(listId);
      const level = list?.levels.get(at);
      if (!list || !level) return '';
      const counts = counters.get(list.pattern) ?? [];
      counters.set(list.pattern, counts);
      const key = `${listId}/${at}`;
      const restart = list.restarts.get(at);
      if (restart !== undefined && !begun.has(key)) counts[at] = restart;
      else counts[at] = (counts[at] ?? level.start - 1) + 1;
      begun.add(key);
      for (let below = at + 1; below < counts.length; below++) {
        const limit = list.levels.get(below)?.restartsAfter ?? null;
        // lvlRestart names the level (from 1) whose step sets this one back; 0: nothing does.
        if (limit === null || (limit > 0 && at < limit)) counts[below] = undefined;
      }
      if (level.format === 'bullet') return bulletOf(level, at);
      return level.text.replace(/%([1-9])/g, (_, digit: string) => {
        const index = Number(digit) - 1;
        const other = list.levels.get(index);
        const format = level.isLegal ? 'decimal' : (other?.format ?? 'decimal');
        return formatNumber(counts[index] ?? other?.start ?? 1, format);
      });
    },
  };
}
