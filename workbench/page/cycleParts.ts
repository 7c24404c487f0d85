/**
 * F6 goes round the parts of the window, as in Excel: spreadsheet, pane, bar. Without it a keyboard
 * alone would not leave the spreadsheet, where Tab goes to the next cell.
 */
import type { EarlyKeys } from './earlyKeys';
import { elementById } from './element';

/** From now on, F6 and Shift+F6 move the focus, also from inside the pane. */
export function cycleParts(keys: EarlyKeys): void {
  const frame = elementById('pane-frame', HTMLIFrameElement);
  const pane = elementById('pane', HTMLElement);
  const focusers = [
    {
      holds: () => elementById('grid', HTMLElement).contains(document.activeElement),
      focus: () => document.querySelector<HTMLElement>('#grid canvas[id*="sheet"]')?.focus(),
    },
    {
      holds: () => pane.contains(document.activeElement),
      focus: () => frame.contentWindow?.focus(),
    },
    {
      holds: () => document.activeElement?.closest('.bar') !== null,
      focus: () => elementById('file-new', HTMLButtonElement).focus(),
    },
  ];
  keys.handle((event) => {
    if (event.key !== 'F6') return false;
    const open = focusers.filter((_, index) => index !== 1 || !pane.hasAttribute('hidden'));
    const at = open.findIndex(({ holds }) => holds());
    const step = event.shiftKey ? -1 : 1;
    open[(at + step + open.length) % open.length]?.focus();
    return true;
  });
  frame.addEventListener('load', () => {
    if (frame.contentWindow !== null) keys.alsoIn(frame.contentWindow);
  });
}
