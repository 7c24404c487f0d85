/** One subscription to events of Office.js for any number of listeners; it ends with the last of them. */
import type { Line } from '../line/line';

export type Stop = () => Promise<void>;

/** Adds handlers in a request; the results are what removes them. */
export type Subscribe<E> = (
  context: Excel.RequestContext,
  tell: (event: E) => void,
) => readonly OfficeExtension.EventHandlerResult<never>[];

export interface Subscription<E> {
  /** @returns what ends it, once; the host has taken the handlers when the promise resolves */
  readonly listen: (listener: (event: E) => void) => Promise<Stop>;
}

async function unsubscribe(
  handlers: readonly OfficeExtension.EventHandlerResult<never>[],
): Promise<void> {
  // A handler is removed in the context in which it was added; all of ours share one.
  for (const handler of handlers) handler.remove();
  await handlers[0]?.context.sync();
}

export function subscription<E>(openLine: () => Line, subscribe: Subscribe<E>): Subscription<E> {
  const listeners = new Set<(event: E) => void>();
  let handlers: Promise<readonly OfficeExtension.EventHandlerResult<never>[]> | null = null;
  const tell = (event: E): void => {
    for (const listener of listeners) listener(event);
  };
  return {
    listen: async (listener) => {
      const own = (event: E): void => {
        listener(event);
      };
      listeners.add(own);
      handlers ??= openLine().send((context) => {
        const added = subscribe(context, tell);
        return () => added;
      });
      try {
        await handlers;
      } catch (error) {
        handlers = null;
        listeners.delete(own);
        throw error;
      }
      return async () => {
        if (!listeners.delete(own) || listeners.size > 0 || !handlers) return;
        const ending = handlers;
        handlers = null;
        await unsubscribe(await ending);
      };
    },
  };
}
