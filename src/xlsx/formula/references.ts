/**
 * Finds the cell references in a formula and moves the relative ones, as Excel does when it copies a
 * formula. Text in quotes, sheet names and structured references (`Table[[#This Row],[A1]]`) are left
 * alone.
 */
import { bracketsEnd } from '../../workbook/formulas/brackets';
import { columnIndex, columnLetters, LAST_COLUMN, LAST_ROW } from '../../workbook/address';

const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[1-9]\d{0,6}`;
/* In this order: strings, quoted sheet names, then a bracketed part, then references, then other words. */
const TOKEN = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'!?|\[|` +
    String.raw`(?<![\p{L}\p{N}_.\\$?])(?:(${COLUMN})(${ROW})|(${COLUMN}):(${COLUMN})|(${ROW}):(${ROW}))(?![\p{L}\p{N}_.?(!\[\\])|` +
    String.raw`[\p{L}_\\][\p{L}\p{N}_.?\\]*`,
  'gu',
);

/** Excel wraps around the sheet's edges where a rule's relative reference runs over them. */
function moved(index: number, by: number, last: number): number {
  const size = last + 1;
  return (((index + by) % size) + size) % size;
}

function movedColumn(text: string, by: number): string {
  if (text.startsWith('$')) return text;
  const index = columnIndex(text);
  return index === null ? text : columnLetters(moved(index, by, LAST_COLUMN));
}

function movedRow(text: string, by: number): string {
  return text.startsWith('$') ? text : String(moved(Number(text) - 1, by, LAST_ROW) + 1);
}

/**
 * The formula as it reads when copied by so many rows and columns.
 *
 * @example moveFormula('A1+$B$2+SUM(Q1!C:C)', 1, 1) // 'B2+$B$2+SUM(Q1!D:D)'
 */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  let result = '';
  let position = 0;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(formula); match; match = TOKEN.exec(formula)) {
    const [text, column, row, fromColumn, toColumn, fromRow, toRow] = match;
    result += formula.slice(position, match.index);
    position = match.index + text.length;
    if (text === '[') {
      position = bracketsEnd(formula, match.index);
      TOKEN.lastIndex = position;
      result += formula.slice(match.index, position);
    } else if (
      column !== undefined &&
      row !== undefined &&
      columnIndex(column.replace('$', '')) !== null
    ) {
      result += movedColumn(column, columns) + movedRow(row, rows);
    } else if (fromColumn !== undefined && toColumn !== undefined) {
      result += `${movedColumn(fromColumn, columns)}:${movedColumn(toColumn, columns)}`;
    } else if (fromRow !== undefined && toRow !== undefined) {
      result += `${movedRow(fromRow, rows)}:${movedRow(toRow, rows)}`;
    } else {
      result += text;
    }
  }
  return result + formula.slice(position);
}
