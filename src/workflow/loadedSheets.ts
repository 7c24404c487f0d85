/** Puts a laid-out workbook in the place of what stands there: which sheets are new, which are made again. */
import type { SheetKey, WorkbookBlueprint } from '../workbook/blueprint';
import type { SheetsNow } from '../workbook/entryTypes';
import { sourceTable } from '../workbook/planSource';
import type { WorkbookReading } from '../workbook/reading';
import type { HostChange, SheetChange } from './host';

/** The sheet's name as it is now; `null` when it is not there. */
function currentName(
  key: SheetKey,
  now: SheetsNow | null,
  reading: WorkbookReading,
): string | null {
  // Very hidden, it outlives the others when a person deletes what can be seen.
  if (key === 'source') return sourceTable(reading)?.sheet ?? null;
  if (now === null) return null;
  if (key.startsWith('figures:')) return now.figures.get(key.slice('figures:'.length)) ?? null;
  if (key.startsWith('form0206:')) return now.forms.get(key.slice('form0206:'.length)) ?? null;
  switch (key) {
    case 'plan':
    case 'indicators':
    case 'tasks':
    case 'lists':
    case 'findings':
      return now[key];
    default:
      return null;
  }
}

/** The change that makes a blueprint real, over the sheets that stand there now. */
export function changeOf(
  act: string,
  blueprint: WorkbookBlueprint,
  now: SheetsNow | null,
  reading: WorkbookReading,
): HostChange {
  return {
    act,
    sheets: blueprint.sheets.map((sheet): SheetChange => ({
      sheet,
      currentName: currentName(sheet.key, now, reading),
    })),
    names: blueprint.names,
    cells: [],
    activate: blueprint.activeSheet,
  };
}

/** A sheet of the officer's own that bears the name of a sheet that would be made new. */
export function takenName(sheets: readonly SheetChange[], reading: WorkbookReading): string | null {
  const names = new Set(reading.sheets.map(({ name }) => name.toLowerCase()));
  const taken = sheets.find(
    ({ sheet, currentName: now }) => now === null && names.has(sheet.name.toLowerCase()),
  );
  return taken?.sheet.name ?? null;
}
