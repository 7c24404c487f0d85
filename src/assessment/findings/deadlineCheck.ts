/**
 * Deadlines that nobody can meet: a day that the calendar does not have, or one before the plan was
 * issued. They are kept as printed and reported, never silently repaired.
 */
import { civilDate, formatVietnamese } from '../../plan/civilDate';
import { placeOf, type PlacedTask } from '../placed';
import type { Finding } from '../types';
import { finding } from './finding';

/**
 * @example deadlineFindings(rowDue31November)[0]?.message
 *   // 'Thời hạn trong kế hoạch «Trước 31/11/2025» không thực hiện được: không có ngày 31/11/2025.'
 */
export function deadlineFindings(row: PlacedTask): readonly Finding[] {
  const { case: task } = row;
  const reason = impossibleDay(task.deadlineText) ?? beforeThePlan(row);
  if (reason === null) return [];
  const place = placeOf(row, 'due');
  return [finding('impossibleDeadline', place, task.id, { text: task.deadlineText, reason })];
}

function impossibleDay(text: string): string | null {
  for (const [printed, day, month, year] of text.matchAll(/(\d{1,2})\/(\d{1,2})\/(\d{4})/g)) {
    if (civilDate(Number(year), Number(month), Number(day)) === null) {
      return `không có ngày ${printed}`;
    }
  }
  return null;
}

/** A recurring task may well have had an occurrence before the plan was issued. */
function beforeThePlan({ case: { kind, due }, planIssuedOn }: PlacedTask): string | null {
  const hasOneDate = kind === 'fixed' || kind === 'range';
  if (!hasOneDate || due === null || planIssuedOn === null || due >= planIssuedOn) return null;
  return `hạn ${formatVietnamese(due)} trước ngày ban hành kế hoạch ${formatVietnamese(planIssuedOn)}`;
}
