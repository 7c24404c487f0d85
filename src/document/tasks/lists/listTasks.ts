/**
 * Tasks of lists: a clause with who leads it and by when, said below it, behind it, in brackets or in a
 * sentence. One block of attributes behind a group of bullets holds for all of them.
 */
import type { Clause, Outline } from '../../types';
import { noParts, sectionOf, type Parts, type RawNote, type RawTask } from '../raw';
import { oneLine } from '../words';
import { attributesOf, isAttributeLine, linesOf, ownItem, together } from './items';
import { hasWhoOrWhen } from './labels';
import { isSectionTitle } from './titles';

interface Found extends RawTask {
  readonly clause: Clause;
}

const never: ReadonlySet<string> = new Set(['addresses', 'preamble', 'funding', 'motivation']);

/** Where a sentence about who leads is about a task, not about a target or a standing duty. */
const tells: ReadonlySet<string> = new Set(['tasks', 'solutions', 'other']);

export function listTasks({ clauses }: Outline): readonly RawTask[] {
  const found = below(clauses, [], null);
  const often = (part: 'lead' | 'deadline'): boolean =>
    found.filter((task) => task[part] !== '').length * 2 >= found.length;
  const expects = { lead: often('lead'), deadline: often('deadline') };
  return found.map((task) => ({ ...task, expects }));
}

interface Run {
  readonly items: Clause[];
  readonly attributes: Clause[];
}

function runsOf(children: readonly Clause[]): readonly Run[] {
  const runs: Run[] = [];
  for (const child of children) {
    if (child.table !== null) continue;
    const isAttribute = isAttributeLine(child);
    let last = runs.at(-1);
    if (!last || (!isAttribute && last.attributes.length > 0)) {
      last = { items: [], attributes: [] };
      runs.push(last);
    }
    (isAttribute ? last.attributes : last.items).push(child);
  }
  return runs;
}

/** Tasks of a clause: itself, or some of those below it. */
function visit(clause: Clause, headings: readonly string[]): readonly Found[] {
  // "Điều 1. Phê duyệt Kế hoạch … gồm các nội dung sau:" holds the plan itself.
  if (clause.role === 'preamble') return below(clause.children, headings, null);
  if (never.has(clause.role) || clause.table !== null) return [];
  return below(clause.children, headings, clause);
}

function below(
  typed: readonly Clause[],
  headings: readonly string[],
  clause: Clause | null,
): readonly Found[] {
  const children = withAttributesOfGroup(typed);
  const inside = clause === null ? headings : [...headings, clause.text];
  const runs = runsOf(children);
  const told = runs.filter(({ attributes }) => attributes.length > 0);
  const [first] = runs;
  if (told.length === 0) return untold(children, headings, clause, inside);
  if (clause !== null && told.length === 1 && first !== undefined && first === told[0]) {
    return oneBlock(clause, children, first, headings);
  }
  return runs.flatMap((run) => {
    if (run.attributes.length === 0) return beside(run.items, inside, true);
    const shared = attributesOf(run.attributes);
    const [head, ...rest] = run.items;
    if (!head || !isBelievable(head, shared)) return beside(run.items, inside, false);
    const isOne = rest.every(({ label }) => label === '') && head.label !== '';
    if (rest.length === 0 || isOne) {
      return [taskOf(head, shared, inside, [...rest, ...run.attributes], [])];
    }
    return each(run, shared, inside);
  });
}

/** No line below the clause says who or when: its own words may, or clauses below it. */
function untold(
  children: readonly Clause[],
  headings: readonly string[],
  clause: Clause | null,
  inside: readonly string[],
): readonly Found[] {
  const inner = beside(children, inside, false);
  if (inner.length > 0 || clause === null || !tells.has(clause.role)) return inner;
  const own = ownItem(clause);
  if (!hasWhoOrWhen(own.parts)) return [];
  return [taskOf(clause, noParts, headings, [], [])];
}

