/** How much a file may ask of the machine; beyond it the file is refused, whatever it contains. */

export interface ReadLimits {
  /** The file itself. */
  readonly fileBytes: number;
  readonly entries: number;
  /** One part after inflation. */
  readonly partBytes: number;
  /** All parts after inflation. */
  readonly totalBytes: number;
}

const MEGABYTE = 1_048_576;

/** Well above the largest honest workbook: a million formatted rows take 300 MB. */
export const DEFAULT_LIMITS: ReadLimits = {
  fileBytes: 100 * MEGABYTE,
  entries: 10_000,
  partBytes: 400 * MEGABYTE,
  totalBytes: 600 * MEGABYTE,
};
