/** Words, numbers and marks of a text, with their places: what two versions of a sentence are held against. */

export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isNumber: boolean;
}

/**
 * @example tokensOf('10/39 chỉ tiêu').map(({ text }) => text) // ['10', '/', '39', 'chỉ', 'tiêu']
 */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/\d+(?:[.,]\d+)*|[\p{L}\p{M}]+|[^\s\d\p{L}\p{M}]/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
    isNumber: /^\d/u.test(match[0]),
  }));
}

/**
 * Whether two printed numbers say the same: zeros in front and behind do not count.
 *
 * @example isSameNumber('09', '9') // true
 * @example isSameNumber('79,70', '79,7') // true
 */
export function isSameNumber(one: string, other: string): boolean {
  return bare(one) === bare(other);
}

function bare(number: string): string {
  const digits = number.replace(/\.(?=\d{3}(?:\D|$))/gu, '').replace(/^0+(?=\d)/u, '');
  return digits.includes(',') ? digits.replace(/,?0+$/u, '') : digits;
}
