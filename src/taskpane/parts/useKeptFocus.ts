/**
 * Never leaves the keyboard without a place. A button that goes away when it is pressed, as in a message,
 * takes the focus with it, and the next Tab would begin at the top of the pane.
 */
import { useEffect, useRef } from 'react';

/** As far back as a person may have been before a message came up. */
const REMEMBERED = 8;

/**
 * After each render of the component that calls it: when what had the focus is gone and nothing else has
 * taken it, the element that had it before gets it back.
 */
export function useKeptFocus(): void {
  const visited = useRef<readonly HTMLElement[]>([]);
  useEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement)) return;
      const before = visited.current.filter((one) => one !== target);
      visited.current = [target, ...before].slice(0, REMEMBERED);
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
  useEffect(() => {
    const [last] = visited.current;
    if (last === undefined || last.isConnected || document.activeElement !== document.body) return;
    visited.current.find((one) => one.isConnected)?.focus();
  });
}
