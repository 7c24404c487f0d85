/** Mammoth's tree of a Word document becomes blocks: paragraphs with their labels, tables with their spans. */
import type { Block, Table, TableCell } from '../../types';
import { withPlainBullet } from '../text/label';
import type { Line } from '../text/lines';
import { withoutPageMarks } from '../text/pageMarks';
import { paragraphsOf } from '../text/paragraphs';
import { wrappingOf } from '../text/wrapping';
import type { Styles } from './numbering';
import { childrenOf, type WordNode } from './wordTree';
import { labelledLines, wordsOf } from './words';

/** Tables of contents repeat every heading. */
const CONTENTS = /^(?:toc|mục lục)\s*\d/i;

type Piece = { readonly kind: 'lines'; readonly lines: Line[] } | Table;

function linesOf(paragraph: WordNode, styles: Styles): readonly Line[] {
  if (CONTENTS.test(paragraph.styleName ?? '')) return [];
  const words = wordsOf(paragraph);
  const style = styles.get(paragraph.styleId ?? '');
  const heading = style?.isHeading ?? false;
  const strong = heading || words.bold || (style?.bold ?? false);
  return labelledLines(words).map((text, at) => ({
    text: withPlainBullet(text),
    heading: heading && at === 0,
    strong,
    gap: 'none',
  }));
}

/** The lines of a cell; a table within it gives a line for each of its rows. */
function cellLines(node: WordNode): readonly string[] {
  return childrenOf(node).flatMap((child): readonly string[] => {
    if (child.type === 'paragraph') {
      const words = wordsOf(child);
      // An empty cell of the first column may hold nothing but the number that Word counts.
      return words.lines.length === 0 && words.label !== '' ? [words.label] : labelledLines(words);
    }
    if (child.type === 'table') {
      return childrenOf(child).map((row) =>
        childrenOf(row)
          .map((cell) => cellLines(cell).join(' '))
          .filter((text) => text !== '')
          .join(' '),
      );
    }
    return cellLines(child);
  });
}

function cellOf(node: WordNode): TableCell {
  return {
    text: cellLines(node)
      .map((line) => withPlainBullet(line))
      .filter((line) => line !== '')
      .join('\n'),
    columns: Math.max(1, node.colSpan ?? 1),
    rows: Math.max(1, node.rowSpan ?? 1),
  };
}

function tableOf(node: WordNode): Table {
  const rows = childrenOf(node).filter(({ type }) => type === 'tableRow');
  return { kind: 'table', rows: rows.map((row) => ({ cells: childrenOf(row).map(cellOf) })) };
}

/** A frame drawn around text, with one column: its cells are read like the page. */
function isFrame(table: WordNode): boolean {
  return childrenOf(table).every((row) => childrenOf(row).length <= 1);
}

function collect(node: WordNode, styles: Styles, into: Piece[]): void {
  if (node.type === 'paragraph') {
    const last = into.at(-1);
    const lines = linesOf(node, styles);
    if (last?.kind === 'lines') last.lines.push(...lines);
    else into.push({ kind: 'lines', lines: [...lines] });
    return;
  }
  if (node.type === 'table' && !isFrame(node)) {
    const table = tableOf(node);
    if (table.rows.some(({ cells }) => cells.some(({ text }) => text !== ''))) into.push(table);
    return;
  }
  for (const child of childrenOf(node)) collect(child, styles, into);
}

/** The blocks of a document. Paragraphs that a converter cut at line ends are joined as in plain text. */
export function blocksOfTree(root: WordNode, styles: Styles): readonly Block[] {
  const pieces: Piece[] = [];
  collect(root, styles, pieces);
  const kept = pieces.map((piece) =>
    piece.kind === 'lines' ? { ...piece, lines: withoutPageMarks(piece.lines) } : piece,
  );
  const wrapping = wrappingOf(kept.flatMap((piece) => (piece.kind === 'lines' ? piece.lines : [])));
  return kept.flatMap((piece): readonly Block[] =>
    piece.kind === 'lines' ? paragraphsOf(piece.lines, wrapping) : [piece],
  );
}
