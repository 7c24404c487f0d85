/** Before an act writes: looks at what it will overwrite, and makes the steps that keep it. */
import { nameBefore } from '../change/mends';
import type { ChangePlan } from '../change/planChange';
import { findSheets } from '../change/findSheets';
import type { WorkbookChange } from '../change/types';
import type { Line } from '../line/line';
import type { Known } from '../look/types';
import { captureSheets, type Capture } from './capture';
import { keepSteps, type Keeping } from './keepSteps';
import { recordOf } from './recordOf';

/** The sheets that stand there and are written to, under the names that they will bear. */
function writtenSheets(change: WorkbookChange, { listing }: Known): readonly string[] {
  const laidOut = findSheets(change, listing).flatMap(({ existing }) => existing?.name ?? []);
  const cells = [...change.cells, ...(change.mends?.headers ?? [])].map(({ sheet }) => sheet);
  const standing = new Set(listing.sheets.map(({ name }) => name));
  return [...new Set([...laidOut, ...cells])].filter((name) => standing.has(name));
}

/** What the sheets of a change hold, by the names that they will bear; of a reading that had them, without asking. */
export async function capturesFor(
  line: Line,
  change: WorkbookChange,
  known: Known,
): Promise<ReadonlyMap<string, Capture>> {
  if (known.listing.isStructureProtected) return new Map();
  const had = new Map((known.captures ?? []).map((one) => [one.sheet, one] as const));
  const written = writtenSheets(change, known).map((name) => ({
    name,
    now: nameBefore(change, name),
  }));
  const missing = written.filter(({ now }) => !had.has(now));
  const details = missing.flatMap(({ name, now }) =>
    known.details.filter(({ sheet }) => sheet === name).map((one) => ({ ...one, sheet: now })),
  );
  const come = await captureSheets(
    line,
    missing.map(({ now }) => now),
    details,
  );
  for (const capture of come) had.set(capture.sheet, capture);
  return new Map(
    written.flatMap(({ name, now }) => {
      const capture = had.get(now);
      return capture ? [[name, capture] as const] : [];
    }),
  );
}

export function keepingOf(
  change: WorkbookChange,
  plan: ChangePlan,
  captures: ReadonlyMap<string, Capture>,
): Keeping {
  return keepSteps(recordOf(change, plan, captures), plan.known.listing);
}
