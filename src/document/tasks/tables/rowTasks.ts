/**
 * Turns the rows of one task table into tasks: section rows and group rows above, rows broken over pages
 * joined, merged cells given to each row that they cover.
 */
import { doerInHeading } from '../lists/sentences';
import { sectionOf, type Part, type Parts, type RawNote, type RawTask } from '../raw';
import { isAllCapitals, isDitto, oneLine, startsSmall } from '../words';
import { depthOf, type Rank } from './order';
import type { TaskRow } from './row';

export interface TableFacts {
  /** "PL", "PL2", "III.2": where the table stands. */
  readonly ref: string;
  readonly headings: readonly string[];
  /** The file keeps merges, so an empty cell is an empty cell. */
  readonly keepsMerges: boolean;
  readonly columns: ReadonlySet<Part>;
  readonly notes: readonly RawNote[];
}

interface Group {
  readonly rank: Rank;
  readonly label: string;
  readonly title: string;
  readonly parts: Parts;
  count: number;
}

interface Draft {
  readonly row: TaskRow;
  readonly ref: string;
  readonly section: readonly string[];
  readonly groups: readonly Group[];
  title: string;
  parts: Record<Part, string>;
  readonly quote: string[];
  readonly notes: RawNote[];
}

const partNames: readonly Part[] = ['deliverable', 'lead', 'coop', 'deadline', 'frequency'];

export function rowTasks(rows: readonly TaskRow[], facts: TableFacts): readonly RawTask[] {
  const drafts: Draft[] = [];
  let groups: Group[] = [];
  let columnGroup: string | null = null;
  let open: Draft | null = null;
  let unlabelled = 0;
  const usesOrder = rows.filter(({ rank }) => rank !== 'none').length * 2 > rows.length;

  rows.forEach((row, at) => {
    const next = rows.slice(at + 1).find(({ title, ownTitle }) => title !== '' && ownTitle);
    if (open && goesOn(row, open, usesOrder)) {
      join(open, row);
      return;
    }
    if (row.title === '') return;
    if (row.group !== '') columnGroup = row.group;
    if (isGroup(row, next, usesOrder)) {
      groups = groups.filter(({ rank }) => depthOf(rank) < sectionDepth(row));
      const { rank, label, title } = row;
      const lead = row.parts.lead === '' ? doerIn(title, facts) : row.parts.lead;
      const parts = { ...row.parts, lead };
      groups.push({ rank: rank === 'none' ? 'roman' : rank, label, title, parts, count: 0 });
      open = null;
      return;
    }
    if (open && isDetail(row, open)) {
      join(open, row);
      return;
    }
    if (row.rank !== 'none' && row.rank !== 'bullet') {
      groups = groups.filter(({ rank }) => depthOf(rank) < depthOf(row.rank));
    }
    const above = groups.at(-1);
    if (above) above.count += 1;
    else unlabelled += 1;
    open = {
      row,
      ref: refOf(facts.ref, groups, row, above?.count ?? unlabelled),
      section: sectionNames(facts.headings, groups, columnGroup),
      groups: [...groups],
      title: row.title,
      parts: { ...row.parts },
      quote: [row.quote],
      notes: [...facts.notes],
    };
    fill(open, drafts.at(-1), facts);
    drafts.push(open);
  });

  const expects = {
    lead: facts.columns.has('lead') && drafts.some(({ parts }) => parts.lead !== ''),
    deadline: facts.columns.has('deadline') && drafts.some(({ parts }) => parts.deadline !== ''),
  };
  return drafts.map(({ row, ref, section, title, parts, quote, notes }) => ({
    ref,
    section,
    title,
    ...parts,
    quote: quote.join('\n'),
    block: row.block,
    notes,
    expects,
  }));
}

/** "I | Sở Nội vụ chủ trì": the section says who leads, above all when no column does. */
function doerIn(title: string, { columns }: TableFacts): string {
  return !columns.has('lead') || /\schủ trì$/iu.test(title) ? doerInHeading(title) : '';
}

function sectionDepth({ rank }: TaskRow): number {
  return depthOf(rank === 'none' ? 'roman' : rank);
}

/** The rest of the row above: cut by a new page, or a second line of its products. */
function goesOn(row: TaskRow, open: Draft, usesOrder: boolean): boolean {
  if (row.rank !== 'none' || row.wide) return false;
  if (row.title === '' || !row.ownTitle || startsSmall(row.title)) return true;
  if (!row.newPage || !usesOrder || isAllCapitals(row.title)) return false;
  return !/[.;]$/.test(open.title);
}

