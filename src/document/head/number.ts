/** The number and the day of a document, as they are printed in a letterhead or in a reference to it. */
import { civilDate, type CivilDate } from '../../plan/civilDate';

const documentNumber =
  /số\s*:?\s*(\d{1,5}\s*\/(?:\d{4}\/)?\s*[\p{Lu}\d]+(?:\s?-\s?[\p{Lu}\d&]+)*)/iu;

/**
 * @example numberIn('(Kèm theo Quyết định số 297/QĐ-UBND ngày 07/6/2026)') // '297/QĐ-UBND'
 * @example numberIn('Số: /KH-UBND') // null: not filled in yet
 */
export function numberIn(text: string): string | null {
  return documentNumber.exec(text)?.[1]?.replace(/\s/g, '') ?? null;
}

const day = /ngày\s+(\d{1,2})\s*(?:\/|-|\.|tháng)\s*(\d{1,2})\s*(?:\/|-|\.|năm)\s*(\d{4})/iu;

/**
 * @example dayIn('Quảng Ngãi, ngày 05 tháng 02 năm 2026') // '2026-02-05'
 * @example dayIn('ngày tháng năm 2025') // null
 */
export function dayIn(text: string): CivilDate | null {
  const match = day.exec(text);
  return match === null ? null : civilDate(Number(match[3]), Number(match[2]), Number(match[1]));
}
