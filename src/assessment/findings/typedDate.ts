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

const hour = String.raw`(?:[T ]\d{1,2}:\d{2}(?::\d{2})?)?`;
const inNumbers = new RegExp(
  String.raw`^(?:ngày )?(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})${hour}\.?$`,
  'i',
);
const inWords = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2}) năm (\d{4})\.?$/i;
/** As programs write it: the year with its four digits first leaves nothing to guess. */
const yearFirst = new RegExp(String.raw`^(\d{4})-(\d{1,2})-(\d{1,2})${hour}$`, 'i');

/**
 * Day, month and year in the Vietnamese order, in numbers or in words, or as programs write it; an hour beside
 * them is passed over. `null` for anything else and for impossible days.
 *
 * @example readTypedDate('14/3/2026') // '2026-03-14'
 * @example readTypedDate('ngày 14 tháng 3 năm 2026') // '2026-03-14'
 * @example readTypedDate('31-11-2025') // null
 */
export function readTypedDate(text: string): CivilDate | null {
  const words = text
    .normalize('NFKC')
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .trim()
    .replace(/\s+/g, ' ');
  const [, day, month, year] = inNumbers.exec(words) ?? inWords.exec(words) ?? [];
  if (year !== undefined) return civilDate(Number(year), Number(month), Number(day));
  const [, first, second, third] = yearFirst.exec(words) ?? [];
  return first === undefined ? null : civilDate(Number(first), Number(second), Number(third));
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
