/** Words of others inside our sentences: names, titles and explanations, in one line and not too long. */

/** As much of a name as a sentence bears. */
const longestName = 180;

/**
 * A text in one line, cut at a word with '…' when it is longer than asked for.
 *
 * @example shortened('Cải cách  hành chính\n', 100) // 'Cải cách hành chính'
 * @example shortened('Cải cách hành chính', 10) // 'Cải cách…'
 */
export function shortened(text: string, longest: number): string {
  const line = [...text]
    .map((letter) => (letter < ' ' || letter === '\u007f' ? ' ' : letter))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
  if (line.length <= longest) return line;
  // Half of a letter outside the first plane is no letter at all, and no file takes it.
  const cut = line.slice(0, longest).replace(/[\uD800-\uDBFF]$/u, '');
  const word = cut.lastIndexOf(' ');
  return `${(word > longest / 2 ? cut.slice(0, word) : cut).replace(/[\s,;:.–-]+$/u, '')}…`;
}

/** Quotation marks inside others; one that was cut off with the rest of the name is closed. */
function innerQuotes(text: string): string {
  const inner = text
    .replace(/"([^"]*)("|$)/gu, '‘$1’')
    .replaceAll('“', '‘')
    .replaceAll('”', '’');
  const open = inner.lastIndexOf('‘') > inner.lastIndexOf('’');
  return open ? `${inner}’` : inner;
}

/**
 * @example quotedName('Hoàn thành số hóa hồ sơ.') // '“Hoàn thành số hóa hồ sơ”'
 * @example quotedName('Chuyên mục “Cải cách hành chính”') // '“Chuyên mục ‘Cải cách hành chính’”'
 */
export function quotedName(name: string): string {
  const inner = shortened(name, longestName).replace(/[\s.;,]+$/u, '');
  return `“${innerQuotes(inner)}”`;
}

/** Without the mark that ends a sentence, to stand inside another. */
export function withoutEnd(text: string): string {
  return text.trim().replace(/[\s.;,]+$/u, '');
}
