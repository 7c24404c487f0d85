/** The plan that a draft makes, or what stands in its way: the item, the field, and why. */
import { parsePlan } from '../../plan/schema';
import type { Area, Plan } from '../../plan/types';
import { mainField, nameOf, textOf } from './fields';
import { newIdentifier } from './identifiers';
import type { Field, FieldProblem, ReviewDraft, ReviewItem } from './types';
import {
  contextOf,
  headOf,
  headValue,
  indicatorValue,
  problemsOf,
  reportValue,
  taskValue,
} from './values';

export interface ItemProblem extends FieldProblem {
  readonly key: string;
}

export type PlanOfDraft =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly problems: readonly ItemProblem[] };

/**
 * @example planOfDraft(draft) // { ok: true, plan: … }
 * @example planOfDraft(draftWithEmptyName)
 * // { ok: false, problems: [{ key: 'indicator:so-hoa', field: 'name', code: 'empty', quote: '' }] }
 */
export function planOfDraft(draft: ReviewDraft): PlanOfDraft {
  const live = draft.items.filter(({ state }) => state !== 'dropped');
  const context = contextOf(draft);
  const problems = live.flatMap((item) =>
    problemsOf(item, context).map((one): ItemProblem => ({ ...one, key: item.key })),
  );
  if (!live.some(({ kind }) => kind === 'indicator' || kind === 'task')) {
    problems.push({ key: headOf(draft).key, field: 'title', code: 'nothingLeft', quote: '' });
  }
  if (problems.length > 0) return { ok: false, problems };
  const { plan, order } = assembled(draft, live);
  const parsed = parsePlan(plan);
  return parsed.ok
    ? parsed
    : {
        ok: false,
        problems: parsed.problems.map(({ path, message }) => placed(path, message, order)),
      };
}

/** Keys of the items by their places in the plan. */
interface Order {
  readonly head: string;
  readonly indicators: readonly string[];
  readonly tasks: readonly string[];
  readonly reports: readonly string[];
}

function assembled(
  draft: ReviewDraft,
  live: readonly ReviewItem[],
): { readonly plan: Plan; readonly order: Order } {
  const context = contextOf(draft);
  const areas: Area[] = [...draft.plan.areas];
  const areaIds = new Set(areas.map(({ id }) => id.toLowerCase()));
  const taken = { indicator: idsOf(live, 'indicator'), task: idsOf(live, 'task') };
  const idOf = (item: ReviewItem, kind: 'indicator' | 'task'): string => {
    const id = item.id ?? newIdentifier(nameOf(item), taken[kind]);
    taken[kind].add(id.toLowerCase());
    return id;
  };
  const areaOf = (item: ReviewItem, known: string): string => {
    const typed = textOf(item, 'area', areas).trim();
    const name = typed === '' ? OTHER_AREA : typed;
    if (item.typed.area === undefined && areas.some(({ id }) => id === known)) return known;
    const found = areas.find((area) => area.name.toLowerCase() === name.toLowerCase());
    if (found !== undefined) return found.id;
    const id = newIdentifier(name, areaIds);
    areaIds.add(id);
    areas.push({ id, name });
    return id;
  };
  const quoteOf = (item: ReviewItem): string => (item.quote === '' ? nameOf(item) : item.quote);
  const plan = {
    ...draft.plan,
    ...headValue(headOf(draft)).value,
    indicators: live.flatMap((item) => {
      if (item.kind !== 'indicator') return [];
      const { value } = indicatorValue(item, context);
      const id = idOf(item, 'indicator');
      return [{ ...value, id, area: areaOf(item, value.area), quote: quoteOf(item) }];
    }),
    tasks: live.flatMap((item) => {
      if (item.kind !== 'task') return [];
      const { value } = taskValue(item, context);
      const id = idOf(item, 'task');
      return [{ ...value, id, area: areaOf(item, value.area), quote: quoteOf(item) }];
    }),
    reports: live.flatMap((item) => (item.kind === 'report' ? [reportValue(item).value] : [])),
    areas,
  };
  const keys = (kind: ReviewItem['kind']): readonly string[] =>
    live.filter((item) => item.kind === kind).map(({ key }) => key);
  const order = {
    head: headOf(draft).key,
    indicators: keys('indicator'),
    tasks: keys('task'),
    reports: keys('report'),
  };
  return { plan, order };
}

const OTHER_AREA = 'Lĩnh vực khác';

function idsOf(items: readonly ReviewItem[], kind: ReviewItem['kind']): Set<string> {
  return new Set(
    items.flatMap((item) =>
      item.kind === kind && item.id !== null ? [item.id.toLowerCase()] : [],
    ),
  );
}

const fieldOfPart: Readonly<Record<string, Field>> = {
  milestones: 'target',
  deadline: 'deadline',
  lead: 'lead',
  coop: 'coop',
  quotas: 'frequency',
  area: 'area',
  cycle: 'cycle',
  via: 'via',
  to: 'to',
  owner: 'owner',
  period: 'lastYear',
  issuedOn: 'issuedOn',
};

/** "tasks[3].deadline.due[0]" as the fourth task's deadline. */
function placed(path: string, message: string, order: Order): ItemProblem {
  const [, list, place, part = ''] =
    /^(indicators|tasks|reports)\[(\d+)\](?:\.(\w+))?/u.exec(path) ?? [];
  if (list === 'indicators' || list === 'tasks' || list === 'reports') {
    const kind = list === 'indicators' ? 'indicator' : list === 'tasks' ? 'task' : 'report';
    const key = order[list][Number(place)] ?? order.head;
    return { key, field: fieldOfPart[part] ?? mainField(kind), code: 'other', quote: message };
  }
  const field = fieldOfPart[/^\w+/u.exec(path)?.[0] ?? ''] ?? 'title';
  return { key: order.head, field, code: 'other', quote: message };
}
