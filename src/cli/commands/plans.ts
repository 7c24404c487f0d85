/** `plans` and `plan ID`: the plan library, counted or whole. */
import { findPlan, planChoices } from '../../workflow';
import type { Arguments } from '../arguments';
import { refusal, type Answer } from '../answer';

/** The plans of the library with the number of their indicators and tasks. */
export function plans(): Answer {
  const json = planChoices().map(({ id, title, number, issuer, period, indicators, tasks }) => ({
    id,
    title,
    number,
    issuer,
    period,
    indicators,
    tasks,
  }));
  return { exit: 0, json };
}

/** One plan, whole. */
export async function plan({ positionals }: Arguments): Promise<Answer> {
  const [id] = positionals;
  if (id === undefined) {
    return refusal({ code: 'usage', detail: 'Lệnh “plan” cần mã kế hoạch: plan MÃ-KẾ-HOẠCH.' });
  }
  const found = await findPlan(id);
  return found.ok ? { exit: 0, json: found.value } : refusal(found.problem);
}
