/**
 * Tables whose columns are held apart by spaces alone, as programs that keep the layout of a PDF write them.
 * Their rows become rows with tabs. Columns are found by the gap that stays open in every line of the table.
 */

const HEADER = /^\s*(?:S?TT|Số TT)\s{2,}\S/u;
const LABEL = /^(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5}|[A-ZĐ]|[a-zđ])[.)]?$/u;
const PAGE_NUMBER = /^\s*\d{1,3}\s*$/;
const FEWEST_COLUMNS = 3;

interface Piece {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** What stands between gaps of two or more spaces. */
function piecesOf(line: string): readonly Piece[] {
  return [...line.matchAll(/\S+(?: \S+)*/g)].map(({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
}

/** Where each column begins and ends, as far as its words have reached yet. */
interface Column {
  start: number;
  end: number;
}

/** The columns with a line's words in them, or `null` when a gap between two columns is closed. */
function widened(columns: readonly Column[], pieces: readonly Piece[]): readonly Column[] | null {
  const wide = columns.map((column) => ({ ...column }));
  for (const { start, end } of pieces) {
    const touched = wide.filter((column) => start < column.end && end > column.start);
    const [own] = touched.length > 0 ? touched : [nearest(wide, start, end)];
    if (touched.length > 1 || !own) return null;
    own.start = Math.min(own.start, start);
    own.end = Math.max(own.end, end);
  }
  const isOpen = wide.every((column, at) => {
    const next = wide[at + 1];
    return !next || next.start > column.end;
  });
  return isOpen ? wide : null;
}

function nearest(columns: readonly Column[], start: number, end: number): Column | undefined {
  const far = (column: Column): number => Math.max(column.start - end, start - column.end);
  return columns.reduce<Column | undefined>(
    (best, column) => (best && far(best) <= far(column) ? best : column),
    undefined,
  );
}

/** "A    THỂ CHẾ SỐ": the title of a section may run over the columns. */
function isSection(columns: readonly Column[], [label, title, ...more]: readonly Piece[]): boolean {
  const [order, first] = columns;
  if (!label || !title || more.length > 0 || !order || !first) return false;
  return LABEL.test(label.text) && label.end <= first.start && title.start >= order.end;
}

function cellsOf(columns: readonly Column[], pieces: readonly Piece[]): string[] {
  const cells = columns.map(() => '');
  const isLong = isSection(columns, pieces);
  for (const [at, { text, start, end }] of pieces.entries()) {
    const found = columns.findIndex((column) => start < column.end && end > column.start);
    const place = isLong ? at : found;
    if (place >= 0) cells[place] = `${cells[place] ?? ''} ${text}`.trim();
  }
  return cells;
}

const isHeader = ([order = '']: readonly string[]): boolean => /^(?:S?TT|Số TT)$/u.test(order);
const isLabelled = ([label = '']: readonly string[]): boolean => LABEL.test(label);

/** Lines between two blank ones make one row, unless several of them are numbered. */
function rowsOf(groups: readonly (readonly (readonly string[])[])[]): readonly string[][] {
  const rows: string[][] = [];
  const goOn = (cells: readonly string[]): void => {
    const row = rows.at(-1);
    cells.forEach((cell, at) => {
      if (row && cell !== '') row[at] = `${row[at] ?? ''} ${cell}`.trim();
    });
  };
  for (const group of groups) {
    // The number of a tall row may stand in the middle of its lines.
    const isOne = group.filter(isLabelled).length === 1 && !group.some(isHeader);
    group.forEach((cells, at) => {
      const isFirst = isOne ? at === 0 : isLabelled(cells);
      if (rows.length === 0 || isFirst || isHeader(cells)) rows.push([...cells]);
      else goOn(cells);
    });
  }
  return rows;
}

interface Grown {
  readonly columns: readonly Column[];
  readonly groups: readonly (readonly (readonly Piece[])[])[];
  /** The line that does not belong to the table any more. */
  readonly next: number;
}

function grown(lines: readonly string[], from: number): Grown {
  let columns: readonly Column[] = piecesOf(lines[from] ?? '').map(({ start, end }) => ({
    start,
    end,
  }));
  const groups: (readonly Piece[])[][] = [];
  let group: (readonly Piece[])[] = [];
  let next = from;
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.trim() === '' || (PAGE_NUMBER.test(line) && isBetweenBlanks(lines, at))) {
      if (group.length > 0) groups.push(group);
      group = [];
      continue;
    }
    if (line.includes('\t')) break;
    const pieces = piecesOf(line);
    const wide = widened(columns, pieces);
    if (!wide && !isSection(columns, pieces)) break;
    columns = wide ?? columns;
    group.push(pieces);
    next = at + 1;
  }
  if (group.length > 0) groups.push(group);
  return { columns, groups, next };
}

function isBetweenBlanks(lines: readonly string[], at: number): boolean {
  return (lines[at - 1] ?? '').trim() === '' && (lines[at + 1] ?? '').trim() === '';
}

/**
 * The lines of a text, tables aligned by spaces written with tabs, a row a line.
 *
 * @example
 * withAlignedTables(['TT  Nhiệm vụ    Chủ trì', '1   Rà soát     Sở Tư', '                pháp'])
 * // ['TT\tNhiệm vụ\tChủ trì', '1\tRà soát\tSở Tư pháp']
 */
export function withAlignedTables(lines: readonly string[]): readonly string[] {
  const written: string[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    const isHeader = HEADER.test(line) && piecesOf(line).length >= FEWEST_COLUMNS;
    const table = isHeader && !line.includes('\t') ? grown(lines, at) : null;
    const rows = table
      ? rowsOf(table.groups.map((group) => group.map((row) => cellsOf(table.columns, row))))
      : [];
    if (!table || rows.length < 2) {
      written.push(line);
      at += 1;
      continue;
    }
    written.push(...rows.map((row) => row.join('\t')), '');
    at = table.next;
  }
  return written;
}
