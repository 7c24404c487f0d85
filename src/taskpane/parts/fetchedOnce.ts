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
  const fetch = (): Promise<Value> => {
    if (coming !== null) return coming;
    const asked = load().then(
      (value) => {
        // As React marks what it has waited for itself: it is taken at once, without a moment's blank.
        Object.assign(asked, { status: 'fulfilled', value });
        return value;
      },
      (error: unknown) => {
        coming = null;
        throw error;
      },
    );
    coming = asked;
    return asked;
  };
  // Always through `use`: a component that has waited for it must ask again when it is there.
  return { fetch, read: () => use(fetch()) };
}
