/** The workbook that a load would lay out, as a file. */
import type { Plan } from '../plan/types';
import { planWorkbook } from '../workbook/planWorkbook';
import { writeXlsx } from '../xlsx';
import { layoutChoice } from './load';
import { done } from './outcome';
import type { LoadChoice, Outcome } from './types';

/** The bytes of an .xlsx file; the same plan and choice always give the same bytes. */
export function templateFile(plan: Plan, choice: LoadChoice): Outcome<Uint8Array> {
  const layout = layoutChoice(plan, choice);
  if (!layout.ok) return layout;
  return done(writeXlsx(planWorkbook(plan, layout.value), { title: plan.title }));
}
