/**
 * The totals of the page as formulas over the rows that the report remembers, so that each can be traced to
 * them. Names are found as whole parts of a text by FIND: it knows no wildcards, tells capitals from small
 * letters as the program does, and finds an agency among several leads. Only functions that Excel 2021,
 * LibreOffice and the workbench compute alike.
 */
import { cellAddress } from '../workbook/address';
import { quoted } from '../workbook/formulas/reference';

/** A column of a table, 'TongHop_2026_Q1[Nhóm]'. */
export function tableColumn(table: string, header: string): string {
  return `${table}[${header}]`;
}

/** Holds for the rows whose column holds the name that stands in a cell, alone or among others. */
function holds(column: string, name: string): string {
  return `ISNUMBER(FIND("|"&${name}&"|","|"&${column}&"|"))`;
}

/**
 * How many rows stand under the name in a cell.
 *
 * @example countOf('T[Lĩnh vực]', '$B20') // 'SUMPRODUCT(ISNUMBER(FIND("|"&$B20&"|","|"&T[Lĩnh vực]&"|"))*1)'
 */
export function countOf(column: string, name: string): string {
  return `SUMPRODUCT(${holds(column, name)}*1)`;
}

/** How many of these rows are of a group. */
export function countOfGroup(column: string, name: string, groups: string, group: string): string {
  return `SUMPRODUCT(${holds(column, name)}*(${groups}=${quoted(group)}))`;
}

/** How many rows of the whole table are of a group. */
export function countInGroup(groups: string, group: string): string {
  return `SUMPRODUCT((${groups}=${quoted(group)})*1)`;
}

/** How many rows hold something in a column. */
export function countFilled(column: string): string {
  return `SUMPRODUCT((${column}<>"")*1)`;
}

/** A column's name on the page: '$B20' for row 19, column 1. */
export function inRow(row: number, column: number): string {
  return `$${cellAddress(row, column)}`;
}

/**
 * A column of the page from one row to another, wherever its formula stands; headers that are repeated
 * between them are text and add nothing.
 *
 * @example columnBetween([19, 25], 3) // '$D$20:$D$26'
 */
export function columnBetween(rows: readonly number[], column: number): string {
  const cell = (row: number): string =>
    cellAddress(row, column).replace(/^([A-Z]+)(\d+)$/u, '$$$1$$$2');
  return `${cell(Math.min(...rows))}:${cell(Math.max(...rows))}`;
}
