/** Puts the pane and what it asks of the program within reach of every component. */
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { ReactNode } from 'react';
import type { PaneActs } from '../acts';
import type { Pane } from './createPane';
import type { PaneState } from './state';

export interface PaneInUse {
  readonly acts: PaneActs;
  readonly pane: Pane;
}

const PaneContext = createContext<PaneInUse | null>(null);

export function PaneProvider(props: PaneInUse & { readonly children: ReactNode }): ReactNode {
  const { acts, pane, children } = props;
  return <PaneContext.Provider value={{ acts, pane }}>{children}</PaneContext.Provider>;
}

/** @throws Error outside of a {@link PaneProvider}: a slip in the program, not in its use. */
export function usePane(): PaneInUse {
  const inUse = useContext(PaneContext);
  if (inUse === null) throw new Error('A component of the pane stands outside PaneProvider.');
  return inUse;
}

export function usePaneState(): PaneState {
  const { pane } = usePane();
  return useSyncExternalStore(pane.subscribe, pane.state);
}
