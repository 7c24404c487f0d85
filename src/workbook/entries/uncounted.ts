/**
 * What a person or a program has put into our sheets and what would be taken for nothing: rows below a
 * table's end, formulas that nobody has calculated yet.
 */
import { finding } from '../../assessment/findings/finding';
import type { Finding } from '../../assessment/types';
import { cellAddress } from '../address';
import { isBlank, textOf } from '../cases/rawValue';
import type { NamedCell, RowBelow, TableReading } from '../reading';
import type { MergeRule } from '../rows/mergeRows';
import type { TableCells } from './tableCells';

/** A row that fills so many cells is one of data, wherever it stands; fewer may be a signature's. */
const fewestOfData = 3;

/** With so many empty rows between it and the table, a line is a note of its own. */
const widestGap = 1;

/**
 * Rows that stand under the table as if they belonged to it, in one finding at the first of them.
 *
 * @example rowsBelow(table) // a row typed under «Nhiệm vụ»: [{ code: 'rowBelowTable', place: { cell: 'A45' }, … }]
 */
export function rowsBelow(table: TableReading): readonly Finding[] {
  const { sheet, box } = table;
  const rows = rowsOutside(table);
  const [first] = rows;
  if (first === undefined) return [];
  const column = first.values.findIndex((value) => !isBlank(value));
  const words = first.values.map(textOf).find((text) => text.trim() !== '') ?? '';
  const place = { sheet, cell: cellAddress(first.row, box.left + Math.max(0, column)) };
  return [finding('rowBelowTable', place, null, { rows: rows.length, text: words.slice(0, 80) })];
}

/** The rows below a table that are meant to be its own; a note or a signature is not. */
export function rowsOutside({ box, below = [] }: TableReading): readonly RowBelow[] {
  let end = box.bottom;
  const rows: RowBelow[] = [];
  for (const row of below) {
    const filled = row.values.filter((value) => !isBlank(value)).length;
    const isNear = row.row - end <= widestGap + 1;
    if (!isNear && filled < fewestOfData) continue;
    if (isNear) end = row.row;
    rows.push(row);
  }
  return rows;
}

/**
 * Formulas of a person's in columns for entries, written by a program that does not calculate: they have
 * no value. One finding a column, at its first cell. Our own formulas are judged from what they refer to.
 */
export function uncalculated(
  { reading: { sheet }, rows }: TableCells,
  rule: MergeRule,
): readonly Finding[] {
  return [...rule.entries, ...rule.editable].flatMap((column) => {
    const waiting = rows.filter(({ cells, carried }) => {
      const cell = cells(column);
      return cell.formula !== '' && cell.value === null && !rule.isOurs(column, cell, carried);
    });
    const [first] = waiting;
    if (first === undefined) return [];
    const place = { sheet, cell: first.addressOf(column) };
    const subject = first.id === '' ? null : first.id;
    return [finding('formulaNotCalculated', place, subject, { column, cells: waiting.length })];
  });
}

/** The same for a single cell of «Kế hoạch». */
export function uncalculatedCell(
  { sheet, box, value, formula }: NamedCell,
  meaning: string,
): readonly Finding[] {
  if (formula === '' || value !== null) return [];
  const place = { sheet, cell: cellAddress(box.top, box.left) };
  return [finding('formulaNotCalculated', place, null, { column: meaning, cells: 1 })];
}
