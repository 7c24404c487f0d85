/** The only place that touches .xlsx bytes. */
export { patchXlsx, type PatchChange, type PatchOutcome } from './patchXlsx';
export type { XlsxProblem } from './problem';
export { readXlsx, type ReadOutcome } from './readXlsx';
export { writeXlsx, type WriteOptions } from './writeXlsx';
export { DEFAULT_LIMITS, type ReadLimits } from './zip/limits';
