/** Structured references in the long form that every engine reads, and texts and days inside formulas. */
import type { CivilDate } from '../../plan/civilDate';

/** Refers to cells of the own row of one table. */
export type RowReference = (header: string) => string;

/**
 * @example ownRow('NhiemVu')('Tiến độ') // 'NhiemVu[[#This Row],[Tiến độ]]'
 */
export function ownRow(table: string): RowReference {
  return (header) => `${table}[[#This Row],[${header}]]`;
}

/**
 * @example quoted('Đạt') // '"Đạt"'
 */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * @example dayFormula('2026-06-14') // 'DATE(2026,6,14)'
 */
export function dayFormula(date: CivilDate): string {
  return `DATE(${date.split('-').map(Number).join(',')})`;
}
