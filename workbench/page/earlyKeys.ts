/**
 * Keys that the page handles before Univer sees them. Univer listens on the window too, and listeners
 * of one place are called in the order in which they came: this one must be there first.
 */

/** Returns true when the key is dealt with and nobody else shall see it. */
export type KeyHandler = (event: KeyboardEvent) => boolean;

export interface EarlyKeys {
  readonly handle: (handler: KeyHandler) => void;
  /** Listens in another window too: keys pressed in the pane do not reach the page. */
  readonly alsoIn: (other: Window) => void;
}

/** Call it before Univer is created. */
export function createEarlyKeys(): EarlyKeys {
  const handlers: KeyHandler[] = [];
  const onKey = (event: KeyboardEvent): void => {
    if (!handlers.some((handler) => handler(event))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', onKey, { capture: true });
  return {
    handle: (handler) => handlers.push(handler),
    alsoIn: (other) => other.addEventListener('keydown', onKey, { capture: true }),
  };
}
