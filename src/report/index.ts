/** The quarterly summary: its model, its sheet, and telling whether it still holds. */
export { summaryOf } from './summaryModel';
export { summaryLayout, summaryNames, summarySheet, type SummaryLayout } from './summarySheet';
export { summarySheetName, summaryTables } from './summaryNames';
export type { KeptTexts, Summary, SummaryInput } from './summaryTypes';
export {
  keptTexts,
  summarySheetNow,
  summaryState,
  type JudgedNow,
  type SummaryState,
} from './summaryReading';
