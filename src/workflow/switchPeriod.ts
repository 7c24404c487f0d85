/** Changing the report being worked on: its sheet of figures is laid out when it is not there yet. */
import type { WorkbookHost } from './host';
import { load } from './load';
import { openPlan } from './opened';
import { done } from './outcome';
import { periodOf } from './periods';
import type { LoadedPlan, Outcome } from './types';

/**
 * Makes a period of the working year the current one. All entries stay; the status date becomes the last
 * day of the period's window unless another was typed for it.
 */
export async function switchPeriod(
  host: WorkbookHost,
  periodId: string,
): Promise<Outcome<LoadedPlan>> {
  const opened = await openPlan(host);
  if (!opened.ok) return opened;
  const { planId, year, unit } = opened.value.entries;
  const period = periodOf(periodId, year);
  if (!period.ok) return period;
  const loaded = await load(host, { planId, year, unit, periods: [periodId] }, 'period');
  return loaded.ok ? done(loaded.value.loaded) : loaded;
}
