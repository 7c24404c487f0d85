/** The lines of a text without marks, page numbers, running heads and footnotes, and what parts them. */
import { withAlignedTables } from './alignedTables';
import { withCellLines } from './cellLines';
import { INNER_BREAK, plainCharacters } from './characters';
import { unmarked, withoutTags } from './markup';
import { withoutPageMarks } from './pageMarks';

/** What stands between a line and the one before it. */
export type Gap = 'none' | 'blank' | 'page';

export interface Line {
  /** Tabs are kept: they part the cells of a table. */
  readonly text: string;
  readonly strong: boolean;
  readonly heading: boolean;
  readonly gap: Gap;
}

/** A line that only rules off: "-----", "* * *", "```". */
const RULE = /^\s*(?:(?:[-_=~*.·•–—]\s*){3,}|`{3}\w*)\s*$/;

const GAP = / {4,}/;
const LONGEST_COLUMN = 70;

/** Letterheads and signatures stand in two columns, which a PDF gives as one line with a wide gap. */
function withColumns(line: string): string {
  const text = line.trim();
  const [left = '', right, ...more] = text.split(GAP);
  if (right === undefined || more.length > 0 || !/^\p{Lu}/u.test(right)) return line;
  return left.length <= LONGEST_COLUMN && right.length <= LONGEST_COLUMN
    ? `${left}\t${right}`
    : line;
}

/** @example linesOf('a\n\nb').map(({ gap }) => gap) // ['none', 'blank'] */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let gap: Gap = 'none';
  let boldOpen = false;
  const typed = withoutTags(plainCharacters(text)).split('\n');
  for (const raw of withCellLines(withAlignedTables(typed))) {
    if (raw.includes('\f')) gap = 'page';
    const line = withColumns(raw.replaceAll('\f', '')).replace(/ {2,}/g, ' ').replace(/ $/, '');
    if (line.trim() === '' || RULE.test(line)) {
      if (gap === 'none') gap = 'blank';
      boldOpen = false;
      continue;
    }
    const marked = unmarked(line, boldOpen);
    boldOpen = marked.boldOpen;
    const { heading, strong } = marked;
    for (const [index, part] of partsOf(marked.text).entries()) {
      lines.push({ text: part, heading, strong, gap: index === 0 ? gap : 'none' });
    }
    gap = 'none';
  }
  return withoutPageMarks(lines);
}

/** Breaks stay within the row of a table; elsewhere they part lines. */
function partsOf(text: string): readonly string[] {
  if (!text.includes(INNER_BREAK) || /[\t|]/.test(text)) return [text];
  return text.split(INNER_BREAK).filter((part) => part.trim() !== '');
}
