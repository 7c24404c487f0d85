/**
 * Whether the lines of a text were cut at the width of a page, and whether its blank lines mean anything:
 * some programs put one after every line.
 */
import { labelOf } from './label';
import type { Line } from './lines';
import { isAllCapitals, isOver, startsSmall } from './sentence';

export interface Wrapping {
  /** Letters in a full line; `null` when a line is a paragraph. */
  readonly width: number | null;
  readonly blanksCount: boolean;
  /** Items of lists end in a full stop, a semicolon or a comma. */
  readonly itemsEnd: boolean;
}

/** Lines of a page; what is longer was not cut. */
const WIDEST = 150;
const NARROWEST = 40;
/** Below this share of lines that go on in the next, a text is not wrapped. */
const ENOUGH = 0.12;
const FEWEST_PAIRS = 2;
/** Of the width: a line that may have been cut, and one that surely reaches the edge. */
const LONG = 0.6;
const FULL = 0.85;

function widthOf(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.length).sort((a, b) => a - b);
  return lengths[Math.floor(lengths.length * 0.95)] ?? 0;
}

/** A line that breaks off, before a line that begins nothing of its own. */
function isCut({ text }: Line, next: Line, width: number): boolean {
  if (text.length < width * LONG || isOver(text) || labelOf(next.text) !== null) return false;
  return startsSmall(next.text) || (text.length >= width * FULL && !isAllCapitals(text));
}

/** Of the lines of text, tables left out. */
export function wrappingOf(lines: readonly Line[]): Wrapping {
  const pairs = lines.slice(1).map((next, at) => [lines[at] ?? next, next] as const);
  const width = widthOf(lines);
  const cut = pairs.filter(([line, next]) => isCut(line, next, width));
  const isWrapped =
    width <= WIDEST &&
    width >= NARROWEST &&
    cut.length >= Math.min(FEWEST_PAIRS, pairs.length) &&
    cut.length > 0 &&
    cut.length >= pairs.length * ENOUGH;
  const blank = cut.filter(([, next]) => next.gap === 'blank').length;
  const dashes = pairs.filter(([, next]) => labelOf(next.text)?.style === 'dash');
  const ended = dashes.filter(([line]) => isOver(line.text) || line.text.endsWith(',')).length;
  return {
    width: isWrapped ? width : null,
    blanksCount: !isWrapped || blank < cut.length * 0.5,
    itemsEnd: dashes.length >= 4 && ended >= dashes.length * 0.8,
  };
}
