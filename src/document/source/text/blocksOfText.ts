/**
 * Plain text becomes blocks: a .txt file, or what an officer pasted from a PDF, from Word, from a web page.
 * Time and space grow with the length of the text, whatever stands in it.
 */
import type { Block, Table } from '../../types';
import { tidy } from './characters';
import { withPlainBullet } from './label';
import { linesOf, type Line } from './lines';
import { paragraphsOf } from './paragraphs';
import { tableLength, tableOf } from './tables';
import { wrappingOf } from './wrapping';

interface Stretch {
  readonly isTable: boolean;
  readonly lines: Line[];
}

function stretchesOf(lines: readonly Line[]): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let at = 0; at < lines.length;) {
    const length = tableLength(lines, at);
    if (length > 0) {
      stretches.push({ isTable: true, lines: lines.slice(at, at + length) });
      at += length;
      continue;
    }
    const line = lines[at];
    let last = stretches.at(-1);
    if (!last || last.isTable) stretches.push((last = { isTable: false, lines: [] }));
    if (line) last.lines.push({ ...line, text: withPlainBullet(tidy(line.text)) });
    at += 1;
  }
  return stretches;
}

/**
 * The blocks of a text in their order. Lines that the width of a page cut are joined, an item of a list is
 * one paragraph, marks of Markdown and HTML, page numbers, running heads and footnotes are left out. Rows
 * with tabs or bars become tables.
 *
 * @example
 * blocksOfText('## I. MỤC TIÊU\n\n- Nâng cao chất\nlượng phục vụ.')
 * // [{ kind: 'paragraph', text: 'I. MỤC TIÊU', strong: true },
 * //  { kind: 'paragraph', text: '- Nâng cao chất lượng phục vụ.', strong: false }]
 */
export function blocksOfText(text: string): readonly Block[] {
  const stretches = stretchesOf(linesOf(text));
  const wrapping = wrappingOf(stretches.flatMap(({ isTable, lines }) => (isTable ? [] : lines)));
  return stretches.flatMap(({ isTable, lines }): readonly Block[] =>
    isTable ? [tableOf(lines)].filter(hasRows) : paragraphsOf(lines, wrapping),
  );
}

/** Lines of bars alone ("||", "|---|") make no table. */
function hasRows({ rows }: Table): boolean {
  return rows.length > 0;
}
