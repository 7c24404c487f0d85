/**
 * Acts take turns: Excel answers one caller at a time, and an answer that comes late must not overwrite
 * a newer one. While Excel is in the middle of a cell, an act waits and is tried again.
 */
import type { Outcome } from '../../workflow/types';

export interface Patience {
  /** Milliseconds between two tries while Excel is busy. */
  readonly pause: number;
  /** Tries in all, before the problem is shown. */
  readonly tries: number;
  readonly wait: (milliseconds: number) => Promise<void>;
}

export const usualPatience: Patience = {
  pause: 1500,
  tries: 40,
  wait: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
};

/**
 * Runs an act, again and again while Excel is busy with a cell. What an act throws becomes a problem
 * with the words of the exception, so that nothing ends in silence.
 *
 * @param onBusy told before every pause; answers false to stop waiting
 */
export async function patiently<T>(
  act: () => Promise<Outcome<T>>,
  patience: Patience,
  onBusy: () => boolean,
): Promise<Outcome<T>> {
  for (let left = patience.tries; ; left -= 1) {
    const outcome = await caught(act);
    if (outcome.ok || outcome.problem.code !== 'excelBusy' || left <= 1) return outcome;
    if (!onBusy()) return outcome;
    await patience.wait(patience.pause);
    if (!onBusy()) return outcome;
  }
}

async function caught<T>(act: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await act();
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, problem: { code: 'excelFailed', detail } };
  }
}

/** Runs tasks one after the other, in the order in which they were handed in. */
export function createTurns(): (task: () => Promise<void>) => Promise<void> {
  let last = Promise.resolve();
  return (task) => {
    last = last.then(task);
    return last;
  };
}
