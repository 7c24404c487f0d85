/** Knows when this add-in itself is writing, to tell its own events from a person's. */
import type { Clock } from '../environment';

export interface OwnWrites {
  /** Runs an act that writes. */
  readonly during: <T>(act: () => Promise<T>) => Promise<T>;
  /** Whether an event that comes now may be our own. */
  readonly isNow: () => boolean;
}

/** Events of a write come after it, on a slow machine by some hundred milliseconds. */
const echo = 500;

export function trackOwnWrites(clock: Clock): OwnWrites {
  let running = 0;
  let quietFrom = Number.NEGATIVE_INFINITY;
  return {
    during: async (act) => {
      running++;
      try {
        return await act();
      } finally {
        running--;
        quietFrom = clock.now() + echo;
      }
    },
    isNow: () => running > 0 || clock.now() < quietFrom,
  };
}
