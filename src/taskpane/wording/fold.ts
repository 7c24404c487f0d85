/** Searching as people type: without accents, without capitals. */

/**
 * @example fold('Sở Nội vụ') // 'so noi vu'
 * @example fold('Đảng ủy') // 'dang uy'
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Whether every word of the question stands in the text.
 *
 * @example matches('Sở Khoa học và Công nghệ', 'khoa cong') // true
 */
export function matches(text: string, question: string): boolean {
  const folded = fold(text);
  return fold(question)
    .split(' ')
    .every((word) => folded.includes(word));
}
