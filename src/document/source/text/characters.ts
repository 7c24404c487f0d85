/**
 * Characters as the readers expect them, whatever program the text came from: composed letters, plain
 * spaces, line feeds. What nobody sees (soft hyphens, zero-width spaces, byte order marks) goes.
 */

/** Spaces of every width. */
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufff9-\ufffb]/g;
const LINE_ENDS = /\r\n?|[\u000b\u0085\u2028\u2029]/g;
/** Controls say nothing in a document; the tab, the line feed and the form feed do. */
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f]/g;

/** A break within a cell or a paragraph, while a line is a line of the text. */
export const INNER_BREAK = '\u2028';

/** @example plainCharacters('a\u00a0b\r\nc') // 'a b\nc' */
export function plainCharacters(text: string): string {
  return text
    .replace(LINE_ENDS, '\n')
    .replace(SPACES, ' ')
    .replace(UNSEEN, '')
    .replace(CONTROLS, '')
    .normalize('NFC');
}

/** Single spaces, none at the ends. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
