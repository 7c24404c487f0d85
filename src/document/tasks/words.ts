/** Small questions about the words of a cell or a clause: folded forms, labels in front, what ends a line. */
import { tokenize } from '../../vietnamese/text/token';

/** Folded words with one space between them: "Cơ quan CHỦ TRÌ:" → "cơ quan chủ trì :". */
export function folded(text: string): string {
  return tokenize(text)
    .map((token) => token.text)
    .join(' ');
}

/** Lines of a cell as one line; a bullet that follows an open line is parted by ";". */
export function oneLine(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reduce((all, line) => {
      if (all === '') return line;
      return /^[-+•*]\s/.test(line) && !/[;:.,]$/.test(all) ? `${all}; ${line}` : `${all} ${line}`;
    }, '')
    .replace(/\s+/g, ' ')
    .normalize('NFC');
}

export function withoutEnd(text: string): string {
  return text.replace(/[\s.;,:/]+$/u, '').trim();
}

const LABEL =
  /^(?:(\(?(?:[IVXL]+|[A-ZĐ]|\d{1,3}(?:\.\d{1,3})*|[a-zđ])[.)/])\s+|(\d{1,3}(?:\.\d{1,3})+)\s+|([-+•*–])\s*(?=\S))/u;

/** A label typed in front of the words: "1.1. Rà soát" → ["1.1", "Rà soát"]. */
export function labelled(text: string): readonly [label: string, words: string] {
  const match = LABEL.exec(text);
  if (!match) return ['', text];
  const label = (match[1] ?? match[2] ?? match[3] ?? '').replace(/^\(|[.)/]+$/g, '');
  return [label, text.slice(match[0].length).trim()];
}

export function startsSmall(text: string): boolean {
  const [letter = ''] = text.trim();
  return letter !== letter.toUpperCase();
}

export function isAllCapitals(text: string): boolean {
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length > 3 && letters === letters.toUpperCase();
}

/** "-", "…", "x" in a cell of words says that there is nothing. */
export function isBlank(text: string): boolean {
  return /^[\s\-–—_.…/]*$/u.test(text);
}

/** "nt", "như trên": the same as in the row above. */
export function isDitto(text: string): boolean {
  return (
    /^["'“”〃]+$/u.test(text.trim()) ||
    /^[-\s]*(n\s*[./]?\s*t|như trên)[-\s./]*$/iu.test(text.trim())
  );
}
