/**
 * Tables that lost their columns on the way: viewers of PDF files copy each cell as a line of its own, row by
 * row. Below a header that was cut so, the numbers of the rows say where each row begins.
 */
import { readLabel } from '../../outline/label';
import { opensAddresses, opensSignature } from '../../outline/breaks';
import { headerField, timeColumn } from '../../tasks/fields';
import { folded } from '../../tasks/words';
import { startsSmall, wantsWords } from './sentence';

const HEADER = /^\s*\**\s*(?:S?TT|Số TT)\s*\**\s*$/u;
const SECTION = /^(?:[IVX]{1,5}|[A-ZĐ])\.?$/u;
const NUMBER = /^(\d{1,3})\.?$/;
const MOST_COLUMNS = 9;
const LONGEST_HEAD = 50;
/** Lines of a row: a cell of many lines is no sign of a table any more. */
const LONGEST_ROW = 40;

interface Words {
  readonly text: string;
  readonly at: number;
}

const bare = (line: string): string => line.replaceAll('**', '').trim();

/** The next lines that hold words. */
function wordsFrom(lines: readonly string[], from: number, most: number): readonly Words[] {
  const words: Words[] = [];
  for (let at = from; at < lines.length && words.length < most; at += 1) {
    const text = bare(lines[at] ?? '');
    if (text !== '') words.push({ text, at });
  }
  return words;
}

/** The names of the columns, or `null`: below them a row begins with "1", "I" or "A". */
function headerFrom(lines: readonly string[], from: number): readonly Words[] | null {
  const words = wordsFrom(lines, from, MOST_COLUMNS + 1);
  const end = words.findIndex(({ text }) => /^(?:1|01|I|A)\.?$/.test(text));
  const header = words.slice(0, end);
  if (end < 3 || header.some(({ text }) => text.length > LONGEST_HEAD || text.includes('\t')))
    return null;
  const known = header.filter(({ text }) => {
    const name = folded(text);
    return headerField(name) !== null || timeColumn(name, false) !== null;
  });
  return known.length * 2 > header.length ? header : null;
}

function isOutside(text: string): boolean {
  const style = readLabel(text)?.style;
  const isLabelled = style !== undefined && !['dash', 'plus', 'star'].includes(style);
  return isLabelled || opensAddresses(text) || opensSignature(text) || text.includes('\t');
}

const TIME =
  /^(?:quý|quí|tháng|năm|ngày|trước|trong|hằng|hàng|thường xuyên|định kỳ|đến|từ|hết|cả năm|chậm nhất|\d{1,2}\/\d)/iu;

/** The lines of one row in its cells; a cell that the page cut goes on in the next line. */
function cellsOf(lines: readonly string[], columns: readonly string[]): readonly string[] {
  const width = columns.length - 1;
  const cells = [...lines];
  const join = (at: number): void => {
    cells.splice(at - 1, 2, `${cells[at - 1] ?? ''} ${cells[at] ?? ''}`);
  };
  for (let at = cells.length - 1; at > 0 && cells.length > width; at -= 1) {
    if (startsSmall(cells[at] ?? '') || wantsWords(cells[at - 1] ?? '')) join(at);
  }
  while (cells.length > width && width > 0) join(1);
  const dates = columns.findIndex((name) => headerField(folded(name)) === 'deadline') - 1;
  const isShort = cells.length < width && dates === width - 1 && TIME.test(cells.at(-1) ?? '');
  const last = isShort ? cells.pop() : undefined;
  while (cells.length < width - (isShort ? 1 : 0)) cells.push('');
  return last === undefined ? cells : [...cells, last];
}

interface Found {
  readonly rows: readonly (readonly string[])[];
  readonly next: number;
}

/** Between the number of a row and the next one; the last row ends where its cells do. */
function rowFrom(
  lines: readonly string[],
  from: number,
  count: number,
  width: number,
): { readonly texts: readonly string[]; readonly next: number } {
  const words = wordsFrom(lines, from, LONGEST_ROW);
  const isNext = (text: string): boolean =>
    Number(NUMBER.exec(text)?.[1]) === count + 1 || SECTION.test(text);
  const ends = words.findIndex(({ text }) => isNext(text) || isOutside(text) || HEADER.test(text));
  const isEnd = ends < 0 || !isNext(words[ends]?.text ?? '');
  const own = ends < 0 ? words.slice(0, width) : words.slice(0, ends);
  const taken = isEnd && own.length > width ? own.slice(0, takenOf(own, width)) : own;
  return { texts: taken.map(({ text }) => text), next: (taken.at(-1)?.at ?? from - 1) + 1 };
}

/** Of the lines behind the last row: its cells, with the lines that only go on. */
function takenOf(own: readonly Words[], width: number): number {
  let cells = 0;
  const end = own.findIndex(({ text }, at) => {
    if (at === 0 || !(startsSmall(text) || wantsWords(own[at - 1]?.text ?? ''))) cells += 1;
    return cells > width;
  });
  return end < 0 ? own.length : end;
}

function tableFrom(lines: readonly string[], from: number): Found | null {
  const header = headerFrom(lines, from);
  if (!header) return null;
  const columns = header.map(({ text }) => text);
  const width = columns.length - 1;
  const rows: (readonly string[])[] = [columns];
  let next = (header.at(-1)?.at ?? from) + 1;
  let count = 0;
  for (;;) {
    const [label] = wordsFrom(lines, next, 1);
    if (!label) break;
    const number = Number(NUMBER.exec(label.text)?.[1]);
    const isRow = number === count + 1 || (number === 1 && rows.length > 1);
    if (!isRow && !SECTION.test(label.text)) break;
    if (isRow) {
      const row = rowFrom(lines, label.at + 1, number, width);
      if (row.texts.length === 0) break;
      rows.push([label.text, ...cellsOf(row.texts, columns)]);
      count = number;
      ({ next } = row);
    } else {
      const [title, below] = wordsFrom(lines, label.at + 1, 2);
      if (!title || !below || !NUMBER.test(below.text)) break;
      rows.push([label.text, title.text, ...columns.slice(2).map(() => '')]);
      next = title.at + 1;
    }
  }
  return rows.length > 2 ? { rows, next } : null;
}

/**
 * The lines of a text, tables that came a cell a line written with tabs, a row a line.
 *
 * @example
 * withCellLines(['TT', 'Nhiệm vụ', 'Chủ trì', '1', 'Rà soát', 'Sở Tư pháp', '2', 'Công bố', 'Sở Y tế'])
 * // ['TT\tNhiệm vụ\tChủ trì', '1\tRà soát\tSở Tư pháp', '2\tCông bố\tSở Y tế']
 */
export function withCellLines(lines: readonly string[]): readonly string[] {
  const written: string[] = [];
  for (let at = 0; at < lines.length;) {
    const line = lines[at] ?? '';
    const table = HEADER.test(line) ? tableFrom(lines, at) : null;
    if (!table) {
      written.push(line);
      at += 1;
      continue;
    }
    written.push(...table.rows.map((row) => row.join('\t')), '');
    at = table.next;
  }
  return written;
}
