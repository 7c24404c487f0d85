/**
 * Runs in the pane after office.js and before the add-in: Office.onReady and Office.context.
 */
