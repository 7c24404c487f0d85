/**
 * Finds the references in a formula, to cells of its own sheet and to other sheets, and rewrites them.
 * Text in quotes and structured references are left alone.
 */
import { columnIndex, columnLetters, quotedSheet } from '../../workbook/address';
import { bracketsEnd } from '../../workbook/formulas/brackets';

export interface CellReference {
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

export interface ReferenceMap {
  /** The new name of a sheet that is referred to. */
  readonly sheet: (name: string) => string;
  /** The new place of a cell of the formula's own sheet. */
  readonly cell: (cell: CellReference) => CellReference;
}

/*
 * In this order: text in quotes; a sheet in quotes; a sheet by its plain name; an opening bracket (a
 * column of a table may be called 'A1'); a cell; any other word.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!|\[|(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])|[\p{L}_][\p{L}\p{N}_.]*/gu;

const isPlainName = (name: string): boolean => /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name);

function written(cell: CellReference): string {
  const column = `${cell.isColumnFixed ? '$' : ''}${columnLetters(cell.column)}`;
  return `${column}${cell.isRowFixed ? '$' : ''}${String(cell.row + 1)}`;
}

/** The formula with every reference replaced by what the map says. */
export function mapReferences(formula: string, map: ReferenceMap): string {
  let result = '';
  let position = 0;
  // 'Sheet'!A1:B2 — the second corner belongs to the other sheet too.
  let foreignUntil = -1;
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(formula); match; match = TOKEN.exec(formula)) {
    const [text, quoted, plain, columnMark, letters, rowMark, row] = match;
    const start = match.index;
    result += formula.slice(position, start);
    position = start + text.length;
    if (text === '[') {
      position = bracketsEnd(formula, start);
      TOKEN.lastIndex = position;
      result += formula.slice(start, position);
    } else if (quoted !== undefined || plain !== undefined) {
      const name = quoted?.replaceAll("''", "'") ?? plain ?? '';
      const present = map.sheet(name);
      result +=
        plain !== undefined && isPlainName(present) ? `${present}!` : `${quotedSheet(present)}!`;
      foreignUntil = position;
    } else if (letters !== undefined && row !== undefined) {
      const isForeign = start === foreignUntil;
      if (isForeign) foreignUntil = formula[position] === ':' ? position + 1 : -1;
      const column = columnIndex(letters);
      const marks = { isRowFixed: rowMark === '$', isColumnFixed: columnMark === '$' };
      result +=
        isForeign || column === null
          ? text
          : written(map.cell({ row: Number(row) - 1, column, ...marks }));
    } else {
      result += text;
    }
  }
  return result + formula.slice(position);
}
