/** One task held by two rows under different ids: it would be counted, and be late, twice. */
import { placeOf, type PlacedTask } from '../placed';
import type { Finding, TaskCase } from '../types';
import { finding } from './finding';

/** The row that holds each task, the first by id: how an officer sorted the sheet must not matter. */
export function firstOfEach(rows: readonly PlacedTask[]): ReadonlyMap<string, PlacedTask> {
  const first = new Map<string, PlacedTask>();
  for (const row of rows) {
    const key = keyOf(row.case);
    const other = first.get(key);
    if (other === undefined || row.case.id < other.case.id) first.set(key, row);
  }
  return first;
}

/**
 * @param first see {@link firstOfEach}
 * @example twiceFindings(copiedUnderAnotherId, first)[0]?.code // 'taskTwice'
 */
export function twiceFindings(
  row: PlacedTask,
  first: ReadonlyMap<string, PlacedTask>,
): readonly Finding[] {
  const { id, title } = row.case;
  const other = first.get(keyOf(row.case));
  if (other === undefined || other.case.id === id || title.trim() === '') return [];
  const params = { title: title.slice(0, 80), other: placeOf(other, 'id').cell };
  return [finding('taskTwice', placeOf(row, 'id'), id, params)];
}

/** The same words, however they were spaced, capitalised and composed. */
export function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function keyOf({ title, lead, deadlineText }: TaskCase): string {
  return [title, ...[...lead].sort(), deadlineText].map(plain).join('|');
}
