/**
 * «Sửa chữa»: puts right what is damaged about the sheets, in one act. A proposal lists every damage with
 * what stands there and what will; each can be left out. Nothing that was entered is changed but the
 * numbers and dates that stood as text, and those are listed too.
 */
import type { SheetKey } from '../workbook/blueprint';
import { ourTables } from '../workbook/entries/ourTables';
import { applyChange } from './applyChange';
import type { ExcelHost } from './excelHost';
import type { WorkbookHost } from './host';
import { loadedPlan, openPlan, type OpenedPlan } from './opened';
import { done } from './outcome';
import { withBrought } from './repair/brought';
import { itemsOf, repairChange } from './repair/changeOf';
import { diagnose, type Diagnosis } from './repair/diagnose';
import { ourSheets } from './repair/ourSheets';
import { withTables } from './repair/plainTables';
import type { RepairDone, RepairItem, RepairProposal } from './repair/types';
import type { Outcome } from './types';

/** Only a workbook open in Excel is repaired: the command line reads. */
export type RepairHost = WorkbookHost & Pick<ExcelHost, 'readRules' | 'readCells'>;

interface Prepared {
  readonly opened: OpenedPlan;
  readonly diagnosis: Diagnosis;
  readonly items: readonly RepairItem[];
}

/** What is damaged, what would stand there, and what cannot be healed; nothing is written. */
export async function proposeRepair(host: RepairHost): Promise<Outcome<RepairProposal>> {
  const prepared = await prepare(host);
  if (!prepared.ok) return prepared;
  const { opened, diagnosis, items } = prepared.value;
  const { unhealed } = diagnosis;
  return done({ loaded: loadedPlan(opened), items, unhealed, roundTrips: opened.roundTrips });
}

/**
 * Heals what was chosen, with what comes with it. What is no longer damaged by then is passed over.
 *
 * @param chosen ids of items of a proposal
 */
export async function repair(
  host: RepairHost,
  chosen: readonly string[],
): Promise<Outcome<RepairDone>> {
  const prepared = await prepare(host);
  if (!prepared.ok) return prepared;
  const { opened, diagnosis, items } = prepared.value;
  const ids = withBrought(items, new Set(chosen));
  const healed = items.filter(({ id }) => ids.has(id));
  const loaded = loadedPlan(opened);
  if (healed.length === 0) {
    return done({ loaded, healed, cellsWritten: 0, roundTrips: opened.roundTrips });
  }
  const found = diagnosis.found.filter(({ item }) => ids.has(item.id));
  const change = repairChange(opened, found, diagnosis.choice);
  const applied = await applyChange(host, opened, change);
  if (!applied.ok) return applied;
  const { cellsWritten, roundTrips } = applied.value;
  return done({ loaded, healed, cellsWritten, roundTrips: opened.roundTrips + roundTrips });
}

async function prepare(host: RepairHost): Promise<Outcome<Prepared>> {
  const opened = await openPlan(host);
  if (!opened.ok) return opened;
  const diagnosis = await diagnose(
    opened.value,
    (questions) => host.readRules(questions),
    (sheets) => host.readCells(sheets),
  );
  if (!diagnosis.ok) return diagnosis;
  const keys = new Map(
    ourSheets(ourTables(withTables(opened.value.reading, diagnosis.value.found))).map(
      ({ key, table }): [string, SheetKey] => [table.reading.sheet, key],
    ),
  );
  const items = itemsOf(diagnosis.value.found, (sheet) => keys.get(sheet) ?? null);
  return done({ opened: opened.value, diagnosis: diagnosis.value, items });
}
