/** Gathers what comes in quick succession and tells it once, when it has been quiet for a while. */
import type { Clock } from '../environment';

export interface Gathering<T> {
  readonly add: (item: T) => void;
  /** Forgets what has not been told yet. */
  readonly stop: () => void;
}

export function gathered<T>(
  clock: Clock,
  quiet: number,
  tell: (items: readonly T[]) => void,
): Gathering<T> {
  let items: T[] = [];
  let callOff: () => void = () => undefined;
  return {
    add: (item) => {
      items.push(item);
      callOff();
      callOff = clock.after(quiet, () => {
        const told = items;
        items = [];
        tell(told);
      });
    },
    stop: () => {
      callOff();
      items = [];
    },
  };
}
