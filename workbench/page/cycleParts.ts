/**
 * F6 goes round the parts of the window, as in Excel: spreadsheet, pane, bar. Without it a keyboard
 * alone would not leave the spreadsheet, where Tab goes to the next cell.
 */
import type { EarlyKeys } from './earlyKeys';
import { elementById } from './element';

const KEYBOARD: FocusOptions = { focusVisible: true };
/** A screen's heading first, which says where one is; it takes the focus after each act as well. */
const STOPS = 'h1[tabindex], button, input, select, a[href]';

/** From now on, F6 and Shift+F6 move the focus, also from inside the pane. */
export function cycleParts(keys: EarlyKeys): void {
  const frame = elementById('pane-frame', HTMLIFrameElement);
  const pane = elementById('pane', HTMLElement);
  let last: HTMLElement | null = null;
  const focusers = [
    {
      holds: () => elementById('grid', HTMLElement).contains(document.activeElement),
      focus: () => document.querySelector<HTMLElement>('#grid canvas[id*="sheet"]')?.focus(),
    },
    {
      holds: () => pane.contains(document.activeElement),
      focus: () => returnTo(frame, last),
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
    last = null;
    if (frame.contentWindow !== null) keys.alsoIn(frame.contentWindow);
    frame.contentDocument?.addEventListener('focusin', ({ target }) => {
      // Elements of the frame are of the frame's own HTMLElement.
      last = target as HTMLElement;
    });
  });
}

/**
 * Where the focus was in the pane when it was left, else its first stop: a window that has the focus
 * with nothing in it shows no ring, and a person does not know where he is. A web view of Excel
 * remembers by itself; a frame forgets as soon as the page around it takes the focus.
 */
function returnTo(frame: HTMLIFrameElement, last: HTMLElement | null): void {
  const stop = frame.contentDocument?.querySelector<HTMLElement>(STOPS);
  frame.contentWindow?.focus();
  (last?.isConnected === true ? last : stop)?.focus(KEYBOARD);
}
