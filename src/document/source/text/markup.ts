/**
 * Marks of Markdown and HTML around the words: taken away, after bold and headings have said that a line
 * stands out. Programs that turn a PDF into text leave both kinds, often unclosed.
 */
import { INNER_BREAK } from './characters';

const TAGS =
  /<\/?(?:ul|ol|i|b|u|em|strong|p|sup|sub|span|div|font|table|thead|tbody|tr|td|th|a|img|center|s|del|ins|small|h[1-6])(?:\s[^<>\n]*)?\/?>/gi;

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** HTML tags that speak of structure become signs of the text, before it is cut into lines. */
export function withoutTags(text: string): string {
  if (!/[<&]/.test(text)) return text;
  return text
    .replace(/<!--[^\n]{0,2000}?-->/g, '')
    .replace(/<\/t[dh]>\s*<t[dh](?:\s[^<>\n]*)?>/gi, '\t')
    .replace(/<\/(?:tr|p|h[1-6])>/gi, '\n')
    .replace(/<br\s*\/?>/gi, INNER_BREAK)
    .replace(/<sup>\s*[\d*()]{1,4}\s*<\/sup>/gi, '')
    .replace(/<\/?(?:b|strong)>/gi, '**')
    .replace(/<li(?:\s[^<>\n]*)?>\s*(?:[-–]\s*)?/gi, `${INNER_BREAK}- `)
    .replace(/<\/li>/gi, '')
    .replace(TAGS, '')
    .replace(/&(?:nbsp|amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}

export interface Marked {
  readonly text: string;
  /** `#`, `##` in front. */
  readonly heading: boolean;
  /** Bold from end to end, apart from its label. */
  readonly strong: boolean;
  /** Bold goes on in the next line. */
  readonly boldOpen: boolean;
}

const LABEL_OR_SIGNS = /^[\s\-+*]*(?:\(?[\p{L}\d.]{1,5}[.)])?[\s.:;,()*_]*$/u;

function boldOf(text: string, open: boolean): Pick<Marked, 'text' | 'strong' | 'boldOpen'> {
  if (!text.includes('**')) return { text, strong: open && text.trim() !== '', boldOpen: open };
  const pieces = text.split('**');
  const inside = pieces.filter((_, index) => (index % 2 === 1) !== open).join('');
  const outside = pieces.filter((_, index) => (index % 2 === 1) === open).join('');
  return {
    text: pieces.join(''),
    strong: /\p{L}/u.test(inside) && LABEL_OR_SIGNS.test(outside),
    boldOpen: (pieces.length % 2 === 0) !== open,
  };
}

const ITALIC = /(?<![\p{L}\p{N}*])\*(?=[^\s*])([^*]*[^\s*])\*(?![\p{L}\p{N}*])/gu;
const UNDERLINED = /(?<![\p{L}\p{N}_])_(?=[^\s_])([^_]*[^\s_])_(?![\p{L}\p{N}_])/gu;

function withoutItalics(text: string): string {
  if (!/[*_]/.test(text)) return text;
  const closed = text.replace(ITALIC, '$1').replace(UNDERLINED, '$1');
  // Italics over two lines leave one star in each.
  return closed.replace(/^(\s*)\*(?=[^\s*])/, '$1').replace(/(?<=[^\s*(])\*(?=\s*$)/, '');
}

/** Signs of footnotes that hang on a word: "văn bản¹", "[^2]"; "m²" stays. */
function withoutNoteSigns(text: string): string {
  // In front of a line the sign opens the footnote itself: withoutPageMarks drops that.
  return text
    .replace(/(?<=\S)\[\^\w{1,4}\](?!:)/g, '')
    .replace(/(?<=[^\smM⁰¹²³⁴-⁹]\s?)[⁰¹²³⁴-⁹]+/g, '');
}

/**
 * A line without its marks.
 *
 * @example unmarked('## **II. MỤC TIÊU**', false) // { text: 'II. MỤC TIÊU', heading: true, strong: true, … }
 */
export function unmarked(line: string, boldOpen: boolean): Marked {
  const heading = /^\s*#{1,6}\s+(?=\S)/.test(line);
  let text = heading ? line.replace(/^\s*#{1,6}\s+/, '').replace(/\s#+\s*$/, '') : line;
  text = text.replace(/^\s*>\s+/, '');
  if (text.includes('](')) {
    text = text
      .replace(/!\[[^\]\n]{0,300}\]\([^()\n]{0,300}\)/g, '')
      .replace(/\[([^[\]\n]{1,300})\]\([^()\n]{0,300}\)/g, '$1');
  }
  const bold = boldOf(
    text.replaceAll('***', '**').replace(/__(?=\S)([^_]+)__/g, '**$1**'),
    boldOpen,
  );
  text = withoutNoteSigns(withoutItalics(bold.text));
  if (text.includes('\\')) text = text.replace(/\\([\\`*_{}[\]()#+\-.!|<>~$&%])/g, '$1');
  return { ...bold, text, heading, strong: heading || bold.strong };
}
