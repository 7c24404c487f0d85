/** The only folder that calls Office.js; what others may use of it. */
export { connectExcel } from './excelPort';
export type { ExcelPort, PortOptions, WatchOptions } from './excelPort';
export { machineClock, officeEnvironment } from './environment';
export type { Clock, ExcelEnvironment, ExcelGlobal, OfficeGlobal } from './environment';
export type { ApplyOptions } from './change/applyChange';
export type { Applied, CellChange, SheetChange, WorkbookChange } from './change/types';
export { ExcelFailure } from './problems';
export type { ExcelProblem } from './problems';
export { problemOf } from './excelErrors';
export { lowestApi } from './hostFacts';
export type { HostFacts } from './hostFacts';
export { usualPatience } from './line/patience';
export type { Patience, Wait } from './line/patience';
export type { Known } from './look/types';
export type { Read } from './read/readWorkbook';
export type { EditHint } from './watch/edits';
export type { SheetHint } from './watch/sheets';
export type { Stop } from './watch/subscription';
