/** The words of a Word paragraph: runs, tabs and breaks as text; notes, comments and pictures left out. */
import { plainCharacters, tidy } from '../text/characters';
import { LABEL_END, LABEL_START } from './labelledXml';
import { childrenOf, type WordNode } from './wordTree';

export interface Words {
  /** What Word counted in front: "II.", "a)", "-"; '' without a list. */
  readonly label: string;
  /** Lines that a person broke within the paragraph. */
  readonly lines: readonly string[];
  /** Every word is bold. */
  readonly bold: boolean;
}

const NOTE_SIGN = /^[\s\d*,()]{1,6}$/;

interface Piece {
  readonly text: string;
  readonly bold: boolean;
}

function pieces(node: WordNode, bold: boolean, into: Piece[]): void {
  switch (node.type) {
    case 'text':
      into.push({ text: node.value ?? '', bold });
      return;
    case 'tab':
      into.push({ text: ' ', bold });
      return;
    case 'break':
      into.push({ text: '\n', bold });
      return;
    case 'run':
      if (isNoteSign(node, into.at(-1)?.text ?? '')) return;
      for (const child of childrenOf(node)) pieces(child, node.isBold === true, into);
      return;
    case 'hyperlink':
      for (const child of childrenOf(node)) pieces(child, bold, into);
      return;
    default:
      return;
  }
}

/** A raised figure that somebody typed for a footnote; the 2 of m² is none. */
function isNoteSign(run: WordNode, before: string): boolean {
  if (run.verticalAlignment !== 'superscript' || /m$/i.test(before)) return false;
  return NOTE_SIGN.test(
    childrenOf(run)
      .map(({ value }) => value ?? '')
      .join(''),
  );
}

export function wordsOf(paragraph: WordNode): Words {
  const found: Piece[] = [];
  for (const child of childrenOf(paragraph)) pieces(child, false, found);
  let label = '';
  const own = found.filter(({ text }) => {
    if (!text.startsWith(LABEL_START)) return true;
    label = text.slice(LABEL_START.length).replace(LABEL_END, '');
    return false;
  });
  const written = own.filter(({ text }) => text.trim() !== '');
  return {
    label,
    lines: plainCharacters(own.map(({ text }) => text).join(''))
      .split('\n')
      .map(tidy)
      .filter((line) => line !== ''),
    bold: written.length > 0 && written.every(({ bold }) => bold),
  };
}

/** The label before the words, as it would have been typed: a bare "1" gets its full stop. */
export function labelledLines({ label, lines }: Words): readonly string[] {
  const [first, ...rest] = lines;
  if (label === '' || first === undefined) return lines;
  const typed = /^(?:\d{1,3}|[IVX]+|\p{L})$/u.test(label) ? `${label}.` : label;
  return [`${typed} ${first}`, ...rest];
}
