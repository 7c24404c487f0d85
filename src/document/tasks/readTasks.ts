/**
 * The tasks of a plan. Tables and items with agencies and dates come first; clauses that only tell the work
 * repeat them and count only where there is nothing else.
 */
import type { Outline, PlanContext, ReadTask } from '../types';
import { listTasks } from './lists/listTasks';
import { narrativeTasks } from './narrative';
import type { RawTask } from './raw';
import { tableTasks } from './tables/tableTasks';
import { readTask } from './task';
import type { TaskNoteCode } from './wording';
import { folded } from './words';

/**
 * Reads the tasks of a document, in its order.
 *
 * @returns each task with the block it begins at and notes on what was doubtful; empty when the document
 * holds no task.
 * @example
 * readTasks(outlineOf(blocks), { years: { from: 2026, to: 2026 }, issuer: 'UBND tỉnh', issuedOn: null })
 * // [{ item: { ref: 'II.1.a', title: 'Ban hành Kế hoạch …', lead: ['Sở Nội vụ'], … }, block: 14, notes: [] }]
 */
export function readTasks(outline: Outline, context: PlanContext): readonly ReadTask[] {
  return rawTasks(outline).map((raw) => readTask(raw, context));
}

const saidAside: ReadonlySet<TaskNoteCode> = new Set<TaskNoteCode>([
  'taskLeadFromSentence',
  'taskWithoutAttributes',
]);

function rawTasks(outline: Outline): readonly RawTask[] {
  const rows = tableTasks(outline);
  const items = listTasks(outline);
  if (rows.length > 0) {
    const known = new Set(rows.map(({ title }) => folded(title)));
    // The table repeats the sentences that also say who leads; items with lines of their own stand beside it.
    const others = items.filter(
      ({ title, notes }) =>
        !known.has(folded(title)) && !notes.some(({ code }) => saidAside.has(code)),
    );
    return inOrder([...others, ...rows]);
  }
  const told = narrativeTasks(outline);
  // A few items that happen to name an agency do not make the rest of the plan its summary.
  const plain = items.filter(({ notes }) => !notes.some(({ code }) => saidAside.has(code)));
  if (plain.length * 4 >= told.length && plain.length > 0) return items;
  const taken = new Set(items.map(({ block }) => block));
  return inOrder([...items, ...told.filter(({ block }) => !taken.has(block))]);
}

function inOrder(tasks: readonly RawTask[]): readonly RawTask[] {
  return [...tasks].sort((a, b) => a.block - b.block);
}
