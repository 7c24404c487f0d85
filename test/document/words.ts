/**
 * How alike two passages are, by their words: what the scoring of the reader rests on. Spelling that
 * says the same (capitals, stops, "Uỷ ban nhân dân" and "UBND") makes no difference.
 */

const SAME: readonly (readonly [RegExp, string])[] = [
  [/[uủ][ỷyỹ]? ban nhân dân/g, 'ubnd'],
  [/thủ tục hành chính/g, 'tthc'],
  [/cải cách hành chính/g, 'cchc'],
  [/hoà/g, 'hòa'],
];

/**
 * @example wordsOf('Ủy ban nhân dân tỉnh Hà Nam.') // ['ubnd', 'tỉnh', 'hà', 'nam']
 */
export function wordsOf(text: string): readonly string[] {
  let plain = text.normalize('NFC').toLowerCase();
  for (const [spelled, short] of SAME) plain = plain.replace(spelled, short);
  return plain.match(/[\p{L}\p{N}%]+/gu) ?? [];
}

function common(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let found = 0;
  for (const word of one) {
    const rest = left.get(word) ?? 0;
    if (rest === 0) continue;
    left.set(word, rest - 1);
    found += 1;
  }
  return found;
}

/**
 * Twice the words in common over all words of both: 0 to 1.
 *
 * @example likeness('Rà soát thủ tục', 'Rà soát văn bản') // 0.5
 */
export function likeness(one: string, other: string): number {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  return a.length + b.length === 0 ? 1 : (2 * common(a, b)) / (a.length + b.length);
}

/** The share of the first passage's words that the second has too: 0 to 1. */
export function heldIn(part: string, whole: string): number {
  const words = wordsOf(part);
  return words.length === 0 ? 1 : common(words, wordsOf(whole)) / words.length;
}

/** The same names, in whatever order and spelling. */
export function sameNames(one: readonly string[], other: readonly string[]): boolean {
  const key = (names: readonly string[]) =>
    [...new Set(names.map((name) => wordsOf(name).join(' ')))].sort().join('|');
  return key(one) === key(other);
}
