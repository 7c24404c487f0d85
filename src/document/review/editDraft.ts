/**
 * What a person's edits make of a draft. Each is a pure function of the draft; one that has no meaning
 * (dropping what is dropped already, merging a task into an indicator) gives the very same draft back.
 */
import type { Area, Indicator, ReportingDuty, Task } from '../../plan/types';
import { fieldsOf, mainField, readText, textOf } from './fields';
import type { Field, ReviewDraft, ReviewEdit, ReviewItem, Typed } from './types';

/**
 * @example editDraft(draft, { do: 'drop', key: 'task:cong-bao' }).items // the item's state is 'dropped'
 */
export function editDraft(draft: ReviewDraft, edit: ReviewEdit): ReviewDraft {
  switch (edit.do) {
    case 'accept':
      return change(draft, edit.key, accepted);
    case 'acceptAll': {
      const items = draft.items.map(accepted);
      return items.every((item, place) => item === draft.items[place])
        ? draft
        : { ...draft, items };
    }
    case 'correct':
      return change(draft, edit.key, (item) =>
        corrected(item, edit.field, edit.text, draft.plan.areas),
      );
    case 'drop':
      return change(draft, edit.key, (item) =>
        item.kind === 'head' || item.state === 'dropped'
          ? item
          : { ...item, state: 'dropped', before: item.state },
      );
    case 'restore':
      return change(draft, edit.key, (item) =>
        item.state === 'dropped' ? { ...item, state: item.before } : item,
      );
    case 'merge':
      return merged(draft, edit.key, edit.other);
    case 'split':
      return split(draft, edit.key, edit.pieces);
    case 'add':
      return added(draft, edit.kind);
  }
}

function change(
  draft: ReviewDraft,
  key: string,
  with_: (item: ReviewItem) => ReviewItem,
): ReviewDraft {
  const place = draft.items.findIndex((item) => item.key === key);
  const item = draft.items[place];
  if (item === undefined) return draft;
  const next = with_(item);
  return next === item ? draft : { ...draft, items: replaced(draft.items, place, 1, [next]) };
}

function accepted(item: ReviewItem): ReviewItem {
  return item.state === 'doubtful' ? { ...item, state: 'accepted' } : item;
}

function corrected(
  item: ReviewItem,
  field: Field,
  text: string,
  areas: readonly Area[],
): ReviewItem {
  const isField = fieldsOf(item.kind).includes(field);
  if (!isField || item.state === 'dropped' || textOf(item, field, areas) === text) return item;
  const isAsRead = readText(item, field, areas) === text;
  const others = Object.entries(item.typed).filter(([name]) => name !== field);
  const typed: Typed = Object.fromEntries(isAsRead ? others : [...others, [field, text]]);
  return { ...item, typed, state: item.state === 'added' ? 'added' : 'corrected' };
}

/** Fields whose two texts are both kept; of the others the first one stays unless it is empty. */
const joined: ReadonlySet<Field> = new Set<Field>([
  'title',
  'target',
  'deadline',
  'deliverable',
  'lead',
  'coop',
  'frequency',
  'cycle',
]);

function merged(draft: ReviewDraft, key: string, otherKey: string): ReviewDraft {
  const item = draft.items.find((one) => one.key === key);
  const other = draft.items.find((one) => one.key === otherKey);
  if (item === undefined || other === undefined || item === other) return draft;
  const isMergeable = [item, other].every(
    ({ kind, state }) => kind !== 'head' && state !== 'dropped',
  );
  if (!isMergeable || item.kind !== other.kind) return draft;
  const { areas } = draft.plan;
  const typed: Partial<Record<Field, string>> = { ...item.typed };
  for (const field of fieldsOf(item.kind)) {
    const own = textOf(item, field, areas);
    const text = joinedText(field, own, textOf(other, field, areas));
    if (text !== own) typed[field] = text;
  }
  const whole: ReviewItem = {
    ...item,
    typed,
    state: item.state === 'added' ? 'added' : 'corrected',
    quote: joinedText('title', item.quote, other.quote, ' … '),
  };
  return {
    ...draft,
    items: draft.items.map((one) => {
      if (one === item) return whole;
      return one === other ? { ...other, state: 'dropped', before: other.state } : one;
    }),
  };
}

function joinedText(field: Field, own: string, other: string, between = '; '): string {
  if (own.trim() === '') return other;
  const isSaid = other.trim() === '' || own.includes(other.trim());
  return isSaid || !joined.has(field) ? own : `${own}${between}${other}`;
}

function split(draft: ReviewDraft, key: string, pieces: readonly string[]): ReviewDraft {
  const place = draft.items.findIndex((item) => item.key === key);
  const item = draft.items[place];
  const [first, ...rest] = pieces.map((piece) => piece.trim()).filter((piece) => piece !== '');
  const isOne = first === undefined || rest.length === 0;
  if (item === undefined || item.kind === 'head' || item.state === 'dropped' || isOne) return draft;
  const main = mainField(item.kind);
  const whole = corrected(item, main, first, draft.plan.areas);
  const others = rest.map((piece, index): ReviewItem => ({
    ...item,
    key: madeKey(draft.made + index),
    id: null,
    state: 'added',
    before: 'added',
    typed: { ...item.typed, [main]: piece },
  }));
  return {
    ...draft,
    items: replaced(draft.items, place, 1, [whole, ...others]),
    made: draft.made + others.length,
  };
}

function madeKey(number: number): string {
  return `made:${number + 1}`;
}

function added(draft: ReviewDraft, kind: 'indicator' | 'task' | 'report'): ReviewDraft {
  const area = draft.plan.areas[0]?.id ?? '';
  const common = {
    key: madeKey(draft.made),
    id: null,
    state: 'added',
    before: 'added',
    quote: '',
    block: null,
    notes: [],
    typed: {},
  } as const;
  const item: ReviewItem =
    kind === 'indicator'
      ? { ...common, kind, base: { ...blankIndicator, area } }
      : kind === 'task'
        ? { ...common, kind, base: { ...blankTask, area } }
        : { ...common, kind, base: blankReport };
  // Behind the last of its kind, or of the kinds that stand before it.
  const order = ['head', 'indicator', 'task', 'report'];
  const next = draft.items.findIndex((one) => order.indexOf(one.kind) > order.indexOf(kind));
  const place = next === -1 ? draft.items.length : next;
  return { ...draft, items: replaced(draft.items, place, 0, [item]), made: draft.made + 1 };
}

/** The list with `count` of its items from `place` on replaced by others. */
function replaced(
  items: readonly ReviewItem[],
  place: number,
  count: number,
  others: readonly ReviewItem[],
): readonly ReviewItem[] {
  return [...items.slice(0, place), ...others, ...items.slice(place + count)];
}

const blankIndicator: Indicator = {
  id: '',
  ref: '',
  area: '',
  name: '',
  unit: null,
  scope: null,
  measure: 'yesNo',
  milestones: [],
  annual: false,
  cadence: 'yearly',
  owner: null,
  quote: '',
};

const blankTask: Task = {
  id: '',
  ref: '',
  section: '',
  area: '',
  title: '',
  deliverable: null,
  lead: [],
  coop: [],
  deadline: { text: '', kind: 'none', due: [] },
  frequencyText: null,
  quotas: [],
  quote: '',
};

const blankReport: ReportingDuty = { ref: '', from: '', to: '', via: null, cycle: [] };
