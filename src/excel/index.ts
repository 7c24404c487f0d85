/** The only folder that calls Office.js; what others may use of it. */
export { connectExcel } from './excelPort';
export type { ExcelPort } from './excelPort';
export { officeEnvironment } from './environment';
export type { Clock, ExcelEnvironment } from './environment';
export type { WorkbookChange } from './change/types';
export { ExcelFailure } from './problems';
export type { ExcelProblem } from './problems';
export { problemOf } from './excelErrors';
export { lowestApi } from './hostFacts';
export type { Patience, Wait } from './line/patience';
export type { Known } from './look/types';
export type { UndoChoice, UndoDone, UndoPlan } from './undo/plan';
export type { KeptTable } from './read/keptTables';
export type { RulesQuestion, StandingRules } from './read/readRules';
export type { EditHint } from './watch/edits';
export type { SheetHint } from './watch/sheets';
