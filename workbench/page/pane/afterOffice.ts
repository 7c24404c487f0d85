/**
 * Runs in the pane after office.js and before the add-in: Office.onReady and Office.context.
 */
import { createOfficeContext, installOfficeShim } from '../../office/officeShim';
import type { OfficeGlobals } from '../../office/officeShim';
import '../pageWorkbench';

/** office.js has declared its globals on the pane's window by now. */
const globals = window as unknown as OfficeGlobals;
installOfficeShim(globals, createOfficeContext(window.parent.workbench?.officeContext));

/** The page has room for one workbook: it declines at once, as an Excel does whose windows are blocked. */
const noSecondWorkbook = (): Promise<never> =>
  Promise.reject(new Error('Application.createWorkbook is not implemented by the workbench'));
Object.assign(Excel, { createWorkbook: noSecondWorkbook });