function isGroup(row: TaskRow, next: TaskRow | undefined, usesOrder: boolean): boolean {
  if (row.wide && row.parts.lead === '') return true;
  const bare = row.own.size === 0 && row.merged.size === 0;
  const outer = row.rank === 'part' || row.rank === 'roman';
  if (bare && (outer || isAllCapitals(row.title))) return true;
  if (!next) return false;
  const deeper = depthOf(next.rank) > depthOf(row.rank) && next.rank !== 'none';
  if (row.rank === 'none') return bare && usesOrder && row.title.split(/\s+/).length <= 25;
  if (!deeper) return bare && next.rank === 'none' && next.own.size > 0 && !startsSmall(next.title);
  const complete = row.parts.lead !== '' && row.parts.deadline !== '';
  const details = next.rank === 'bullet' && next.own.size === 0 && next.merged.size === 0;
  return !(complete && details) && (bare || outer || next.own.size > 0 || next.merged.size > 0);
}

/** A bullet below a complete task, with nothing of its own, only says more of it. */
function isDetail(row: TaskRow, open: Draft): boolean {
  const bare = row.own.size === 0 && row.merged.size === 0;
  const below = row.rank === 'bullet' || (row.rank === 'letter' && open.row.rank !== 'letter');
  return bare && below && open.row.rank !== row.rank && open.parts.lead !== '';
}

function join(open: Draft, row: TaskRow): void {
  if (row.title !== '' && row.ownTitle) {
    const mark = row.rank === 'bullet' ? '\n- ' : ' ';
    open.title = row.rank === 'bullet' ? open.title : oneLine(`${open.title}${mark}${row.title}`);
  }
  for (const part of row.own) {
    const before = open.parts[part];
    const own = row.parts[part];
    const goes = before === '' || startsSmall(own) || row.newPage || /[;,.:]$/.test(before);
    const parted = goes ? ' ' : '; ';
    open.parts[part] = `${before}${parted}${own}`.trim();
  }
  open.quote.push(row.quote);
  open.notes.push({ code: 'taskRowJoined', quote: oneLine(row.quote) });
}

/** "nt", cells of the group above, and cells that plain text leaves empty where the page merges them. */
function fill(open: Draft, before: Draft | undefined, facts: TableFacts): void {
  for (const part of partNames) {
    if (!isDitto(open.parts[part])) continue;
    open.parts[part] = before?.parts[part] ?? '';
    open.notes.push({ code: 'taskSameAsAbove', quote: oneLine(open.parts[part]) });
  }
  for (const part of ['lead', 'coop', 'deadline', 'frequency'] as const) {
    if (open.parts[part] !== '') continue;
    const group = [...open.groups].reverse().find(({ parts }) => parts[part] !== '');
    if (!group) continue;
    open.parts[part] = group.parts[part];
    open.notes.push({ code: 'taskGroupInherited', quote: oneLine(group.parts[part]) });
  }
  const last = open.groups.at(-1);
  if (facts.keepsMerges || !before || before.groups.at(-1) !== last || open.parts.lead !== '')
    return;
  if (before.parts.lead === '') return;
  const assumed: readonly Part[] =
    open.row.own.size === 0
      ? partNames
      : open.parts.deadline === ''
        ? ['lead', 'coop', 'deadline', 'frequency']
        : ['lead', 'coop'];
  for (const part of assumed) {
    if (open.parts[part] !== '' || before.parts[part] === '') continue;
    open.parts[part] = before.parts[part];
    open.notes.push({ code: 'taskMergedCellAssumed', quote: oneLine(before.parts[part]) });
  }
}

function sectionNames(
  headings: readonly string[],
  groups: readonly Group[],
  columnGroup: string | null,
): readonly string[] {
  const names = groups.map(({ title }) => title.replace(/[\s:;.]+$/u, ''));
  if (columnGroup !== null) names.push(columnGroup.replace(/[\s:;.]+$/u, ''));
  return names.length > 0 ? names : sectionOf(headings);
}

/** "PL.III.4"; a row without a label is counted: "PL.III.-2". */
function refOf(base: string, groups: readonly Group[], row: TaskRow, count: number): string {
  const labels = groups.map(({ label }) => label).filter((label) => label !== '');
  const own = row.rank === 'none' || row.rank === 'bullet' ? `-${count}` : row.label;
  const path: string[] = [];
  for (const label of [...labels, own]) {
    const above = path.at(-1);
    if (above !== undefined && label.startsWith(`${above}.`)) path.pop();
    path.push(label);
  }
  return [base, ...path].filter((label) => label !== '').join('.');
}
