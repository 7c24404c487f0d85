/** A plan from a file: written by somebody, or saved for other units. Apart from the library, because the schema is heavy. */
import { parsePlan } from '../plan/schema';
import type { Plan } from '../plan/types';
import type { Outcome } from './types';

/**
 * A plan from the text of a plan file. The problem names the file, the place in it and what is wrong there.
 *
 * @param file the name to show in the problem
 */
export function planFromJson(text: string, file: string): Outcome<Plan> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    const reason = `nội dung không phải là JSON trọn vẹn (${detail}).`;
    return { ok: false, problem: { code: 'damagedPlan', file, at: '', reason } };
  }
  const parsed = parsePlan(json);
  if (parsed.ok) return { ok: true, value: parsed.plan };
  const [first] = parsed.problems;
  return {
    ok: false,
    problem: {
      code: 'damagedPlan',
      file,
      at: first?.path ?? '',
      reason: first?.message ?? '',
    },
  };
}
