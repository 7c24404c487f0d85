/** One task held by two rows under different ids: it would be counted, and be late, twice. */
import { placeOf, type PlacedTask } from '../placed';
import type { Finding, TaskCase } from '../types';
import { finding } from './finding';

/**
 * Rows that repeat the task of another row, each with the row that holds it: the first by id, so that it does not
 * matter how an officer sorted the sheet.
 */
export function repeatedTasks(rows: readonly PlacedTask[]): ReadonlyMap<PlacedTask, PlacedTask> {
  const sameTask = new Map<string, PlacedTask[]>();
  for (const row of rows) {
    const key = keyOf(row.case);
    const others = sameTask.get(key);
    if (others === undefined) sameTask.set(key, [row]);
    else others.push(row);
  }
  const repeated = new Map<PlacedTask, PlacedTask>();
  for (const same of sameTask.values()) {
    const first = same.reduce((one, other) => (other.case.id < one.case.id ? other : one));
    for (const row of same) if (row.case.id !== first.case.id) repeated.set(row, first);
  }
  return repeated;
}

/**
 * @param repeated see {@link repeatedTasks}
 * @example twiceFindings(copiedUnderAnotherId, repeated)[0]?.code // 'taskTwice'
 */
export function twiceFindings(
  row: PlacedTask,
  repeated: ReadonlyMap<PlacedTask, PlacedTask>,
): readonly Finding[] {
  const { id, title } = row.case;
  const first = repeated.get(row);
  if (first === undefined || title.trim() === '') return [];
  const params = { title: title.slice(0, 80), other: placeOf(first, 'id').cell };
  return [finding('taskTwice', placeOf(row, 'id'), id, params)];
}

/** The same words, however they were spaced, capitalised and composed. */
export function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function keyOf({ title, lead, deadlineText }: TaskCase): string {
  return [title, ...[...lead].sort(), deadlineText].map(plain).join('|');
}
