/** The workbook that a load would lay out, as a file. */
import type { Plan } from '../plan/types';
import { planWorkbook } from '../workbook/planWorkbook';
import { writeXlsx } from '../xlsx';
import { layoutChoice } from './load';
import { done } from './outcome';
import type { LoadChoice, Outcome } from './types';

/** The bytes of an .xlsx file; the same plan and choice always give the same bytes. */
export async function templateFile(plan: Plan, choice: LoadChoice): Promise<Outcome<Uint8Array>> {
  const layout = await layoutChoice(plan, choice);
  if (!layout.ok) return layout;
  return done(writeXlsx(planWorkbook(plan, layout.value), { title: plan.title }));
}
