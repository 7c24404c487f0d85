/** The words of the document around an item, with the words that it was read from marked in them. */
import type { Block, Table } from '../types';

export interface PassagePart {
  readonly text: string;
  readonly marked: boolean;
}

/** A paragraph, or the cells of one row of a table with their column heads where the table has any. */
export interface PassageLine {
  readonly head: string;
  readonly parts: readonly PassagePart[];
}

/**
 * @example passageOf([{ kind: 'paragraph', text: 'a) Đạt 80% hồ sơ.', strong: false }], 0, 'Đạt 80%')
 * // [{ head: '', parts: [{ text: 'a) ', marked: false }, { text: 'Đạt 80%', marked: true }, …] }]
 */
export function passageOf(
  blocks: readonly Block[],
  place: number | null,
  quote: string,
): readonly PassageLine[] {
  const block = place === null ? undefined : blocks[place];
  if (block === undefined) return quote === '' ? [] : [{ head: '', parts: [whole(quote, true)] }];
  if (block.kind === 'table') return rowLines(block, quote);
  const parts = markedParts(block.text, quote);
  if (parts.some(({ marked }) => marked)) return [{ head: '', parts }];
  const paragraph = { head: '', parts };
  if (quote === '') return [paragraph];
  const lines = linesOf(blocks, place ?? 0, quote);
  return lines.length > 0 ? lines : [paragraph, { head: '', parts: [whole(quote, true)] }];
}

const LABEL = /^(?:[-+•*]|\p{L}{1,5}[.)]|[\d.]{1,8}[.)]?)\s+/u;

/** An item whose words go on in the next paragraphs ("- Đơn vị chủ trì: …"): each that is in the quote. */
function linesOf(blocks: readonly Block[], from: number, quote: string): readonly PassageLine[] {
  const lines: PassageLine[] = [];
  for (const block of blocks.slice(from)) {
    if (block.kind === 'table') break;
    const label = quote.includes(block.text) ? '' : (LABEL.exec(block.text)?.[0] ?? '');
    const words = block.text.slice(label.length);
    if (words === '' || !quote.includes(words)) break;
    const parts = [whole(label, false), whole(words, true)].filter(({ text }) => text !== '');
    lines.push({ head: '', parts });
  }
  return lines;
}

function whole(text: string, marked: boolean): PassagePart {
  return { text, marked };
}

/** Words merged from two places are marked in each. */
function markedParts(text: string, quote: string): readonly PassagePart[] {
  const found = quote
    .split(' … ')
    .map((piece) => ({ from: piece === '' ? -1 : text.indexOf(piece), length: piece.length }))
    .filter(({ from }) => from !== -1)
    .sort((one, other) => one.from - other.from);
  const parts: PassagePart[] = [];
  let done = 0;
  for (const { from, length } of found) {
    if (from < done) continue;
    parts.push(whole(text.slice(done, from), false), whole(text.slice(from, from + length), true));
    done = from + length;
  }
  parts.push(whole(text.slice(done), false));
  return parts.filter((part) => part.text !== '');
}

function rowLines(table: Table, quote: string): readonly PassageLine[] {
  const wanted = wordsOf(quote);
  let best: { readonly row: Table['rows'][number]; readonly hits: number } | null = null;
  for (const row of table.rows) {
    const words = wordsOf(row.cells.map(({ text }) => text).join(' '));
    const hits = [...wanted].filter((word) => words.has(word)).length;
    if (hits > (best?.hits ?? 0)) best = { row, hits };
  }
  if (best === null) return quote === '' ? [] : [{ head: '', parts: [whole(quote, true)] }];
  const { row } = best;
  const [first] = table.rows;
  const hasHeads = first !== undefined && first !== row && first.cells.length === row.cells.length;
  return row.cells.flatMap((cell, column): readonly PassageLine[] => {
    if (cell.text.trim() === '') return [];
    const head = hasHeads ? (first.cells[column]?.text ?? '') : '';
    // A row is quoted as a whole: a cell is marked when all of its words are in the quote.
    const isQuoted = [...wordsOf(cell.text)].every((word) => wanted.has(word));
    const parts = isQuoted ? [whole(cell.text, true)] : markedParts(cell.text, quote);
    return [{ head, parts }];
  });
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
