/** A clock that stands still until a test moves it. */
import type { Clock } from '../../src/excel';

export interface TestClock extends Clock {
  /** Lets time pass; whatever comes due is called in order. */
  readonly pass: (milliseconds: number) => Promise<void>;
}

export function testClock(): TestClock {
  let now = 0;
  let timers: { at: number; act: () => void }[] = [];
  /** Lets promises that are already settled run their continuations. */
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn++) await Promise.resolve();
  };
  return {
    now: () => now,
    after: (milliseconds, act) => {
      const timer = { at: now + milliseconds, act };
      timers.push(timer);
      return () => {
        timers = timers.filter((one) => one !== timer);
      };
    },
    pass: async (milliseconds) => {
      const end = now + milliseconds;
      await settle();
      for (;;) {
        const next = timers.filter((one) => one.at <= end).sort((a, b) => a.at - b.at)[0];
        if (!next) break;
        timers = timers.filter((one) => one !== next);
        now = next.at;
        next.act();
        await settle();
      }
      now = end;
      await settle();
    },
  };
}
