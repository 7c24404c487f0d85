/** The only place that touches .xlsx bytes. */
export { writeXlsx, type WriteOptions } from './writeXlsx';
