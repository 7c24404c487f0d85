/**
 * Runs in the pane before office.js: gives it the page's bridge, so that the add-in's calls reach the
 * spreadsheet beside it instead of Excel.
 */
import '../pageWorkbench';

const { workbench } = window.parent;
if (workbench === undefined) {
  throw new Error('pane.html works only inside the workbench page: open index.html');
}
Object.assign(window, { _richApiNativeBridge: workbench.bridge });
