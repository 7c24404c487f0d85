/**
 * The drop-down list of a validated cell by keyboard, as in Excel: Alt+Down opens it, the arrows
 * choose, Enter takes, Escape leaves. Univer's list answers to the mouse only.
 */
import { ICommandService } from '@univerjs/core';
import type { Univer } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { SpreadsheetEngine } from '../../engine/engine';
import type { EarlyKeys } from '../earlyKeys';
import type { Say } from '../statusLine';

const SHOW = 'sheet.operation.show-data-validation-dropdown';
const HIDE = 'sheet.operation.hide-data-validation-dropdown';
const LIST = '[data-u-comp="sheets-dropdown-list"]';
const CHOSEN = 'is-chosen';

/** From now on, the keys work whenever the focus is in the spreadsheet. */
export function openDropDownsByKey(
  keys: EarlyKeys,
  univer: Univer,
  api: FUniver,
  engine: SpreadsheetEngine,
  say: Say,
): void {
  const commands = univer.__getInjector().get(ICommandService);
  const open = (): void => {
    const { sheetId, areas } = engine.selection();
    const [cell] = areas;
    const unitId = api.getActiveWorkbook()?.getId();
    if (cell === undefined || unitId === undefined) return;
    const place = { unitId, subUnitId: sheetId, row: cell.top, column: cell.left };
    commands.syncExecuteCommand(SHOW, place);
  };

  keys.handle((event) => {
    if (event.altKey && event.key === 'ArrowDown') {
      open();
      return true;
    }
    const list = document.querySelector<HTMLElement>(LIST);
    if (list === null) return false;
    const options = optionsOf(list);
    const at = options.findIndex((option) => option.classList.contains(CHOSEN));
    switch (event.key) {
      case 'ArrowDown':
        say(choose(options, Math.min(at + 1, options.length - 1)));
        return true;
      case 'ArrowUp':
        say(choose(options, Math.max(at - 1, 0)));
        return true;
      case 'Enter':
        options[at]?.click();
        return at >= 0;
      case 'Escape':
        commands.syncExecuteCommand(HIDE, {});
        return true;
      default:
        return false;
    }
  });
}

/** Tells a screen reader what the list is: Univer draws plain boxes. */
function optionsOf(list: HTMLElement): readonly HTMLElement[] {
  list.setAttribute('role', 'listbox');
  const options = Array.from(list.querySelectorAll<HTMLElement>('.univer-cursor-pointer'));
  for (const option of options) option.setAttribute('role', 'option');
  return options;
}

/** Marks the entry and returns its text, for the status line: the focus stays in the spreadsheet. */
function choose(options: readonly HTMLElement[], chosen: number): string {
  options.forEach((option, index) => {
    option.classList.toggle(CHOSEN, index === chosen);
    option.setAttribute('aria-selected', String(index === chosen));
  });
  options[chosen]?.scrollIntoView({ block: 'nearest' });
  return options[chosen]?.textContent ?? '';
}
