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
  return bytes.ok ? planFromJson(new TextDecoder().decode(bytes.value), word) : bytes;
}

export async function template({ positionals, option, options }: Arguments): Promise<Answer> {
  const [word] = positionals;
  const output = option('output');
  const year = Number(option('year'));
  if (word === undefined) return refusal({ code: 'noPlanChosen' });
  if (output === undefined || !Number.isInteger(year)) {
    return refusal({
      code: 'usage',
      detail: 'Lệnh “template” cần kế hoạch, --year NĂM và -o TỆP.xlsx.',
    });
  }
  const plan = await planNamed(word);
  if (!plan.ok) return refusal(plan.problem);
  const asked = options('period');
  const file = templateFile(plan.value, {
    planId: plan.value.id,
    year,
    unit: option('unit') ?? null,
    periods: asked.length > 0 ? asked : [proposePeriod(year, today())],
  });
  if (!file.ok) return refusal(file.problem);
  const written = await writeBytes(output, file.value);
  if (!written.ok) return refusal(written.problem);
  return { exit: 0, remarks: [`Đã tạo ${output}.`] };
}
