/**
 * Only in `npm start`: when the add-in's code was built anew the pane restarts and the workbook stays;
 * when the page's own code was, the page loads again.
 */
import type { PaneFrame } from './pane/paneFrame';

/** Address of the development server's event stream, see tools/start/server.mjs. */
const EVENTS = 'workbench/events';

/** Set by webpack: whether this build is watched. */
declare const WORKBENCH_IS_WATCHED: boolean;

export function reloadOnChange(pane: PaneFrame): void {
  if (!WORKBENCH_IS_WATCHED) return;
  new EventSource(EVENTS).addEventListener('message', ({ data }) => {
    if (data === 'pane') pane.reload();
    if (data === 'page') window.location.reload();
  });
}