/** One block of attributes below a clause. */
function oneBlock(
  clause: Clause,
  children: readonly Clause[],
  { items, attributes }: Run,
  headings: readonly string[],
): readonly Found[] {
  const shared = attributesOf(attributes);
  const inside = [...headings, clause.text];
  const all = children.filter((child) => !attributes.includes(child) && child.table === null);
  const inner = all.flatMap((child) => visit(child, inside));
  if (!isBelievable(clause, shared)) return inner;
  if (inner.length > 0) {
    if (items.length === 0 && !isSectionTitle(clause)) {
      return [taskOf(clause, shared, headings, attributes, []), ...inner];
    }
    return each({ items: all, attributes }, shared, inside);
  }
  const bullets = all.filter(({ label }) => label !== '');
  if (bullets.length > 0 && isSectionTitle(clause))
    return each({ items: bullets, attributes }, shared, inside);
  const notes: readonly RawNote[] =
    bullets.length > 1
      ? [{ code: 'taskBulletsInOne', quote: oneLine(bullets[0]?.text ?? '') }]
      : [];
  return [taskOf(clause, shared, headings, [...children], notes)];
}

/** Attributes said once for several items. */
function each(
  { items, attributes }: Run,
  shared: Parts,
  headings: readonly string[],
): readonly Found[] {
  const quote = oneLine(attributes.flatMap(linesOf).join('\n'));
  const note: RawNote = { code: 'taskSharedAttributes', quote };
  return items.flatMap((item): readonly Found[] => {
    const inner = visit(item, headings);
    if (inner.length === 0) {
      const notes = items.length > 1 ? [note] : [];
      return [taskOf(item, shared, headings, attributes, notes)];
    }
    return inner.map((one) => {
      const { deliverable, lead, coop, deadline, frequency } = one;
      return { ...one, ...together({ deliverable, lead, coop, deadline, frequency }, shared) };
    });
  });
}

/** Siblings: one without attributes among several that have them is a task all the same. */
function beside(
  items: readonly Clause[],
  headings: readonly string[],
  afterTasks: boolean,
): readonly Found[] {
  const found = items.map((item) => ({ item, inner: visit(item, headings) }));
  const isTask = ({ item, inner }: (typeof found)[number]): boolean =>
    inner.length === 1 && inner[0]?.clause === item;
  const tasks = found.filter(isTask).length;
  const fills = afterTasks || (tasks >= 2 && tasks * 2 >= found.length);
  return found.flatMap(({ item, inner }) => {
    const isForgotten =
      fills &&
      inner.length === 0 &&
      item.role === 'tasks' &&
      item.label !== '' &&
      item.children.every(({ heading }) => !heading) &&
      item.text.split(/\s+/).length >= 4;
    if (!isForgotten) return inner;
    const note: RawNote = { code: 'taskWithoutAttributes', quote: oneLine(item.text) };
    return [taskOf(item, noParts, headings, [], [note])];
  });
}

/**
 * "- Rà soát … / - Ban hành … / + Chủ trì: Sở Tư pháp": the outline hangs the last line on the last
 * bullet, though it speaks of the group.
 */
function withAttributesOfGroup(children: readonly Clause[]): readonly Clause[] {
  const items = children.filter(({ table }) => table === null);
  const last = items.at(-1);
  if (!last || items.length < 2 || items.some((item) => item.label !== last.label)) return children;
  const isBulletGroup = /^[-+*]$/.test(last.label);
  const told = items.filter((item) => item.children.some(isAttributeLine));
  if (!isBulletGroup || told.length !== 1 || told[0] !== last) return children;
  if (items.some((item) => isAttributeLine(item) || hasWhoOrWhen(ownItem(item).parts)))
    return children;
  const attributes = last.children.filter(isAttributeLine);
  const bare = { ...last, children: last.children.filter((one) => !attributes.includes(one)) };
  return [...items.slice(0, -1), bare, ...attributes];
}

/** A target with its owner, or a standing duty, is no task: those need a date or a product. */
function isBelievable(
  { role }: Clause,
  { lead, deadline, frequency, deliverable }: Parts,
): boolean {
  if (never.has(role)) return false;
  if (role === 'objectives') return deadline !== '' || deliverable !== '' || frequency !== '';
  if (role === 'organisation') return lead !== '' && deadline !== '';
  return lead !== '' || deadline !== '' || frequency !== '';
}

function taskOf(
  clause: Clause,
  shared: Parts,
  headings: readonly string[],
  also: readonly Clause[],
  notes: readonly RawNote[],
): Found {
  const own = ownItem(clause);
  const inTree = new Set(clause.children);
  const lines = [clause, ...also.filter((one) => !inTree.has(one))].flatMap(linesOf);
  return {
    clause,
    ref: clause.ref,
    section: sectionOf(headings),
    title: own.title,
    ...together(own.parts, shared),
    quote: lines.join('\n').replace(/^[-+*] /u, ''),
    block: clause.block,
    notes: [...own.notes, ...notes],
    expects: { lead: true, deadline: true },
  };
}
