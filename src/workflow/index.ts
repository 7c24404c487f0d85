/**
 * What a person can ask for. The pane takes the acts from their own files, because each is loaded when it
 * is first asked for.
 */
export { buildReport } from './buildReport';
export { check } from './check';
export { closePeriod } from './closing/closePeriod';
export { reopenPeriod } from './closing/reopenPeriod';
export type { ClosingDoubt } from './closing/types';
export { excelHost } from './excelHost';
export { fileHost } from './fileHost';
export { importPlan } from './importPlan';
export { findPlan, planChoices } from './library';
export { load } from './load';
export { proposePeriod } from './periods';
export type { Problem } from './problems';
export { planFromJson } from './planFile';
export { problemText } from './problemText';
export { sendFile } from './sendFile';
export { templateFile } from './template';
export { wordDocument } from './wordDocument';
export type { CheckResult, LoadChoice, Outcome } from './types';
