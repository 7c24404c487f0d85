/** How much of a text fits into so many lines of a span of columns. */
import { linesOf } from '../workbook/metrics';
import { lettering } from './grid';
import type { Span } from './sheetRow';

/** No span of the page holds more in the lines that are asked for: spares measuring a whole long text. */
const mostCharacters = 4_000;

function fits(text: string, span: Span, lines: number): boolean {
  return linesOf(text, lettering(span)) <= lines;
}

/** The length of the longest beginning that takes no more lines than these, ending with a word. */
function fittingLength(text: string, span: Span, lines: number): number {
  let enough = 0;
  let tooMuch = Math.min(text.length, mostCharacters) + 1;
  while (tooMuch - enough > 1) {
    const middle = Math.floor((enough + tooMuch) / 2);
    if (fits(text.slice(0, middle), span, lines)) enough = middle;
    else tooMuch = middle;
  }
  if (enough >= text.length) return text.length;
  const word = text.slice(0, enough + 1).search(/\s\S*$/u);
  return Math.max(1, word > enough / 2 ? word + 1 : enough);
}

/**
 * A text cut at a word so that it takes no more lines than these, with '…' in place of the rest. The
 * whole text stands on the sheet that it came from.
 *
 * @example cutToLines('Cải cách', { from: 2, to: 2 }, 1) // 'Cải cách'
 */
export function cutToLines(text: string, span: Span, lines: number): string {
  if (text.length < mostCharacters && fits(text, span, lines)) return text;
  const length = fittingLength(text, span, lines);
  if (length >= text.length) return text;
  const cut = text.slice(0, length).trimEnd();
  const shorter = fits(`${cut}…`, span, lines) ? cut : cut.slice(0, cut.search(/\s?\S+$/u));
  return `${shorter}…`;
}

/**
 * A text in pieces of no more lines than these; together they are the text.
 *
 * @example piecesOf('Chậm do chờ hướng dẫn.', { from: 2, to: 9 }, 12) // ['Chậm do chờ hướng dẫn.']
 */
export function piecesOf(text: string, span: Span, lines: number): readonly string[] {
  const pieces: string[] = [];
  for (let rest = text; rest !== '';) {
    const length = fittingLength(rest, span, lines);
    pieces.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return pieces;
}
