/** What a person can ask for, the same for the pane and the command line. */
export { buildReport } from './buildReport';
export { check, type CheckOptions } from './check';
export { excelHost, type ExcelHost } from './excelHost';
export { fileHost, type FileHost } from './fileHost';
export type { WorkbookHost } from './host';
export { findPlan, planChoices, planFromJson, type PlanChoice } from './library';
export { load, proposeLoad } from './load';
export { look } from './opened';
export { periodChoices, proposePeriod } from './periods';
export type { Language, Problem } from './problems';
export { problemText, type ProblemText } from './problemText';
export { switchPeriod } from './switchPeriod';
export { templateFile } from './template';
export type * from './types';
