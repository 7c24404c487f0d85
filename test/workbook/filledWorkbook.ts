/** A workbook after people worked in it: laid out, typed into, laid out again with what was typed. */
import type { Plan } from '../../src/plan/types';
import type { WorkbookBlueprint } from '../../src/workbook/blueprint';
import type { PlanChoice } from '../../src/workbook/choice';
import { readEntries } from '../../src/workbook/entries';
import type { Entries } from '../../src/workbook/entryTypes';
import { planWorkbook } from '../../src/workbook/planWorkbook';
import type { WorkbookReading } from '../../src/workbook/reading';
import { readingOf, typed, type Edit } from './readingOf';

/** The entries of a reading that must hold some. */
export function entriesOf(reading: WorkbookReading, plan: Plan | null = null): Entries {
  const outcome = readEntries(reading, () => plan);
  if (outcome.kind === 'none') throw new Error('No workbook of ours.');
  return outcome.entries;
}

export function filledWorkbook(
  plan: Plan,
  choice: PlanChoice,
  edits: readonly Edit[],
  change: (reading: WorkbookReading) => WorkbookReading = (reading) => reading,
): WorkbookBlueprint {
  const reading = change(typed(readingOf(planWorkbook(plan, choice)), edits));
  return planWorkbook(plan, choice, entriesOf(reading, plan).carried);
}
