/**
 * «Thêm biểu II.06»: lays form II.06 out for a report, or brings it up to date: rows to fill, and the figures of
 * the indicators that its rates are linked to. All entries stay.
 */
import { formSheetName } from '../workbook/form0206/names';
import type { WorkbookHost } from './host';
import { load } from './load';
import { openPlan } from './opened';
import { done } from './outcome';
import type { FormDone, Outcome } from './types';

/** For the report being worked on. */
export async function addForm(host: WorkbookHost): Promise<Outcome<FormDone>> {
  const opened = await openPlan(host);
  if (!opened.ok) return opened;
  const { planId, year, unit, currentPeriod, sheets } = opened.value.entries;
  const { id } = currentPeriod;
  const loaded = await load(host, { planId, year, unit, periods: [id], forms: [id] }, 'form');
  if (!loaded.ok) return loaded;
  const before = sheets.forms.get(id);
  return done({
    loaded: loaded.value.loaded,
    sheet: before ?? formSheetName(currentPeriod),
    isNew: before === undefined,
    roundTrips: opened.value.roundTrips + loaded.value.roundTrips,
  });
}
