/** Words of a document folded to one spelling, so that "MỤC TIÊU", "Mục tiêu" and "mục tiêu" are the same. */
import { foldWord } from '../../vietnamese/text/fold';

/**
 * The words of a text, lower case, each in one spelling, without punctuation.
 *
 * @example foldedWords('Nhiệm vụ, giải pháp:') // 'nhiệm vụ giải pháp'
 */
export function foldedWords(text: string): string {
  return (text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map(foldWord).join(' ');
}

/** Nothing in small letters, and at least two letters in capitals: "TỔ CHỨC THỰC HIỆN". */
export function isAllCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);
}

export function wordCount(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
