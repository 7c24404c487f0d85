/** The quarterly summary: its model, its sheet, and telling whether it still holds. */
export { summaryOf } from './summaryModel';
export { summaryLayout, summarySheet } from './summarySheet';
export { keptName, summaryTables } from './summaryNames';
export type { Summary, SummaryInput } from './summaryTypes';
export { keptParagraphs } from './keptParagraphs';
export { settledParagraphs } from './sentences/settle';
export { keptTexts, summarySheetNow, summaryState } from './summaryReading';
