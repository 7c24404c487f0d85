/** Finds the task tables of a document, joins those that a page break cut, and reads their rows. */
import type { Block, Clause, Outline } from '../../types';
import type { Part, RawNote, RawTask } from '../raw';
import { gridOf, hasVerticalMerges, ownText, type GridRow } from './grid';
import { findHeader, headerAt, repeatsHeader, type Header } from './header';
import { rowTasks } from './rowTasks';
import { taskRow, type TaskRow } from './row';

/** Parts of the document where a table is the letterhead, the signature or something else. */
const elsewhere: ReadonlySet<string> = new Set(['addresses', 'preamble', 'motivation', 'funding']);

interface Standing {
  readonly clause: Clause;
  readonly headings: readonly string[];
}

interface Run {
  readonly start: Standing;
  header: Header;
  last: number;
  readonly rows: TaskRow[];
  keepsMerges: boolean;
}

export function tableTasks(outline: Outline): readonly RawTask[] {
  const runs: Run[] = [];
  let run: Run | null = null;
  for (const standing of tablesOf(outline.clauses, [])) {
    const { clause } = standing;
    if (clause.table === null) continue;
    const rows = gridOf(clause.table);
    const follows = run !== null && isNextPage(outline.blocks, run.last, clause.block);
    const header = findHeader(rows);
    if (run && follows && goesOnWith(run, rows, header)) {
      addRows(run, rows, 0, clause.block, true);
    } else if (header && !elsewhere.has(clause.role)) {
      run = { start: standing, header, last: clause.block, rows: [], keepsMerges: false };
      runs.push(run);
      addRows(run, rows, header.next, clause.block, false);
    } else {
      run = null;
    }
  }
  return runs.flatMap(tasksOf);
}

function tablesOf(clauses: readonly Clause[], headings: readonly string[]): readonly Standing[] {
  return clauses.flatMap((clause) =>
    clause.table !== null
      ? [{ clause, headings }]
      : tablesOf(clause.children, [...headings, clause.text]),
  );
}

/** Nothing stands between two halves of a table but a page number. */
function isNextPage(blocks: readonly Block[], last: number, block: number): boolean {
  return blocks
    .slice(last + 1, block)
    .every((one) => one.kind === 'paragraph' && /^[\s\d/-]*$/.test(one.text));
}

function goesOnWith(run: Run, rows: readonly GridRow[], header: Header | null): boolean {
  const { columns } = run.header;
  const [first] = rows;
  if (!first) return false;
  if (header) return repeatsHeader(first, columns);
  const width = Math.max(...rows.map(({ length }) => length));
  return width <= columns.length && (width === columns.length || width >= 3);
}

function addRows(
  run: Run,
  rows: readonly GridRow[],
  from: number,
  block: number,
  newPage: boolean,
): void {
  run.last = block;
  run.keepsMerges ||= hasVerticalMerges(rows);
  let isNewPage = newPage;
  for (let at = from; at < rows.length; at += 1) {
    const row = rows[at];
    if (!row) continue;
    if (repeatsHeader(row, run.header.columns)) {
      const again = headerAt(rows, at);
      if (again) at = again.next - 1;
      isNewPage = true;
      continue;
    }
    if (row.every((cell) => ownText(cell) === '')) continue;
    const read = taskRow(row, run.header.columns, { newPage: isNewPage, block });
    if (read) run.rows.push(read);
    isNewPage = false;
  }
}

const parts: Readonly<Record<string, Part>> = {
  lead: 'lead',
  agencies: 'lead',
  deadline: 'deadline',
  mark: 'deadline',
  end: 'deadline',
  start: 'deadline',
};

function tasksOf({ start, header, rows, keepsMerges }: Run): readonly RawTask[] {
  const columns = new Set(
    header.columns.flatMap(({ field }) => {
      const part = field === null ? undefined : parts[field];
      return part === undefined ? [] : [part];
    }),
  );
  const notes: readonly RawNote[] =
    header.guessed === null ? [] : [{ code: 'taskColumnNotUnderstood', quote: header.guessed }];
  return rowTasks(rows, {
    ref: start.clause.ref,
    headings: start.headings,
    keepsMerges,
    columns,
    notes,
  });
}
