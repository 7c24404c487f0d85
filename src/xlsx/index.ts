/** The only place that touches .xlsx bytes. */
export { patchXlsx, type PatchChange } from './patchXlsx';
export type { XlsxProblem } from './problem';
export { readCells } from './readCells';
export { readXlsx } from './readXlsx';
export { writeXlsx } from './writeXlsx';
