/** `template`: the workbook that the add-in would lay out, as a file. */
import { findPlan, planFromJson, proposePeriod, templateFile, type Outcome } from '../../workflow';
import type { Plan } from '../../plan/types';
import type { Arguments } from '../arguments';
import { refusal, type Answer } from '../answer';
import { today } from '../clock';
import { readBytes, writeBytes } from '../files';

async function planNamed(word: string): Promise<Outcome<Plan>> {
  if (!word.toLowerCase().endsWith('.json')) return findPlan(word);
  const bytes = await readBytes(word);
  if (!bytes.ok) return bytes;
  const text = new TextDecoder().decode(bytes.value);
  if (!text.includes('\uFFFD')) return planFromJson(text, word);
  const reason = 'chữ trong tệp không ở dạng UTF-8.';
  return { ok: false, problem: { code: 'damagedPlan', file: word, at: '', reason } };
}

export async function template({ positionals, option, options, flag }: Arguments): Promise<Answer> {
  const [word] = positionals;
  const output = option('output') ?? '';
  const year = Number(/^\d{4}$/.exec(option('year') ?? '')?.[0]);
  if (word === undefined || output === '' || Number.isNaN(year)) {
    return refusal({
      code: 'usage',
      detail:
        'Lệnh “template” cần mã kế hoạch hoặc tệp .json, --year NĂM (ví dụ 2026) và -o TỆP.xlsx.',
    });
  }
  const plan = await planNamed(word);
  if (!plan.ok) return refusal(plan.problem);
  const asked = options('period');
  const periods = asked.length > 0 ? asked : [proposePeriod(year, today())];
  const file = await templateFile(plan.value, {
    planId: plan.value.id,
    year,
    unit: option('unit') ?? null,
    periods,
    // Every period that is asked for gets the form.
    forms: flag('form-0206') ? periods : [],
  });
  if (!file.ok) return refusal(file.problem);
  const written = await writeBytes(output, file.value);
  if (!written.ok) return refusal(written.problem);
  return { exit: 0, remarks: [`Đã tạo ${output}.`] };
}
