/**
 * What the pane fetches only where it is needed, and what is rendered cannot do without: the words of the
 * other language, the colours of another theme.
 */
import { use } from 'react';

export interface FetchedOnce<Value> {
  /** Fetches it ahead, or again after a failure. */
  readonly fetch: () => Promise<Value>;
  /** For components: at once when it is there; else what is around waits, or says that it broke. */
  readonly read: () => Value;
}

export function fetchedOnce<Value>(load: () => Promise<Value>): FetchedOnce<Value> {
  let coming: Promise<Value> | null = null;
  let here: { readonly value: Value } | null = null;
  const fetch = (): Promise<Value> => {
    coming ??= load().then(
      (value) => {
        here = { value };
        return value;
      },
      (error: unknown) => {
        coming = null;
        throw error;
      },
    );
    return coming;
  };
  return { fetch, read: () => (here === null ? use(fetch()) : here.value) };
}
