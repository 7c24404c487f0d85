/**
 * Cuts a Vietnamese text into words, runs of digits and marks. Every token keeps its place in the text as
 * it was typed and one folded form, so that rules match "QUÝ III", "quí iii" and a decomposed "Quý III" alike.
 * Numbers stay in pieces here (`4`, `,`, `5`): only a rule knows whether "3,6" is a decimal or two months.
 */
import { foldWord } from './fold';

export interface Token {
  readonly kind: 'word' | 'digits' | 'mark';
  /** Folded: NFC, lower case, one spelling; `-` for every dash, `"` for every quotation mark. */
  readonly text: string;
  /** As typed, in NFC and small letters: what a reading quotes. */
  readonly lower: string;
  /** Offsets in the text as typed: `text.slice(start, end)` are the very characters. */
  readonly start: number;
  readonly end: number;
  /** Nothing stands between this token and the one before it. */
  readonly glued: boolean;
  /** The token is the first one of a line. */
  readonly newLine: boolean;
}

const PIECE = /(\p{L}\p{M}*)+|\p{Nd}+|\S/gu;
const INVISIBLE = /^[\u200B-\u200D\u2060\uFEFF\u00AD]$/;

const marks: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '−': '-',
  '“': '"',
  '”': '"',
  '‘': '"',
  '’': '"',
  '«': '"',
  '»': '"',
  "'": '"',
  '％': '%',
  '；': ';',
  '，': ',',
  '⁄': '/',
  '∕': '/',
};

/**
 * @example tokenize('Quý III/2025').map((token) => token.text) // ['quý', 'iii', '/', '2025']
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(PIECE)) {
    const [typed] = match;
    if (INVISIBLE.test(typed)) continue;
    const start = match.index;
    const between = text.slice(last, start);
    const end = start + typed.length;
    const place = { start, end, glued: start === last, newLine: between.includes('\n') };
    last = end;
    tokens.push(...tokensOf(typed, place));
  }
  return withoutRepeatedNumbers(tokens);
}

/** The folded text of the token at a place; empty before the first and after the last. */
export function wordAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

export function isNumberAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'digits';
}

/** "khoản 1.2", "v.v": a dot with nothing on either side of it ends no sentence. */
export function isInnerDot(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token?.text === '.' && token.glued && tokens[at + 1]?.glued === true;
}

/** A dash or a plus that a new item of a list begins with. */
export function opensLine({ text, newLine }: Token): boolean {
  return newLine && (text === '-' || text === '+');
}

const numberWord =
  /^(một|mốt|hai|ba|bốn|tư|năm|lăm|sáu|bảy|bẩy|tám|chín|mười|mươi|linh|lẻ|trăm|không)$/;
const LONGEST_NUMBER = 5;

/** "15 (mười lăm)", "06 (sáu)": the number once more in words says nothing new. */
function withoutRepeatedNumbers(tokens: readonly Token[]): readonly Token[] {
  const kept: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    const opens = token.text === '(' && isNumberAt(tokens, at - 1);
    let close = at + 1;
    while (opens && close - at <= LONGEST_NUMBER && numberWord.test(wordAt(tokens, close))) {
      close += 1;
    }
    if (opens && close > at + 1 && wordAt(tokens, close) === ')') at = close;
    else kept.push(token);
  }
  return kept;
}

type Place = Omit<Token, 'kind' | 'text' | 'lower'>;

function tokensOf(typed: string, place: Place): readonly Token[] {
  const lower = typed.normalize('NFC').toLowerCase().normalize('NFC');
  if (/^\p{Nd}/u.test(typed)) {
    return [{ kind: 'digits', text: typed.normalize('NFKC'), lower, ...place }];
  }
  if (!/^\p{L}/u.test(typed)) {
    return [{ kind: 'mark', text: marks[typed] ?? typed, lower, ...place }];
  }
  const folded = foldWord(typed);
  const stuck = /^(quý)([ivx]{1,3})$/.exec(folded);
  if (!stuck) return [{ kind: 'word', text: folded, lower, ...place }];
  // "QuýIII": the space was forgotten.
  const [, quarter = '', roman = ''] = stuck;
  const cut = place.end - roman.length;
  return [
    { ...place, kind: 'word', text: quarter, lower: quarter, end: cut },
    {
      kind: 'word',
      text: roman,
      lower: roman,
      start: cut,
      end: place.end,
      glued: true,
      newLine: false,
    },
  ];
}
