/**
 * A plan document — a Word file, a text file, pasted text — becomes a plan with what the reader was unsure
 * of. The same for the pane (in a worker) and the command line.
 */
import { readPlan } from '../document/readPlan';
import { readSource, type Source } from '../document/source/readSource';
import type { PlanReading } from '../document/types';
import { done, stopped } from './outcome';
import type { Outcome } from './types';

export interface ImportOptions {
  /** Taken for a document that names no year at all: the year of the clock. */
  readonly fallbackYear: number;
  /** Awaited between the steps, so that a page that has no worker stays alive. */
  readonly pause?: () => Promise<void>;
}

/**
 * @returns the reading; or what the file is instead of a document, or that no plan stands in it
 * @example
 * await importPlan({ name: 'ke-hoach.docx', bytes }, { fallbackYear: 2026 })
 * // { ok: true, value: { plan: { title: 'Cải cách hành chính năm 2026', … }, notes: […], … } }
 */
export async function importPlan(
  source: Source,
  { fallbackYear, pause }: ImportOptions,
): Promise<Outcome<PlanReading>> {
  const file = 'text' in source ? '' : source.name;
  const read = await readSource(source);
  if (!read.ok) {
    const { code: reason, detail } = read.problem;
    return stopped({ code: 'badDocument', file, reason, detail });
  }
  await pause?.();
  const reading = readPlan(read.blocks, { fallbackYear });
  const { indicators, tasks } = reading.plan;
  if (indicators.length === 0 && tasks.length === 0) {
    return stopped({ code: 'noPlanInDocument', file });
  }
  return done(reading);
}
