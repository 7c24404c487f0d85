/** Puts a laid-out workbook in the place of what stands there: which sheets are new, which are made again. */
import type { SheetKey, WorkbookBlueprint } from '../workbook/blueprint';
import type { SheetsNow } from '../workbook/entryTypes';
import type { HostChange, SheetChange } from './host';

/** The sheet's name as it is now; `null` when it is not there. */
export function currentName(key: SheetKey, now: SheetsNow | null): string | null {
  if (now === null) return null;
  if (key.startsWith('figures:')) return now.figures.get(key.slice('figures:'.length)) ?? null;
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
): HostChange {
  return {
    act,
    sheets: blueprint.sheets.map((sheet): SheetChange => ({
      sheet,
      currentName: currentName(sheet.key, now),
    })),
    names: blueprint.names,
    cells: [],
    activate: blueprint.activeSheet,
  };
}
