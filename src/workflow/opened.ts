/** Reading a host and finding our plan in it: the first step of every act. */
import { readEntries } from '../workbook/entries';
import type { Entries } from '../workbook/entryTypes';
import type { WorkbookReading } from '../workbook/reading';
import type { WorkbookHost } from './host';
import { done, stopped } from './outcome';
import { planById } from '../plan/library';
import type { LoadedPlan, Look, Outcome } from './types';

export interface Opened {
  readonly reading: WorkbookReading;
  /** `null` when no plan is loaded. */
  readonly entries: Entries | null;
  readonly interrupted: string | null;
  readonly roundTrips: number;
}

/** Reads the host; no plan in it is no problem yet. */
export async function openWorkbook(host: WorkbookHost): Promise<Outcome<Opened>> {
  const read = await host.read();
  if (!read.ok) return read;
  const { reading, interrupted, roundTrips } = read.value;
  const found = readEntries(reading, planById);
  const entries = found.kind === 'entries' ? found.entries : null;
  return done({ reading, entries, interrupted, roundTrips });
}

export interface OpenedPlan extends Opened {
  readonly entries: Entries;
}

/** Reads a host that must hold a plan. */
export async function openPlan(host: WorkbookHost): Promise<Outcome<OpenedPlan>> {
  const opened = await openWorkbook(host);
  if (!opened.ok) return opened;
  const { entries } = opened.value;
  return entries === null ? stopped({ code: 'nothingLoaded' }) : done({ ...opened.value, entries });
}

export function loadedPlan(entries: Entries): LoadedPlan {
  return {
    planId: entries.planId,
    title: entries.planTitle,
    unit: entries.unit,
    year: entries.year,
    period: entries.currentPeriod,
    periods: entries.periods,
    statusDate: entries.statusDate,
  };
}

/** What the pane finds when it starts. */
export async function look(host: WorkbookHost): Promise<Outcome<Look>> {
  const opened = await openWorkbook(host);
  if (!opened.ok) return opened;
  const { entries, interrupted } = opened.value;
  const loaded = entries === null ? null : loadedPlan(entries);
  if (interrupted !== null) return done({ kind: 'interrupted', act: interrupted, loaded });
  return done(loaded === null ? { kind: 'empty' } : { kind: 'loaded', loaded });
}
