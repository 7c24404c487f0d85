/**
 * The draft of what was read: an item each, doubtful where the reader warned. What it only noted (the year
 * that it took, a row that it joined) is shown with the item and asks for nothing.
 */
import type { ItemKey, PlacedNote, PlanReading } from '../types';
import type { ReviewDraft, ReviewItem, Typed } from './types';

const nothingTyped: Typed = {};

/**
 * @example draftOf(reading).items[0].kind // 'head'
 */
export function draftOf({ plan, notes, blocks, places }: PlanReading): ReviewDraft {
  const notesOf = new Map<string, PlacedNote[]>();
  for (const note of notes) {
    if (note.item === null) continue;
    const key = keyOf(note.item);
    notesOf.set(key, [...(notesOf.get(key) ?? []), note]);
  }
  const common = (item: ItemKey, quote: string, block: number | undefined) => {
    const key = keyOf(item);
    const own = notesOf.get(key) ?? [];
    const isDoubtful = own.some(({ severity }) => severity !== 'note');
    const state = isDoubtful ? ('doubtful' as const) : ('read' as const);
    const id = item.kind === 'indicator' || item.kind === 'task' ? item.id : null;
    const at = block ?? own[0]?.block ?? null;
    return { key, id, state, before: state, quote, block: at, notes: own, typed: nothingTyped };
  };
  const { title, number, issuer, issuedOn, period } = plan;
  const items: readonly ReviewItem[] = [
    {
      ...common({ kind: 'head' }, '', undefined),
      kind: 'head',
      base: { title, number, issuer, issuedOn, period },
    },
    ...plan.indicators.map((base): ReviewItem => {
      const { id, quote } = base;
      const place = places.indicators[id];
      return { ...common({ kind: 'indicator', id }, quote, place), kind: 'indicator', base };
    }),
    ...plan.tasks.map((base): ReviewItem => {
      const { id, quote } = base;
      return { ...common({ kind: 'task', id }, quote, places.tasks[id]), kind: 'task', base };
    }),
    ...plan.reports.map((base, place): ReviewItem => {
      const at = places.reports[place];
      return { ...common({ kind: 'report', place }, base.quote ?? '', at), kind: 'report', base };
    }),
  ];
  const known = new Set(items.map(({ key }) => key));
  const whole = notes.filter(({ item }) => item === null || !known.has(keyOf(item)));
  return { plan, blocks, items, notes: whole, made: 0 };
}

function keyOf(item: ItemKey): string {
  switch (item.kind) {
    case 'head':
      return 'head';
    case 'report':
      return `report:${item.place}`;
    default:
      return `${item.kind}:${item.id}`;
  }
}
