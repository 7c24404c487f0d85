/**
 * Civil dates as Excel's serial numbers in the 1900 date system. Excel counts a 29 February 1900 that
 * never was, so serials before 1 March 1900 are one less than the days since 30 December 1899.
 */

const MS_PER_DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);
const FIRST_RIGHT_SERIAL = 61;

/** `serialOf(2026, 11, 15)` → `46341`; undefined for a day that does not exist or is before 1900. */
export function serialOf(year: number, month: number, day: number): number | undefined {
  if (year < 1900 || year > 9999) return undefined;
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const serial = Math.round((time - EPOCH) / MS_PER_DAY);
  return serial < FIRST_RIGHT_SERIAL ? serial - 1 : serial;
}

/** Excel reads two digits as 2000–2029 and 1930–1999. */
export const fullYear = (year: number): number => {
  if (year >= 100) return year;
  return year < 30 ? 2000 + year : 1900 + year;
};
