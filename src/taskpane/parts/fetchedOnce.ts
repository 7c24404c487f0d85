/**
 * What the pane fetches only where it is needed, and what is rendered cannot do without: the words of the
 * other language, the colours of another theme, a screen. Once it is here it is rendered at once, without
 * the blank moment of a lazy component: the focus has somewhere to go.
 */
import { createElement, use } from 'react';
import type { ComponentType, ReactNode } from 'react';

export interface FetchedOnce<Value> {
  /** Fetches it ahead, or again after a failure. */
  readonly fetch: () => Promise<Value>;
  /** For components: at once when it is there; else what is around waits, or says that it broke. */
  readonly read: () => Value;
}

export function fetchedOnce<Value>(load: () => Promise<Value>): FetchedOnce<Value> {
  let coming: Promise<Value> | null = null;
  let hasFailed = false;
  const fetch = (): Promise<Value> => {
    if (coming !== null && !hasFailed) return coming;
    hasFailed = false;
    const asked = load().then(
      (value) => {
        // As React marks what it has waited for itself: it is taken at once.
        Object.assign(asked, { status: 'fulfilled', value });
        return value;
      },
      (error: unknown) => {
        hasFailed = true;
        throw error;
      },
    );
    coming = asked;
    return asked;
  };
  let rendered: Promise<Value> | null = null;
  const read = (): Value => {
    // React renders again after a failure: it is shown what it has seen, not asked to wait for another try.
    const seen = hasFailed && coming === rendered ? rendered : null;
    rendered = seen ?? fetch();
    // Always through `use`: a component that has waited for it must ask again when it is there.
    return use(rendered);
  };
  return { fetch, read };
}

/** {@link fetchedOnce} for a component, to be fetched ahead and rendered in its place. */
export function fetchedComponent<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): { readonly fetch: () => Promise<unknown>; readonly Component: ComponentType<Props> } {
  const { fetch, read } = fetchedOnce(load);
  const Component = (props: Props): ReactNode => createElement(read(), props);
  return { fetch, Component };
}
