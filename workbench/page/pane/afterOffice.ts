/**
 * Runs in the pane after office.js and before the add-in: Office.onReady and Office.context.
 */
import { createOfficeContext, installOfficeShim } from '../../office/officeShim';
import type { OfficeGlobals } from '../../office/officeShim';
import '../pageWorkbench';

/** office.js has declared its globals on the pane's window by now. */
const globals = window as unknown as OfficeGlobals;
installOfficeShim(globals, createOfficeContext(window.parent.workbench?.officeContext));
