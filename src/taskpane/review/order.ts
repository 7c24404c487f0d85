/** Which items the list shows, and in which order: within each kind, those with doubts first. */
import type { ItemProblem } from '../../document/review/planOfDraft';
import type { Kind, ReviewDraft, ReviewItem } from '../../document/review/types';
import { contextOf, problemsOf } from '../../document/review/values';

export type Filter = 'doubtful' | 'all' | 'dropped';

export const kinds: readonly Kind[] = ['head', 'indicator', 'task', 'report'];

/** An item with what stands in the way of loading it. */
export interface Listed {
  readonly item: ReviewItem;
  readonly problems: readonly ItemProblem[];
}

export function listed(draft: ReviewDraft): readonly Listed[] {
  const context = contextOf(draft);
  return draft.items.map((item) => ({
    item,
    problems:
      item.state === 'dropped'
        ? []
        : problemsOf(item, context).map((problem) => ({ ...problem, key: item.key })),
  }));
}

/** The reader warned of it; what it only noted asks for nothing. */
function wasDoubtful({ item }: Listed): boolean {
  return item.notes.some(({ severity }) => severity !== 'note');
}

/** Waits for a person: nobody has looked at its doubts yet, or it cannot be loaded as it is. */
export function needsLook({ item, problems }: Listed): boolean {
  return item.state === 'doubtful' || problems.length > 0;
}

/**
 * What a filter shows. An item that was doubtful stays among those to look at after it was accepted, so that
 * the list does not jump while somebody works through it.
 */
export function shown(all: readonly Listed[], filter: Filter): readonly Listed[] {
  const chosen = all.filter((one) => {
    if (filter === 'dropped') return one.item.state === 'dropped';
    if (filter === 'all') return true;
    return wasDoubtful(one) || one.item.state === 'added' || needsLook(one);
  });
  return kinds.flatMap((kind) => {
    const group = chosen.filter(({ item }) => item.kind === kind);
    return [...group.filter(wasDoubtful), ...group.filter((one) => !wasDoubtful(one))];
  });
}

/** The next item that waits, going round from the one after `key`; `null` when none does. */
export function nextToLookAt(list: readonly Listed[], key: string): string | null {
  const place = list.findIndex(({ item }) => item.key === key);
  const round = [...list.slice(place + 1), ...list.slice(0, Math.max(place, 0))];
  return round.find(needsLook)?.item.key ?? null;
}
