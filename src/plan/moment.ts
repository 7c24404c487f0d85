/**
 * A minute of the calendar without a time zone: when an act was done, as the clock on the officer's wall had
 * it. Sheets hold it as a serial with a fraction of the day.
 */
import {
  formatVietnamese,
  fromExcelSerial,
  parseCivilDate,
  toExcelSerial,
  type CivilDate,
} from './civilDate';

/** `YYYY-MM-DDTHH:MM`. Strings of this form sort as the moments do. */
export type Moment = `${CivilDate}T${number}:${number}`;

const minutesOfDay = 1440;

/**
 * @example momentAt('2026-03-16', 9, 5) // '2026-03-16T09:05'
 */
export function momentAt(date: CivilDate, hours: number, minutes: number): Moment {
  const two = (count: number): string => String(count).padStart(2, '0');
  return `${date}T${two(hours)}:${two(minutes)}` as Moment;
}

/** @example dayOf('2026-03-16T09:05') // '2026-03-16' */
export function dayOf(moment: Moment): CivilDate {
  return moment.slice(0, 10) as CivilDate;
}

/** The serial that Excel stores for a moment. */
export function momentSerial(moment: Moment): number {
  const minutes = Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));
  return toExcelSerial(dayOf(moment)) + minutes / minutesOfDay;
}

/**
 * The moment of a serial, to the minute; `null` where the serial is no date.
 *
 * @example momentOf(momentSerial('2026-03-16T09:05')) // '2026-03-16T09:05'
 */
export function momentOf(serial: number, date1904 = false): Moment | null {
  const whole = Math.round(serial * minutesOfDay);
  const date = fromExcelSerial(Math.floor(whole / minutesOfDay), date1904);
  const minutes = whole % minutesOfDay;
  return date === null ? null : momentAt(date, Math.floor(minutes / 60), minutes % 60);
}

/**
 * Reads `YYYY-MM-DDTHH:MM`; anything else is `null`.
 *
 * @example parseMoment('2026-03-16T25:00') // null
 */
export function parseMoment(text: string): Moment | null {
  const [, day = '', hours, minutes] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/.exec(text) ?? [];
  const date = parseCivilDate(day);
  if (date === null || Number(hours) > 23 || Number(minutes) > 59) return null;
  return momentAt(date, Number(hours), Number(minutes));
}

/**
 * As officers write it.
 *
 * @example formatMoment('2026-03-16T09:05') // '09:05 ngày 16/03/2026'
 */
export function formatMoment(moment: Moment): string {
  return `${moment.slice(11)} ngày ${formatVietnamese(dayOf(moment))}`;
}
