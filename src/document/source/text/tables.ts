/**
 * Tables in plain text: rows whose cells are parted by tabs (as Word and Excel put them on the clipboard)
 * or by bars (Markdown). A table that a page break cuts in two is given as two.
 */
import type { Table, TableRow } from '../../types';
import { INNER_BREAK, tidy } from './characters';
import type { Line } from './lines';

const LABEL_CELL =
  /^\s*(?:[-–—+•*]|\(?(?:\p{L}{1,4}|\d{1,2}(?:\.\d{1,2})*)[.)/]|\d{1,2}(?:\.\d{1,2})+|Điều\s+\d+\.?|\uf0b7|o)\s*$/u;
/** A first cell that numbers its row. */
const ROW_LABEL = /^\s*(?:(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]+|[A-ZĐ]|[a-zđ])[.)]?|[-+])?\s*$/u;
const BAR_RULE = /^[\s|:+=-]+$/;
/** A longer line with one tab is a sentence with a slip of the thumb. */
const LONGEST_PAIR = 200;

function cellsOf(text: string): readonly string[] | null {
  if (text.includes('\t')) return tabCells(text);
  if (/^\s*\|.*\|/.test(text)) return barCells(text);
  return null;
}

/** `null` where the tab only stands behind a label or in front of the line. */
function tabCells(text: string): readonly string[] | null {
  const cells = text.split('\t');
  if (cells.filter((cell) => cell.trim() !== '').length < 2 && cells.length < 3) return null;
  const [first = '', second = ''] = cells;
  if (cells.length === 2 && (LABEL_CELL.test(first) || second.length > LONGEST_PAIR)) return null;
  if (cells.slice(0, -1).every((cell) => cell.trim() === '') && cells.length < 4) return null;
  return cells;
}

function barCells(text: string): readonly string[] {
  return text
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|'));
}

/** Excel puts a cell of several lines between quotation marks, and doubles those within. */
function unquoted(raw: string): string {
  const inner = /^\s*"((?:[^"]|"")*)"\s*$/.exec(raw)?.[1];
  return inner !== undefined && /""|\u2028/.test(inner) ? inner.replaceAll('""', '"') : raw;
}

function cellText(raw: string): string {
  return unquoted(raw)
    .split(INNER_BREAK)
    .map(tidy)
    .filter((line) => line !== '')
    .join('\n');
}

export function isTableLine({ text }: Line): boolean {
  return cellsOf(text) !== null;
}

/** Whether a line without tabs goes on in the last cell of the row above it: rows follow right after. */
function isSandwiched(lines: readonly Line[], at: number): boolean {
  const line = lines[at];
  if (!line || line.gap !== 'none' || line.heading || line.strong) return false;
  const next = lines.slice(at + 1, at + 9).find((one) => one.gap !== 'none' || isTableLine(one));
  return next?.gap === 'none' && isTableLine(next);
}

/** The number of lines of the table that begins at a line; 0 where none does. */
export function tableLength(lines: readonly Line[], from: number): number {
  let at = from;
  for (; at < lines.length; at++) {
    const line = lines[at];
    if (!line || (at > from && line.gap !== 'none')) break;
    if (!isTableLine(line) && (at === from || !isSandwiched(lines, at))) break;
  }
  return at - from;
}

/** Rows whose cells hold several paragraphs were cut at each of them: put together again. */
function rowsOf(
  pieces: readonly (readonly string[])[],
  width: number,
): readonly (readonly string[])[] {
  const rows: string[][] = [];
  for (const piece of pieces) {
    const last = rows.at(-1);
    const [first = '', ...others] = piece;
    const goesOn =
      last !== undefined &&
      (piece.length === 1
        ? last.length > 1
        : last.length + piece.length - 1 <= width && !ROW_LABEL.test(first));
    if (goesOn) {
      last[last.length - 1] = `${last.at(-1) ?? ''}${INNER_BREAK}${first}`;
      last.push(...others);
    } else {
      rows.push([...piece]);
    }
  }
  return rows;
}

export function tableOf(lines: readonly Line[]): Table {
  const pieces = lines
    .filter(({ text }) => !BAR_RULE.test(text))
    .map(({ text }) => cellsOf(text) ?? [text]);
  const width = pieces.reduce((widest, piece) => Math.max(widest, piece.length), 1);
  const rows = rowsOf(pieces, width).map((cells): TableRow => ({
    cells: Array.from({ length: width }, (_, column) => ({
      text: cellText(cells[column] ?? ''),
      columns: 1,
      rows: 1,
    })),
  }));
  return { kind: 'table', rows };
}
