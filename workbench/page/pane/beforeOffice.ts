/**
 * Runs in the pane before office.js: gives it the page's bridge, so that the add-in's calls reach
 * the spreadsheet beside it instead of Excel.
 */
