/** Structured references in the long form that every engine reads, and text inside formulas. */

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
