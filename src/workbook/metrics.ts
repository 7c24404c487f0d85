/**
 * How much room a text takes. Excel's autofit is not at hand while a sheet is still a value, so widths of
 * letters are estimated from Arial's own, and every estimate errs on the roomy side: a row too high by
 * some points is a smaller fault than a word cut off.
 */

/** Excel's own limit for a row. */
export const maxRowPoints = 409;

/** Width of one character of the default font (Calibri 11) and the padding of a cell, in pixels. */
const columnUnit = 7;
const columnPadding = 5;

/** Excel and LibreOffice break lines a little differently: count on a little less room. */
const usableShare = 0.97;

/** Advance widths of Arial in thousandths of the size, by letter without its marks. */
const advances: ReadonlyMap<string, number> = new Map(
  (
    [
      ["'", 191],
      ['iíjl‘’.,:;!|/\\ ', 278],
      ['I[]tf', 278],
      ['()r-`"“”', 340],
      ['csvxyzkJ*', 505],
      ['abdeghnopquđL?0123456789$#_–', 560],
      ['+<>=~≥≤≠×±·•…', 590],
      ['TFZ', 615],
      ['ABEKPSVXYĐ&', 670],
      ['CDHNRUw', 725],
      ['GOQ', 780],
      ['mM', 835],
      ['%', 890],
      ['W@—', 1000],
    ] as const
  ).flatMap(([letters, advance]) => [...letters].map((letter) => [letter, advance] as const)),
);

/** Thousandths of the size that each letter takes: Arial's where nothing else is said. */
export type LetterWidths = ReadonlyMap<string, number>;

const marks = /[\u0300-\u036f]/g;
const knownWidths = new Map<LetterWidths, Map<string, number>>();

/** Letters that the table lacks count as a full square. */
function advanceOf(letter: string, widths: LetterWidths): number {
  let known = knownWidths.get(widths);
  if (known === undefined) knownWidths.set(widths, (known = new Map<string, number>()));
  const before = known.get(letter);
  if (before !== undefined) return before;
  const bare = letter.normalize('NFD').replace(marks, '').normalize('NFC');
  const advance = bare === '' ? 0 : (widths.get(letter) ?? widths.get(bare) ?? 1000);
  known.set(letter, advance);
  return advance;
}

/**
 * Pixels that a line of text takes.
 *
 * @param points size of the letters
 * @example textPixels('Hoàn thành', 10) // about 68
 */
export function textPixels(
  text: string,
  points: number,
  bold = false,
  widths: LetterWidths = advances,
): number {
  let thousandths = 0;
  for (const letter of text) thousandths += advanceOf(letter, widths);
  const pixelSize = (points * 96) / 72;
  return (thousandths / 1000) * pixelSize * (bold ? 1.08 : 1);
}

/**
 * Pixels between the edges of a column, for its width in characters.
 *
 * @example columnPixels(10) // 75
 */
export function columnPixels(characters: number): number {
  return characters * columnUnit + columnPadding;
}

/**
 * The width in characters that shows a text on one line, filter button not counted.
 *
 * @example charactersFor('Hoàn thành quá hạn', 10) // 19
 */
export function charactersFor(text: string, points: number, bold = false): number {
  const widest = Math.max(...text.split('\n').map((line) => textPixels(line, points, bold)));
  return Math.ceil(widest / usableShare / columnUnit);
}

export interface Lettering {
  /** Width of the column (or of the merged columns together) in characters. */
  readonly characters: number;
  readonly points: number;
  readonly bold?: boolean;
  readonly widths?: LetterWidths;
}

/**
 * Lines that a wrapped text takes: words break at spaces and after hyphens, a word wider than the column
 * breaks anywhere.
 *
 * @example linesOf('Kế hoạch cải cách hành chính', { characters: 12, points: 10 }) // 3
 */
export function linesOf(text: string, lettering: Lettering): number {
  const room = columnPixels(lettering.characters) * usableShare - columnPadding;
  const width = (part: string): number =>
    textPixels(part, lettering.points, lettering.bold, lettering.widths);
  let lines = 0;
  for (const paragraph of text.split(/\r\n|\r|\n/)) {
    lines += 1;
    let filled = 0;
    for (const word of paragraph.split(/(?<=[\s-])/)) {
      const bare = width(word.trimEnd());
      const whole = width(word);
      if (filled > 0 && filled + bare > room) {
        lines += 1;
        filled = 0;
      }
      if (bare > room) {
        const extra = Math.ceil(bare / room) - 1;
        lines += extra;
        filled = whole - extra * room;
      } else {
        filled += whole;
      }
    }
  }
  return lines;
}

/** Points of one line of text: Vietnamese capitals carry two marks, so a little more than Arial asks for. */
export function linePoints(points: number): number {
  return points * 1.28;
}

/**
 * Points of a row that shows all of its wrapped texts, at most Excel's 409.
 *
 * @example rowPoints([{ text: 'Quý I', characters: 10, points: 10 }]) // 19
 */
export function rowPoints(
  cells: readonly (Lettering & { readonly text: string })[],
  least = 19,
): number {
  const highest = cells.reduce(
    (most, cell) => Math.max(most, linesOf(cell.text, cell) * linePoints(cell.points) + 6),
    least,
  );
  return Math.min(maxRowPoints, Math.ceil(highest));
}

/**
 * The width that lets the longest of several wrapped texts stand within Excel's highest row (or within
 * `mostLines`), never narrower than `usual` nor wider than `most`.
 *
 * @example wideEnough(['Quý I'], { characters: 30, points: 10 }, 90) // 30
 */
export function wideEnough(
  texts: readonly string[],
  usual: Lettering,
  most: number,
  mostLines = Number.POSITIVE_INFINITY,
): number {
  const lines = Math.min(mostLines, Math.floor((maxRowPoints - 6) / linePoints(usual.points)));
  const crowded = texts.filter((text) => linesOf(text, usual) > lines);
  let characters = usual.characters;
  while (
    characters < most &&
    crowded.some((text) => linesOf(text, { ...usual, characters }) > lines)
  ) {
    characters = Math.min(most, Math.ceil(characters * 1.25));
  }
  return characters;
}

/** Equal neighbours become one entry, so that a thousand rows of one height are written at once. */
export function heightRuns(
  first: number,
  points: readonly number[],
): { readonly from: number; readonly to: number; readonly points: number }[] {
  const runs: { from: number; to: number; points: number }[] = [];
  points.forEach((height, index) => {
    const last = runs.at(-1);
    const row = first + index;
    if (last?.points === height && last.to === row - 1) last.to = row;
    else runs.push({ from: row, to: row, points: height });
  });
  return runs;
}
