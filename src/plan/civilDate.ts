/**
 * Civil dates: a day of the calendar without hour or time zone, written `YYYY-MM-DD`.
 * A `Date` would carry a zone, and a deadline must be the same day in Quảng Ngãi and in a test runner
 * in another zone; so the domain never uses one.
 */

/** A day of the calendar, `YYYY-MM-DD`. Strings of this form sort as the days do. */
export type CivilDate = `${number}-${number}-${number}`;

const DAY = 86_400_000;

/** 1899-12-30: day 0 of Excel's 1900 system for every day after 28/02/1900. */
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);

/**
 * The civil date of a year, month (1–12) and day, or `null` when there is no such day.
 *
 * @example civilDate(2026, 2, 28) // '2026-02-28'
 * @example civilDate(2025, 11, 31) // null
 */
export function civilDate(year: number, month: number, day: number): CivilDate | null {
  const moment = new Date(Date.UTC(year, month - 1, day));
  const real =
    moment.getUTCFullYear() === year &&
    moment.getUTCMonth() === month - 1 &&
    moment.getUTCDate() === day;
  return real ? (moment.toISOString().slice(0, 10) as CivilDate) : null;
}

/**
 * Reads `YYYY-MM-DD`; anything else, an impossible day too, is `null`.
 *
 * @example parseCivilDate('2026-03-14') // '2026-03-14'
 * @example parseCivilDate('2026-02-30') // null
 */
export function parseCivilDate(text: string): CivilDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? civilDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

function milliseconds(date: CivilDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/**
 * @example addDays('2026-01-01', -1) // '2025-12-31'
 */
export function addDays(date: CivilDate, days: number): CivilDate {
  return new Date(milliseconds(date) + days * DAY).toISOString().slice(0, 10) as CivilDate;
}

/**
 * Calendar days from one day to another, negative when `to` lies before `from`.
 *
 * @example daysBetween('2025-12-31', '2026-01-02') // 2
 */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((milliseconds(to) - milliseconds(from)) / DAY);
}

export function yearOf(date: CivilDate): number {
  return Number(date.slice(0, 4));
}

/**
 * The serial number Excel stores for a day.
 *
 * @example toExcelSerial('2026-03-14') // 46095
 */
export function toExcelSerial(date: CivilDate): number {
  return Math.round((milliseconds(date) - EXCEL_EPOCH) / DAY);
}

/**
 * The day of an Excel serial; a time of day is dropped. `null` outside 1900-03-01 … 9999-12-31, where
 * the serial is no date (Excel's 1900 system holds a 29/02/1900 that never was).
 *
 * @param date1904 the workbook counts from 1904, as old Excel for Mac did
 * @example fromExcelSerial(46095) // '2026-03-14'
 */
export function fromExcelSerial(serial: number, date1904 = false): CivilDate | null {
  const day = Math.floor(serial) + (date1904 ? 1462 : 0);
  if (!Number.isFinite(day) || day < 61 || day > 2_958_465) return null;
  return new Date(EXCEL_EPOCH + day * DAY).toISOString().slice(0, 10) as CivilDate;
}

/**
 * As officers write it.
 *
 * @example formatVietnamese('2026-03-14') // '14/03/2026'
 */
export function formatVietnamese(date: CivilDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}
