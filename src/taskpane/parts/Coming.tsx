/**
 * Stands where a part of the pane is being fetched: nothing to see and nothing to hear, for it is there in a
 * moment, but to be found by who has to wait for it.
 */
import type { ReactNode } from 'react';

export function Coming(): ReactNode {
  return <span hidden data-coming="" />;
}
