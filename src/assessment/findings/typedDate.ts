/** Dates that stand in a cell as text, or as a number that is no date. */
import {
  civilDate,
  formatVietnamese,
  fromExcelSerial,
  yearOf,
  type CivilDate,
} from '../../plan/civilDate';
import { isEmpty } from '../figure';
import type { Entered, Finding, Place } from '../types';
import { finding, withMeanings } from './finding';

/**
 * Day, month and year in the Vietnamese order; `null` for anything else and for impossible days.
 *
 * @example readTypedDate('14/3/2026') // '2026-03-14'
 * @example readTypedDate('31-11-2025') // null
 */
export function readTypedDate(text: string): CivilDate | null {
  const match = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/.exec(text);
  return match ? civilDate(Number(match[3]), Number(match[2]), Number(match[1])) : null;
}

/**
 * What is wrong with a cell in which a date belongs; nothing for an empty cell or a date of this century.
 *
 * @example dateCellFindings('Ngày hoàn thành', { kind: 'text', text: '14/3/2026' }, place, 'nv-1')[0]?.code
 *   // 'dateAsText'
 */
export function dateCellFindings(
  field: string,
  entered: Entered,
  place: Place,
  subject: string | null,
): readonly Finding[] {
  if (isEmpty(entered)) return [];
  switch (entered.kind) {
    case 'number': {
      const date = fromExcelSerial(entered.value);
      const isDate = date !== null && yearOf(date) >= 2000 && yearOf(date) <= 2100;
      return isDate
        ? []
        : [finding('badDate', place, subject, { field, text: String(entered.value) })];
    }
    case 'text': {
      const { text } = entered;
      const date = readTypedDate(text);
      if (date === null) return [finding('badDate', place, subject, { field, text })];
      const shown = formatVietnamese(date);
      const wrong = finding('dateAsText', place, subject, { field, text, date: shown });
      return [withMeanings(wrong, [{ kind: 'date', shown, date }])];
    }
    case 'boolean':
      return [
        finding('badDate', place, subject, { field, text: entered.value ? 'TRUE' : 'FALSE' }),
      ];
    case 'error':
      return [finding('errorCell', place, subject, { field, error: entered.error })];
    case 'empty':
      return [];
  }
}
