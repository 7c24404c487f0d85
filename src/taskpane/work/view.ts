/** Which part of the work is on show, and to which group in it a person was led. */
import type { IndicatorStatus, TaskProgress } from '../../assessment/types';

export type View =
  | { readonly tab: 'overview' }
  | { readonly tab: 'indicators'; readonly group?: IndicatorStatus }
  | { readonly tab: 'deadlines'; readonly group?: TaskProgress }
  | { readonly tab: 'check' };

export type Tab = View['tab'];

export const tabs: readonly Tab[] = ['overview', 'indicators', 'deadlines', 'check'];

/** What the ribbon's buttons ask for: each opens the pane with its own address. */
export type Request = 'open' | 'check' | 'report';

/**
 * The request in the pane's address.
 *
 * @example requestOf('?view=check') // 'check'
 * @example requestOf('?_host_Info=Excel') // 'open'
 */
export function requestOf(search: string): Request {
  const view = new URLSearchParams(search).get('view');
  return view === 'check' || view === 'report' ? view : 'open';
}
