/**
 * A text with its first letter as a capital, the others as they are.
 *
 * @example capitalised('chỉ tiêu') // 'Chỉ tiêu'
 */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
